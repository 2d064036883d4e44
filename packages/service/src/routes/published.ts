/** What desks have published, for everybody: an index, the files, and feeds of what changed. */
import { CarnetError } from '@carnet/errors'
import { written } from '@carnet/locales'
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import type { ServiceContext } from '../context.ts'
import { atomFeed, type Feed, jsonFeed } from '../desk/feeds.ts'
import { feedItems } from '../desk/news.ts'
import { publicationShape, publicationShown } from '../desk/publication-shape.ts'
import { ownSigner, publicationsOf } from '../desk/publications.ts'
import { allDesks, deskAt, deskParameter, slugShape, wordsShown } from '../desk/rows.ts'
import { oneOf } from '../shapes.ts'

const access = 'everybody'

const deskShape = Type.Object({
  desk: Type.String(),
  name: Type.Object(wordsShown.properties, {
    description: 'as the organisation calls itself: whether it is that, its key says, and nothing here',
  }),
  signers: Type.Array(Type.String(), { description: 'did:keys by which its releases may be signed' }),
  href: Type.String(),
  atom: Type.String(),
  json_feed: Type.String(),
})

/** JSON Feed 1.1, as far as it is used here. */
export const jsonFeedShape = Type.Object({
  version: Type.Literal('https://jsonfeed.org/version/1.1'),
  title: Type.String(),
  home_page_url: Type.String(),
  feed_url: Type.String(),
  language: Type.String(),
  authors: Type.Array(Type.Object({ name: Type.String() })),
  items: Type.Array(
    Type.Object({
      id: Type.String(),
      url: Type.String(),
      title: Type.String(),
      content_text: Type.String(),
      date_published: Type.String({ format: 'date-time' }),
    }),
  ),
})

const feedQuery = Type.Object({ language: Type.Optional(oneOf(written)) })

export function publishedRoutes(plain: FastifyInstance, context: ServiceContext): void {
  const app = plain.withTypeProvider<TypeBoxTypeProvider>()
  const { store, states } = context

  const shown = async (desk: Awaited<ReturnType<typeof deskAt>>) => ({
    desk: desk.slug,
    name: desk.name,
    signers: [await ownSigner(await states.of(desk.organisation)), ...desk.signers],
    href: `/published/${desk.slug}`,
    atom: `/published/${desk.slug}/feed.atom`,
    json_feed: `/published/${desk.slug}/feed.json`,
  })

  app.get(
    '/published',
    {
      config: { access },
      schema: {
        summary: 'The desks of this service',
        response: { 200: Type.Object({ items: Type.Array(deskShape) }) },
      },
    },
    async () => ({ items: await Promise.all((await allDesks(context)).map(shown)) }),
  )

  app.get(
    '/published/:desk',
    {
      config: { access },
      schema: {
        summary: 'What a desk has published, newest first, with what changed in each release',
        params: deskParameter,
        response: {
          200: Type.Object({ ...deskShape.properties, releases: Type.Array(publicationShape) }),
        },
      },
    },
    async request => {
      const desk = await deskAt(context, request.params.desk)
      const releases = await store.over(tx => publicationsOf(tx, desk))
      return { ...(await shown(desk)), releases: releases.map(one => publicationShown(desk.slug, one)) }
    },
  )

  app.get(
    '/published/:desk/releases/:file',
    {
      config: { access },
      schema: {
        summary: 'The file of a release, as it was signed; withdrawn and replaced ones too',
        params: Type.Object({
          desk: slugShape,
          file: Type.String({ pattern: '^[A-Z]{2}(?:-[A-Z]{2,8})?-[0-9a-f]{12}\\.regime$' }),
        }),
        produces: ['application/json'],
      },
    },
    async (request, reply) => {
      const { desk: slug, file } = request.params
      const desk = await deskAt(context, slug)
      const row = await store.over(tx =>
        tx
          .selectFrom('publication')
          .select(['text', 'sha256'])
          .where('organisation_id', '=', desk.organisation)
          .where('file', '=', file)
          .executeTakeFirst(),
      )
      if (!row) throw new CarnetError('CARNET_API_NOT_FOUND', { what: `release ${file}` })
      const tag = `"${row.sha256}"`
      // The name carries the digest: what is under it never changes.
      reply.header('etag', tag).header('cache-control', 'public, max-age=31536000, immutable')
      if (matches(request, tag)) return reply.code(304).send()
      return reply
        .type('application/json; charset=utf-8')
        .header('content-disposition', `attachment; filename="${file}"`)
        .send(row.text)
    },
  )

  const feedOf = async (request: FastifyRequest, slug: string, kind: string): Promise<Feed> => {
    const desk = await deskAt(context, slug)
    const { language = 'en' } = request.query as { language?: 'en' | 'zh' }
    const items = await store.over(tx => feedItems(tx, desk))
    return {
      id: `urn:uuid:${desk.organisation}`,
      name: desk.name,
      origin: context.login?.publicUrl.origin ?? `http://${request.headers.host ?? 'localhost'}`,
      home: `/published/${slug}`,
      self: `/published/${slug}/feed.${kind}?language=${language}`,
      language,
      items,
      since: desk.changedAt,
    }
  }

  app.get(
    '/published/:desk/feed.atom',
    {
      config: { access },
      schema: {
        summary: 'What changed, as an Atom feed',
        params: deskParameter,
        querystring: feedQuery,
        produces: ['application/atom+xml'],
      },
    },
    async (request, reply) =>
      reply
        .type('application/atom+xml; charset=utf-8')
        .header('cache-control', 'public, max-age=60')
        .send(atomFeed(await feedOf(request, request.params.desk, 'atom'))),
  )

  app.get(
    '/published/:desk/feed.json',
    {
      config: { access },
      schema: {
        summary: 'What changed, as JSON Feed 1.1',
        params: deskParameter,
        querystring: feedQuery,
        produces: ['application/feed+json'],
        response: { 200: jsonFeedShape },
      },
    },
    async (request, reply) => {
      const feed = jsonFeed(await feedOf(request, request.params.desk, 'json'))
      reply.type('application/feed+json; charset=utf-8').header('cache-control', 'public, max-age=60')
      return feed as never
    },
  )
}

/** Whether whoever asks has it already: a list of tags, weak ones too (RFC 9110, 13.1.2). */
const matches = ({ headers }: FastifyRequest, tag: string): boolean =>
  (headers['if-none-match'] ?? '')
    .split(',')
    .map(one => one.trim().replace(/^W\//, ''))
    .some(one => one === tag || one === '*')
