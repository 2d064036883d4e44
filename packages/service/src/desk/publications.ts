/** What a desk publishes: releases of regimes, each with what changed; withdrawn or replaced, they stay. */
import { releaseName } from '@carnet/clearance'
import {
  formatDidKey,
  hasItsTexts,
  isReleaseSigned,
  type RegimeRelease,
  readRelease,
} from '@carnet/credential'
import { CarnetError } from '@carnet/errors'
import type { Regime, Words } from '@carnet/law'
import { rawPublicKey } from '@carnet/ledger'
import { label } from '@carnet/locales'
import { textChanges } from '@carnet/present'
import type { State } from '@carnet/state'
import type { Tables } from '@carnet/store'
import { type Selectable, sql, type Transaction } from 'kysely'
import { type ServiceContext, today } from '../context.ts'
import { readTexts } from './read-texts.ts'
import type { Desk } from './rows.ts'

export const publicationStates = ['published', 'replaced', 'withdrawn'] as const
export type PublicationState = (typeof publicationStates)[number]

export interface ToldChange {
  readonly kind: string
  readonly part: string
  readonly id: string
  /** In a sentence. */
  readonly says: Words
  /** What read otherwise: `− …` and `+ …`, each behind the name of its field. */
  readonly lines: readonly Words[]
  readonly cite: Words | null
  readonly source: string | null
}

export const ownSigner = async (state: State): Promise<string> =>
  formatDidKey(rawPublicKey(await state.issuer.current()))

/**
 * Reads a release that is to be published, and everything that can be checked of it. Throws what `readRelease` throws,
 * `CARNET_RELEASE_TEXTS`, `_SIGNATURE`, `CARNET_DESK_SIGNER`, `_UNREADABLE`, `_DIGEST`.
 */
export async function checkedRelease(
  { library }: ServiceContext,
  text: string,
  signers: readonly string[],
): Promise<{ readonly release: RegimeRelease; readonly regime: Regime }> {
  const release = readRelease(text, 'release')
  const { issuer, regime: code, digest } = release
  if (!hasItsTexts(release)) throw new CarnetError('CARNET_RELEASE_TEXTS')
  if (!(await isReleaseSigned(release))) throw new CarnetError('CARNET_RELEASE_SIGNATURE', { issuer })
  if (!signers.includes(issuer)) throw new CarnetError('CARNET_DESK_SIGNER', { issuer })
  const regime = readTexts(library, code, release)
  if (regime.digest !== digest)
    throw new CarnetError('CARNET_DESK_DIGEST', { said: digest, found: regime.digest })
  return { release, regime }
}

/** The release of a regime that is in force here: the newest that was not withdrawn. */
export async function latestRelease(
  tx: Transaction<Tables>,
  organisation: string,
  regime: string,
): Promise<{ readonly id: string; readonly release: RegimeRelease } | null> {
  const row = await tx
    .selectFrom('publication as p')
    .select(['p.id', 'p.text', 'p.file'])
    .where('p.organisation_id', '=', organisation)
    .where('p.regime', '=', regime)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('publication_withdrawal as w')
            .select('w.publication_id')
            .whereRef('w.publication_id', '=', 'p.id'),
        ),
      ),
    )
    .orderBy('p.published_at', 'desc')
    .orderBy('p.id')
    .limit(1)
    .executeTakeFirst()
  return row ? { id: row.id, release: readRelease(row.text, row.file) } : null
}

