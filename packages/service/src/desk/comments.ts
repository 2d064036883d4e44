/** Comments on a draft: written once, held where nobody answers for them, shown by the desk. */
import { createHash } from 'node:crypto'
import { CarnetError } from '@carnet/errors'
import type { CommentState, Tables } from '@carnet/store'
import type { Selectable, Transaction } from 'kysely'
import { Type } from 'typebox'
import type { Page } from '../pages.ts'
import type { DraftRow } from './drafts.ts'

export const entryParameter = Type.Union([Type.String({ minLength: 1, maxLength: 500 }), Type.Null()], {
  description: 'id of an entry of the draft; null for the whole',
})
export const commentText = Type.String({ minLength: 1, maxLength: 4000, pattern: '\\S' })
export const authorShape = Type.String({ minLength: 1, maxLength: 100, pattern: '\\S' })

/** An address of mail, as far as its form tells: nothing is sent there. */
export const addressShape = Type.String({
  minLength: 3,
  maxLength: 254,
  pattern: '^[^\\s@<>]+@[^\\s@<>]+$',
  description: 'where the desk may answer: never shown to others',
})

/** So many comments of the public wait at most: a flood does not fill the store. */
export const mostHeld = 2000

export interface NewComment {
  readonly entry: string | null
  readonly author: string
  readonly commenter: string | null
  readonly address: string | null
  readonly text: string
}

/** Keeps a comment; the same one twice is one. The transaction is the desk's. Throws `CARNET_DRAFT_FULL`. */
export async function addComment(
  tx: Transaction<Tables>,
  draft: DraftRow,
  { entry, author, commenter, address, text }: NewComment,
): Promise<{ readonly id: string; readonly state: CommentState }> {
  const sha256 = createHash('sha256')
    .update(JSON.stringify([commenter ?? `anybody ${author}`, entry, text]))
    .digest('hex')
  const known = () =>
    tx
      .selectFrom('draft_comment')
      .select(['id', 'state'])
      .where('organisation_id', '=', draft.organisation_id)
      .where('draft_id', '=', draft.id)
      .where('sha256', '=', sha256)
      .executeTakeFirst()
  const before = await known()
  if (before) return before
  if (commenter === null && (await held(tx, draft)) >= mostHeld)
    throw new CarnetError('CARNET_DRAFT_FULL', { most: mostHeld })
  const made = await tx
    .insertInto('draft_comment')
    .values({
      organisation_id: draft.organisation_id,
      draft_id: draft.id,
      entry,
      author,
      commenter_id: commenter,
      address,
      text,
      sha256,
      state: commenter === null ? 'held' : 'shown',
    })
    .onConflict(conflict => conflict.columns(['organisation_id', 'draft_id', 'sha256']).doNothing())
    .returning(['id', 'state'])
    .executeTakeFirst()
  return made ?? (await known())!
}

async function held(tx: Transaction<Tables>, draft: DraftRow): Promise<number> {
  const { count } = await tx
    .selectFrom('draft_comment')
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .where('draft_id', '=', draft.id)
    .where('state', '=', 'held')
    .executeTakeFirstOrThrow()
  return Number(count)
}

export type CommentRow = Selectable<Tables['draft_comment']>

export const commentsOn = (tx: Transaction<Tables>, draft: string, page: Page, only?: CommentState) => {
  const all = tx.selectFrom('draft_comment').selectAll().where('draft_id', '=', draft).where(page.from)
  return (only === undefined ? all : all.where('state', '=', only))
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .limit(page.rows)
    .execute()
}

/** As the desk sees it: with the address that was given. */
export const commentForDesk = (row: CommentRow) => ({ ...commentShown(row), address: row.address })

export const commentShown = (row: CommentRow) => ({
  id: row.id,
  entry: row.entry,
  author: row.author,
  of_organisation: row.commenter_id !== null,
  text: row.text,
  state: row.state,
  reply: row.reply,
  replied_at: row.replied_at?.toISOString() ?? null,
  created_at: row.created_at.toISOString(),
})
