/** Which regimes speak of a category. */
import type { Regime } from '@carnet/law'

/** The codes of the regimes that name a category, or one that it belongs to (other than all that concerns persons), in their order. */
export function regimesNaming(category: string, regimes: readonly Regime[]): string[] {
  const names = new Set([category, ...above(category)])
  return regimes
    .filter(({ definitions, provisions, lists }) => says([definitions, provisions, lists], names))
    .map(({ code }) => code)
}

/** `person.biology` for `person.biology.genome`: a kind of data that is named as such has a dot. */
function above(category: string): string[] {
  const parts = category.split('.')
  return parts.slice(2).map((_, index) => parts.slice(0, index + 2).join('.'))
}

function says(value: unknown, names: ReadonlySet<string>): boolean {
  if (typeof value === 'string') return names.has(value)
  if (typeof value !== 'object' || value === null) return false
  return Object.values(value).some(one => says(one, names))
}
