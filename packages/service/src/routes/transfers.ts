/** Transfers: from a declaration and its data to the carnet. */
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { CarnetError } from '@carnet/errors'
import { type Tables, type TransferState, transferStates } from '@carnet/store'
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import type { FastifyInstance } from 'fastify'
import type { Selectable, Transaction } from 'kysely'
import { Type } from 'typebox'
import { type ServiceContext, today } from '../context.ts'
import { pageFrom, pageOfQuery } from '../pages.ts'
import type { Progress } from '../progress.ts'
import { change, principalOf } from '../route.ts'
import { day, engineData, idParameter, instant, oneOf, outcome, pageOf, pageQuery, uuid } from '../shapes.ts'
import { transferFolder } from '../transfers/case-files.ts'
import type { ChosenPlan } from '../transfers/rows.ts'
import { announce } from '../webhooks/events.ts'

const orNull = <Shape extends Parameters<typeof Type.Union>[0][number]>(shape: Shape) =>
  Type.Union([shape, Type.Null()])

const listed = Type.Object({
  id: uuid,
  declaration: uuid,
  revision: Type.Integer(),
  state: oneOf(transferStates),
  as_of: day,
  outcome: orNull(outcome),
  plan: orNull(Type.Object({ name: Type.String(), sha256: Type.String(), by: Type.String() })),
  created_at: instant,
  created_by: Type.String(),
  changed_at: instant,
})

const whole = Type.Object({
  ...listed.properties,
  decision: orNull(engineData('what every regime says of the data as declared')),
  plans: orNull(engineData('the lawful ways, lightest first, each with the hash that an approval names')),
  approvals: Type.Array(
    Type.Object({
      person: Type.String(),
      answer: oneOf(['approved', 'refused'] as const),
      plan_sha256: Type.String(),
      comment: orNull(Type.String()),
      created_at: instant,
    }),
  ),
  clearance: orNull(engineData('the clearance and the ledger entry of each leg')),
  problem: orNull(engineData('what was wrong, where the transfer failed')),
})

