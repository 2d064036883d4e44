/** What went where, under which mechanism: sums, and the legs behind them. */

import type { Library } from '@carnet/lawbook'
import { translationIn } from '@carnet/locales'
import type { Tables } from '@carnet/store'
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import type { FastifyInstance } from 'fastify'
import type { Selectable } from 'kysely'
import { type Static, Type } from 'typebox'
import type { ServiceContext } from '../context.ts'
import { legsOf, legsOfPage, mostBands, summed, sumsOf } from '../flows/sums.ts'
import { principalOf } from '../route.ts'
import { instant, pageOf, pageQuery, usualPage, uuid } from '../shapes.ts'

const month = Type.String({ pattern: '^[12]\\d{3}-(0[1-9]|1[0-2])$', description: 'YYYY-MM' })
const place = Type.Union([Type.String(), Type.Null()], {
  description: 'the code of a place; null: none was declared',
})
const way = Type.String({
  description: 'the mechanisms relied on (REGIME/NAME), joined by spaces; where there is none, the finding',
})
const count = Type.Integer({ minimum: 0 })
const words = Type.Object({ en: Type.String(), zh: Type.String(), de: Type.Optional(Type.String()) })

const filter = {
  from: Type.Optional(month),
  to: Type.Optional(month),
  regime: Type.Optional(Type.String({ maxLength: 40 })),
  category: Type.Optional(Type.String({ maxLength: 200 })),
  recipient: Type.Optional(Type.String({ maxLength: 400 })),
}

const numbers = {
  clearances: count,
  legs: count,
  rows: count,
  bytes: count,
  people: Type.Object(
    { low: count, high: count },
    { description: 'counted by each clearance: whoever was in two is counted twice' },
  ),
}

const sumsShape = Type.Object({
  bands: Type.Array(Type.Object({ origin: place, way, destination: place, ...numbers })),
  left_out: Type.Integer({ description: `bands beyond the first ${mostBands}` }),
  months: Type.Array(Type.Object({ month: Type.String(), ...numbers })),
  choices: Type.Object(
    {
      regimes: Type.Array(Type.String()),
      categories: Type.Array(Type.Object({ code: Type.String(), words })),
      recipients: Type.Array(Type.String()),
      months: Type.Array(Type.String()),
    },
    { description: 'what can be filtered by: all there is, whatever is filtered by now' },
  ),
  mechanisms: Type.Array(Type.Object({ code: Type.String(), words }), {
    description: 'what the mechanisms of the bands are called',
  }),
})

const legShape = Type.Object({
  transfer: uuid,
  leg: Type.String(),
  cleared_at: instant,
  origin: place,
  destination: place,
  way,
  recipient: Type.String(),
  regimes: Type.Array(Type.String()),
  categories: Type.Array(Type.String()),
  rows: Type.Union([count, Type.Null()], { description: 'null where no file moved' }),
  bytes: Type.Union([count, Type.Null()]),
  people: Type.Union([Type.Object({ low: count, high: count }), Type.Null()]),
  entry: Type.String({ description: 'the entry of the ledger: SHA-256 of the record' }),
})

/** A place that was not declared, in an address. */
const undeclared = '-'

export function flowRoutes(plain: FastifyInstance, { store, library }: ServiceContext): void {
  const app = plain.withTypeProvider<TypeBoxTypeProvider>()

  app.get(
    '/v1/flows',
    {
      config: { access: 'read-work' },
      schema: {
        summary: 'What was cleared from where to where under which mechanism, in sums',
        querystring: Type.Object(filter),
        response: { 200: sumsShape },
      },
    },
    async request => {
      const found = await store.readWithin(principalOf(request).organisation, db => sumsOf(db, request.query))
      const {
        bands,
        months,
        choices: { categories, ...choices },
      } = summed(found)
      const shown = bands.slice(0, mostBands)
      return {
        bands: shown,
        left_out: bands.length - shown.length,
        months,
        choices: {
          ...choices,
          categories: categories.map(code => ({ code, words: categoryWords(library, code) })),
        },
        mechanisms: mechanismsOf(shown.map(band => band.way)).map(code => ({
          code,
          words: mechanismWords(library, code),
        })),
      }
    },
  )

  app.get(
    '/v1/flows/legs',
    {
      config: { access: 'read-work' },
      schema: {
        summary: 'The legs behind a band, or all of them; newest first',
        querystring: Type.Object({
          ...pageQuery.properties,
          ...filter,
          origin: Type.Optional(Type.String({ description: `a place; ${undeclared} for none` })),
          destination: Type.Optional(Type.String({ description: `a place; ${undeclared} for none` })),
          way: Type.Optional(way),
        }),
        response: { 200: pageOf(legShape) },
      },
    },
    async request => {
      const { limit = usualPage, after, origin, destination, way: by, ...wanted } = request.query
      const band = {
        ...(origin === undefined ? {} : { origin: placeOf(origin) }),
        ...(destination === undefined ? {} : { destination: placeOf(destination) }),
        ...(by === undefined ? {} : { way: by }),
      }
      const page = { limit, after }
      const { found } = await store.readWithin(principalOf(request).organisation, db => ({
        found: legsOf(db, wanted, band, page),
      }))
      const { rows, next } = legsOfPage(found, page)
      return { items: rows.map(legShown), next }
    },
  )
}

const placeOf = (text: string): string | null => (text === undeclared ? null : text)

type Row = Selectable<Tables['flow']>

function legShown(row: Row): Static<typeof legShape> {
  const { transfer_id, cleared_at, rows, bytes, people_low, people_high } = row
  const { leg, origin, destination, way: by, recipient, regimes, categories, entry } = row
  return {
    transfer: transfer_id,
    cleared_at: cleared_at.toISOString(),
    ...{ leg, origin, destination, way: by, recipient, regimes, categories, entry },
    rows: rows === null ? null : Number(rows),
    bytes: bytes === null ? null : Number(bytes),
    people: people_low === null ? null : { low: Number(people_low), high: Number(people_high) },
  }
}

const mechanismsOf = (ways: readonly string[]): string[] =>
  [...new Set(ways.flatMap(one => one.split(' ')).filter(one => one.includes('/')))].sort()

/** What the regime calls it; a mechanism that it no longer has is shown by its code. */
function mechanismWords({ regimes }: Library, code: string): Static<typeof words> {
  const [of, name] = code.split('/')
  const title = regimes.find(one => one.code === of)?.mechanisms.find(one => one.name === name)?.title
  return title ? { en: title.en, zh: title.zh } : { en: code, zh: code }
}

function categoryWords({ vocabulary }: Library, code: string): Static<typeof words> {
  const known = vocabulary.categories[code]
  const de = translationIn('de')?.vocabulary.categories[code]
  return known ? { en: known.en, zh: known.zh, ...(de ? { de } : {}) } : { en: code, zh: code }
}
