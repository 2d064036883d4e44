/** Lists of the law over the fixed shape: entries as sets of codes, with their tiers and scenarios. */
import type { Condition, List, ListEntry, Vocabulary } from '@carnet/law'
import {
  type Answer,
  and,
  both,
  type Expression,
  either,
  FALSE,
  NO,
  not,
  or,
  type Plain,
  TRUE,
} from './expression.ts'
import { isValue, ofWhen, orOthers, type Reading } from './readings.ts'
import { isInForce } from './shape.ts'
import { amongWords, below } from './tests.ts'

export type Listed = Extract<Condition, { form: 'listed' }>

interface Around {
  readonly vocabulary: Vocabulary
  readonly asOf: string
  /** A condition that speaks of the leg. */
  readonly ofLeg: (condition: Condition) => Answer
}

/** Entries that count under the same conditions. */
interface Alike {
  readonly scenario: string | undefined
  readonly conditions: readonly Condition[]
  readonly keys: string[]
}

/** Whether a list names what was said; `scenarios`: those of the leg, where they are asked for. */
export function inList(
  { needs, loadedOnly }: Listed,
  list: List,
  reading: Reading,
  scenarios: Reading | null,
  { vocabulary, asOf, ofLeg }: Around,
): Answer {
  const named = (keys: readonly string[]): Answer => {
    const values: readonly Plain[] = list.match === 'under' ? below(keys, vocabulary) : keys
    return ofWhen(amongWords('has_any', values, { ...reading, complete: TRUE }).yes)
  }
  const ofScenario = (name: string): Answer =>
    scenarios === null ? ofWhen(TRUE) : amongWords('has_any', [name], scenarios)
  const current = list.entries.filter(({ in_force }) => isInForce(in_force, asOf))
  const parts = alike(current, needs).map(({ scenario, conditions, keys }) =>
    both(
      named(keys),
      ...(scenario === undefined ? [] : [ofScenario(scenario)]),
      ...conditions.map(condition => ofLeg(condition)),
    ),
  )
  const found = either(NO, ...parts)
  const closed = loadedOnly || list.closed ? TRUE : attested(list, scenarios)
  const some = and(not(closed), or(...reading.ends.map(isValue)))
  const answer = orOthers(found.yes, found.may, reading)
  return { yes: answer.yes, may: or(answer.may, some) }
}

/** A tier counts by itself; with `needs`, only tiers that ask for this mechanism do. */
function alike(entries: readonly ListEntry[], needs: string | undefined): readonly Alike[] {
  const groups = new Map<string, Alike>()
  for (const { scenario, when, tiers = [], keys } of entries) {
    const own = when === null ? [] : [when]
    const ways: readonly { needs: readonly string[]; when: Condition | null }[] =
      tiers.length > 0 ? tiers : [{ needs: [], when: null }]
    for (const tier of ways) {
      if (needs !== undefined && !tier.needs.includes(needs)) continue
      const conditions = tier.when === null ? own : [...own, tier.when]
      const key = JSON.stringify([scenario, conditions])
      const group = groups.get(key) ?? { scenario, conditions, keys: [] }
      groups.set(key, group)
      group.keys.push(...keys)
    }
  }
  return [...groups.values()]
}

/** That every scenario of the leg is attested to be here with all its entries. */
function attested(list: List, scenarios: Reading | null): Expression {
  const whole: readonly string[] = (list.attested ?? [])
    .filter(({ given, of }) => given === of)
    .map(({ scenario }) => scenario)
  return scenarios === null || whole.length === 0 ? FALSE : amongWords('only', whole, scenarios).yes
}
