/**
 * Which way a list or a definition pulls on findings: whether more of it can only make them heavier, or only lighter. Read off the
 * law, without judging anything, so that what the engine finds can be held against it.
 */
import type { Condition, Regime, Ways } from '@carnet/law'

export type Sign = 'heavier' | 'lighter'
export type Target = { readonly list: string } | { readonly definition: string }

const other: Record<Sign, Sign> = { heavier: 'lighter', lighter: 'heavier' }

/** All ways in which more of the target pulls; empty where nothing asks for it, both where it depends. */
export function influenceOf(regime: Regime, target: Target): ReadonlySet<Sign> {
  const found = new Set<Sign>()
  const seen = new Set<string>()
  const definitions = new Map(regime.definitions.map(one => [one.name, one]))
  const groups = (name: string, but: string) =>
    regime.provisions.filter(({ id, group }) => id !== but && (id === name || `group:${group}` === name))

  const visit = (condition: Condition | null, sign: Sign): void => {
    if (condition === null) return
    switch (condition.form) {
      case 'all':
      case 'any':
        for (const part of condition.of) visit(part, sign)
        return
      case 'not':
        visit(condition.of, other[sign])
        return
      case 'quantify':
        visit(condition.where, condition.quantifier === 'no' ? other[sign] : sign)
        return
      case 'sum':
        visit(condition.where, rises(condition.by) ? sign : other[sign])
        return
      case 'holds':
        if (condition.regime === null) definition(condition.definition, sign)
        return
      case 'listed':
        if ('list' in target && condition.list === target.list) found.add(sign)
        for (const entry of regime.lists.find(({ name }) => name === condition.list)?.entries ?? []) {
          visit(entry.when, sign)
          for (const tier of entry.tiers ?? []) visit(tier.when, sign)
        }
        return
      case 'counter':
        counter(condition.counter, rises(condition.by) ? sign : other[sign])
        return
      case 'age':
      case 'window':
        // Holidays move a window either way.
        for (const side of ['heavier', 'lighter'] as const)
          if ('list' in target && namesList(condition, target.list)) found.add(side)
        return
      default:
    }
  }
  const definition = (name: string, sign: Sign): void => {
    if ('definition' in target && name === target.definition) found.add(sign)
    if (isSeen(`definition ${name} ${sign}`)) return
    visit(definitions.get(name)?.when ?? null, sign)
    visit(definitions.get(name)?.presumeNoUntil ?? null, sign)
  }
  const counter = (name: string, sign: Sign): void => {
    if (isSeen(`counter ${name} ${sign}`)) return
    const counted = regime.counters.find(one => one.name === name)
    for (const part of counted ? [counted, ...(counted.none_before ? [counted.none_before] : [])] : []) {
      for (const one of part.classes) definition(one, sign)
      for (const one of part.not_classes) definition(one, other[sign])
    }
    if (!counted?.none_before) return
    // Other legs of the declaration count as far as they are transfers, and are not left out.
    visit(regime.applies_when, sign)
    visit(regime.transfer_when, sign)
    for (const id of counted.leave_out) provision(id, other[sign])
  }
  const provision = (id: string, sign: Sign): void => {
    if (isSeen(`provision ${id} ${sign}`)) return
    const own = regime.provisions.find(one => one.id === id)!
    visit(own.when, sign)
    for (const duty of own.then.oblige) visit(duty.only_when, sign)
    for (const name of own.unless) for (const by of groups(name, id)) provision(by.id, other[sign])
  }
  const isSeen = (key: string): boolean => seen.has(key) || !seen.add(key)

  visit(regime.applies_when, 'heavier')
  visit(regime.transfer_when, 'heavier')
  for (const { id, then } of regime.provisions)
    if (then.prohibit || then.require !== null || then.oblige.length > 0) provision(id, 'heavier')
  const asked = new Set(regime.provisions.flatMap(({ then }) => (then.require ? namesIn(then.require) : [])))
  for (const mechanism of regime.mechanisms)
    if (asked.has(mechanism.name)) {
      visit(mechanism.available_when, 'lighter')
      visit(mechanism.held_when, 'lighter')
    }
  return found
}

const rises = (by: string): boolean => by === 'at_least' || by === 'above'
const namesList = (condition: Condition, list: string): boolean =>
  JSON.stringify(condition).includes(`"${list}"`)

function namesIn(ways: Ways): readonly string[] {
  if ('mechanism' in ways) return [ways.mechanism]
  return ('any_of' in ways ? ways.any_of : ways.all_of).flatMap(namesIn)
}
