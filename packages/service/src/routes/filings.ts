/** Filings of an enterprise with a desk: sent, looked at, each with its receipt. */
import { randomUUID } from 'node:crypto'
import { CarnetError } from '@carnet/errors'
import { asOrganisation, type Tables } from '@carnet/store'
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import type { FastifyInstance } from 'fastify'
import { sql, type Transaction } from 'kysely'
import { type Static, Type } from 'typebox'
import type { ServiceContext } from '../context.ts'
import { filingListed, filingShown, filingWhole, listUseShape, wholeFiling } from '../desk/filing-shape.ts'
import {
  copyDocuments,
  type FiledCarnet,
  type FiledDocument,
  filedCarnet,
  filingOf,
  removeDocuments,
  requireEntries,
} from '../desk/filings.ts'
import { enterReceipt, receiptOf } from '../desk/receipts.ts'
import { type Desk, deskAt, deskParameter } from '../desk/rows.ts'
import { pageFrom, pageOfQuery } from '../pages.ts'
import { change, principalOf } from '../route.ts'
import { idParameter, pageOf, pageQuery, uuid } from '../shapes.ts'

const bodyShape = Type.Object({
  carnet: Type.Optional(
    Type.String({ minLength: 1, maxLength: 1_000_000, description: 'the text of a .carnet file' }),
  ),
  list_use: Type.Optional(Type.Array(listUseShape, { maxItems: 500, uniqueItems: true })),
  documents: Type.Optional(
    Type.Array(uuid, {
      maxItems: 50,
      uniqueItems: true,
      description: 'uploads, of which the desk gets copies',
    }),
  ),
  note: Type.Optional(Type.String({ maxLength: 4000 })),
})
type Body = Static<typeof bodyShape>

export function filingRoutes(plain: FastifyInstance, context: ServiceContext): void {
  const app = plain.withTypeProvider<TypeBoxTypeProvider>()
  const { store, states } = context

  app.post(
    '/v1/desks/:desk/filings',
    {
      config: { access: 'file' },
      schema: {
        summary:
          'File a carnet, or the use of a list, with a desk; the receipt is in the ledger of the authority',
        params: deskParameter,
        body: bodyShape,
        response: { 201: filingWhole },
      },
    },
    async (request, reply) => {
      const { organisation } = principalOf(request)
      const desk = await deskAt(context, request.params.desk)
      const { carnet: text, list_use = [], documents: uploads = [] } = request.body
      if (text === undefined && list_use.length === 0) throw new CarnetError('CARNET_FILING_EMPTY')
      const carnet = text === undefined ? null : await filedCarnet(text, desk)
      const documents = await copyDocuments(context, organisation, desk, uploads)
      try {
        const answer = await change(context, request, reply, async ({ tx, principal, note }) => {
          const { name } = await tx
            .selectFrom('organisation')
            .select('name')
            .where('id', '=', organisation)
            .executeTakeFirstOrThrow()
          const filer = { organisation, name, by: principal.name }
          const made = await asOrganisation(tx, desk.organisation, () =>
            keep(context, tx, { desk, filer, carnet, documents, body: request.body }),
          )
          await note('filing.sent', `filing:${made.id}`, { desk: desk.slug })
          return { status: 201, body: made, location: `/v1/filings/${made.id}` }
        })
        // It had been filed before under the same key: these copies are not needed.
        if (!documents.every(({ id }) => answer.documents.some(one => one.id === id)))
          await removeDocuments(context, desk, documents)
        await enterReceipt(context, desk.organisation, answer.id)
        return answer
      } catch (error) {
        await removeUnfiled(context, desk, documents)
        throw error
      }
    },
  )

  app.get(
    '/v1/filings',
    {
      config: { access: 'read-work' },
      schema: {
        summary: 'What this organisation has filed, newest first',
        querystring: pageQuery,
        response: { 200: pageOf(filingListed) },
      },
    },
    async request => {
      const { organisation } = principalOf(request)
      const page = pageOfQuery(request.query)
      // The rows are the desks', and the filer is named: this reads over all, and asks for its own alone.
      const rows = await store.over(tx =>
        tx
          .selectFrom(
            tx
              .selectFrom('filing')
              .innerJoin('desk', 'desk.organisation_id', 'filing.organisation_id')
              .selectAll('filing')
              .select('desk.slug')
              .where('filing.filer_id', '=', organisation)
              .as('f'),
          )
          .selectAll()
          .where(page.from)
          .orderBy('created_at', 'desc')
          .orderBy('id')
          .limit(page.rows)
          .execute(),
      )
      return pageFrom(page, rows, filingShown)
    },
  )

  app.get(
    '/v1/filings/:id',
    {
      config: { access: 'read-work' },
      schema: {
        summary: 'One filing, with its state and its way',
        params: idParameter,
        response: { 200: filingWhole },
      },
    },
    async request => {
      const { organisation: filer } = principalOf(request)
      return store.over(async tx => wholeFiling(tx, await filingOf(tx, request.params.id, { filer })))
    },
  )

  app.get(
    '/v1/filings/:id/receipt',
    {
      config: { access: 'read-work' },
      schema: {
        summary: 'The receipt: what the desk received and when, with the proof that its ledger holds it',
        params: idParameter,
        response: {
          200: Type.Object({
            record: Type.String({ description: 'canonical JSON; its SHA-256 is the entry' }),
            proof: Type.String({ description: 'tlog-proof of the entry' }),
            ledger_key: Type.String({ description: 'verifier key of the ledger of the authority' }),
            ledger_index: Type.Integer(),
          }),
        },
      },
    },
    async request => {
      const { organisation: filer } = principalOf(request)
      const row = await store.over(tx => filingOf(tx, request.params.id, { filer }))
      const index = await enterReceipt(context, row.organisation_id, row.id)
      const log = await (await states.of(row.organisation_id)).log()
      return {
        record: row.receipt,
        proof: await log.prove(index),
        ledger_key: log.verifierKey,
        ledger_index: index,
      }
    },
  )
}

