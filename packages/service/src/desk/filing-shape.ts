/** A filing as the API shows it, to the desk and to whoever filed it. */
import { filingStates, type Tables } from '@carnet/store'
import type { Selectable, Transaction } from 'kysely'
import { type Static, Type } from 'typebox'
import { instant, oneOf, outcome, uuid } from '../shapes.ts'

const orNull = <Shape extends Parameters<typeof Type.Union>[0][number]>(shape: Shape) =>
  Type.Union([shape, Type.Null()])

/** What a desk keeps of a carnet besides its text: no person is in it. */
export const summaryShape = Type.Object({
  issuer: Type.String({ description: 'did:key' }),
  known: orNull(Type.String({ description: 'whose key it is, as the desk calls it; null: not pinned' })),
  from: orNull(Type.String()),
  to: orNull(Type.String()),
  cleared_at: Type.String(),
  outcome,
  standing: orNull(Type.String()),
  mechanisms: Type.Array(Type.String()),
})
export type Summary = Static<typeof summaryShape>

export const listUseShape = Type.Object({
  regime: Type.String({ pattern: '^[A-Z]{2}(?:-[A-Z]{2,8})?$' }),
  list: Type.String({ minLength: 1, maxLength: 200 }),
  entry: Type.String({
    minLength: 1,
    maxLength: 500,
    description: 'its keys, joined by +; @ and its scenario',
  }),
})
export type ListUse = Static<typeof listUseShape>

const listed = {
  id: uuid,
  filer: Type.String(),
  desk: Type.String(),
  state: oneOf(filingStates),
  carnet: orNull(summaryShape),
  note: Type.String(),
  created_at: instant,
  changed_at: instant,
}
export const filingListed = Type.Object(listed)

export const filingWhole = Type.Object({
  ...listed,
  steps: Type.Array(Type.Object({ state: oneOf(filingStates), reasons: Type.String(), at: instant })),
  documents: Type.Array(
    Type.Object({ id: uuid, name: Type.String(), bytes: Type.Integer(), sha256: Type.String() }),
  ),
  list_use: Type.Array(listUseShape),
})

export type FilingRow = Selectable<Tables['filing']> & { readonly slug: string }

export const filingShown = (row: FilingRow): Static<typeof filingListed> => ({
  id: row.id,
  filer: row.filer,
  desk: row.slug,
  state: row.state,
  carnet: row.summary as unknown as Summary | null,
  note: row.note,
  created_at: row.created_at.toISOString(),
  changed_at: row.changed_at.toISOString(),
})

/** With its documents and its way. */
export async function wholeFiling(
  tx: Transaction<Tables>,
  row: FilingRow,
): Promise<Static<typeof filingWhole>> {
  const steps = await tx
    .selectFrom('filing_step')
    .selectAll()
    .where('filing_id', '=', row.id)
    .orderBy('number')
    .execute()
  const documents = await tx
    .selectFrom('filing_document')
    .selectAll()
    .where('filing_id', '=', row.id)
    .orderBy('name')
    .orderBy('id')
    .execute()
  const uses = await tx
    .selectFrom('list_use')
    .select(['regime', 'list', 'entry'])
    .where('filing_id', '=', row.id)
    .orderBy('regime')
    .orderBy('list')
    .orderBy('entry')
    .execute()
  return {
    ...filingShown(row),
    steps: steps.map(({ state, reasons, made_at }) => ({ state, reasons, at: made_at.toISOString() })),
    documents: documents.map(({ id, name, bytes, sha256 }) => ({ id, name, bytes: Number(bytes), sha256 })),
    list_use: uses,
  }
}
