/** Drafts for everybody: to read, to run against one's own declarations, to comment on. */
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import type { FastifyInstance } from 'fastify'
import { Type } from 'typebox'
import type { Attempts } from '../attempts.ts'
import { type ServiceContext, today } from '../context.ts'
import {
  addComment,
  addressShape,
  authorShape,
  commentShown,
  commentsOn,
  commentText,
  entryParameter,
} from '../desk/comments.ts'
import {
  commentShape,
  draftOf,
  draftShape,
  draftShown,
  draftsOf,
  entriesOf,
  entryShape,
  requireEntry,
  requireOpen,
  requirePublic,
  textsOf,
} from '../desk/drafts.ts'
import { deskAt, deskParameter, slugShape } from '../desk/rows.ts'
import { pageFrom, pageOfQuery } from '../pages.ts'
import { oneOf, pageOf, pageQuery, uuid } from '../shapes.ts'

const access = 'everybody'
const draftParameter = Type.Object({ desk: slugShape, draft: uuid })

export const draftTexts = {
  files: Type.Record(Type.String(), Type.String(), {
    description: 'every file of the regime as the draft would have it, by path',
  }),
  arrangements: Type.Record(Type.String(), Type.String()),
}

export function publishedDraftRoutes(
  plain: FastifyInstance,
  context: ServiceContext,
  attempts: Attempts,
): void {
  const app = plain.withTypeProvider<TypeBoxTypeProvider>()
  const { store } = context

  app.get(
    '/published/:desk/drafts',
    {
      config: { access },
      schema: {
        summary: 'The drafts of a desk, newest first',
        params: deskParameter,
        response: { 200: Type.Object({ items: Type.Array(draftShape) }) },
      },
    },
    async request => {
      const { organisation } = await deskAt(context, request.params.desk)
      return store.over(async tx => ({ items: await draftsOf(tx, organisation, today(context), false) }))
    },
  )

  app.get(
    '/published/:desk/drafts/:draft',
    {
      config: { access },
      schema: {
        summary: 'A draft, with every text of it: not signed, and not law',
        params: draftParameter,
        response: {
          200: Type.Object({ draft: draftShape, entries: Type.Array(entryShape), ...draftTexts }),
        },
      },
    },
    async request => {
      const { organisation } = await deskAt(context, request.params.desk)
      return store.over(async tx => {
        const row = await draftOf(tx, organisation, request.params.draft)
        const draft = await draftShown(tx, row, today(context), false)
        return { draft, entries: entriesOf(row), ...textsOf(row) }
      })
    },
  )

  app.get(
    '/published/:desk/drafts/:draft/comments',
    {
      config: { access },
      schema: {
        summary: 'The comments on a draft that the desk shows, newest first, with its answers',
        params: draftParameter,
        querystring: pageQuery,
        response: { 200: pageOf(commentShape) },
      },
    },
    async request => {
      const { organisation } = await deskAt(context, request.params.desk)
      const page = pageOfQuery(request.query)
      const rows = await store.over(async tx => {
        const { id } = await draftOf(tx, organisation, request.params.draft)
        return commentsOn(tx, id, page, 'shown')
      })
      return pageFrom(page, rows, commentShown)
    },
  )

  app.post(
    '/published/:desk/drafts/:draft/comments',
    {
      config: { access },
      bodyLimit: 64 * 1024,
      onRequest: attempts.comment,
      schema: {
        summary:
          'Comment without an account, where the draft takes that; shown once the desk has looked at it. The same comment twice is one',
        params: draftParameter,
        body: Type.Object({
          entry: entryParameter,
          author: authorShape,
          address: addressShape,
          text: commentText,
        }),
        response: { 202: Type.Object({ id: uuid, state: oneOf(['held', 'shown', 'hidden'] as const) }) },
      },
    },
    async (request, reply) => {
      const { organisation } = await deskAt(context, request.params.desk)
      const { entry, author, address, text } = request.body
      const made = await store.within(organisation, async tx => {
        const row = await draftOf(tx, organisation, request.params.draft)
        requireOpen(context, row)
        requirePublic(row)
        requireEntry(row, entry)
        return addComment(tx, row, {
          entry,
          author: author.trim(),
          commenter: null,
          address,
          text: text.trim(),
        })
      })
      reply.code(202)
      return made
    },
  )
}
