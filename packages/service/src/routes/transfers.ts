/** Transfers: begun with a declaration and its data, listed, read. */
import type { LegData } from '@carnet/clearance'
import { CarnetError } from '@carnet/errors'
import { type Tables, transferStates } from '@carnet/store'
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import type { FastifyInstance } from 'fastify'
import type { Transaction } from 'kysely'
import { type Static, Type } from 'typebox'
import { type ServiceContext, today } from '../context.ts'
import { requireWords } from '../erasure/declarations.ts'
import { pageFrom, pageOfQuery } from '../pages.ts'
import { change, principalOf } from '../route.ts'
import {
  day,
  engineData,
  idParameter,
  instant,
  largestRevision,
  oneOf,
  outcome,
  pageOf,
  pageQuery,
  uuid,
} from '../shapes.ts'
import { type ChosenPlan, type Row, requireFound } from '../transfers/rows.ts'

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

const found = Type.Object({
  leg: Type.String(),
  columns: Type.Array(
    Type.Object({
      name: Type.String(),
      category: orNull(Type.String()),
      found: orNull(Type.String({ description: 'what was found in it, whatever a person has said of it' })),
    }),
  ),
  people: Type.Object({ low: Type.Number(), high: Type.Number() }),
})

const whole = Type.Object({
  ...listed.properties,
  found: Type.Array(found, {
    description: 'what was found in the data of each leg: names and categories of columns, no value of any',
  }),
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
          revision: Type.Optional(Type.Integer({ minimum: 1, maximum: largestRevision })),
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
      const { organisation } = principalOf(request)
      const { state } = request.query
      const { rows } = await store.readWithin(organisation, db => {
        const all = db
          .selectFrom('transfer')
          .select(listedColumns)
          .where('organisation_id', '=', organisation)
          .where(page.from)
        const wanted = state === undefined ? all : all.where('state', '=', state)
        return { rows: wanted.orderBy('created_at', 'desc').orderBy('id').limit(page.rows) }
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
      const { rows, approvals } = await store.readWithin(principalOf(request).organisation, db => ({
        rows: db
          .selectFrom('transfer')
          .select([...listedColumns, 'inspections', 'decision', 'plans', 'clearance', 'problem'])
          .where('id', '=', id),
        approvals: db
          .selectFrom('approval')
          .select(['person', 'answer', 'plan_sha256', 'comment', 'created_at'])
          .where('transfer_id', '=', id)
          .orderBy('created_at'),
      }))
      const row = requireFound(rows, id)
      return {
        ...shown(row),
        found: (row.inspections as unknown as readonly LegData[] | null)?.map(foundIn) ?? [],
        decision: row.decision,
        plans: row.plans,
        clearance: row.clearance,
        problem: row.problem,
        approvals: approvals.map(one => ({ ...one, created_at: one.created_at.toISOString() })),
      }
    },
  )
}

const foundIn = ({ leg, inspection: { columns, people } }: LegData): Static<typeof found> => ({
  leg,
  columns: columns.map(({ name, category, found = category }) => ({ name, category, found })),
  people: { low: people.count.low, high: people.count.high },
})

/** Not what was decided of it: that is long. */
const listedColumns = [
  'id',
  'declaration_id',
  'revision',
  'state',
  'as_of',
  'verdict',
  'plan',
  'created_at',
  'created_by',
  'changed_at',
] as const satisfies readonly (keyof Row)[]

function shown(row: Pick<Row, (typeof listedColumns)[number]>) {
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

async function revisionOf(tx: Transaction<Tables>, id: string, asked: number | undefined): Promise<number> {
  const row = await tx
    .selectFrom('declaration')
    .innerJoin('declaration_revision as r', 'r.declaration_id', 'declaration.id')
    .select(['declaration.revision as latest', 'declaration.erased_at', 'r.revision'])
    .where('declaration.id', '=', id)
    .where(({ eb, ref }) => eb('r.revision', '=', asked ?? ref('declaration.revision')))
    .executeTakeFirst()
  if (!row) throw new CarnetError('CARNET_API_NOT_FOUND', { what: `declaration ${id}` })
  requireWords(row)
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
