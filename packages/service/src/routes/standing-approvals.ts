/** Standing approvals: a person sets bounds, clearances within them need nobody else, and the approval can be taken back at once. */
import { type Bounds, periods } from '@carnet/approval'
import { CarnetError } from '@carnet/errors'
import { isDay } from '@carnet/law'
import { transferStates } from '@carnet/store'
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import type { FastifyInstance } from 'fastify'
import { Type } from 'typebox'
import type { ServiceContext } from '../context.ts'
import { pageFrom, pageOfQuery } from '../pages.ts'
import { behind } from '../principal.ts'
import { change, principalOf } from '../route.ts'
import { day, idParameter, instant, largestRevision, oneOf, pageOf, pageQuery, uuid } from '../shapes.ts'
import { approvalNotFound } from '../standing-approvals/rows.ts'
import type { ChosenPlan } from '../transfers/rows.ts'

const orNull = <Shape extends Parameters<typeof Type.Union>[0][number]>(shape: Shape) =>
  Type.Union([shape, Type.Null()])
const most = 1_000_000_000

const bounds = Type.Object({
  categories: Type.Array(Type.String({ minLength: 1, maxLength: 200 }), {
    minItems: 1,
    maxItems: 500,
    description: 'categories that may move; one stands for those below it',
  }),
  plans: Type.Array(Type.String({ minLength: 1, maxLength: 2000 }), {
    minItems: 1,
    maxItems: 50,
    description: 'names of plans that may be carried out',
  }),
  people: Type.Object({
    at_most: Type.Integer({ minimum: 0, maximum: most }),
    per: oneOf(periods),
  }),
  until: day,
  clearances: Type.Integer({ minimum: 1, maximum: most }),
})

const shape = Type.Object({
  id: uuid,
  declaration: uuid,
  revision: Type.Integer(),
  bounds,
  created_at: instant,
  created_by: Type.String(),
  revoked_at: orNull(instant),
  used: Type.Array(
    Type.Object({
      transfer: uuid,
      day,
      people: Type.Integer(),
      by: orNull(Type.String({ description: 'who cleared it within the approval' })),
      state: oneOf(transferStates),
    }),
  ),
})

export function standingApprovalRoutes(plain: FastifyInstance, context: ServiceContext): void {
  const app = plain.withTypeProvider<TypeBoxTypeProvider>()
  const { store, clock, library } = context

  app.post(
    '/v1/standing-approvals',
    {
      config: { access: 'approve', recent: true },
      schema: {
        summary:
          'Approve beforehand what a declaration describes, within bounds: an agent may clear it, or less of it',
        body: Type.Object({
          declaration: uuid,
          revision: Type.Optional(Type.Integer({ minimum: 1, maximum: largestRevision })),
          bounds,
        }),
        response: { 201: Type.Object({ id: uuid }) },
      },
    },
    (request, reply) =>
      change(context, request, reply, async ({ tx, principal, note }) => {
        const { declaration, bounds } = request.body
        requireSense(library.vocabulary.categories, bounds)
        const { revision } = await tx
          .selectFrom('declaration')
          .innerJoin('declaration_revision as r', 'r.declaration_id', 'declaration.id')
          .select('r.revision')
          .where('declaration.id', '=', declaration)
          .where('declaration.erased_at', 'is', null)
          .where(({ eb, ref }) => eb('r.revision', '=', request.body.revision ?? ref('declaration.revision')))
          .executeTakeFirstOrThrow(
            () => new CarnetError('CARNET_API_NOT_FOUND', { what: `declaration ${declaration}` }),
          )
        const { id } = await tx
          .insertInto('standing_approval')
          .values({
            organisation_id: principal.organisation,
            declaration_id: declaration,
            revision,
            bounds: JSON.stringify(bounds),
            created_by: principal.name,
            behind: behind(principal),
            created_at: clock(),
          })
          .returning('id')
          .executeTakeFirstOrThrow()
        await note('standing-approval.given', `standing-approval:${id}`, { declaration, revision, bounds })
        return { status: 201, body: { id }, location: `/v1/standing-approvals/${id}` }
      }),
  )

  app.get(
    '/v1/standing-approvals',
    {
      config: { access: 'read-work' },
      schema: {
        summary: 'The standing approvals, newest first, with what was cleared within each',
        querystring: pageQuery,
        response: { 200: pageOf(shape) },
      },
    },
    async request => {
      const page = pageOfQuery(request.query)
      return store.within(principalOf(request).organisation, async tx => {
        const rows = await tx
          .selectFrom('standing_approval')
          .selectAll()
          .where(page.from)
          .orderBy('created_at', 'desc')
          .orderBy('id')
          .limit(page.rows)
          .execute()
        const ids = rows.map(({ id }) => id)
        const uses =
          ids.length === 0
            ? []
            : await tx
                .selectFrom('standing_approval_use as use')
                .innerJoin('transfer', 'transfer.id', 'use.transfer_id')
                .select(['use.approval_id', 'use.transfer_id as transfer', 'use.day', 'use.people'])
                .select(['transfer.plan', 'transfer.state'])
                .where('use.approval_id', 'in', ids)
                .orderBy('use.created_at')
                .execute()
        return pageFrom(page, rows, row => ({
          id: row.id,
          declaration: row.declaration_id,
          revision: row.revision,
          bounds: row.bounds as unknown as Bounds & { categories: string[]; plans: string[] },
          created_at: row.created_at.toISOString(),
          created_by: row.created_by,
          revoked_at: row.revoked_at?.toISOString() ?? null,
          used: uses
            .filter(one => one.approval_id === row.id)
            .map(({ transfer, day, people, plan, state }) => ({
              transfer,
              day,
              people: Number(people),
              by: (plan as unknown as ChosenPlan | null)?.by ?? null,
              state,
            })),
        }))
      })
    },
  )

  app.delete(
    '/v1/standing-approvals/:id',
    {
      config: { access: 'approve' },
      schema: {
        summary: 'Revoke a standing approval, at once; what is being cleared within it stops before it moves',
        params: idParameter,
        response: { 204: Type.Null() },
      },
    },
    (request, reply) =>
      change(context, request, reply, async ({ tx, principal, note }) => {
        const { id } = request.params
        const gone = await tx
          .updateTable('standing_approval')
          .set({ revoked_at: clock(), revoked_by: principal.name })
          .where('id', '=', id)
          .where('revoked_at', 'is', null)
          .returning('id')
          .executeTakeFirst()
        if (!gone) throw approvalNotFound(id)
        await note('standing-approval.revoked', `standing-approval:${id}`)
        return { status: 204, body: null }
      }),
  )
}

/** Categories that there are, and a day that there is: what is misspelt would allow nothing, and nobody would see why. */
function requireSense(categories: Readonly<Record<string, unknown>>, { until, ...rest }: Bounds): void {
  const unknown = rest.categories.find(one => !Object.hasOwn(categories, one))
  if (unknown !== undefined)
    throw new CarnetError('CARNET_API_INVALID', { problem: `body/bounds/categories ${unknown}` })
  if (!isDay(until)) throw new CarnetError('CARNET_API_INVALID', { problem: `body/bounds/until ${until}` })
}
