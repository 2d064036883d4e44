/** Two regimes side by side, as `carnet regime compare` says it. Others are served meanwhile: it is worked out step by step. */
import { setImmediate as others } from 'node:timers/promises'
import { CarnetError, nearest } from '@carnet/errors'
import type { Regime } from '@carnet/law'
import { probeKinds } from '@carnet/lawbook'
import { type Comparison, comparingTexts } from '@carnet/present'
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import type { FastifyInstance } from 'fastify'
import { type TSchema, Type } from 'typebox'
import { type ServiceContext, today } from '../context.ts'
import { day, engineData, oneOf, outcome } from '../shapes.ts'

/** More than anybody looks at in an hour; each is some hundred kilobytes. */
const mostKept = 32
/** So long the others wait at most between two steps. */
const slice = 10 // milliseconds

const words = Type.Object({ en: Type.String(), zh: Type.String() })
const list = <Item extends TSchema>(item: Item) => Type.Array(item)
const relation = oneOf(['corresponds', 'narrower', 'wider', 'differs', 'open', 'none'] as const)
const setRelation = oneOf(['corresponds', 'narrower', 'wider', 'differs', 'none'] as const)

const asked = Type.Object({
  outcome,
  reason: Type.Union([oneOf(['outside-regime', 'not-a-transfer', 'not-bound'] as const), Type.Null()]),
  transfer: oneOf(['yes', 'no', 'unknown'] as const),
  grounds: list(
    Type.Object({
      id: Type.String(),
      kind: oneOf(['provision', 'definition'] as const),
      title: words,
      cite: words,
      holds: Type.Boolean(),
    }),
  ),
  ways: list(Type.String({ description: 'mechanisms that would carry it' })),
  held: list(Type.String({ description: 'those among them that the case shows to be in hand' })),
  missing: list(Type.String({ description: 'facts that the answer hangs on' })),
  duties: list(engineData('a duty, as in a finding')),
})

const stretches = list(
  Type.Object({ from: Type.Integer({ description: 'the least number of people' }), asked }),
)
const places = list(Type.String())
const dataClass = Type.Union([
  Type.Object({
    regime: Type.String(),
    name: Type.String(),
    title: words,
    cite: words,
    categories: list(Type.String()),
  }),
  Type.Null(),
])
const dutySides = list(
  Type.Object({ provision: Type.String(), cite: words, due: engineData('when it is due') }),
)

const shape = Type.Object({
  one: Type.String(),
  other: Type.String(),
  as_of: day,
  abroad: Type.String({ description: 'the place that stands for abroad: neither regime names it' }),
  probes: list(
    Type.Object({
      kind: oneOf(probeKinds),
      id: Type.String(),
      title: words,
      one: asked,
      other: asked,
      relation,
    }),
  ),
  classes: list(
    Type.Object({
      one: dataClass,
      other: dataClass,
      relation: setRelation,
      shared: Type.Number({ description: 'how much of both together is in both, from 0 to 1' }),
    }),
  ),
  destinations: Type.Object(
    { one: places, other: places, relation },
    { description: 'places to which the first case goes without anything being asked' },
  ),
  amounts: list(Type.Object({ id: Type.String(), title: words, one: stretches, other: stretches, relation })),
  duties: list(Type.Object({ duty: Type.String(), one: dutySides, other: dutySides, relation })),
  exemptions: list(
    Type.Object({
      regime: Type.String(),
      provision: Type.String(),
      cite: words,
      text: words,
      probes: list(Type.String()),
      relation,
    }),
  ),
  concepts: list(engineData('a concept that either carries, as in regimes/vocabulary/concepts')),
  unmatched: list(Type.String({ description: 'REGIME/mechanism without a counterpart' })),
})

export function comparisonRoutes(plain: FastifyInstance, context: ServiceContext): void {
  const app = plain.withTypeProvider<TypeBoxTypeProvider>()
  const { library, comparison: texts } = context
  const kept = new Map<string, Promise<Comparison>>()

  const regimeOf = (code: string): Regime => {
    const found = library.regimes.find(one => one.code === code.toUpperCase())
    if (found) return found
    const known = library.regimes.map(one => one.code)
    throw new CarnetError('CARNET_API_NOT_FOUND', {
      what: code,
      nearest: nearest(code.toUpperCase(), known) ?? '',
    })
  }

  app.get(
    '/v1/comparison',
    {
      config: { access: 'read-law' },
      schema: {
        summary:
          'Two regimes side by side: what each does with the same cases, amounts, classes and duties, as `carnet regime compare` says it',
        querystring: Type.Object({
          one: Type.String({ minLength: 1, maxLength: 20, description: 'code of a regime' }),
          other: Type.String({ minLength: 1, maxLength: 20 }),
          as_of: Type.Optional({ ...day, description: 'left out: today' }),
        }),
        response: { 200: shape },
      },
    },
    async request => {
      const { as_of: asOf = today(context) } = request.query
      const [one, other] = [regimeOf(request.query.one), regimeOf(request.query.other)]
      if (one.code === other.code)
        throw new CarnetError('CARNET_COMPARE_ITSELF', { code: one.code, command: 'carnet' })
      if (texts === null) throw new CarnetError('CARNET_API_NOT_FOUND', { what: 'comparison' })
      const key = `${one.code} ${other.code} ${asOf}`
      // Whoever asks for the same meanwhile waits for the same.
      const found = kept.get(key) ?? stepByStep(comparingTexts({ one, other, library, asOf, texts }))
      kept.delete(key)
      kept.set(key, found)
      if (kept.size > mostKept) kept.delete(kept.keys().next().value!)
      found.catch(() => kept.delete(key))
      return (await found) as never
    },
  )
}

async function stepByStep(steps: ReturnType<typeof comparingTexts>): Promise<Comparison> {
  for (;;) {
    const until = performance.now() + slice
    do {
      const step = steps.next()
      if (step.done) return step.value
    } while (performance.now() < until)
    await others()
  }
}
