/** Signing in with the identity provider, and out again. A browser is sent, comes back, and goes on where it was. */
import { CarnetError } from '@carnet/errors'
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import type { Attempts } from '../attempts.ts'
import { noteEvent } from '../audit/trail.ts'
import type { Login, ServiceContext } from '../context.ts'
import { clearCookie, readCookie, sessionCookie, setCookie, signInCookie } from '../identity/cookies.ts'
import { personOf, usualOrganisation, welcomeFirst } from '../identity/people.ts'
import { callbackPath, type Departure, newDeparture } from '../identity/provider.ts'
import { newSecret, sha256 } from '../identity/secrets.ts'
import { endSession, giveSession, openSession } from '../identity/sessions.ts'

/** How long somebody may take at the provider. */
const secondsAway = 600

export function signInRoutes(plain: FastifyInstance, context: ServiceContext, attempts: Attempts): void {
  const app = plain.withTypeProvider<TypeBoxTypeProvider>()
  const { store, clock } = context

  app.get(
    '/auth/login',
    {
      config: { access: 'everybody' },
      onRequest: attempts.signIn,
      schema: {
        summary: 'Sends a browser to the identity provider',
        querystring: Type.Object({
          return_to: Type.Optional(
            Type.String({ maxLength: 2000, description: 'the path to go on at, of this service' }),
          ),
          anew: Type.Optional(
            Type.Boolean({ description: 'the provider asks who somebody is although it may know' }),
          ),
        }),
        response: { 302: Type.Null() },
      },
    },
    async (request, reply) => {
      const { provider, publicUrl } = loginOf(context)
      const returnTo = pathWithin(publicUrl, request.query.return_to ?? '/')
      const departure = newDeparture(request.query.anew)
      const to = await provider.depart(departure)
      const secret = newSecret()
      const { state, nonce, codeVerifier, anew } = departure
      const now = clock()
      await store.over(tx =>
        tx
          .insertInto('sign_in')
          .values({
            secret_sha256: secret.sha256,
            state,
            nonce,
            code_verifier: codeVerifier,
            return_to: returnTo,
            anew,
            created_at: now,
            expires_at: new Date(now.getTime() + secondsAway * 1000),
          })
          .execute(),
      )
      setCookie(reply, signInCookie, secret.text, secondsAway)
      return reply.redirect(to.href)
    },
  )

  app.get(
    callbackPath,
    {
      config: { access: 'everybody' },
      onRequest: attempts.signIn,
      schema: {
        summary: 'Where the identity provider sends a browser back to',
        response: { 302: Type.Null() },
      },
    },
    async (request, reply) => {
      const { provider, publicUrl, firstOfficer } = loginOf(context)
      clearCookie(reply, signInCookie)
      const departure = await takeDeparture(context, request)
      const who = await provider.arrive(new URL(request.url, publicUrl), departure)
      const now = clock()
      const before = readCookie(request, sessionCookie)
      const secret = await store.over(async tx => {
        const person = await personOf(tx, now, who)
        await welcomeFirst(tx, person, who, firstOfficer)
        const organisation = await usualOrganisation(tx, person)
        if (before !== null) await endSession(tx, before)
        if (organisation !== null)
          await noteEvent(tx, organisation, `person:${person}`, 'session.begun', `person:${person}`)
        const agent = request.headers['user-agent'] ?? ''
        return openSession(tx, now, {
          person,
          organisation,
          agent,
          signedInAt: who.signedInAt,
          strong: who.strong,
        })
      })
      giveSession(reply, secret)
      return reply.redirect(new URL(departure.returnTo, publicUrl).href)
    },
  )

  app.post(
    '/auth/logout',
    {
      config: { access: 'signed-in' },
      schema: {
        summary: 'Ends the session; the browser may go on to the identity provider to sign out there, too',
        response: {
          200: Type.Object({
            end_session_url: Type.Union([Type.String(), Type.Null()], {
              description: 'where the identity provider signs out, if it offers that',
            }),
          }),
        },
      },
    },
    async (request, reply) => {
      const { provider, publicUrl } = loginOf(context)
      const secret = readCookie(request, sessionCookie)
      if (secret !== null) await store.over(tx => endSession(tx, secret))
      clearCookie(reply, sessionCookie)
      reply.header('clear-site-data', '"cache", "storage"')
      // Whoever wants to leave has left here, whether or not the provider answers.
      const url = await provider.farewell(new URL('/', publicUrl)).catch(() => null)
      return { end_session_url: url?.href ?? null }
    },
  )
}

export function loginOf({ login }: ServiceContext): Login {
  if (login === null) throw new CarnetError('CARNET_API_NO_LOGIN')
  return login
}

/** A sign-in is used once: whoever comes back a second time begins anew. */
async function takeDeparture(
  { store, clock }: ServiceContext,
  request: FastifyRequest,
): Promise<Departure & { readonly returnTo: string }> {
  const secret = readCookie(request, signInCookie)
  const row =
    secret === null
      ? undefined
      : await store.over(tx =>
          tx
            .deleteFrom('sign_in')
            .where('secret_sha256', '=', sha256(secret))
            .where('expires_at', '>', clock())
            .returningAll()
            .executeTakeFirst(),
        )
  if (!row) throw new CarnetError('CARNET_API_SIGN_IN', { problem: 'sign-in-unknown' })
  const { state, nonce, code_verifier: codeVerifier, return_to: returnTo, anew } = row
  return { state, nonce, codeVerifier, returnTo, anew }
}

/** A path of this service, whatever was asked for: nobody is sent on to another site. Throws `CARNET_API_INVALID`. */
function pathWithin(publicUrl: URL, asked: string): string {
  const url =
    /^\/(?![/\\])[\x20-\x7e]*$/.test(asked) && URL.canParse(asked, publicUrl.href)
      ? new URL(asked, publicUrl)
      : null
  if (url?.origin !== publicUrl.origin)
    throw new CarnetError('CARNET_API_INVALID', { problem: 'querystring/return_to' })
  return `${url.pathname}${url.search}${url.hash}`
}
