/** The memo on a request from abroad: made anew from what is known and from the law, whenever it is asked for. */
import {
  buildRequestMemo,
  documentFormats,
  mediaTypeOf,
  renderDocument,
  requestMemoKind,
} from '@carnet/documents'
import { lawLanguage } from '@carnet/locales'
import { makeMemo } from '@carnet/requests'
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import type { FastifyInstance } from 'fastify'
import { Type } from 'typebox'
import type { ServiceContext } from '../context.ts'
import { languageOf } from '../language.ts'
import { plainOf, readPlain, rowOf } from '../requests/rows.ts'
import { principalOf } from '../route.ts'
import { documentLanguage, engineData, idParameter, oneOf } from '../shapes.ts'

export function requestMemoRoutes(plain: FastifyInstance, context: ServiceContext): void {
  const app = plain.withTypeProvider<TypeBoxTypeProvider>()

  app.get(
    '/v1/requests/:id/memo',
    {
      config: { access: 'read-work' },
      schema: {
        summary: 'What every regime says of it, deadlines, what is still to be answered, the ways through',
        params: idParameter,
        response: {
          200: Type.Object({
            revision: Type.Integer({ description: 'of the request that the memo is on' }),
            memo: engineData('the memo, as the README of `@carnet/requests` tells'),
          }),
        },
      },
    },
    async request => {
      const { organisation } = principalOf(request)
      const { read, revision } = await requestIn(context, organisation, request.params.id)
      const memo = await makeMemo(context.library, read)
      // What has no upper end is null in JSON.
      return { revision, memo: JSON.parse(JSON.stringify(memo)) as object }
    },
  )

  app.get(
    '/v1/requests/:id/memo/document',
    {
      config: { access: 'read-work' },
      schema: {
        summary: 'The memo as a document; in English where it is not written in the language',
        params: idParameter,
        querystring: Type.Object({
          format: Type.Optional(oneOf(documentFormats)),
          language: documentLanguage,
        }),
        produces: Object.values(mediaTypeOf),
      },
    },
    async (request, reply) => {
      const { format = 'docx' } = request.query
      const language = lawLanguage(request.query.language ?? languageOf(request))
      const { library, version } = context
      const { read, row } = await requestIn(context, principalOf(request).organisation, request.params.id)
      const memo = await makeMemo(library, read)
      // The same request gives the same file, until something about it changes.
      const made = row.changed_at.toISOString()
      const { regimes, vocabulary } = library
      const model = buildRequestMemo({ request: read, memo, regimes, vocabulary, version, made }, language)
      reply
        .header('content-disposition', `attachment; filename="${requestMemoKind}-${language}.${format}"`)
        .header('content-language', language)
        .type(mediaTypeOf[format])
      return reply.send(await renderDocument(model, format))
    },
  )
}

async function requestIn(context: ServiceContext, organisation: string, id: string) {
  return context.store.within(organisation, async tx => {
    const row = await rowOf(tx, id)
    return { read: readPlain(context, await plainOf(tx, row)), revision: row.revision, row }
  })
}
