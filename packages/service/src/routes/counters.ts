/** Statutory running totals: today, month by month, with the lines that the law draws and when they are reached. */
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import type { FastifyInstance } from 'fastify'
import { Type } from 'typebox'
import type { ServiceContext } from '../context.ts'
import { type RunningTotal, runningTotals } from '../counters/totals.ts'
import { principalOf } from '../route.ts'
import { day, oneOf } from '../shapes.ts'

const orNull = <Shape extends Parameters<typeof Type.Union>[0][number]>(shape: Shape) =>
  Type.Union([shape, Type.Null()])
const words = Type.Object({ en: Type.String(), zh: Type.String() })
const count = Type.Object(
  { low: Type.Integer(), high: orNull(Type.Integer()) },
  { description: 'within bounds, both included; high: null has no end' },
)

const lineShape = Type.Object({
  line: Type.Integer({ description: 'the first total on the other side' }),
  provision: Type.String(),
  cite: words,
  text: orNull(words),
  state: oneOf(['reached', 'expected', 'after-reset', 'not-at-this-pace'] as const),
  day: orNull(day),
  earliest: orNull(day),
  latest: orNull(day),
})

const counterShape = Type.Object({
  regime: Type.String(),
  counter: Type.String(),
  title: words,
  counts: oneOf(['people', 'devices'] as const),
  key: Type.String({ description: 'for whom, or between whom, is counted' }),
  cite: words,
  since: day,
  total: count,
  pace: Type.Object({
    since: day,
    days: Type.Integer(),
    per_day: Type.Number(),
    error: orNull(Type.Number({ description: 'standard error of per_day, from the weeks' })),
  }),
  thresholds: Type.Array(lineShape),
  months: Type.Array(Type.Object({ month: Type.String(), total: count })),
})

export function counterRoutes(plain: FastifyInstance, context: ServiceContext): void {
  const app = plain.withTypeProvider<TypeBoxTypeProvider>()
  app.get(
    '/v1/counters',
    {
      config: { access: 'read-work' },
      schema: {
        summary: 'Statutory totals with their thresholds and a forecast, to be drawn as lines',
        querystring: Type.Object({
          months: Type.Optional(Type.Integer({ minimum: 1, maximum: 36, default: 12 })),
        }),
        response: { 200: Type.Object({ items: Type.Array(counterShape) }) },
      },
    },
    async request => {
      const { months = 12 } = request.query
      const totals = await runningTotals(context, principalOf(request).organisation, months)
      return { items: totals.map(shown) }
    },
  )
}

const bounded = ({ low, high }: { low: number; high: number }) => ({
  low,
  high: Number.isFinite(high) ? high : null,
})

const shown = ({ regime, counter, key, since, today, pace, lines, months }: RunningTotal) => ({
  regime: regime.code,
  counter: counter.name,
  title: counter.title,
  counts: counter.counts,
  key,
  cite: counter.provenance.cite,
  since,
  total: bounded(today),
  pace: { since: pace.since, days: pace.days, per_day: pace.perDay, error: pace.error },
  thresholds: lines.map(({ line, provision, cite, text, state, day, earliest, latest }) => ({
    line,
    provision,
    cite,
    text,
    state,
    day,
    earliest,
    latest,
  })),
  months: months.map(({ month, total }) => ({ month, total: bounded(total) })),
})
