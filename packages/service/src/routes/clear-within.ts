/** A transfer is cleared within a standing approval: nobody else is asked, and nothing is taken on anybody's word. */
import { CarnetError } from '@carnet/errors'
import type { Plan } from '@carnet/plan'
import { transferStates } from '@carnet/store'
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import type { FastifyInstance } from 'fastify'
import { Type } from 'typebox'
import { type ServiceContext, today } from '../context.ts'
import { behind } from '../principal.ts'
import { change } from '../route.ts'
import { idParameter, oneOf, uuid } from '../shapes.ts'
import { approved, askingOf, lockApproval } from '../standing-approvals/rows.ts'
import { requireWithin } from '../standing-approvals/within.ts'
import { type ChosenPlan, move, requireState, rowOf } from '../transfers/rows.ts'

type PlanShown = Pick<Plan, 'name' | 'ready' | 'changes'> & { readonly sha256: string }

export function clearWithinRoutes(plain: FastifyInstance, context: ServiceContext): void {
  const app = plain.withTypeProvider<TypeBoxTypeProvider>()
  const { jobs, clock } = context
  app.post(
    '/v1/transfers/:id/clear-within',
    {
      config: { access: 'transfer' },
      schema: {
        summary:
          'Clear within a standing approval; what exceeds it is refused with every bound that is exceeded, and can be chosen for a person to approve',
        params: idParameter,
        body: Type.Object({ plan_sha256: Type.String(), standing_approval: uuid }),
        response: { 200: Type.Object({ state: oneOf(transferStates) }) },
      },
    },
    (request, reply) =>
      change(context, request, reply, async ({ tx, principal, note }) => {
        const { id } = request.params
        const { plan_sha256: sha256, standing_approval: approval } = request.body
        const { organisation, name } = principal
        const row = await rowOf(tx, id)
        requireState(row, 'decided', 'approving')
        const plans = (row.plans as { plans?: readonly PlanShown[] } | null)?.plans ?? []
        const plan = plans.find(one => one.sha256 === sha256)
        if (!plan) throw new CarnetError('CARNET_API_NOT_FOUND', { what: `plan ${sha256}` })
        if (!plan.ready) throw new CarnetError('CARNET_API_PLAN_NOT_READY', { plan: plan.name })
        const given = await lockApproval(tx, approval)
        if (given.behind === behind(principal) && name !== 'local')
          throw new CarnetError('CARNET_API_FOUR_EYES')
        const now = { of: id, today: today(context) }
        const people = requireWithin(
          await askingOf(context, tx, row),
          plan,
          await approved(context, tx, given),
          now,
        )
        await tx
          .insertInto('standing_approval_use')
          .values({
            organisation_id: organisation,
            approval_id: approval,
            transfer_id: id,
            day: now.today,
            people,
          })
          .execute()
        const person = `standing-approval:${approval}`
        await tx
          .insertInto('approval')
          .values({
            organisation_id: organisation,
            transfer_id: id,
            person,
            answer: 'approved',
            plan_sha256: sha256,
            comment: null,
          })
          .execute()
        const chosen: ChosenPlan = { name: plan.name, sha256, by: name, behind: behind(principal) }
        await move(tx, row, { state: 'clearing', plan: JSON.stringify(chosen), changed_at: clock() })
        await jobs.send(tx, 'clear-transfer', { organisation, transfer: id })
        await note('transfer.approved', `transfer:${id}`, {
          plan: plan.name,
          standing_approval: approval,
          people,
        })
        return { status: 200, body: { state: 'clearing' as const } }
      }),
  )
}
