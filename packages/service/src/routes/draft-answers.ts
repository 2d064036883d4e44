/** What an enterprise says to a draft: a comment under its name, and what the draft would do to its declarations, in counts. */
import { setImmediate } from 'node:timers/promises'
import { CarnetError } from '@carnet/errors'
import type { Declaration } from '@carnet/law'
import { readDeclaration } from '@carnet/lawbook'
import { asOrganisation, type Tables } from '@carnet/store'
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import type { FastifyInstance } from 'fastify'
import type { Transaction } from 'kysely'
import { Type } from 'typebox'
import type { Attempts } from '../attempts.ts'
import { type ServiceContext, today } from '../context.ts'
import { addComment, commentText, entryParameter } from '../desk/comments.ts'
import { type DraftRow, draftOf, requireEntry, requireOpen } from '../desk/drafts.ts'
import { effectOf } from '../desk/effect.ts'
import { effectShape } from '../desk/effect-reports.ts'
import { readTexts } from '../desk/read-texts.ts'
import { type Desk, deskAt, slugShape } from '../desk/rows.ts'
import { change, principalOf } from '../route.ts'
import { day, oneOf, uuid } from '../shapes.ts'
import { draftTexts } from './published-drafts.ts'

const draftParameter = Type.Object({ desk: slugShape, draft: uuid })
const largestBody = 36 * 1024 * 1024
/** The newest: what a draft would do to them tells enough, and the answer does not take for ever. */
const mostDeclarations = 5000

export function draftAnswerRoutes(plain: FastifyInstance, context: ServiceContext, attempts: Attempts): void {
  const app = plain.withTypeProvider<TypeBoxTypeProvider>()
  const { store, library, clock } = context

  /** Work on a draft of a desk, as that desk. */
  const onDraft = async <Result>(
    tx: Transaction<Tables>,
    { organisation }: Desk,
    id: string,
    work: (draft: DraftRow) => Promise<Result>,
  ): Promise<Result> =>
    asOrganisation(tx, organisation, async () => {
      const row = await draftOf(tx, organisation, id)
      requireOpen(context, row)
      return work(row)
    })

  app.post(
    '/v1/desks/:desk/drafts/:draft/comments',
    {
      config: { access: 'file' },
      bodyLimit: 64 * 1024,
      schema: {
        summary: 'Comment on a draft in the name of the organisation; it is shown at once',
        params: draftParameter,
        body: Type.Object({ entry: entryParameter, text: commentText }),
        response: { 201: Type.Object({ id: uuid, state: oneOf(['held', 'shown', 'hidden'] as const) }) },
      },
    },
    async (request, reply) => {
      await attempts.comment(request, reply)
      const desk = await deskAt(context, request.params.desk)
      return change(context, request, reply, async ({ tx, principal, note }) => {
        const { organisation } = principal
        const { entry, text } = request.body
        const { name: author } = await tx
          .selectFrom('organisation')
          .select('name')
          .where('id', '=', organisation)
          .executeTakeFirstOrThrow()
        const made = await onDraft(tx, desk, request.params.draft, async row => {
          requireEntry(row, entry)
          return addComment(tx, row, {
            entry,
            author,
            commenter: organisation,
            address: null,
            text: text.trim(),
          })
        })
        await note('draft.commented', `draft:${request.params.draft}`, { desk: desk.slug, comment: made.id })
        return { status: 201, body: made }
      })
    },
  )

  app.post(
    '/v1/draft-effects',
    {
      config: { access: 'decide' },
      bodyLimit: largestBody,
      schema: {
        summary:
          'What a draft, as its desk gives it out, would change for the declarations kept here: counts, none below five. Nothing is sent',
        body: Type.Object({
          regime: Type.String({ pattern: '^[A-Z]{2}(?:-[A-Z]{2,8})?$' }),
          ...draftTexts,
          effective_on: Type.Optional(day),
          entries: Type.Optional(
            Type.Array(Type.String({ maxLength: 500 }), {
              maxItems: 20_000,
              description:
                'ids of the entries that the desk lists: effects of others are told without an entry',
            }),
          ),
        }),
        response: {
          200: Type.Object({
            compared_with: Type.Union([Type.String(), Type.Null()], {
              description: 'digest of the regime that is loaded here',
            }),
            digest: Type.String({ description: 'of the draft' }),
            effect: effectShape,
          }),
        },
      },
    },
    async request => {
      const { organisation } = principalOf(request)
      const { regime: code, files, arrangements, entries, effective_on: asOf = today(context) } = request.body
      const draft = readTexts(library, code, { files, arrangements })
      const texts = await store.within(organisation, tx => latestTexts(tx))
      const { regimes, vocabulary, codes } = library
      function* declarations(): Generator<Declaration> {
        for (const text of texts) {
          const read = readable(text)
          if (read) yield { ...read, as_of: asOf }
        }
      }
      // What was kept under an earlier vocabulary may be no declaration any more: it is not counted.
      const readable = (text: string): Declaration | null => {
        try {
          return readDeclaration(text, 'declaration', { vocabulary, codes, today: asOf }).declaration
        } catch {
          return null
        }
      }
      const effect = await effectOf({
        declarations: declarations(),
        regimes,
        vocabulary,
        draft,
        entries: entries && new Set(entries),
        breathe: () => setImmediate(),
      })
      const own = regimes.find(one => one.code === code)
      return {
        compared_with: own?.digest ?? null,
        digest: draft.digest,
        effect: { ...effect, rows: [...effect.rows] },
      }
    },
  )

  app.post(
    '/v1/desks/:desk/drafts/:draft/effects',
    {
      config: { access: 'file' },
      schema: {
        summary:
          'Report the effect of a draft to its desk: counts alone, with consent; a later report takes its place',
        params: draftParameter,
        body: Type.Object({ consent: Type.Boolean(), effect: effectShape }),
        response: { 200: Type.Object({ reported_at: Type.String() }) },
      },
    },
    async (request, reply) => {
      const desk = await deskAt(context, request.params.desk)
      return change(context, request, reply, async ({ tx, principal, note }) => {
        const { consent, effect } = request.body
        if (!consent) throw new CarnetError('CARNET_EFFECT_CONSENT')
        const now = clock()
        await onDraft(tx, desk, request.params.draft, async row => {
          for (const { entry } of effect.rows) requireEntry(row, entry)
          const values = { effect: JSON.stringify(effect), reported_at: now }
          await tx
            .insertInto('draft_effect')
            .values({
              organisation_id: desk.organisation,
              draft_id: row.id,
              reporter_id: principal.organisation,
              ...values,
            })
            .onConflict(conflict =>
              conflict.columns(['organisation_id', 'draft_id', 'reporter_id']).doUpdateSet(values),
            )
            .execute()
        })
        await note('draft.effect-reported', `draft:${request.params.draft}`, { desk: desk.slug })
        return { status: 200, body: { reported_at: now.toISOString() } }
      })
    },
  )
}

async function latestTexts(tx: Transaction<Tables>): Promise<string[]> {
  const rows = await tx
    .selectFrom('declaration as d')
    .innerJoin('declaration_revision as r', join =>
      join.onRef('r.declaration_id', '=', 'd.id').onRef('r.revision', '=', 'd.revision'),
    )
    .select('r.text')
    .where('d.archived_at', 'is', null)
    .orderBy('d.created_at', 'desc')
    .limit(mostDeclarations)
    .execute()
  return rows.map(({ text }) => text)
}
