/** Who one is, one's sessions, and the organisation that one is at work for. */
import { CarnetError } from '@carnet/errors'
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import { noteEvent } from '../audit/trail.ts'
import type { ServiceContext } from '../context.ts'
import { foundOrganisation } from '../identity/people.ts'
import { giveSession, switchSession } from '../identity/sessions.ts'
import { callerOf } from '../route.ts'
import { idParameter, instant, oneOf, role, uuid } from '../shapes.ts'

const access = 'signed-in'
const named = Type.Object({ id: uuid, name: Type.String() })
const membership = Type.Object({ organisation: named, roles: Type.Array(role) })

const meShape = Type.Object({
  kind: oneOf(['local', 'person', 'key'] as const),
  actor: Type.String({ description: 'as it stands in the audit trail' }),
  name: Type.Union([Type.String(), Type.Null()]),
  email: Type.Union([Type.String(), Type.Null()]),
  organisation: Type.Union([named, Type.Null()], { description: 'null for a member of none' }),
  roles: Type.Array(role),
  memberships: Type.Array(membership, { description: 'the organisations of a person, to choose from' }),
})

const sessionShape = Type.Object({
  id: uuid,
  current: Type.Boolean(),
  agent: Type.String({ description: 'how the browser calls itself' }),
  created_at: instant,
  seen_at: instant,
  expires_at: instant,
})

export function sessionRoutes(plain: FastifyInstance, context: ServiceContext): void {
  const app = plain.withTypeProvider<TypeBoxTypeProvider>()
  const { store, clock } = context

  app.get(
    '/v1/login',
    {
      config: { access: 'everybody' },
      schema: {
        summary: 'Whether people sign in here, or one person is alone on this machine',
        response: { 200: Type.Object({ mode: oneOf(['local', 'oidc'] as const) }) },
      },
    },
    async () => ({ mode: context.login === null ? ('local' as const) : ('oidc' as const) }),
  )

  app.get(
    '/v1/me',
    { config: { access }, schema: { summary: 'Who is calling', response: { 200: meShape } } },
    async request => {
      const { principal, person } = callerOf(request)
      const { mine, people, organisations } = await store.readOver(db => ({
        mine: db
          .selectFrom('membership as m')
          .innerJoin('organisation as o', 'o.id', 'm.organisation_id')
          .select(['o.id', 'o.name', 'm.roles'])
          .where('m.person_id', '=', person)
          .orderBy('o.name'),
        people: db.selectFrom('person').select(['name', 'email']).where('id', '=', person),
        organisations:
          principal &&
          db.selectFrom('organisation').select(['id', 'name']).where('id', '=', principal.organisation),
      }))
      const [who] = people
      const actor = principal?.name ?? `person:${person}`
      return {
        kind:
          actor === 'local' ? ('local' as const) : person === null ? ('key' as const) : ('person' as const),
        actor,
        name: who?.name ?? null,
        email: who?.email ?? null,
        organisation: organisations[0] ?? null,
        roles: [...(principal?.roles ?? [])],
        memberships: mine.map(({ id, name, roles }) => ({ organisation: { id, name }, roles })),
      }
    },
  )

  app.put(
    '/v1/session/organisation',
    {
      config: { access },
      schema: {
        summary: 'Go to work for another organisation that one is a member of',
        body: Type.Object({ organisation: uuid }),
        response: { 200: Type.Object({ organisation: uuid, roles: Type.Array(role) }) },
      },
    },
    async (request, reply) => {
      const { person, session } = sessionOf(request)
      const { organisation } = request.body
      const { roles, secret } = await store.over(async tx => {
        const row = await tx
          .selectFrom('membership')
          .select('roles')
          .where('organisation_id', '=', organisation)
          .where('person_id', '=', person)
          .executeTakeFirst()
        if (!row) throw new CarnetError('CARNET_API_NOT_FOUND', { what: `organisation ${organisation}` })
        await noteEvent(tx, organisation, `person:${person}`, 'session.switched', `person:${person}`)
        return { roles: row.roles, secret: await switchSession(tx, session, organisation) }
      })
      giveSession(reply, secret, secret.expires.getTime() - clock().getTime())
      return { organisation, roles }
    },
  )

  app.get(
    '/v1/sessions',
    {
      config: { access },
      schema: {
        summary: "One's own sessions, last used first",
        response: { 200: Type.Object({ items: Type.Array(sessionShape) }) },
      },
    },
    async request => {
      const { person, session } = callerOf(request)
      const { rows } = await store.readOver(db => ({
        rows: db
          .selectFrom('session')
          .selectAll()
          .where('person_id', '=', person)
          .where('expires_at', '>', clock())
          .orderBy('seen_at', 'desc'),
      }))
      return {
        items: rows.map(({ id, agent, created_at, seen_at, expires_at }) => ({
          id,
          current: id === session,
          agent,
          created_at: created_at.toISOString(),
          seen_at: seen_at.toISOString(),
          expires_at: expires_at.toISOString(),
        })),
      }
    },
  )

  app.delete(
    '/v1/sessions/:id',
    {
      config: { access },
      schema: {
        summary: "End one of one's own sessions",
        params: idParameter,
        response: { 204: Type.Null() },
      },
    },
    async (request, reply) => {
      const { person } = callerOf(request)
      const { id } = request.params
      const ended = await store.over(tx =>
        tx
          .deleteFrom('session')
          .where('person_id', '=', person)
          .where('id', '=', id)
          .returning('id')
          .executeTakeFirst(),
      )
      if (!ended) throw new CarnetError('CARNET_API_NOT_FOUND', { what: `session ${id}` })
      reply.code(204)
      return null
    },
  )

  app.delete(
    '/v1/sessions',
    {
      config: { access },
      schema: { summary: "End all of one's own sessions but this one", response: { 204: Type.Null() } },
    },
    async (request, reply) => {
      const { person, session } = sessionOf(request)
      await store.over(tx =>
        tx.deleteFrom('session').where('person_id', '=', person).where('id', '<>', session).execute(),
      )
      reply.code(204)
      return null
    },
  )

  app.post(
    '/v1/organisations',
    {
      config: { access: 'manage-members' },
      schema: {
        summary: 'Found another organisation, as its officer',
        body: Type.Object({ name: Type.String({ minLength: 1, maxLength: 200 }) }),
        response: { 201: Type.Object({ id: uuid }) },
      },
    },
    async (request, reply) => {
      const { person } = sessionOf(request)
      const id = await store.over(tx => foundOrganisation(tx, person, request.body.name))
      reply.code(201)
      return { id }
    },
  )
}

/** Somebody at a browser. Throws `CARNET_API_NO_SESSION`: the user of this machine and keys have none. */
export function sessionOf(request: FastifyRequest): { readonly person: string; readonly session: string } {
  const { person, session } = callerOf(request)
  if (person === null || session === null) throw new CarnetError('CARNET_API_NO_SESSION')
  return { person, session }
}
