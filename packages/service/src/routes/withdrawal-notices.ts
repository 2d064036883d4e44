/** For whoever answers people: to whom withdrawals were sent on, the letters, and what came back by other ways than the link. */

import { documentFormats, letterDocument, mediaTypeOf, renderDocument } from '@carnet/documents'
import { CarnetError } from '@carnet/errors'
import type { Tables } from '@carnet/store'
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import type { FastifyInstance } from 'fastify'
import type { Transaction } from 'kysely'
import { Type } from 'typebox'
import { noteEvent } from '../audit/trail.ts'
import type { ServiceContext } from '../context.ts'
import { languageOf } from '../language.ts'
import { pageFrom, pageOfQuery } from '../pages.ts'
import { letterOfNotice } from '../people/notice-letter.ts'
import { addReceipt, type NoticeRow, noticeShape, noticesShown, receiptBody } from '../people/receipts.ts'
import { change, principalOf } from '../route.ts'
import { documentLanguage, idParameter, oneOf, pageOf, pageQuery } from '../shapes.ts'

const access = 'answer-people'

export function withdrawalNoticeRoutes(plain: FastifyInstance, context: ServiceContext): void {
  const app = plain.withTypeProvider<TypeBoxTypeProvider>()
  const { store, clock } = context

  app.get(
    '/v1/people/notices',
    {
      config: { access },
      schema: {
        summary: 'The withdrawals that were sent on, newest first, with what recipients answered',
        querystring: pageQuery,
        response: { 200: pageOf(noticeShape) },
      },
    },
    async request => {
      const page = pageOfQuery(request.query)
      return store.within(principalOf(request).organisation, async tx => {
        const rows = await tx
          .selectFrom('withdrawal_notice')
          .selectAll()
          .where(page.from)
          .orderBy('created_at', 'desc')
          .orderBy('id')
          .limit(page.rows)
          .execute()
        const shown = await noticesShown(context, tx, rows)
        return pageFrom(page, rows, row => shown.find(({ id }) => id === row.id)!)
      })
    },
  )

  app.get(
    '/v1/people/notices/:id/letter',
    {
      config: { access },
      schema: {
        summary: 'The notice as a letter to the recipient, for whom there is no endpoint',
        params: idParameter,
        querystring: Type.Object({
          format: Type.Optional(oneOf(documentFormats)),
          language: documentLanguage,
        }),
        produces: Object.values(mediaTypeOf),
      },
    },
    async (request, reply) => {
      const { format = 'docx', language = languageOf(request) } = request.query
      const { organisation, name: who } = principalOf(request)
      const { id } = request.params
      const row = await store.within(organisation, async tx => {
        const found = await noticeOf(tx, id)
        await noteEvent(tx, organisation, who, 'withdrawal-notice.letter-read', `withdrawal-notice:${id}`)
        return found
      })
      const letter = await letterOfNotice(context, row, language)
      reply
        .header('content-disposition', `attachment; filename="withdrawal-notice-${language}.${format}"`)
        .type(mediaTypeOf[format])
      return reply.send(await renderDocument(letterDocument(letter), format))
    },
  )

  app.post(
    '/v1/people/notices/:id/sent',
    {
      config: { access },
      schema: {
        summary: 'Say that the letter was sent',
        params: idParameter,
        response: { 200: noticeShape },
      },
    },
    (request, reply) =>
      change(context, request, reply, async ({ tx, note }) => {
        const { id } = request.params
        const row = await noticeOf(tx, id)
        const sent_at = row.sent_at ?? clock()
        await tx.updateTable('withdrawal_notice').set({ sent_at }).where('id', '=', id).execute()
        await note('withdrawal-notice.sent', `withdrawal-notice:${id}`)
        const [shown] = await noticesShown(context, tx, [{ ...row, sent_at }])
        return { status: 200, body: shown! }
      }),
  )

  app.post(
    '/v1/people/notices/:id/receipts',
    {
      config: { access },
      schema: {
        summary: 'Write down what a recipient answered by another way than the link',
        params: idParameter,
        body: Type.Object(receiptBody),
        response: { 201: noticeShape },
      },
    },
    (request, reply) =>
      change(context, request, reply, async ({ tx, principal, note }) => {
        const { id } = request.params
        const row = await noticeOf(tx, id)
        await addReceipt(context, tx, row, request.body, principal.name)
        await note(`withdrawal-notice.${request.body.state}`, `withdrawal-notice:${id}`)
        const [shown] = await noticesShown(context, tx, [row])
        return { status: 201, body: shown! }
      }),
  )
}

async function noticeOf(tx: Transaction<Tables>, id: string): Promise<NoticeRow> {
  const row = await tx
    .selectFrom('withdrawal_notice')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!row) throw new CarnetError('CARNET_API_NOT_FOUND', { what: `notice ${id}` })
  return row
}