/** What changed from the release before, in sentences. */
export function changesBetween(context: ServiceContext, before: Regime | null, after: Regime): ToldChange[] {
  const { library } = context
  const { vocabulary } = library
  if (before === null) {
    const counts = { provisions: after.provisions.length, lists: after.lists.length }
    return [wholeChange('added', after, language => label('desk.change.first', language, counts))]
  }
  const regimes = (own: Regime): Regime[] => [...library.regimes.filter(({ code }) => code !== own.code), own]
  const text = (regime: Regime) => ({ regime, vocabulary, regimes: regimes(regime) })
  const changes = textChanges(text(before), text(after), { asOf: today(context) }).map(
    ({ kind, part, id, says, text: said, fields, cite, source }): ToldChange => ({
      kind,
      part,
      id,
      says,
      lines: once([
        ...(said ? [{ key: said.en, words: said }] : []),
        ...fields.flatMap(({ name, before: was, after: is }) => [
          ...was.map(line => ({ key: `− ${line.en}`, words: behind(name, '−', line) })),
          ...is.map(line => ({ key: `+ ${line.en}`, words: behind(name, '+', line) })),
        ]),
      ]),
      cite,
      source,
    }),
  )
  return changes.length > 0
    ? changes
    : [wholeChange('changed', after, language => label('desk.change.same', language))]
}

/** A page tells an entry in more than one of its fields: here it is told once. */
function once(lines: readonly { readonly key: string; readonly words: Words }[]): Words[] {
  return [...new Map(lines.toReversed().map(({ key, words }) => [key, words])).values()].reverse()
}

const behind = (name: Words, mark: string, line: Words): Words => ({
  en: label('desk.change.field', 'en', { field: name.en, text: `${mark} ${line.en}` }),
  zh: label('desk.change.field', 'zh', { field: name.zh, text: `${mark} ${line.zh}` }),
})

const wholeChange = (kind: string, { code }: Regime, say: (language: 'en' | 'zh') => string): ToldChange => ({
  kind,
  part: 'regime',
  id: code,
  says: { en: say('en'), zh: say('zh') },
  lines: [],
  cite: null,
  source: null,
})

export interface Publication {
  readonly id: string
  readonly regime: string
  readonly digest: string
  readonly issuer: string
  readonly file: string
  readonly bytes: number
  readonly sha256: string
  readonly ledger_index: number
  readonly state: PublicationState
  readonly replaces: string | null
  readonly replaced_by: string | null
  readonly note: Words | null
  readonly changes: readonly ToldChange[]
  readonly published_at: Date
  readonly withdrawn: { readonly at: Date; readonly reason: Words } | null
}

/** All that a desk has ever published, newest first; `replaces` and `replaced_by` are files. */
export async function publicationsOf(
  tx: Transaction<Tables>,
  { organisation }: Desk,
): Promise<Publication[]> {
  const rows = await tx
    .selectFrom('publication as p')
    .leftJoin('publication_withdrawal as w', 'w.publication_id', 'p.id')
    .select(['p.id', 'p.regime', 'p.digest', 'p.issuer', 'p.file', 'p.sha256', 'p.ledger_index', 'p.note'])
    .select(['p.changes', 'p.replaces', 'p.published_at', 'w.withdrawn_at', 'w.reason'])
    .select(sql<number>`octet_length(p.text)`.as('bytes'))
    .where('p.organisation_id', '=', organisation)
    .orderBy('p.published_at', 'desc')
    .orderBy('p.id')
    .execute()
  const files = new Map(rows.map(({ id, file }) => [id, file]))
  const successors = new Map(rows.flatMap(({ replaces, file }) => (replaces ? [[replaces, file]] : [])))
  return rows.map(row => {
    const { withdrawn_at, reason, replaces, ledger_index, note, changes, bytes, ...rest } = row
    const replacedBy = successors.get(row.id) ?? null
    return {
      ...rest,
      bytes: Number(bytes),
      ledger_index: Number(ledger_index),
      note: note as Words | null,
      changes: changes as unknown as ToldChange[],
      state: withdrawn_at ? 'withdrawn' : replacedBy ? 'replaced' : 'published',
      replaces: replaces === null ? null : (files.get(replaces) ?? null),
      replaced_by: replacedBy,
      withdrawn: withdrawn_at ? { at: withdrawn_at, reason: reason as unknown as Words } : null,
    }
  })
}

export type PublicationRow = Selectable<Tables['publication']>
export const fileOf = (release: RegimeRelease): string => releaseName(release)
