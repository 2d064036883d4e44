/** Keys of an organisation: made, listed, revoked. A key is shown once. */
import { CarnetError } from '@carnet/errors'
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import type { FastifyInstance } from 'fastify'
import { Type } from 'typebox'
import { newKey } from '../authenticate.ts'
import type { ServiceContext } from '../context.ts'
import { pageFrom, pageOfQuery } from '../pages.ts'
import { change, principalOf } from '../route.ts'
import { idParameter, instant, pageOf, pageQuery, role, uuid } from '../shapes.ts'

const access = 'manage-keys'

const keyShape = Type.Object({
  id: uuid,
  label: Type.String(),
  roles: Type.Array(role),
  created_at: instant,
  created_by: Type.String(),
  expires_at: Type.Union([instant, Type.Null()]),
  last_used_at: Type.Union([instant, Type.Null()]),
  revoked_at: Type.Union([instant, Type.Null()]),
})

const shown = [
  'id',
  'label',
  'roles',
  'created_at',
  'created_by',
  'expires_at',
  'last_used_at',
  'revoked_at',
] as const

const text = (time: Date | null): string | null => time?.toISOString() ?? null

export function keyRoutes(plain: FastifyInstance, context: ServiceContext): void {
  const app = plain.withTypeProvider<TypeBoxTypeProvider>()
  app.post(
    '/v1/keys',
    {
      config: { access, recent: true },
      schema: {
        summary: 'Make a key; it is shown in this answer and never again',
        body: Type.Object({
          label: Type.String({ minLength: 1, maxLength: 200 }),
          roles: Type.Array(role, { minItems: 1, uniqueItems: true }),
          expires_at: Type.Optional(instant),
        }),
        response: { 201: Type.Object({ id: uuid, key: Type.String() }) },
      },
    },
    (request, reply) =>
      change(context, request, reply, async ({ tx, principal, note }) => {
        const { label, roles, expires_at = null } = request.body
        const beyond = roles.find(one => !principal.roles.includes(one))
        if (beyond) throw new CarnetError('CARNET_API_FORBIDDEN', { permission: beyond })
        const { text: key, sha256 } = newKey()
        const { id } = await tx
          .insertInto('api_key')
          .values({
            organisation_id: principal.organisation,
            label,
            roles,
            expires_at,
            secret_sha256: sha256,
            created_by: principal.name,
            person_id: principal.person,
          })
          .returning('id')
          .executeTakeFirstOrThrow()
        await note('key.made', `key:${id}`, { label, roles })
        return { status: 201, body: { id, key }, location: `/v1/keys/${id}` }
      }),
  )
  app.get(
    '/v1/keys',
    {
      config: { access },
      schema: {
        summary: 'The keys, newest first',
        querystring: pageQuery,
        response: { 200: pageOf(keyShape) },
      },
    },
    async request => {
      const page = pageOfQuery(request.query)
      const { rows } = await context.store.readWithin(principalOf(request).organisation, db => ({
        rows: db
          .selectFrom('api_key')
          .select(shown)
          .where(page.from)
          .orderBy('created_at', 'desc')
          .orderBy('id')
          .limit(page.rows),
      }))
      return pageFrom(page, rows, row => ({
        ...row,
        roles: [...row.roles],
        created_at: row.created_at.toISOString(),
        expires_at: text(row.expires_at),
        last_used_at: text(row.last_used_at),
        revoked_at: text(row.revoked_at),
      }))
    },
  )
  app.delete(
    '/v1/keys/:id',
    {
      config: { access },
      schema: { summary: 'Revoke a key, at once', params: idParameter, response: { 204: Type.Null() } },
    },
    (request, reply) =>
      change(context, request, reply, async ({ tx, note }) => {
        const { id } = request.params
        const gone = await tx
          .updateTable('api_key')
          .set({ revoked_at: context.clock() })
          .where('id', '=', id)
          .where('revoked_at', 'is', null)
          .returning('id')
          .executeTakeFirst()
        if (!gone) throw new CarnetError('CARNET_API_NOT_FOUND', { what: `key ${id}` })
        await note('key.revoked', `key:${id}`)
        return { status: 204, body: null }
      }),
  )
}
