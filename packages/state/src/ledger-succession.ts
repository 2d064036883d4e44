/**
 * Another key for the ledger of a state, wherever its keys, texts and tiles lie. The checkpoint that both keys sign is the moment: where it is stored, the
 * new key is in force, and whoever opens the ledger next finishes what a crash has cut off, before anything is appended.
 */
import { CarnetError } from '@carnet/errors'
import {
  CHECKPOINT_FILE,
  type Log,
  type LogOptions,
  type LogSuccession,
  lastSigner,
  logSuccessionEntry,
  type ReadFile,
  verifierOf,
  verifyLogSuccession,
} from '@carnet/ledger'
import type { Json } from './json.ts'
import type { LedgerKeys } from './keys.ts'
import { verifierKeyOf } from './state-log.ts'
import type { StateTexts } from './texts.ts'

/** Where the parts lie. `open` opens the log with that key, and finishes nothing. */
export interface LedgerPlace {
  readonly keys: LedgerKeys
  readonly texts: StateTexts
  readonly read: ReadFile
  open(key: LogOptions): Promise<Log>
}

/** The key of a ledger: of now, of before, of from now on. */
export interface LedgerKey {
  /** Verifier key of the one in force. */
  verifier(): Promise<string>
  /** How they came after one another, first to last. */
  successions(): Promise<readonly LogSuccession[]>
  /** Puts another in the place of the one in force, whose private part is gone then. Throws what `Log.succeed` throws. */
  succeed(now: Date): Promise<LogSuccession>
}

/** The key that the log goes on with. What a crash has cut off is finished. */
export async function keyInForce({ keys, texts, read, open }: LedgerPlace): Promise<LogOptions> {
  const coming = await keys.coming()
  const note = coming && (await read(CHECKPOINT_FILE))?.toString()
  if (!note || !lastSigner(note, coming.origin)?.equals(verifierOf(coming.origin, coming.signer).id))
    return keys.current()
  const log = await open(coming)
  const last = log.size - 1
  const entry = await log.entry(last)
  // Whoever has appended since has kept the proof before. What was kept and not entered, is of a log that others went on with meanwhile.
  for (const one of await kept(texts))
    if (one.proof === null && logSuccessionEntry(one.note).equals(entry))
      await keep(texts, { ...one, proof: await log.prove(last) })
  await keys.install(coming.signer)
  return keys.current()
}

export function ledgerKeyOf(place: LedgerPlace, log: () => Promise<Log>): LedgerKey {
  const { keys, texts } = place
  return {
    verifier: async () => verifierKeyOf(await keys.current()),
    successions: () => ledgerSuccessionsIn(texts),
    succeed: async now => {
      // Opened first: what was begun before is finished then, and is not begun again.
      const open = await log()
      const { signer: to } = await keys.next()
      return open.succeed({
        to,
        at: now.toISOString(),
        keep: note => keep(texts, { note, proof: null }),
        finish: async ({ note, proof }) => {
          await keep(texts, { note, proof })
          await keys.install(to)
        },
      })
    },
  }
}

/** First to last. Throws `CARNET_LEDGER_SUCCESSION` for one that was changed where it lies. */
export async function ledgerSuccessionsIn(texts: StateTexts): Promise<readonly LogSuccession[]> {
  const entered = (await kept(texts)).filter((one): one is LogSuccession => one.proof !== null)
  const sized = entered.map(one => ({ one, size: verifyLogSuccession(one).size }))
  return sized.sort((a, b) => a.size - b.size).map(({ one }) => one)
}

/** Without a proof where it has not been entered, or not been finished. */
interface Kept {
  readonly note: string
  readonly proof: string | null
}

const kind = 'ledger-keys'

async function keep(texts: StateTexts, { note, proof }: Kept): Promise<void> {
  if (proof !== null) verifyLogSuccession({ note, proof })
  await texts.put(
    kind,
    logSuccessionEntry(note).toString('hex'),
    JSON.stringify({ carnet_ledger_key: 1, note, proof }),
  )
}

async function kept(texts: StateTexts): Promise<readonly Kept[]> {
  const names = await texts.names(kind)
  const found = await Promise.all(names.map(name => texts.get(kind, name)))
  return found.flatMap(text => (text === undefined ? [] : [asKept(JSON.parse(text) as Json)]))
}

function asKept(value: Json): Kept {
  const { note, proof } = value as unknown as Kept
  if (typeof note === 'string' && (proof === null || typeof proof === 'string')) return { note, proof }
  throw new CarnetError('CARNET_LEDGER_SUCCESSION_FORMAT', {}, { kind: 'failure' })
}
