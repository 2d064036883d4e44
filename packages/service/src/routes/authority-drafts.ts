/** Drafts of the desk: put out for comment, their comments looked at and answered, closed with a reply. */
import { CarnetError } from '@carnet/errors'
import { commentStates } from '@carnet/store'
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import type { FastifyInstance } from 'fastify'
import { Type } from 'typebox'
import { type ServiceContext, today } from '../context.ts'
import { commentForDesk, commentsOn, commentText } from '../desk/comments.ts'
import {
  deskCommentShape,
  drafted,
  draftOf,
  draftShape,
  draftShown,
  draftsOf,
  entriesOf,
  entryShape,
} from '../desk/drafts.ts'
import { effectTotals, totalsShape } from '../desk/effect-reports.ts'
import { requireDesk, wordsShape } from '../desk/rows.ts'
import { eraseComment } from '../erasure/desk.ts'
import { pageFrom, pageOfQuery } from '../pages.ts'
import { change, principalOf } from '../route.ts'
import { day, idParameter, oneOf, pageOf, pageQuery } from '../shapes.ts'

const access = 'keep-desk'
const largestBody = 36 * 1024 * 1024

/** Inside the folder of the regime, as in a release. */
const path = '^(?:[a-z0-9][a-z0-9-]*/)?[a-z0-9][a-z0-9-]*(?:\\.examples)?\\.yaml$'

