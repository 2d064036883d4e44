/** Random declarations: records of every kind that refer to each other, in circles too, with facts left out. */
import type { Chance } from './chance.ts'
import type { Written } from './conditions.ts'
import { codesOf, days, numberSaid, weekend } from './values.ts'
import { type FactWritten, facts, judgements } from './vocabulary.ts'

const collections = {
  parties: ['party', ['p1', 'p2', 'p3', 'p4']],
  people: ['people', ['g1', 'g2']],
  items: ['item', ['i1', 'i2', 'i3']],
  agreements: ['agreement', ['a1', 'a2']],
  held: ['held', ['h1']],
  legs: ['leg', ['l1', 'l2']],
} as const
const collectionOf: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.values(collections),
)

const factsOf = Object.fromEntries(Object.entries(facts).map(([kind, its]) => [kind, Object.entries(its)]))

/** A declaration of the format, as plain data. */
export function writeDeclaration(chance: Chance, counters: readonly string[]): Written {
  const many = 1 + chance.below(4)
  const names = (all: readonly string[]): readonly string[] => all.slice(0, many)
  // Totals are added up over legs, for parties that go by what identifies them.
  const counted = counters.length > 0 && chance.percent(50)
  const said = new Said(chance, many, counted)
  return {
    carnet: 1,
    as_of: chance.percent(80) ? '2025-06-01' : chance.one(days),
    ...(chance.percent(35) ? { declarant: chance.one(names(collections.parties[1])) } : {}),
    ...(chance.percent(60)
      ? { counters: Object.fromEntries(chance.some(counters).map(name => [name, numberSaid(chance)])) }
      : {}),
    ...Object.fromEntries(
      Object.entries(collections).map(([collection, [kind, all]]) => [
        collection,
        // A second leg now and then: each is judged apart from the others.
        Object.fromEntries(
          (kind === 'leg' && chance.percent(counted ? 20 : 65) ? all.slice(0, 1) : names(all)).map(name => [
            name,
            said.record(kind, 0),
          ]),
        ),
      ]),
    ),
  }
}

class Said {
  readonly #chance: Chance
  /** How many times of a hundred a fact is said: some declarations are full, some are bare. */
  readonly #often: number

  /** Of each kind there are at most so many. */
  readonly #many: number

  /** Whether most parties have identifiers. */
  readonly #identified: boolean

  constructor(chance: Chance, many: number, identified: boolean) {
    this.#chance = chance
    this.#many = many
    this.#identified = identified
    this.#often = chance.one([30, 80, 92, 100])
  }

  record(kind: string, depth: number): Written {
    const chance = this.#chance
    const written: Record<string, unknown> = {}
    for (const [name, fact] of factsOf[kind]!) {
      if (!chance.percent(this.#share(name, fact))) continue
      const value = fact.many
        ? Array.from({ length: chance.below(3) }, () => this.#value(fact, depth))
        : this.#value(fact, depth)
      if (Array.isArray(value) && fact.many ? value.some(one => one === null) : value === null) continue
      written[name] = value
    }
    inOrder(written)
    const judged = Object.entries(judgements)
      .filter(([, { about }]) => about.includes(kind) && chance.percent(30))
      .map(([term]) => [term, chance.one(['yes', 'no'])])
    return { ...written, ...(judged.length > 0 ? { judged: Object.fromEntries(judged) } : {}) }
  }

  #share(name: string, fact: FactWritten): number {
    if (this.#identified && name === 'identifiers') return 90
    return fact.silence === 'world' ? this.#often : this.#often / 3
  }

  #value(fact: FactWritten, depth: number): unknown {
    const chance = this.#chance
    const [type = '', of = ''] = fact.type.split(' ')
    if (type === 'number') return numberSaid(chance)
    if (type === 'day') return chance.one(chance.percent(40) ? weekend : days)
    if (type === 'ref') {
      const names = collectionOf[of]?.slice(0, of === 'leg' ? 1 : this.#many)
      return names ? chance.one(names) : null
    }
    if (type === 'record') return depth < 3 ? this.record(of, depth + 1) : null
    return chance.one(codesOf(fact))
  }
}

/** An end before its beginning is refused by the reader. */
function inOrder(written: Record<string, unknown>): void {
  for (const [first, last] of [
    ['from', 'until'],
    ['starts', 'ends'],
    ['in_force', 'ends'],
  ] as const) {
    const [from, until] = [written[first], written[last]]
    if (typeof from === 'string' && typeof until === 'string' && until < from) written[last] = from
  }
}
