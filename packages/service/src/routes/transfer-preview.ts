/** The first rows of a transfer's data as a plan would leave them: seen by those who may choose, and each look is in the audit trail. */
import { type LegData, previewPlan, withdrawnOf } from '@carnet/clearance'
import { CarnetError } from '@carnet/errors'
import { readDeclaration } from '@carnet/lawbook'
import type { Plan } from '@carnet/plan'
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import type { FastifyInstance } from 'fastify'
import { Type } from 'typebox'
import { type ServiceContext, today } from '../context.ts'
import { principalOf } from '../route.ts'
import { idParameter } from '../shapes.ts'
import { rowOf } from '../transfers/rows.ts'
import { uploadFile } from '../upload-files.ts'

const orNull = Type.Union([Type.String(), Type.Null()])
const rows = Type.Array(Type.Array(orNull), { description: 'row by row, a text for each column' })

const preview = Type.Object({
  leg: Type.String(),
  columns: Type.Array(Type.Object({ name: Type.String(), change: orNull })),
  before: rows,
  after: rows,
})

/** Enough to see what happens, and no way to read a data set. */
const most = 10

export function transferPreviewRoutes(plain: FastifyInstance, context: ServiceContext): void {
  const app = plain.withTypeProvider<TypeBoxTypeProvider>()
  const { files, library, states, store } = context
  app.get(
    '/v1/transfers/:id/preview',
    {
      config: { access: 'transfer' },
      schema: {
        summary:
          'Ten rows before and after a plan, which shows values of the data to whoever may choose; pseudonyms are those of no recipient',
        params: idParameter,
        querystring: Type.Object({ plan_sha256: Type.String({ minLength: 1, maxLength: 64 }) }),
        response: { 200: Type.Object({ legs: Type.Array(preview) }) },
      },
    },
    async (request, reply) => {
      const { id } = request.params
      const { plan_sha256 } = request.query
      const principal = principalOf(request)
      const { organisation } = principal
      const found = await store.within(organisation, async tx => {
        const row = await rowOf(tx, id)
        const { text } = await tx
          .selectFrom('declaration_revision')
          .select('text')
          .where('declaration_id', '=', row.declaration_id)
          .where('revision', '=', row.revision)
          .executeTakeFirstOrThrow()
        const uploads = await tx
          .selectFrom('transfer_upload')
          .innerJoin('upload', 'upload.id', 'transfer_upload.upload_id')
          .select(['transfer_upload.leg', 'upload.id', 'upload.state'])
          .where('transfer_upload.transfer_id', '=', id)
          .execute()
        const { plans = [] } = (row.plans ?? {}) as { plans?: readonly PlanShown[] }
        const plan = plans.find(({ sha256 }) => sha256 === plan_sha256)
        if (!plan) throw new CarnetError('CARNET_API_NOT_FOUND', { what: `plan ${plan_sha256}` })
        const gone = uploads.find(({ state }) => state !== 'ready')
        if (gone) throw new CarnetError('CARNET_API_NOT_FOUND', { what: `upload ${gone.id}` })
        await tx
          .insertInto('audit_event')
          .values({
            organisation_id: organisation,
            actor: principal.name,
            action: 'transfer.previewed',
            subject: `transfer:${id}`,
            details: JSON.stringify({ plan_sha256 }),
          })
          .execute()
        return { text, uploads, plan, data: (row.inspections ?? []) as unknown as readonly LegData[] }
      })
      const { vocabulary, codes } = library
      const { plan: section, declaration } = readDeclaration(found.text, 'declaration', {
        vocabulary,
        codes,
        today: today(context),
      })
      const people = await withdrawnOf(await states.of(organisation))
      const legs = await previewPlan({
        files: new Map(found.uploads.map(one => [one.leg, uploadFile(files, organisation, one.id)])),
        plan: found.plan,
        protect: section?.protect ?? [],
        most,
        withdrawn: people && { people, legs: declaration.legs, data: found.data },
      })
      reply.header('cache-control', 'no-store')
      return {
        legs: legs.map(({ leg, columns, before, after }) => ({
          leg,
          columns: columns.map(one => ({ ...one })),
          before: before.map(row => [...row]),
          after: after.map(row => [...row]),
        })),
      }
    },
  )
}

type PlanShown = Pick<Plan, 'changes'> & { readonly sha256: string }
