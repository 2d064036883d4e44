/** Drafts that are put out for comment: a regime with some of its texts otherwise, never signed, so that nobody takes it for law. */
import { CarnetError } from '@carnet/errors'
import type { Regime, Words } from '@carnet/law'
import type { ReplacedRegime } from '@carnet/lawbook'
import type { Tables } from '@carnet/store'
import type { Selectable, Transaction } from 'kysely'
import { type Static, Type } from 'typebox'
import { type ServiceContext, today } from '../context.ts'
import { day, instant, oneOf, uuid } from '../shapes.ts'
import { changedEntries, type DraftEntry, entryKinds } from './entries.ts'
import { latestRelease } from './publications.ts'
import { readTexts } from './read-texts.ts'
import { wordsShown } from './rows.ts'

const orNull = <Shape extends Parameters<typeof Type.Union>[0][number]>(shape: Shape) =>
  Type.Union([shape, Type.Null()])

export const draftStates = ['open', 'ended', 'closed'] as const

export const entryShape = Type.Object({
  id: Type.String({ description: 'by which it is commented on' }),
  kind: oneOf(entryKinds),
  list: orNull(wordsShown),
  title: wordsShown,
  text: orNull(wordsShown),
  cite: orNull(wordsShown),
  doubt: orNull(wordsShown),
  confidence: orNull(Type.String()),
})

export const draftShape = Type.Object({
  id: uuid,
  title: wordsShown,
  regime: Type.String(),
  base: orNull(Type.String({ description: 'digest of the regime that the draft would change' })),
  digest: Type.String({ description: 'of the regime as the draft would have it' }),
  state: oneOf(draftStates),
  comment_until: day,
  effective_on: day,
  public_comments: Type.Boolean({ description: 'whether whoever has no account may comment' }),
  entries: Type.Integer({ description: 'how many entries it changes' }),
  comments: Type.Integer({ description: 'how many comments are shown' }),
  held: Type.Integer({ description: 'how many comments wait to be looked at; 0 for the public' }),
  reply: orNull(wordsShown),
  opened_at: instant,
  closed_at: orNull(instant),
})
export type DraftShown = Static<typeof draftShape>

export const commentShape = Type.Object({
  id: uuid,
  entry: orNull(Type.String()),
  author: Type.String(),
  of_organisation: Type.Boolean({ description: 'commented with a key or a login; else anybody' }),
  text: Type.String(),
  state: oneOf(['held', 'shown', 'hidden'] as const),
  reply: orNull(Type.String()),
  replied_at: orNull(instant),
  created_at: instant,
})

/** As the desk sees it. */
export const deskCommentShape = Type.Object({
  ...commentShape.properties,
  address: orNull(Type.String({ description: 'of whoever commented without an account' })),
})

export type DraftRow = Selectable<Tables['draft']>

/** `open` until the end of its last day (universal time), then `ended`; `closed` once the authority has replied. */
export const stateOf = (row: Pick<DraftRow, 'closed_at' | 'comment_until'>, now: string) =>
  row.closed_at ? 'closed' : row.comment_until < now ? 'ended' : 'open'

export async function draftOf(tx: Transaction<Tables>, organisation: string, id: string): Promise<DraftRow> {
  const row = await tx
    .selectFrom('draft')
    .selectAll()
    .where('organisation_id', '=', organisation)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) throw new CarnetError('CARNET_API_NOT_FOUND', { what: `draft ${id}` })
  return row
}

export async function draftsOf(
  tx: Transaction<Tables>,
  organisation: string,
  now: string,
  withHeld: boolean,
): Promise<DraftShown[]> {
  const rows = await tx
    .selectFrom('draft')
    .selectAll()
    .where('organisation_id', '=', organisation)
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .execute()
  return Promise.all(rows.map(row => draftShown(tx, row, now, withHeld)))
}

export async function draftShown(
  tx: Transaction<Tables>,
  row: DraftRow,
  now: string,
  withHeld: boolean,
): Promise<DraftShown> {
  const counts = await tx
    .selectFrom('draft_comment')
    .select(({ fn }) => ['state', fn.countAll<string>().as('count')])
    .where('draft_id', '=', row.id)
    .groupBy('state')
    .execute()
  const count = (state: string): number => Number(counts.find(one => one.state === state)?.count ?? 0)
  return {
    id: row.id,
    title: row.title as Words,
    regime: row.regime,
    base: row.base,
    digest: row.digest,
    state: stateOf(row, now),
    comment_until: row.comment_until,
    effective_on: row.effective_on,
    public_comments: row.public_comments,
    entries: entriesOf(row).length,
    comments: count('shown'),
    held: withHeld ? count('held') : 0,
    reply: row.reply as Words | null,
    opened_at: row.created_at.toISOString(),
    closed_at: row.closed_at?.toISOString() ?? null,
  }
}

export const entriesOf = (row: Pick<DraftRow, 'entries'>): DraftEntry[] =>
  row.entries as unknown as DraftEntry[]

export const textsOf = ({ files, arrangements }: DraftRow): ReplacedRegime =>
  ({ files, arrangements }) as unknown as ReplacedRegime

export interface Drafted {
  readonly texts: ReplacedRegime
  readonly regime: Regime
  readonly base: string | null
  readonly entries: readonly DraftEntry[]
}

/**
 * The draft as a whole regime: the texts of the release that is in force at this desk, with those that differ. A null takes a file away.
 * Throws `CARNET_DRAFT_FILES`, `_UNCHANGED`, `CARNET_DESK_UNREADABLE`.
 */
export async function drafted(
  { library }: ServiceContext,
  tx: Transaction<Tables>,
  organisation: string,
  code: string,
  files: Readonly<Record<string, string | null>>,
): Promise<Drafted> {
  const before = await latestRelease(tx, organisation, code)
  if (!before && typeof files['regime.yaml'] !== 'string')
    throw new CarnetError('CARNET_DRAFT_FILES', { regime: code })
  const all = Object.entries({ ...before?.release.files, ...files })
  const texts = {
    files: Object.fromEntries(all.filter((file): file is [string, string] => file[1] !== null)),
    arrangements: before?.release.arrangements ?? {},
  }
  const regime = readTexts(library, code, texts)
  const base = before
    ? readTexts(library, code, before.release)
    : (library.regimes.find(one => one.code === code) ?? null)
  const entries = changedEntries(base, regime)
  if (entries.length === 0) throw new CarnetError('CARNET_DRAFT_UNCHANGED', { regime: code })
  return { texts, regime, base: base?.digest ?? null, entries }
}

/** Throws `CARNET_DRAFT_CLOSED`. */
export function requireOpen(context: Pick<ServiceContext, 'clock'>, row: DraftRow): void {
  if (stateOf(row, today(context)) !== 'open')
    throw new CarnetError('CARNET_DRAFT_CLOSED', { day: row.comment_until })
}

/** Throws `CARNET_DRAFT_NOT_PUBLIC`. */
export function requirePublic(row: DraftRow): void {
  if (!row.public_comments) throw new CarnetError('CARNET_DRAFT_NOT_PUBLIC')
}

/** Throws `CARNET_DRAFT_ENTRY` for one that the draft does not change. */
export function requireEntry(row: DraftRow, entry: string | null): void {
  if (entry !== null && !entriesOf(row).some(({ id }) => id === entry))
    throw new CarnetError('CARNET_DRAFT_ENTRY', { entry })
}
