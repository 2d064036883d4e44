/** What a desk publishes: signed releases of regimes, with their lists. */
import { createHash } from 'node:crypto'
import { enterRelease } from '@carnet/clearance'
import { largestRelease } from '@carnet/credential'
import { CarnetError } from '@carnet/errors'
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import type { FastifyInstance } from 'fastify'
import { Type } from 'typebox'
import type { ServiceContext } from '../context.ts'
import { publicationShape, publicationShown, releasePath } from '../desk/publication-shape.ts'
import {
  changesBetween,
  checkedRelease,
  fileOf,
  latestRelease,
  ownSigner,
  publicationsOf,
} from '../desk/publications.ts'
import { readTexts } from '../desk/read-texts.ts'
import { requireDesk, wordsShape } from '../desk/rows.ts'
import { change, principalOf } from '../route.ts'
import { idParameter } from '../shapes.ts'

const access = 'keep-desk'
/** A release as JSON within JSON: every line and every quotation mark takes one more. */
const largestBody = largestRelease + largestRelease / 4

export function authorityPublicationRoutes(plain: FastifyInstance, context: ServiceContext): void {
  const app = plain.withTypeProvider<TypeBoxTypeProvider>()
  const { store, states, clock, library } = context

  app.get(
    '/v1/authority/publications',
    {
      config: { access },
      schema: {
        summary: 'What this desk has published, newest first, withdrawn and replaced releases too',
        response: { 200: Type.Object({ items: Type.Array(publicationShape) }) },
      },
    },
    async request => {
      const { organisation } = principalOf(request)
      return store.within(organisation, async tx => {
        const desk = await requireDesk(tx, organisation)
        return { items: (await publicationsOf(tx, desk)).map(one => publicationShown(desk.slug, one)) }
      })
    },
  )

  app.post(
    '/v1/authority/publications',
    {
      config: { access, recent: true },
      bodyLimit: largestBody,
      schema: {
        summary: 'Publish a signed release (carnet regime sign); it takes the place of the one before',
        body: Type.Object({
          release: Type.String({ minLength: 1, description: 'the text of a .regime file' }),
          note: Type.Optional(wordsShape(2000)),
        }),
        response: { 201: publicationShape },
      },
    },
    (request, reply) =>
      change(context, request, reply, async ({ tx, principal, note: tell }) => {
        const { organisation, name } = principal
        const { release: text, note } = request.body
        const desk = await requireDesk(tx, organisation)
        const state = await states.of(organisation)
        const { release, regime } = await checkedRelease(context, text, [
          await ownSigner(state),
          ...desk.signers,
        ])
        const file = fileOf(release)
        const before = await latestRelease(tx, organisation, release.regime)
        const old = before && readTexts(library, release.regime, before.release)
        const known = await tx
          .selectFrom('publication')
          .select('id')
          .where('file', '=', file)
          .executeTakeFirst()
        if (known) throw new CarnetError('CARNET_DESK_PUBLISHED', { file })
        // Durable in the ledger before it is public; entered once, however often this is tried.
        const index = await enterRelease(state, release)
        const { id } = await tx
          .insertInto('publication')
          .values({
            organisation_id: organisation,
            regime: release.regime,
            digest: release.digest,
            issuer: release.issuer,
            file,
            text,
            sha256: createHash('sha256').update(text).digest('hex'),
            changes: JSON.stringify(changesBetween(context, old, regime)),
            note: note ? JSON.stringify(note) : null,
            ledger_index: index,
            replaces: before?.id ?? null,
            published_at: clock(),
            published_by: name,
          })
          .returning('id')
          .executeTakeFirstOrThrow()
        await tell('desk.published', `publication:${id}`, { file, issuer: release.issuer, entry: index })
        const made = (await publicationsOf(tx, desk)).find(one => one.id === id)!
        return {
          status: 201,
          body: publicationShown(desk.slug, made),
          location: releasePath(desk.slug, file),
        }
      }),
  )

  app.post(
    '/v1/authority/publications/:id/withdraw',
    {
      config: { access },
      schema: {
        summary: 'Withdraw a release, with a reason; it stays to be had, marked as withdrawn',
        params: idParameter,
        body: Type.Object({ reason: wordsShape(2000) }),
        response: { 200: publicationShape },
      },
    },
    (request, reply) =>
      change(context, request, reply, async ({ tx, principal, note }) => {
        const { organisation, name } = principal
        const { id } = request.params
        const row = await tx.selectFrom('publication').select('file').where('id', '=', id).executeTakeFirst()
        if (!row) throw new CarnetError('CARNET_API_NOT_FOUND', { what: `publication ${id}` })
        const desk = await requireDesk(tx, organisation)
        const made = await tx
          .insertInto('publication_withdrawal')
          .values({
            organisation_id: organisation,
            publication_id: id,
            reason: JSON.stringify(request.body.reason),
            withdrawn_at: clock(),
            withdrawn_by: name,
          })
          .onConflict(conflict => conflict.doNothing())
          .returning('publication_id')
          .executeTakeFirst()
        if (!made) throw new CarnetError('CARNET_DESK_WITHDRAWN', { file: row.file })
        await note('desk.withdrawn', `publication:${id}`, { file: row.file })
        const one = (await publicationsOf(tx, desk)).find(each => each.id === id)!
        return { status: 200, body: publicationShown(desk.slug, one) }
      }),
  )
}
