/** The ledger of an organisation: its checkpoint, entries with their proofs, and its tiles, by which anybody can check it. */
import { CarnetError } from '@carnet/errors'
import { CHECKPOINT_FILE, type Log } from '@carnet/ledger'
import type { State } from '@carnet/state'
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import type { FastifyInstance } from 'fastify'
import { Type } from 'typebox'
import type { ServiceContext } from '../context.ts'
import { entriesBetween, entryKinds } from '../ledger/entries.ts'
import { principalOf } from '../route.ts'
import { oneOf, pageOf, pageQuery, usualPage, uuid } from '../shapes.ts'

const access = 'read-work'
const count = Type.Integer({ minimum: 0 })
const numeral = '^(0|[1-9]\\d{0,15})$'
const orNull = <Shape extends Parameters<typeof Type.Union>[0][number]>(shape: Shape) =>
  Type.Union([shape, Type.Null()])

const headShape = Type.Object({
  origin: Type.String({ description: 'the name of the ledger' }),
  key: Type.String({ description: 'its verifier key; compare it with what you know from elsewhere' }),
  size: count,
  checkpoint: Type.String({ description: 'the signed note (C2SP tlog-checkpoint)' }),
})

const entryShape = Type.Object({
  index: count,
  entry: Type.String({ description: 'hexadecimal: SHA-256 of the record' }),
  kind: oneOf(entryKinds),
  record: orNull(
    Type.String({ description: 'the text whose SHA-256 the entry is; null where it is not kept here' }),
  ),
  transfer: orNull(uuid),
  leg: orNull(Type.String()),
})

const provedShape = Type.Object({
  ...entryShape.properties,
  proof: Type.String({ description: 'C2SP tlog-proof against the present checkpoint' }),
  key: Type.String({ description: 'the verifier key of the ledger' }),
})

const consistencyShape = Type.Object({
  old_size: count,
  size: count,
  hashes: Type.Array(Type.String(), { description: 'RFC 6962 consistency proof, base64' }),
  checkpoint: Type.String(),
  key: Type.String(),
})

/** With what other processes of the service have entered: the one that works on data, others behind the same address. */
async function presentLog(state: State): Promise<Log> {
  const log = await state.log()
  await log.lookAgain()
  return log
}

export function ledgerRoutes(plain: FastifyInstance, { store, states }: ServiceContext): void {
  const app = plain.withTypeProvider<TypeBoxTypeProvider>()

  app.get(
    '/v1/ledger',
    {
      config: { access },
      schema: { summary: 'How large the ledger is, and what it has signed', response: { 200: headShape } },
    },
    async request => {
      const log = await presentLog(await states.of(principalOf(request).organisation))
      return { origin: log.origin, key: log.verifierKey, size: log.size, checkpoint: log.checkpoint() }
    },
  )

  app.get(
    '/v1/ledger/entries',
    {
      config: { access },
      schema: {
        summary: 'The entries, newest first, with what was entered',
        querystring: Type.Object({
          limit: pageQuery.properties.limit,
          after: Type.Optional(Type.String({ pattern: numeral, description: '`next` of the page before' })),
        }),
        response: { 200: pageOf(entryShape) },
      },
    },
    async request => {
      const { limit = usualPage, after } = request.query
      const { organisation } = principalOf(request)
      const state = await states.of(organisation)
      const { size } = await presentLog(state)
      const to = Math.min(size, after === undefined ? size : Number(after))
      const from = Math.max(0, to - limit)
      const entries = await store.within(organisation, tx => entriesBetween(tx, state, from, to))
      return { items: entries.toReversed(), next: from === 0 ? null : String(from) }
    },
  )

  app.get(
    '/v1/ledger/entries/:index',
    {
      config: { access },
      schema: {
        summary: 'An entry, and the proof that the ledger holds it',
        params: Type.Object({ index: Type.String({ pattern: numeral }) }),
        response: { 200: provedShape },
      },
    },
    async request => {
      const { organisation } = principalOf(request)
      const index = Number(request.params.index)
      const state = await states.of(organisation)
      const log = await presentLog(state)
      if (index >= log.size) throw new CarnetError('CARNET_API_NOT_FOUND', { what: `ledger entry ${index}` })
      const [entry] = await store.within(organisation, tx => entriesBetween(tx, state, index, index + 1))
      return { ...entry!, proof: await log.prove(index), key: log.verifierKey }
    },
  )

  app.get(
    '/v1/ledger/consistency',
    {
      config: { access },
      schema: {
        summary: 'That the ledger continues what it was at a size',
        querystring: Type.Object({
          size: Type.String({ pattern: numeral, description: 'entries it had then' }),
        }),
        response: { 200: consistencyShape },
      },
    },
    async request => {
      const log = await presentLog(await states.of(principalOf(request).organisation))
      const old = Number(request.query.size)
      if (old > log.size) throw new CarnetError('CARNET_API_NOT_FOUND', { what: `ledger size ${old}` })
      const hashes = await log.consistency(old)
      return {
        old_size: old,
        size: log.size,
        hashes: hashes.map(hash => hash.toString('base64')),
        checkpoint: log.checkpoint(),
        key: log.verifierKey,
      }
    },
  )

  app.get(
    `/v1/ledger/${CHECKPOINT_FILE}`,
    {
      config: { access },
      schema: { summary: 'The checkpoint as a file (C2SP tlog-tiles)', produces: ['text/plain'] },
    },
    async (request, reply) => {
      const log = await presentLog(await states.of(principalOf(request).organisation))
      return reply.type('text/plain; charset=utf-8').send(log.checkpoint())
    },
  )

  app.get(
    '/v1/ledger/tile/*',
    {
      config: { access },
      schema: {
        summary:
          'A tile of hashes, or a bundle of entries, by its path (C2SP tlog-tiles): `0/x001/234.p/5`, `entries/000`',
      },
    },
    async (request, reply) => {
      const log = await (await states.of(principalOf(request).organisation)).log()
      const path = `tile/${(request.params as { '*': string })['*']}`
      const bytes = await log.tile(path)
      if (bytes === null) throw new CarnetError('CARNET_API_NOT_FOUND', { what: path })
      // What a tile says never changes; what is wider has another name.
      return reply
        .header('cache-control', 'private, max-age=31536000, immutable')
        .type('application/octet-stream')
        .send(bytes)
    },
  )
}