interface Kept {
  readonly desk: Desk
  readonly filer: { readonly organisation: string; readonly name: string; readonly by: string }
  readonly carnet: FiledCarnet | null
  readonly documents: readonly FiledDocument[]
  readonly body: Body
}

/** As the desk: its rows. Throws `CARNET_FILING_TWICE`, `CARNET_FILING_LIST`. */
async function keep(
  context: ServiceContext,
  tx: Transaction<Tables>,
  { desk, filer, carnet, documents, body }: Kept,
) {
  const { list_use: uses = [], note = '' } = body
  await requireEntries(context, tx, desk, uses)
  const now = context.clock()
  const id = randomUUID()
  const { organisation, name, by } = filer
  const receipt = receiptOf({
    desk,
    filing: id,
    filer: { organisation, name },
    receivedAt: now,
    carnet,
    documents,
    uses,
  })
  const of = { organisation_id: desk.organisation, filing_id: id }
  const made = await tx
    .insertInto('filing')
    .values({
      id,
      organisation_id: desk.organisation,
      filer_id: organisation,
      filer: name,
      filed_by: by,
      carnet: carnet?.text ?? null,
      entry: carnet?.entry ?? null,
      summary: carnet && JSON.stringify(carnet.summary),
      note,
      state: 'received',
      receipt: receipt.text,
      receipt_entry: receipt.entry,
      created_at: now,
      changed_at: now,
    })
    .onConflict(conflict =>
      conflict
        .columns(['organisation_id', 'entry'])
        .where('state', '<>', sql<'returned'>`'returned'`)
        .doNothing(),
    )
    .returning('id')
    .executeTakeFirst()
  if (!made) throw new CarnetError('CARNET_FILING_TWICE')
  await tx
    .insertInto('filing_step')
    .values({ ...of, number: 0, state: 'received', made_by: by, made_at: now, reasons: '' })
    .execute()
  if (documents.length > 0)
    await tx
      .insertInto('filing_document')
      .values(documents.map(one => ({ ...one, ...of })))
      .execute()
  if (uses.length > 0)
    await tx
      .insertInto('list_use')
      .values(uses.map(({ regime, list, entry }) => ({ regime, list, entry, ...of })))
      .execute()
  return wholeFiling(tx, await filingOf(tx, id, { desk: desk.organisation }))
}

/** Copies that no filing holds. What failed after the filing was kept leaves it its documents. */
async function removeUnfiled(
  context: ServiceContext,
  desk: Desk,
  documents: readonly FiledDocument[],
): Promise<void> {
  if (documents.length === 0) return
  const ids = documents.map(({ id }) => id)
  const held = await context.store.within(desk.organisation, tx =>
    tx.selectFrom('filing_document').select('id').where('id', 'in', ids).execute(),
  )
  const kept = new Set(held.map(({ id }) => id))
  await removeDocuments(
    context,
    desk,
    documents.filter(({ id }) => !kept.has(id)),
  )
}