export function transferRoutes(plain: FastifyInstance, context: ServiceContext): void {
  const app = plain.withTypeProvider<TypeBoxTypeProvider>()
  const { store, jobs, clock } = context

  app.post(
    '/v1/transfers',
    {
      config: { access: 'transfer' },
      schema: {
        summary: 'Begin a transfer: it is decided and planned in the background',
        body: Type.Object({
          declaration: uuid,
          revision: Type.Optional(Type.Integer({ minimum: 1 })),
          data: Type.Record(Type.String(), uuid, {
            description: 'for each leg, by its name, the upload that moves',
          }),
          as_of: Type.Optional(day),
        }),
        response: { 202: Type.Object({ id: uuid, state: oneOf(transferStates) }) },
      },
    },
    (request, reply) =>
      change(context, request, reply, async ({ tx, principal, note }) => {
        const { declaration, data, as_of = today(context) } = request.body
        const { organisation, name: by } = principal
        const revision = await revisionOf(tx, declaration, request.body.revision)
        const { id } = await tx
          .insertInto('transfer')
          .values({
            organisation_id: organisation,
            declaration_id: declaration,
            revision,
            state: 'deciding',
            as_of,
            created_by: by,
            changed_at: clock(),
          })
          .returning('id')
          .executeTakeFirstOrThrow()
        for (const [leg, upload] of Object.entries(data)) {
          await requireUpload(tx, upload)
          const row = { organisation_id: organisation, transfer_id: id, leg, upload_id: upload }
          await tx.insertInto('transfer_upload').values(row).execute()
        }
        await jobs.send(tx, 'decide-transfer', { organisation, transfer: id })
        await note('transfer.begun', `transfer:${id}`, { declaration, revision, data })
        return { status: 202, body: { id, state: 'deciding' as const }, location: `/v1/transfers/${id}` }
      }),
  )

  app.get(
    '/v1/transfers',
    {
      config: { access: 'read-work' },
      schema: {
        summary: 'The transfers, newest first',
        querystring: Type.Object({ ...pageQuery.properties, state: Type.Optional(oneOf(transferStates)) }),
        response: { 200: pageOf(listed) },
      },
    },
    async request => {
      const page = pageOfQuery(request.query)
      const { state } = request.query
      const rows = await store.within(principalOf(request).organisation, tx => {
        const all = tx.selectFrom('transfer').selectAll().where(page.from)
        const wanted = state === undefined ? all : all.where('state', '=', state)
        return wanted.orderBy('created_at', 'desc').orderBy('id').limit(page.rows).execute()
      })
      return pageFrom(page, rows, shown)
    },
  )

  app.get(
    '/v1/transfers/:id',
    {
      config: { access: 'read-work' },
      schema: {
        summary: 'A transfer, with its decision, plans and approvals',
        params: idParameter,
        response: { 200: whole },
      },
    },
    async request => {
      const { id } = request.params
      return store.within(principalOf(request).organisation, async tx => {
        const row = await rowOf(tx, id)
        const approvals = await tx
          .selectFrom('approval')
          .select(['person', 'answer', 'plan_sha256', 'comment', 'created_at'])
          .where('transfer_id', '=', id)
          .orderBy('created_at')
          .execute()
        return {
          ...shown(row),
          decision: row.decision,
          plans: row.plans,
          clearance: row.clearance,
          problem: row.problem,
          approvals: approvals.map(one => ({ ...one, created_at: one.created_at.toISOString() })),
        }
      })
    },
  )

  app.post(
    '/v1/transfers/:id/choose',
    {
      config: { access: 'transfer' },
      schema: {
        summary: 'Choose a plan by its hash; somebody else approves it',
        params: idParameter,
        body: Type.Object({ plan_sha256: Type.String() }),
        response: { 200: Type.Object({ state: oneOf(transferStates) }) },
      },
    },
    (request, reply) =>
      change(context, request, reply, async ({ tx, principal, note }) => {
        const { id } = request.params
        const { plan_sha256: sha256 } = request.body
        const row = await rowOf(tx, id)
        requireState(row, 'decided', 'approving')
        const plans = (row.plans as { plans?: readonly PlanShown[] } | null)?.plans ?? []
        const plan = plans.find(one => one.sha256 === sha256)
        if (!plan) throw new CarnetError('CARNET_API_NOT_FOUND', { what: `plan ${sha256}` })
        if (!plan.ready) throw new CarnetError('CARNET_API_PLAN_NOT_READY', { plan: plan.name })
        const chosen: ChosenPlan = { name: plan.name, sha256, by: principal.name }
        await move(tx, row, { state: 'approving', plan: JSON.stringify(chosen), changed_at: clock() })
        await note('transfer.plan-chosen', `transfer:${id}`, { ...chosen })
        await announce(context, tx, principal.organisation, 'transfer.approval-needed', { transfer: id })
        return { status: 200, body: { state: 'approving' as const } }
      }),
  )

  app.post(
    '/v1/transfers/:id/approval',
    {
      config: { access: 'approve' },
      schema: {
        summary:
          'Approve or refuse the plan that was chosen. Four eyes: not by whoever chose it, unless one person works alone on this machine',
        params: idParameter,
        body: Type.Object({
          plan_sha256: Type.String(),
          answer: oneOf(['approved', 'refused'] as const),
          comment: Type.Optional(Type.String({ maxLength: 2000 })),
        }),
        response: { 200: Type.Object({ state: oneOf(transferStates) }) },
      },
    },
    (request, reply) =>
      change(context, request, reply, async ({ tx, principal, note }) => {
        const { id } = request.params
        const { plan_sha256, answer, comment = null } = request.body
        const { organisation, name: person } = principal
        const row = await rowOf(tx, id)
        requireState(row, 'approving')
        const plan = row.plan as unknown as ChosenPlan
        // What is approved is what was looked at: another plan may have been chosen in between.
        if (plan.sha256 !== plan_sha256) throw new CarnetError('CARNET_API_PLAN_CHANGED', { plan: plan.name })
        if (plan.by === person && person !== 'local') throw new CarnetError('CARNET_API_FOUR_EYES')
        const given = { organisation_id: organisation, transfer_id: id, person, answer, plan_sha256, comment }
        await tx.insertInto('approval').values(given).execute()
        const state: TransferState = answer === 'approved' ? 'clearing' : 'refused'
        await move(tx, row, { state, changed_at: clock() })
        if (state === 'clearing') await jobs.send(tx, 'clear-transfer', { organisation, transfer: id })
        await note(`transfer.${answer}`, `transfer:${id}`, { plan: plan.name, comment })
        return { status: 200, body: { state } }
      }),
  )

  for (const kind of ['carnet', 'data'] as const)
    app.get(
      `/v1/transfers/:id/${kind}`,
      {
        config: { access: 'read-work' },
        schema: {
          summary: kind === 'carnet' ? 'The carnet of a leg' : 'The cleared data of a leg',
          params: idParameter,
          querystring: Type.Object({ leg: Type.Optional(Type.String()) }),
        },
      },
      async (request, reply) => {
        const { id } = request.params
        const { organisation } = principalOf(request)
        const row = await store.within(organisation, tx => rowOf(tx, id))
        requireState(row, 'cleared')
        const { legs } = row.clearance as unknown as { legs: readonly Released[] }
        const { leg } = request.query
        const one = legs.find(each => each.leg === (leg ?? legs[0]?.leg))
        const name = kind === 'carnet' ? one?.carnet : one?.file
        if (!name) throw new CarnetError('CARNET_API_NOT_FOUND', { what: `${kind} ${leg ?? ''}` })
        const file = join(transferFolder(context.files, organisation, id), 'out', name)
        reply
          .header('content-length', (await stat(file)).size)
          .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(basename(name))}`)
          .type('application/octet-stream')
        return reply.send(createReadStream(file))
      },
    )

  app.get(
    '/v1/transfers/:id/events',
    {
      config: { access: 'read-work' },
      schema: {
        summary: 'What goes on, as server-sent events, until the transfer rests',
        params: idParameter,
        produces: ['text/event-stream'],
      },
    },
    async (request, reply) => {
      const { id } = request.params
      // Listened to before the state is read, so that nothing happens in between unseen.
      const early: Progress[] = []
      let send = (event: Progress): void => void early.push(event)
      const stop = context.progress.listen(id, event => send(event))
      try {
        const { state } = await store.within(principalOf(request).organisation, tx => rowOf(tx, id))
        reply.hijack()
        const { raw } = reply
        raw.on('close', stop)
        raw.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' })
        send = event => {
          raw.write(`data: ${JSON.stringify(event)}\n\n`)
          if (event.state !== undefined && !atWork.has(event.state)) raw.end()
        }
        send({ step: 'state', state })
        for (const event of early) if (!raw.writableEnded) send(event)
      } catch (error) {
        stop()
        throw error
      }
    },
  )
}

/** States in which the service itself is at work on a transfer. */
const atWork: ReadonlySet<string> = new Set<TransferState>(['deciding', 'clearing'])

interface PlanShown {
  readonly name: string
  readonly ready: boolean
  readonly sha256: string
}

interface Released {
  readonly leg: string
  readonly file: string | null
  readonly carnet: string
}

type Row = Selectable<Tables['transfer']>

function shown(row: Row) {
  return {
    id: row.id,
    declaration: row.declaration_id,
    revision: row.revision,
    state: row.state,
    as_of: row.as_of,
    outcome: row.verdict as never,
    plan: row.plan as unknown as ChosenPlan | null,
    created_at: row.created_at.toISOString(),
    created_by: row.created_by,
    changed_at: row.changed_at.toISOString(),
  }
}

async function rowOf(tx: Transaction<Tables>, id: string): Promise<Row> {
  const row = await tx.selectFrom('transfer').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) throw new CarnetError('CARNET_API_NOT_FOUND', { what: `transfer ${id}` })
  return row
}

function requireState({ id, state }: Row, ...expected: readonly TransferState[]): void {
  if (!expected.includes(state))
    throw new CarnetError('CARNET_API_STATE', { id, state, expected: expected.join(', ') })
}

/** Two may act at once: the one who comes second finds the transfer where the first has brought it. */
async function move(
  tx: Transaction<Tables>,
  { id, state, changed_at }: Row,
  to: { state: TransferState; changed_at: Date; plan?: string },
): Promise<void> {
  const moved = await tx
    .updateTable('transfer')
    .set(to)
    .where('id', '=', id)
    .where('state', '=', state)
    .where('changed_at', '=', changed_at)
    .returning('id')
    .executeTakeFirst()
  if (!moved) throw new CarnetError('CARNET_API_STATE', { id, state: '…', expected: state })
}

async function revisionOf(tx: Transaction<Tables>, id: string, asked: number | undefined): Promise<number> {
  const row = await tx
    .selectFrom('declaration')
    .innerJoin('declaration_revision as r', 'r.declaration_id', 'declaration.id')
    .select(['declaration.revision as latest', 'r.revision'])
    .where('declaration.id', '=', id)
    .where(({ eb, ref }) => eb('r.revision', '=', asked ?? ref('declaration.revision')))
    .executeTakeFirst()
  if (!row) throw new CarnetError('CARNET_API_NOT_FOUND', { what: `declaration ${id}` })
  return row.revision
}

async function requireUpload(tx: Transaction<Tables>, id: string): Promise<void> {
  const row = await tx
    .selectFrom('upload')
    .select('id')
    .where('id', '=', id)
    .where('state', '=', 'ready')
    .executeTakeFirst()
  if (!row) throw new CarnetError('CARNET_API_NOT_FOUND', { what: `upload ${id}` })
}
