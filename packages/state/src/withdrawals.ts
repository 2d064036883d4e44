/** Who has taken their consent back: by keyed hash, never by name. What was kept is never written again; what came last holds. */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { CarnetError } from '@carnet/errors'
import { canonicalText, type Json, sha256 } from './json.ts'
import { asWriteError, writeDurably } from './write-durably.ts'

export interface Withdrawal {
  readonly carnet_withdrawal: 1
  /** An instant, ISO 8601. */
  readonly at: string
  readonly does: 'withdraw' | 'consent-again'
  /** The category of the identifier: `person.contact.email`. */
  readonly kind: string
  /** Of the identifier in its normal form, keyed: 32 hex digits, as in the sets of people. */
  readonly fingerprint: string
  /** The recipient it is about, by an identifier or its name in declarations; null: all of them. */
  readonly to: string | null
}

/** The text that is kept of a withdrawal, and its name. */
export function asWithdrawal(withdrawal: Withdrawal): { readonly text: string; readonly hash: string } {
  const text = canonicalText(withdrawal as unknown as Json)
  return { text, hash: sha256(text) }
}

/** The withdrawal of a text that was kept under `hash`. Throws what `damaged` makes where it is another: it would stop too few. */
export function withdrawalOf(text: string, hash: string, damaged: () => Error): Withdrawal {
  if (sha256(text) !== hash) throw damaged()
  return JSON.parse(text) as Withdrawal
}

/** Stores it durably; the same one twice is one. */
export async function writeWithdrawal(folder: string, withdrawal: Withdrawal): Promise<void> {
  const { text, hash } = asWithdrawal(withdrawal)
  await writeDurably(join(folder, `${hash}.json`), text)
}

/** All of them, in no order. Throws `CARNET_STATE_RECORD_DAMAGED`. */
export async function readWithdrawals(folder: string): Promise<readonly Withdrawal[]> {
  const names = await readdir(folder).catch(error => {
    if (error.code === 'ENOENT') return []
    throw asWriteError(error, folder)
  })
  return Promise.all(
    names
      .filter(name => /^[0-9a-f]{64}\.json$/.test(name))
      .map(async name => {
        const file = join(folder, name)
        const damaged = () => new CarnetError('CARNET_STATE_RECORD_DAMAGED', { file }, { kind: 'failure' })
        return withdrawalOf(await readFile(file, 'utf8'), name.slice(0, 64), damaged)
      }),
  )
}