export function authorityDraftRoutes(plain: FastifyInstance, context: ServiceContext): void {
  const app = plain.withTypeProvider<TypeBoxTypeProvider>()
  const { store, clock } = context

  app.post(
    '/v1/authority/drafts',
    {
      config: { access },
      bodyLimit: largestBody,
      schema: {
        summary: 'Put a draft out for comment: the files of a regime or a list that would read otherwise',
        body: Type.Object({
          title: wordsShape(300),
          regime: Type.String({ pattern: '^[A-Z]{2}(?:-[A-Z]{2,8})?$' }),
          files: Type.Record(Type.String({ pattern: path }), Type.Union([Type.String(), Type.Null()]), {
            description: 'by path inside the folder of the regime; null takes a file away',
            minProperties: 1,
          }),
          comment_until: day,
          effective_on: Type.Optional(day),
          public_comments: Type.Optional(
            Type.Boolean({
              description: 'take comments of whoever has no account, with name and address; false without it',
            }),
          ),
        }),
        response: { 201: draftShape },
      },
    },
    (request, reply) =>
      change(context, request, reply, async ({ tx, principal, note }) => {
        const { organisation, name } = principal
        const {
          title,
          regime: code,
          files,
          comment_until,
          effective_on,
          public_comments = false,
        } = request.body
        const now = today(context)
        if (comment_until < now)
          throw new CarnetError('CARNET_API_INVALID', { problem: 'body/comment_until' })
        // The framework checks what is under names that it knows; others are none of a regime.
        if (Object.keys(files).some(name => !new RegExp(path).test(name)))
          throw new CarnetError('CARNET_RELEASE_PATH')
        await requireDesk(tx, organisation)
        const { texts, regime, base, entries } = await drafted(context, tx, organisation, code, files)
        const row = await tx
          .insertInto('draft')
          .values({
            organisation_id: organisation,
            title: JSON.stringify(title),
            regime: code,
            base,
            digest: regime.digest,
            files: JSON.stringify(texts.files),
            arrangements: JSON.stringify(texts.arrangements),
            entries: JSON.stringify(entries),
            comment_until,
            effective_on: effective_on ?? now,
            public_comments,
            created_by: name,
          })
          .returningAll()
          .executeTakeFirstOrThrow()
        await note('draft.opened', `draft:${row.id}`, { regime: code, digest: regime.digest })
        const location = `/v1/authority/drafts/${row.id}`
        return { status: 201, body: await draftShown(tx, row, now, true), location }
      }),
  )

  app.get(
    '/v1/authority/drafts',
    {
      config: { access },
      schema: {
        summary: 'The drafts of this desk, newest first',
        response: { 200: Type.Object({ items: Type.Array(draftShape) }) },
      },
    },
    async request => {
      const { organisation } = principalOf(request)
      return store.within(organisation, async tx => ({
        items: await draftsOf(tx, organisation, today(context), true),
      }))
    },
  )

  app.get(
    '/v1/authority/drafts/:id',
    {
      config: { access },
      schema: {
        summary: 'A draft: what it changes, and what enterprises report that it would do',
        params: idParameter,
        response: {
          200: Type.Object({
            draft: draftShape,
            entries: Type.Array(entryShape),
            effect: totalsShape,
          }),
        },
      },
    },
    async request => {
      const { organisation } = principalOf(request)
      return store.within(organisation, async tx => {
        const row = await draftOf(tx, organisation, request.params.id)
        return {
          draft: await draftShown(tx, row, today(context), true),
          entries: entriesOf(row),
          effect: await effectTotals(tx, row.id),
        }
      })
    },
  )

  app.get(
    '/v1/authority/drafts/:id/comments',
    {
      config: { access },
      schema: {
        summary: 'The comments on a draft, newest first, those too that are not shown',
        params: idParameter,
        querystring: Type.Object({ ...pageQuery.properties, state: Type.Optional(oneOf(commentStates)) }),
        response: { 200: pageOf(deskCommentShape) },
      },
    },
    async request => {
      const { organisation } = principalOf(request)
      const page = pageOfQuery(request.query)
      const rows = await store.within(organisation, async tx => {
        const { id } = await draftOf(tx, organisation, request.params.id)
        return commentsOn(tx, id, page, request.query.state)
      })
      return pageFrom(page, rows, commentForDesk)
    },
  )

  app.put(
    '/v1/authority/comments/:id',
    {
      config: { access },
      schema: {
        summary: 'Show a comment or hide it, and answer it; the answer is public where the comment is',
        params: idParameter,
        body: Type.Object({
          state: oneOf(['shown', 'hidden'] as const),
          reply: Type.Optional(Type.Union([commentText, Type.Null()])),
        }),
        response: { 200: deskCommentShape },
      },
    },
    (request, reply) =>
      change(context, request, reply, async ({ tx, note }) => {
        const { id } = request.params
        const { state, reply: answer } = request.body
        const replied =
          answer === undefined ? {} : { reply: answer, replied_at: answer === null ? null : clock() }
        const row = await tx
          .updateTable('draft_comment')
          .set({ state, ...replied })
          .where('id', '=', id)
          .returningAll()
          .executeTakeFirst()
        if (!row) throw new CarnetError('CARNET_API_NOT_FOUND', { what: `comment ${id}` })
        await note(`comment.${state}`, `comment:${id}`, {
          draft: row.draft_id,
          replied: answer !== undefined,
        })
        return { status: 200, body: commentForDesk(row) }
      }),
  )

  app.delete(
    '/v1/authority/comments/:id',
    {
      config: { access, recent: true },
      schema: {
        summary:
          'Erase a comment: who made it, their address, what it says and its answer; that there was one stays',
        params: idParameter,
        response: { 204: Type.Null() },
      },
    },
    (request, reply) =>
      change(context, request, reply, async ({ tx, principal: { organisation, name } }) => {
        await eraseComment({ tx, organisation, by: name, now: clock() }, request.params.id)
        return { status: 204, body: null }
      }),
  )

  app.put(
    '/v1/authority/drafts/:id/consultation',
    {
      config: { access },
      schema: {
        summary: 'Say whether a draft takes comments of whoever has no account',
        params: idParameter,
        body: Type.Object({ public_comments: Type.Boolean() }),
        response: { 200: draftShape },
      },
    },
    (request, reply) =>
      change(context, request, reply, async ({ tx, principal, note }) => {
        const { public_comments } = request.body
        const { id } = await draftOf(tx, principal.organisation, request.params.id)
        const row = await tx
          .updateTable('draft')
          .set({ public_comments })
          .where('id', '=', id)
          .returningAll()
          .executeTakeFirstOrThrow()
        await note('draft.consultation', `draft:${id}`, { public_comments })
        return { status: 200, body: await draftShown(tx, row, today(context), true) }
      }),
  )

  app.post(
    '/v1/authority/drafts/:id/close',
    {
      config: { access },
      schema: {
        summary: 'Close a draft with a reply, which is published; comments end',
        params: idParameter,
        body: Type.Object({ reply: wordsShape(20_000) }),
        response: { 200: draftShape },
      },
    },
    (request, reply) =>
      change(context, request, reply, async ({ tx, principal, note }) => {
        const before = await draftOf(tx, principal.organisation, request.params.id)
        if (before.closed_at) throw new CarnetError('CARNET_DRAFT_CLOSED', { day: before.comment_until })
        const row = await tx
          .updateTable('draft')
          .set({ reply: JSON.stringify(request.body.reply), closed_at: clock() })
          .where('id', '=', before.id)
          .returningAll()
          .executeTakeFirstOrThrow()
        await note('draft.closed', `draft:${row.id}`)
        return { status: 200, body: await draftShown(tx, row, today(context), true) }
      }),
  )
}
