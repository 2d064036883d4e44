/** Filings at the desk: looked at, accepted or returned with reasons; and what they are together, in counts. */
import { createReadStream } from 'node:fs'
import { CarnetError } from '@carnet/errors'
import { asOrganisation, filingStates } from '@carnet/store'
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { Type } from 'typebox'
import type { ServiceContext } from '../context.ts'
import { filingListed, filingShown, filingWhole, wholeFiling } from '../desk/filing-shape.ts'
import { filingOf, moveFiling } from '../desk/filings.ts'
import { flowsOf, flowsShape, hitsOf, hitsShape } from '../desk/flows.ts'
import { pageFrom, pageOfQuery } from '../pages.ts'
import { change, principalOf } from '../route.ts'
import { idParameter, oneOf, pageOf, pageQuery } from '../shapes.ts'
import { uploadFile } from '../upload-files.ts'
import { announce } from '../webhooks/events.ts'

const access = 'keep-desk'

export function authorityFilingRoutes(plain: FastifyInstance, context: ServiceContext): void {
  const app = plain.withTypeProvider<TypeBoxTypeProvider>()
  const { store, clock, files } = context

  app.get(
    '/v1/authority/filings',
    {
      config: { access },
      schema: {
        summary: 'What was filed with this desk, newest first',
        querystring: Type.Object({ ...pageQuery.properties, state: Type.Optional(oneOf(filingStates)) }),
        response: { 200: pageOf(filingListed) },
      },
    },
    async request => {
      const { organisation } = principalOf(request)
      const page = pageOfQuery(request.query)
      const { state } = request.query
      const rows = await store.within(organisation, tx => {
        const all = tx
          .selectFrom(
            tx
              .selectFrom('filing')
              .innerJoin('desk', 'desk.organisation_id', 'filing.organisation_id')
              .selectAll('filing')
              .select('desk.slug')
              .as('f'),
          )
          .selectAll()
          .where(page.from)
        return (state === undefined ? all : all.where('state', '=', state))
          .orderBy('created_at', 'desc')
          .orderBy('id')
          .limit(page.rows)
          .execute()
      })
      return pageFrom(page, rows, filingShown)
    },
  )

  app.get(
    '/v1/authority/filings/:id',
    {
      config: { access },
      schema: {
        summary: 'One filing, with its documents and its way',
        params: idParameter,
        response: { 200: filingWhole },
      },
    },
    async request => {
      const { organisation: desk } = principalOf(request)
      return store.within(desk, async tx => wholeFiling(tx, await filingOf(tx, request.params.id, { desk })))
    },
  )

  app.post(
    '/v1/authority/filings/:id/state',
    {
      config: { access },
      schema: {
        summary: 'Take a filing under review, accept it, or return it with reasons',
        params: idParameter,
        body: Type.Object({
          state: oneOf(['under-review', 'accepted', 'returned'] as const),
          reasons: Type.Optional(Type.String({ maxLength: 10_000 })),
        }),
        response: { 200: filingWhole },
      },
    },
    (request, reply) =>
      change(context, request, reply, async ({ tx, principal, note }) => {
        const { organisation: desk, name: by } = principal
        const { state, reasons = '' } = request.body
        const { id } = request.params
        await moveFiling(tx, await filingOf(tx, id, { desk }), state, { reasons, by, at: clock() })
        await note(`filing.${state}`, `filing:${id}`)
        const filing = await filingOf(tx, id, { desk })
        await asOrganisation(tx, filing.filer_id, () =>
          announce(context, tx, filing.filer_id, 'filing.moved', { filing: id, state }),
        )
        return { status: 200, body: await wholeFiling(tx, filing) }
      }),
  )

  app.get(
    '/v1/authority/filings/:id/carnet',
    {
      config: { access },
      schema: { summary: 'The carnet as it was filed', params: idParameter },
    },
    async (request, reply) => {
      const { organisation: desk } = principalOf(request)
      const { id } = request.params
      const { carnet } = await store.within(desk, tx => filingOf(tx, id, { desk }))
      if (carnet === null) throw new CarnetError('CARNET_API_NOT_FOUND', { what: `carnet of ${id}` })
      return attachment(reply, `${id}.carnet`).send(carnet)
    },
  )

  app.get(
    '/v1/authority/filing-documents/:id',
    {
      config: { access },
      schema: { summary: 'A document as it was filed', params: idParameter },
    },
    async (request, reply) => {
      const { organisation } = principalOf(request)
      const { id } = request.params
      const row = await store.within(organisation, tx =>
        tx.selectFrom('filing_document').select(['name', 'bytes']).where('id', '=', id).executeTakeFirst(),
      )
      if (!row) throw new CarnetError('CARNET_API_NOT_FOUND', { what: `document ${id}` })
      return attachment(reply, row.name)
        .header('content-length', Number(row.bytes))
        .send(createReadStream(uploadFile(files, organisation, id)))
    },
  )

  app.get(
    '/v1/authority/flows',
    {
      config: { access },
      schema: {
        summary:
          'What the carnets filed here moved: by origin, destination, mechanism and month, in counts of filings, none below five',
        response: { 200: flowsShape },
      },
    },
    async request => {
      const { organisation } = principalOf(request)
      return store.within(organisation, tx => flowsOf(tx, organisation))
    },
  )

  app.get(
    '/v1/authority/list-hits',
    {
      config: { access },
      schema: {
        summary: 'How many filings use each entry of a list, none below five',
        response: { 200: hitsShape },
      },
    },
    async request => {
      const { organisation } = principalOf(request)
      return store.within(organisation, tx => hitsOf(tx, organisation))
    },
  )
}

/** What came from outside is saved, never shown as a page of ours. */
const attachment = (reply: FastifyReply, name: string): FastifyReply =>
  reply
    .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`)
    .type('application/octet-stream')
