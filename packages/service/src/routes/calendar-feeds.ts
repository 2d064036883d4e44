/** Addresses that a calendar program reads: with a token of their own, since such a program cannot sign in. */
import { createHash, randomBytes } from 'node:crypto'
import { CarnetError } from '@carnet/errors'
import { type Language, label, languages, readLanguage } from '@carnet/locales'
import { calendarText } from '@carnet/obligations'
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import type { FastifyInstance } from 'fastify'
import { Type } from 'typebox'
import { type ServiceContext, today } from '../context.ts'
import { inState, obligationShown } from '../obligations/rows.ts'
import { pageFrom, pageOfQuery } from '../pages.ts'
import { settingsOf } from '../reminders/settings.ts'
import { change, principalOf } from '../route.ts'
import { idParameter, instant, oneOf, pageOf, pageQuery, uuid } from '../shapes.ts'

const access = 'manage-reminders'
const tokenBytes = 32
const path = '/v1/obligations/calendar.ics'

const feedShape = Type.Object({
  id: uuid,
  label: Type.String(),
  language: oneOf(languages),
  created_at: instant,
  created_by: Type.String(),
  last_used_at: Type.Union([instant, Type.Null()]),
  revoked_at: Type.Union([instant, Type.Null()]),
})

const sha256 = (text: string): Buffer => createHash('sha256').update(text).digest()

export function calendarFeedRoutes(plain: FastifyInstance, context: ServiceContext): void {
  const app = plain.withTypeProvider<TypeBoxTypeProvider>()
  const { store, clock } = context

  app.post(
    '/v1/calendar-feeds',
    {
      config: { access },
      schema: {
        summary: 'Make an address for calendar programs; it is shown in this answer and never again',
        body: Type.Object({
          label: Type.String({ minLength: 1, maxLength: 200 }),
          language: Type.Optional(oneOf(languages)),
        }),
        response: { 201: Type.Object({ id: uuid, path: Type.String() }) },
      },
    },
    (request, reply) =>
      change(context, request, reply, async ({ tx, principal, note }) => {
        const { label: called, language = 'en' } = request.body
        const token = randomBytes(tokenBytes).toString('base64url')
        const { id } = await tx
          .insertInto('calendar_feed')
          .values({
            organisation_id: principal.organisation,
            label: called,
            language,
            secret_sha256: sha256(token),
            created_by: principal.name,
          })
          .returning('id')
          .executeTakeFirstOrThrow()
        await note('calendar-feed.made', `calendar-feed:${id}`, { label: called })
        return { status: 201, body: { id, path: `${path}?token=${token}` } }
      }),
  )

  app.get(
    '/v1/calendar-feeds',
    {
      config: { access },
      schema: {
        summary: 'The addresses that were made, newest first, without their tokens',
        querystring: pageQuery,
        response: { 200: pageOf(feedShape) },
      },
    },
    async request => {
      const page = pageOfQuery(request.query)
      const { rows } = await store.readWithin(principalOf(request).organisation, db => ({
        rows: db
          .selectFrom('calendar_feed')
          .select(['id', 'label', 'language', 'created_at', 'created_by', 'last_used_at', 'revoked_at'])
          .where(page.from)
          .orderBy('created_at', 'desc')
          .orderBy('id')
          .limit(page.rows),
      }))
      return pageFrom(page, rows, row => ({
        ...row,
        language: row.language as never,
        created_at: row.created_at.toISOString(),
        last_used_at: row.last_used_at?.toISOString() ?? null,
        revoked_at: row.revoked_at?.toISOString() ?? null,
      }))
    },
  )

  app.delete(
    '/v1/calendar-feeds/:id',
    {
      config: { access },
      schema: { summary: 'Revoke an address, at once', params: idParameter, response: { 204: Type.Null() } },
    },
    (request, reply) =>
      change(context, request, reply, async ({ tx, note }) => {
        const { id } = request.params
        const gone = await tx
          .updateTable('calendar_feed')
          .set({ revoked_at: clock() })
          .where('id', '=', id)
          .where('revoked_at', 'is', null)
          .returning('id')
          .executeTakeFirst()
        if (!gone) throw new CarnetError('CARNET_API_NOT_FOUND', { what: `calendar feed ${id}` })
        await note('calendar-feed.revoked', `calendar-feed:${id}`)
        return { status: 204, body: null }
      }),
  )

  app.get(
    path,
    {
      config: { access: 'everybody' },
      schema: {
        summary: 'What is owed, as iCalendar; whoever has the token reads it',
        querystring: Type.Object({ token: Type.String({ maxLength: 200 }) }),
        produces: ['text/calendar'],
      },
    },
    async (request, reply) => {
      const feed = await store.over(tx =>
        tx
          .updateTable('calendar_feed')
          .set({ last_used_at: clock() })
          .where('secret_sha256', '=', sha256(request.query.token))
          .where('revoked_at', 'is', null)
          .returning(['organisation_id', 'language'])
          .executeTakeFirst(),
      )
      // Whether a token was never given out or is revoked is not told.
      if (!feed) throw new CarnetError('CARNET_API_NOT_FOUND', { what: 'calendar feed' })
      reply.type('text/calendar; charset=utf-8')
      return calendarOf(context, feed.organisation_id, readLanguage(feed.language) ?? 'en')
    },
  )
}

/** Everything that has a day, done or not. */
async function calendarOf(
  context: ServiceContext,
  organisation: string,
  language: Language,
): Promise<string> {
  const now = today(context)
  const { rows, remind } = await context.store.within(organisation, async tx => ({
    rows: await tx
      .selectFrom('obligation')
      .selectAll()
      .where(inState(undefined, now))
      .where('due_on', 'is not', null)
      .orderBy('due_on')
      .orderBy('id')
      .execute(),
    remind: (await settingsOf(tx, organisation)).days,
  }))
  const entries = rows.map(row => {
    const { id, regime, words, cite, source, cautions, due, state } = obligationShown(row, now)
    return { id, regime, words, cite, source, cautions, due: due!, done: state === 'done' }
  })
  return calendarText(entries, {
    name: label('owed.calendar', language),
    language,
    stamp: context.clock().toISOString(),
    remind,
  })
}
