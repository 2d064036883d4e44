/** The members of an organisation and what they may do. */
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import type { FastifyInstance } from 'fastify'
import { Type } from 'typebox'
import type { ServiceContext } from '../context.ts'
import { removeMember, setRoles } from '../identity/members.ts'
import { change, principalOf } from '../route.ts'
import { idParameter, instant, role, uuid } from '../shapes.ts'

const access = 'manage-members'

export const rolesShape = Type.Array(role, { minItems: 1, uniqueItems: true })

const member = Type.Object({
  id: uuid,
  name: Type.Union([Type.String(), Type.Null()]),
  email: Type.Union([Type.String(), Type.Null()]),
  roles: Type.Array(role),
  since: instant,
  signed_in_at: Type.Union([instant, Type.Null()]),
})

export function memberRoutes(plain: FastifyInstance, context: ServiceContext): void {
  const app = plain.withTypeProvider<TypeBoxTypeProvider>()

  app.get(
    '/v1/members',
    {
      config: { access: 'read-work' },
      schema: {
        summary: 'The members of the organisation: whoever works on something sees who else does',
        response: { 200: Type.Object({ items: Type.Array(member) }) },
      },
    },
    async request => {
      const { rows } = await context.store.readWithin(principalOf(request).organisation, db => ({
        rows: db
          .selectFrom('membership as m')
          .innerJoin('person as p', 'p.id', 'm.person_id')
          .select(['p.id', 'p.name', 'p.email', 'p.signed_in_at', 'm.roles', 'm.created_at'])
          .orderBy('m.created_at')
          .orderBy('p.id'),
      }))
      return {
        items: rows.map(({ signed_in_at, created_at, ...row }) => ({
          ...row,
          since: created_at.toISOString(),
          signed_in_at: signed_in_at?.toISOString() ?? null,
        })),
      }
    },
  )

  app.put(
    '/v1/members/:id/roles',
    {
      config: { access, recent: true },
      schema: {
        summary: 'Say what a member may do, from now on',
        params: idParameter,
        body: Type.Object({ roles: rolesShape }),
        response: { 200: Type.Object({ id: uuid, roles: rolesShape }) },
      },
    },
    (request, reply) =>
      change(context, request, reply, async ({ tx, note }) => {
        const { id } = request.params
        const { roles } = request.body
        await setRoles(tx, id, roles)
        await note('member.roles-set', `person:${id}`, { roles })
        return { status: 200, body: { id, roles } }
      }),
  )

  app.delete(
    '/v1/members/:id',
    {
      config: { access, recent: true },
      schema: {
        summary: 'Remove a member, with their sessions and keys, at once',
        params: idParameter,
        response: { 204: Type.Null() },
      },
    },
    (request, reply) =>
      change(context, request, reply, async ({ tx, note }) => {
        const { id } = request.params
        await removeMember(tx, id, context.clock())
        await note('member.removed', `person:${id}`)
        return { status: 204, body: null }
      }),
  )
}
