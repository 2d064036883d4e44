/** The documents of a transfer: which its decision asks for, and each as a file. */
import { type LegData, withData } from '@carnet/clearance'
import {
  askedDocuments,
  buildDocument,
  type DocumentInput,
  documentFormats,
  documentKinds,
  mediaTypeOf,
  type PlanMade,
  planMade,
  renderDocument,
} from '@carnet/documents'
import { CarnetError } from '@carnet/errors'
import type { Decision } from '@carnet/law'
import { readDeclaration } from '@carnet/lawbook'
import { lawLanguage } from '@carnet/locales'
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import type { FastifyInstance } from 'fastify'
import { Type } from 'typebox'
import { type ServiceContext, today } from '../context.ts'
import { requireWords } from '../erasure/declarations.ts'
import { languageOf } from '../language.ts'
import { principalOf } from '../route.ts'
import { documentLanguage, idParameter, oneOf } from '../shapes.ts'
import type { ChosenPlan } from '../transfers/rows.ts'

const words = Type.Object({ en: Type.String(), zh: Type.String() })

const asked = Type.Object({
  kind: Type.String(),
  title: words,
  leg: Type.String(),
  legs: Type.Array(Type.String(), { description: 'all legs that the document is about' }),
  regime: Type.String(),
  provision: Type.String(),
  cite: words,
  serves: Type.String({ description: 'the mechanism or the duty that it serves' }),
  done: Type.Boolean(),
  by_reference: Type.Boolean({
    description: 'it can also be a short contract that takes the clauses in by reference',
  }),
})

export function documentRoutes(plain: FastifyInstance, context: ServiceContext): void {
  const app = plain.withTypeProvider<TypeBoxTypeProvider>()

  app.get(
    '/v1/transfers/:id/documents',
    {
      config: { access: 'read-work' },
      schema: {
        summary: 'The documents that the decision of a transfer asks for, with the provision',
        params: idParameter,
        response: { 200: Type.Object({ documents: Type.Array(asked), kinds: Type.Array(Type.String()) }) },
      },
    },
    async request => {
      const input = await inputOf(context, principalOf(request).organisation, request.params.id)
      const documents = askedDocuments(input).map(one => ({ ...one, legs: [...one.legs] }))
      return { documents, kinds: [...documentKinds] }
    },
  )

  app.get(
    '/v1/transfers/:id/documents/:kind',
    {
      config: { access: 'read-work' },
      schema: {
        summary:
          'A document of a transfer, filled from what is known, with its gaps marked; in English where it is not written in the language',
        params: Type.Object({ ...idParameter.properties, kind: Type.String() }),
        querystring: Type.Object({
          format: Type.Optional(oneOf(documentFormats)),
          language: documentLanguage,
          by_reference: Type.Optional(
            Type.Boolean({ description: 'a short contract that takes the clauses in by reference' }),
          ),
          leg: Type.Optional(
            Type.String({
              maxLength: 4000,
              description:
                'one leg, or several with commas between them; without it, all that the document is about',
            }),
          ),
        }),
        produces: Object.values(mediaTypeOf),
      },
    },
    async (request, reply) => {
      const { id, kind } = request.params
      const { format = 'docx', leg, by_reference } = request.query
      const legs = leg?.split(',')
      const language = lawLanguage(request.query.language ?? languageOf(request))
      const input = await inputOf(context, principalOf(request).organisation, id)
      const bytes = await renderDocument(
        buildDocument(input, { kind, language, legs, byReference: by_reference }),
        format,
      )
      reply
        .header('content-disposition', `attachment; filename="${kind}-${language}.${format}"`)
        .header('content-language', language)
        .type(mediaTypeOf[format])
      return reply.send(bytes)
    },
  )
}

/** A transfer as documents see it: its declaration with what its data told, the decision, the plan chosen, the entry in the ledger. */
async function inputOf(context: ServiceContext, organisation: string, id: string): Promise<DocumentInput> {
  const { library, store, version } = context
  const row = await store.within(organisation, tx =>
    tx
      .selectFrom('transfer')
      .innerJoin('declaration_revision as r', join =>
        join
          .onRef('r.declaration_id', '=', 'transfer.declaration_id')
          .onRef('r.revision', '=', 'transfer.revision'),
      )
      .selectAll('transfer')
      .select('r.text')
      .innerJoin('declaration as d', 'd.id', 'transfer.declaration_id')
      .select('d.erased_at')
      .where('transfer.id', '=', id)
      .executeTakeFirst(),
  )
  if (!row) throw new CarnetError('CARNET_API_NOT_FOUND', { what: `transfer ${id}` })
  requireWords(row)
  if (!row.decision) throw new CarnetError('CARNET_API_STATE', { id, state: row.state, expected: 'decided' })
  const { vocabulary, codes, regimes } = library
  const file = readDeclaration(row.text, 'declaration.yaml', { vocabulary, codes, today: today(context) })
  const data = (row.inspections ?? []) as unknown as readonly LegData[]
  const { plans = [] } = (row.plans ?? {}) as { plans?: readonly PlanShown[] }
  const chosen = row.plan as unknown as ChosenPlan | null
  const plan = plans.find(({ sha256 }) => sha256 === chosen?.sha256)
  const entered = (row.clearance as unknown as { legs: readonly Entered[] } | null)?.legs ?? []
  const decisions = (row.plan_decisions ?? {}) as unknown as Readonly<Record<string, Decision>>
  return {
    declaration: withData({ ...file.declaration, as_of: row.as_of }, data),
    // Of a transfer that was decided before plans kept theirs, the decision as declared.
    decision: (plan && decisions[plan.sha256]) ?? (row.decision as unknown as Decision),
    regimes,
    vocabulary,
    inspections: new Map(
      data.map(({ leg, inspection: { file: from, rows, people, columns } }) => [
        leg,
        { file: from.name, rows, people, columns },
      ]),
    ),
    plan: plan ? { ...planMade(plan, file.plan), by: chosen?.by ?? null, day: null } : null,
    answers: new Map(),
    version,
    // The same transfer gives the same file, until something about it changes.
    made: row.changed_at.toISOString(),
    ledger: entered.map(({ leg, entry, index }) => ({ leg, entry, index })),
  }
}

interface PlanShown {
  readonly name: string
  readonly sha256: string
  readonly changes: PlanMade['changes']
}

interface Entered {
  readonly leg: string
  readonly entry: string
  readonly index: number
}
