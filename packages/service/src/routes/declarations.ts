/** Declarations and their revisions. What is kept can be read as a declaration; what is wrong is told at once, with its lines. */
import { CarnetError } from '@carnet/errors'
import { readDeclaration } from '@carnet/lawbook'
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import type { FastifyInstance } from 'fastify'
import { Type } from 'typebox'
import { type ServiceContext, today } from '../context.ts'
import { requireWords } from '../erasure/declarations.ts'
import { pageFrom, pageOfQuery } from '../pages.ts'
import { change, principalOf } from '../route.ts'
import { idParameter, instant, largestRevision, pageOf, pageQuery, uuid } from '../shapes.ts'
import { declarationText } from './decide.ts'

const name = Type.String({ minLength: 1, maxLength: 200 })

const listed = Type.Object({
  id: uuid,
  name,
  revision: Type.Integer({ description: 'the latest' }),
  created_at: instant,
  created_by: Type.String(),
  archived_at: Type.Union([instant, Type.Null()]),
})

const whole = Type.Object({
  id: uuid,
  name,
  revision: Type.Integer(),
  latest: Type.Integer(),
  text: Type.String(),
  created_at: instant,
  created_by: Type.String(),
})

const made = Type.Object({ id: uuid, revision: Type.Integer() })

export function declarationRoutes(plain: FastifyInstance, context: ServiceContext): void {
  const app = plain.withTypeProvider<TypeBoxTypeProvider>()
  const { vocabulary, codes } = context.library
  const requireReadable = (text: string): void => {
    readDeclaration(text, 'declaration', { vocabulary, codes, today: today(context) })
  }

  app.post(
    '/v1/declarations',
    {
      config: { access: 'declare' },
      schema: {
        summary: 'Keep a declaration',
        body: Type.Object({ name, declaration: declarationText }),
        response: { 201: made },
      },
    },
    (request, reply) =>
      change(context, request, reply, async ({ tx, principal, note }) => {
        const { name, declaration: text } = request.body
        requireReadable(text)
        const by = { organisation_id: principal.organisation, created_by: principal.name }
        const { id } = await tx
          .insertInto('declaration')
          .values({ ...by, name })
          .returning('id')
          .executeTakeFirstOrThrow()
        await tx
          .insertInto('declaration_revision')
          .values({ ...by, declaration_id: id, revision: 1, text })
          .execute()
        await context.jobs.send(tx, 'renew-obligations', {
          organisation: principal.organisation,
          declaration: id,
        })
        await note('declaration.made', `declaration:${id}`, { revision: 1 })
        return { status: 201, body: { id, revision: 1 }, location: `/v1/declarations/${id}` }
      }),
  )

  app.get(
    '/v1/declarations',
    {
      config: { access: 'read-work' },
      schema: {
        summary: 'The declarations, newest first; archived ones are left out unless they are asked for',
        querystring: Type.Object({
          ...pageQuery.properties,
          archived: Type.Optional(Type.Boolean({ default: false })),
        }),
        response: { 200: pageOf(listed) },
      },
    },
    async request => {
      const page = pageOfQuery(request.query)
      const { organisation } = principalOf(request)
      const { rows } = await context.store.readWithin(organisation, db => {
        const all = db
          .selectFrom('declaration')
          .selectAll()
          .where('organisation_id', '=', organisation)
          .where('erased_at', 'is', null)
          .where(page.from)
        const wanted = request.query.archived ? all : all.where('archived_at', 'is', null)
        return { rows: wanted.orderBy('created_at', 'desc').orderBy('id').limit(page.rows) }
      })
      return pageFrom(page, rows, ({ id, name, revision, created_by, created_at, archived_at }) => ({
        id,
        name,
        revision,
        created_by,
        created_at: created_at.toISOString(),
        archived_at: archived_at?.toISOString() ?? null,
      }))
    },
  )

  app.get(
    '/v1/declarations/:id',
    {
      config: { access: 'read-work' },
      schema: {
        summary: 'A declaration, as it is or as it was',
        params: idParameter,
        querystring: Type.Object({
          revision: Type.Optional(Type.Integer({ minimum: 1, maximum: largestRevision })),
        }),
        response: { 200: whole },
      },
    },
    async request => {
      const { id } = request.params
      const { revision } = request.query
      const { rows } = await context.store.readWithin(principalOf(request).organisation, db => {
        const all = db
          .selectFrom('declaration')
          .innerJoin('declaration_revision as r', 'r.declaration_id', 'declaration.id')
          .select(['declaration.id', 'declaration.name', 'declaration.revision as latest'])
          .select('declaration.erased_at')
          .select(['r.revision', 'r.text', 'r.created_at', 'r.created_by'])
          .where('declaration.id', '=', id)
        return {
          rows:
            revision === undefined
              ? all.whereRef('r.revision', '=', 'declaration.revision')
              : all.where('r.revision', '=', revision),
        }
      })
      const [row] = rows
      if (!row) throw notFound(id)
      requireWords(row)
      return { ...row, created_at: row.created_at.toISOString() }
    },
  )

  app.put(
    '/v1/declarations/:id',
    {
      config: { access: 'declare' },
      schema: {
        summary:
          'Write a new revision; `revision` is the one that it was made from, so that nobody writes over another',
        params: idParameter,
        body: Type.Object({
          name: Type.Optional(name),
          declaration: declarationText,
          revision: Type.Integer({ minimum: 1 }),
        }),
        response: { 200: made },
      },
    },
    (request, reply) =>
      change(context, request, reply, async ({ tx, principal, note }) => {
        const { id } = request.params
        const { name, declaration: text, revision: from } = request.body
        requireReadable(text)
        const revision = from + 1
        const written = await tx
          .updateTable('declaration')
          .set({ revision, archived_at: null, ...(name === undefined ? {} : { name }) })
          .where('id', '=', id)
          .where('revision', '=', from)
          .where('erased_at', 'is', null)
          .returning('id')
          .executeTakeFirst()
        if (!written) {
          const there = await tx
            .selectFrom('declaration')
            .select(['revision', 'erased_at'])
            .where('id', '=', id)
            .executeTakeFirst()
          if (!there) throw notFound(id)
          requireWords(there)
          throw new CarnetError('CARNET_API_CONFLICT', {
            what: `declaration ${id}`,
            revision: there.revision,
            from,
          })
        }
        const by = { organisation_id: principal.organisation, created_by: principal.name }
        await tx
          .insertInto('declaration_revision')
          .values({ ...by, declaration_id: id, revision, text })
          .execute()
        await context.jobs.send(tx, 'renew-obligations', {
          organisation: principal.organisation,
          declaration: id,
        })
        await note('declaration.revised', `declaration:${id}`, { revision })
        return { status: 200, body: { id, revision } }
      }),
  )

  for (const [action, archived] of [
    ['archive', true],
    ['restore', false],
  ] as const)
    app.post(
      `/v1/declarations/:id/${action}`,
      {
        config: { access: 'declare' },
        schema: {
          summary: archived
            ? 'Put a declaration away; it can be restored'
            : 'Take a declaration back from the archive',
          params: idParameter,
          response: { 204: Type.Null() },
        },
      },
      (request, reply) =>
        change(context, request, reply, async ({ tx, note }) => {
          const { id } = request.params
          const done = await tx
            .updateTable('declaration')
            .set({ archived_at: archived ? context.clock() : null })
            .where('id', '=', id)
            .returning('erased_at')
            .executeTakeFirst()
          if (!done) throw notFound(id)
          requireWords(done)
          await note(`declaration.${action}d`, `declaration:${id}`)
          return { status: 204, body: null }
        }),
    )
}

const notFound = (id: string): CarnetError =>
  new CarnetError('CARNET_API_NOT_FOUND', { what: `declaration ${id}` })
