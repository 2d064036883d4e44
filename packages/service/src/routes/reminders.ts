/** Who is reminded, and how long before. */
import { languages } from '@carnet/locales'
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import type { FastifyInstance } from 'fastify'
import { Type } from 'typebox'
import type { ServiceContext } from '../context.ts'
import { settingsOf } from '../reminders/settings.ts'
import { change, principalOf } from '../route.ts'
import { oneOf } from '../shapes.ts'

const settingsShape = Type.Object({
  days: Type.Array(Type.Integer({ minimum: 0, maximum: 366 }), {
    maxItems: 10,
    uniqueItems: true,
    description: 'so many days before something falls due',
  }),
  overdue: Type.Boolean(),
  mail_to: Type.Array(Type.String({ format: 'email', maxLength: 254 }), { maxItems: 20, uniqueItems: true }),
  language: oneOf(languages),
  near_percent: Type.Integer({
    minimum: 1,
    maximum: 100,
    description: 'from which part of a threshold on a total is told of',
  }),
})

export function reminderRoutes(plain: FastifyInstance, context: ServiceContext): void {
  const app = plain.withTypeProvider<TypeBoxTypeProvider>()
  app.get(
    '/v1/reminders/settings',
    {
      config: { access: 'read-work' },
      schema: {
        summary: 'When and whom the organisation is reminded',
        response: {
          200: Type.Object({
            ...settingsShape.properties,
            mail: Type.Boolean({ description: 'whether this service has a server for mail' }),
          }),
        },
      },
    },
    async request => {
      const { organisation } = principalOf(request)
      const found = await context.store.within(organisation, tx => settingsOf(tx, organisation))
      return {
        ...found,
        days: [...found.days],
        mail_to: [...found.mail_to],
        mail: context.mailer !== null,
      }
    },
  )
  app.put(
    '/v1/reminders/settings',
    {
      config: { access: 'manage-reminders' },
      schema: {
        summary: 'Set when and whom the organisation is reminded',
        body: settingsShape,
        response: { 204: Type.Null() },
      },
    },
    (request, reply) =>
      change(context, request, reply, async ({ tx, principal, note }) => {
        const { days, overdue, mail_to, language, near_percent } = request.body
        const set = { days: [...days], overdue, mail_to: [...mail_to], language, near_percent }
        await tx
          .insertInto('reminder_setting')
          .values({ organisation_id: principal.organisation, ...set })
          .onConflict(conflict =>
            conflict.column('organisation_id').doUpdateSet({ ...set, changed_at: context.clock() }),
          )
          .execute()
        await note('reminders.set', `organisation:${principal.organisation}`, {
          days,
          overdue,
          recipients: mail_to.length,
          near_percent,
        })
        return { status: 204, body: null }
      }),
  )
}
