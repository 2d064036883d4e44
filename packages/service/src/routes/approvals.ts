/** A plan is chosen by one, and approved or refused by another. */
import { CarnetError } from '@carnet/errors'
import { type TransferState, transferStates } from '@carnet/store'
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import type { FastifyInstance } from 'fastify'
import { Type } from 'typebox'
import type { ServiceContext } from '../context.ts'
import { behind } from '../principal.ts'
import { change } from '../route.ts'
import { idParameter, oneOf } from '../shapes.ts'
import { type ChosenPlan, move, requireState, rowOf } from '../transfers/rows.ts'
import { announce } from '../webhooks/events.ts'

export function approvalRoutes(plain: FastifyInstance, context: ServiceContext): void {
  const app = plain.withTypeProvider<TypeBoxTypeProvider>()
  const { jobs, clock } = context

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
        const chosen: ChosenPlan = { name: plan.name, sha256, by: principal.name, behind: behind(principal) }
        await move(tx, row, { state: 'approving', plan: JSON.stringify(chosen), changed_at: clock() })
        await note('transfer.plan-chosen', `transfer:${id}`, { ...chosen })
        await announce(context, tx, principal.organisation, 'transfer.approval-needed', { transfer: id })
        return { status: 200, body: { state: 'approving' as const } }
      }),
  )

  app.post(
    '/v1/transfers/:id/approval',
    {
      config: { access: 'approve', recent: true },
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
        if (plan.behind === behind(principal) && person !== 'local')
          throw new CarnetError('CARNET_API_FOUR_EYES')
        const given = { organisation_id: organisation, transfer_id: id, person, answer, plan_sha256, comment }
        await tx.insertInto('approval').values(given).execute()
        const state: TransferState = answer === 'approved' ? 'clearing' : 'refused'
        await move(tx, row, { state, changed_at: clock() })
        if (state === 'clearing') await jobs.send(tx, 'clear-transfer', { organisation, transfer: id })
        await note(`transfer.${answer}`, `transfer:${id}`, { plan: plan.name, comment })
        return { status: 200, body: { state } }
      }),
  )
}

interface PlanShown {
  readonly name: string
  readonly ready: boolean
  readonly sha256: string
}
