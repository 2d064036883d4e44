/** Inviting people into an organisation, and accepting that. */
import { CarnetError } from '@carnet/errors'
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import type { FastifyInstance } from 'fastify'
import { Type } from 'typebox'
import type { Attempts } from '../attempts.ts'
import type { ServiceContext } from '../context.ts'
import { acceptInvitation, hoursOfInvitation, openInvitation } from '../identity/invitations.ts'
import { newSecret } from '../identity/secrets.ts'
import { giveSession, switchSession } from '../identity/sessions.ts'
import { pageFrom, pageOfQuery } from '../pages.ts'
import { change, principalOf } from '../route.ts'
import { idParameter, instant, pageOf, pageQuery, role, uuid } from '../shapes.ts'
import { rolesShape } from './members.ts'
import { sessionOf } from './sessions.ts'
import { loginOf } from './sign-in.ts'

const access = 'manage-members'
const orNull = Type.Union([instant, Type.Null()])
const address = Type.String({ minLength: 3, maxLength: 320, pattern: '^[^\\s@]+@[^\\s@]+$' })
const token = Type.Object({ token: Type.String({ minLength: 1, maxLength: 200 }) })

const invitationShape = Type.Object({
  id: uuid,
  roles: Type.Array(role),
  email: Type.Union([Type.String(), Type.Null()]),
  created_at: instant,
  created_by: Type.String(),
  expires_at: instant,
  accepted_at: orNull,
  revoked_at: orNull,
})

export function invitationRoutes(plain: FastifyInstance, context: ServiceContext, attempts: Attempts): void {
  const app = plain.withTypeProvider<TypeBoxTypeProvider>()
  const { store, clock } = context

  app.post(
    '/v1/invitations',
    {
      config: { access, recent: true },
      schema: {
        summary: 'Invite somebody; the link is shown in this answer and never again',
        body: Type.Object({
          roles: rolesShape,
          email: Type.Optional(address),
          hours: Type.Optional(Type.Integer(hoursOfInvitation)),
        }),
        response: {
          201: Type.Object({
            id: uuid,
            token: Type.String(),
            url: Type.String({ description: 'the secret stands behind #, which no server and no log sees' }),
            expires_at: instant,
          }),
        },
      },
    },
    (request, reply) => {
      const { publicUrl } = loginOf(context)
      return change(context, request, reply, async ({ tx, principal, note }) => {
        const { roles, email = null, hours = hoursOfInvitation.default } = request.body
        const now = clock()
        const secret = newSecret()
        const expires_at = new Date(now.getTime() + hours * 3_600_000)
        const { id } = await tx
          .insertInto('invitation')
          .values({
            organisation_id: principal.organisation,
            secret_sha256: secret.sha256,
            roles,
            email,
            created_by: principal.name,
            created_at: now,
            expires_at,
          })
          .returning('id')
          .executeTakeFirstOrThrow()
        await note('invitation.made', `invitation:${id}`, { roles, email })
        const url = new URL(`/invitation#${secret.text}`, publicUrl).href
        const body = { id, token: secret.text, url, expires_at: expires_at.toISOString() }
        return { status: 201, body, location: `/v1/invitations/${id}` }
      })
    },
  )

  app.get(
    '/v1/invitations',
    {
      config: { access },
      schema: {
        summary: 'The invitations, newest first',
        querystring: pageQuery,
        response: { 200: pageOf(invitationShape) },
      },
    },
    async request => {
      const page = pageOfQuery(request.query)
      const { rows } = await store.readWithin(principalOf(request).organisation, db => ({
        rows: db
          .selectFrom('invitation')
          .selectAll()
          .where(page.from)
          .orderBy('created_at', 'desc')
          .orderBy('id')
          .limit(page.rows),
      }))
      return pageFrom(page, rows, row => ({
        id: row.id,
        roles: row.roles,
        email: row.email,
        created_by: row.created_by,
        created_at: row.created_at.toISOString(),
        expires_at: row.expires_at.toISOString(),
        accepted_at: row.accepted_at?.toISOString() ?? null,
        revoked_at: row.revoked_at?.toISOString() ?? null,
      }))
    },
  )

  app.delete(
    '/v1/invitations/:id',
    {
      config: { access },
      schema: {
        summary: 'Withdraw an invitation that nobody has accepted',
        params: idParameter,
        response: { 204: Type.Null() },
      },
    },
    (request, reply) =>
      change(context, request, reply, async ({ tx, note }) => {
        const { id } = request.params
        const gone = await tx
          .updateTable('invitation')
          .set({ revoked_at: clock() })
          .where('id', '=', id)
          .where('accepted_at', 'is', null)
          .where('revoked_at', 'is', null)
          .returning('id')
          .executeTakeFirst()
        if (!gone) throw new CarnetError('CARNET_API_NOT_FOUND', { what: `invitation ${id}` })
        await note('invitation.withdrawn', `invitation:${id}`)
        return { status: 204, body: null }
      }),
  )

  app.post(
    '/v1/invitations/look',
    {
      config: { access: 'signed-in' },
      onRequest: attempts.signIn,
      schema: {
        summary: 'What an invitation offers, before it is accepted',
        body: token,
        response: {
          200: Type.Object({ organisation: Type.String(), roles: Type.Array(role), expires_at: instant }),
        },
      },
    },
    async request =>
      store.over(async tx => {
        const { organisation_id, roles, expires_at } = await openInvitation(tx, clock(), request.body.token)
        const { name } = await tx
          .selectFrom('organisation')
          .select('name')
          .where('id', '=', organisation_id)
          .executeTakeFirstOrThrow()
        return { organisation: name, roles, expires_at: expires_at.toISOString() }
      }),
  )

  app.post(
    '/v1/invitations/accept',
    {
      config: { access: 'signed-in' },
      onRequest: attempts.signIn,
      schema: {
        summary: 'Become a member, and go to work for that organisation',
        body: token,
        response: { 200: Type.Object({ organisation: uuid, roles: Type.Array(role) }) },
      },
    },
    async (request, reply) => {
      const { person, session } = sessionOf(request)
      const { secret, ...joined } = await store.over(async tx => {
        const { organisation, roles } = await acceptInvitation(tx, clock(), request.body.token, person)
        return { organisation, roles: [...roles], secret: await switchSession(tx, session, organisation) }
      })
      giveSession(reply, secret, secret.expires.getTime() - clock().getTime())
      return joined
    },
  )
}
