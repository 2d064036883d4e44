/** Values of facts, as a condition or a declaration writes them. */
import type { Chance } from './chance.ts'
import { categories, duties, type FactWritten, places, purposes, sectors } from './vocabulary.ts'

export const mechanisms = ['permit', 'contract', 'badge'] as const
export const scenarios = ['S-1', 'S-2', 'S-3'] as const
const open: Readonly<Record<string, readonly string[]>> = {
  class: ['core', 'open-class'],
  text: ['standard', 'own-text'],
  scenario: scenarios,
}
const zones = ['zone-one', 'zone-two'] as const
export const days = [
  '2023-12-31',
  '2024-01-31',
  '2024-02-29',
  '2025-05-30',
  '2025-05-31',
  '2025-06-01',
  '2025-06-02',
  '2026-01-15',
] as const
export const numbers = [0, 1, 2, 9, 10, 11, 49, 50, 51, 100] as const

/** The codes that a fact may have. */
export function codesOf(fact: FactWritten): readonly (string | boolean)[] {
  const [type = '', scheme = ''] = fact.type.split(' ')
  switch (type) {
    case 'bool':
      return [true, false]
    case 'place':
      return places
    case 'zone':
      return zones
    case 'category':
      return categories
    case 'purpose':
      return purposes
    case 'sector':
      return sectors
    case 'duty':
      return duties
    case 'mechanism':
      return mechanisms
    case 'open':
      return open[scheme] ?? []
    default:
      return fact.values ?? []
  }
}

/** A number as a declaration writes it: known, within bounds, or open above. */
export function numberSaid(chance: Chance): number | [number | null, number | null] {
  const [one, other] = [chance.one(numbers), chance.one(numbers)]
  if (chance.percent(55)) return one
  if (chance.percent(25)) return [one, null]
  return [Math.min(one, other), Math.max(one, other)]
}
