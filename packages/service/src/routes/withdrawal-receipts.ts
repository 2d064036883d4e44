/** For recipients, who have no account: they read the notice that was sent to them, and answer it, by the secret of its link. */
import { CarnetError } from '@carnet/errors'
import { noticeDoes, type Tables } from '@carnet/store'
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import type { FastifyInstance } from 'fastify'
import type { Transaction } from 'kysely'
import { Type } from 'typebox'
import type { Attempts } from '../attempts.ts'
import { noteEvent } from '../audit/trail.ts'
import type { ServiceContext } from '../context.ts'
import { sha256 } from '../identity/secrets.ts'
import { provisionsOf } from '../people/notice-letter.ts'
import { contentOf } from '../people/notices.ts'
import { addReceipt, type NoticeRow, noticeStates, noticesShown, receiptBody } from '../people/receipts.ts'
import { instant, oneOf, uuid } from '../shapes.ts'

const access = 'everybody'
const secret = Type.String({ minLength: 1, maxLength: 200, description: 'what stands behind # in the link' })
const words = Type.Object({ en: Type.String(), zh: Type.String() })
const orNull = <Shape extends Parameters<typeof Type.Union>[0][number]>(shape: Shape) =>
  Type.Union([shape, Type.Null()])

const lookShape = Type.Object({
  id: uuid,
  does: oneOf(noticeDoes),
  organisation: orNull(Type.String({ description: 'who sends it' })),
  recipient: Type.String(),
  made_at: instant,
  state: oneOf(noticeStates),
  deliveries: Type.Array(
    Type.Object({
      entry: Type.String({ description: 'as it stands in the carnet' }),
      index: Type.Integer(),
      leg: Type.String(),
      cleared_at: instant,
      file: orNull(Type.String()),
      column: orNull(Type.String()),
      form: oneOf(['as-it-is', 'pseudonym', 'changed', 'left-out', 'unknown'] as const),
      values: Type.Array(Type.String(), {
        description: 'as delivered: the identifier, or pseudonyms of which one stands in the file',
      }),
    }),
  ),
  provisions: Type.Array(Type.Object({ regime: words, cite: words, source: Type.String() })),
})

export function withdrawalReceiptRoutes(
  plain: FastifyInstance,
  context: ServiceContext,
  attempts: Attempts,
): void {
  const app = plain.withTypeProvider<TypeBoxTypeProvider>()
  const { store, states, local } = context

  app.post(
    '/v1/withdrawal-notices/look',
    {
      config: { access },
      bodyLimit: 16 * 1024,
      onRequest: attempts.signIn,
      schema: {
        summary: 'Read the notice of a withdrawal that was sent to you',
        body: Type.Object({ secret }),
        response: { 200: lookShape },
      },
    },
    async request => {
      const { row, shown, organisation } = await store.over(async tx => {
        const row = await openNotice(context, tx, request.body.secret)
        const [shown] = await noticesShown(context, tx, [row])
        const organisation = await tx
          .selectFrom('organisation')
          .select(['id', 'name'])
          .where('id', '=', row.organisation_id)
          .executeTakeFirstOrThrow()
        return { row, shown: shown!, organisation }
      })
      const { deliveries } = contentOf(await states.of(organisation.id), row.id, row.sealed)!
      return {
        id: row.id,
        does: row.does,
        organisation: organisation.id === local ? null : organisation.name,
        recipient: row.recipient,
        made_at: row.created_at.toISOString(),
        state: shown.state,
        deliveries: deliveries.map(one => ({ ...one, values: [...one.values] })),
        provisions: row.does === 'withdraw' ? await provisionsOf(context, row) : [],
      }
    },
  )

  app.post(
    '/v1/withdrawal-notices/receipts',
    {
      config: { access },
      bodyLimit: 16 * 1024,
      onRequest: attempts.signIn,
      schema: {
        summary:
          'Answer a notice: received, done, or refused with the reason; after done and refused the link opens nothing any more',
        body: Type.Object({ secret, ...receiptBody }),
        response: { 201: Type.Object({ id: uuid, state: oneOf(noticeStates) }) },
      },
    },
    async (request, reply) => {
      const { secret: given, ...receipt } = request.body
      const answered = await store.over(async tx => {
        const row = await openNotice(context, tx, given)
        await addReceipt(context, tx, row, receipt, 'recipient')
        await noteEvent(
          tx,
          row.organisation_id,
          `withdrawal-notice:${row.id}`,
          `withdrawal-notice.${receipt.state}`,
          `withdrawal-notice:${row.id}`,
        )
        const [shown] = await noticesShown(context, tx, [row])
        return { id: row.id, state: shown!.state }
      })
      reply.code(201)
      return answered
    },
  )
}

/** Throws `CARNET_WITHDRAWAL_NOTICE` for one that is unknown, answered for good, or too old. */
async function openNotice(
  { clock }: Pick<ServiceContext, 'clock'>,
  tx: Transaction<Tables>,
  text: string,
): Promise<NoticeRow> {
  const row = await tx
    .selectFrom('withdrawal_notice')
    .selectAll()
    .where('secret_sha256', '=', sha256(text))
    .where('sealed', 'is not', null)
    .where('expires_at', '>', clock())
    .forUpdate()
    .executeTakeFirst()
  if (!row) throw new CarnetError('CARNET_WITHDRAWAL_NOTICE')
  return row
}
