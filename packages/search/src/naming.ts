/** Which regimes speak of a category. */
import type { Regime } from '@carnet/law'

/** The codes of the regimes that name a category, or one that it belongs to (other than all that concerns persons), in their order. */
export function regimesNaming(category: string, regimes: readonly Regime[]): string[] {
  const names = new Set([category, ...above(category)])
  return regimes.filter(regime => [...names].some(name => codesIn(regime).has(name))).map(({ code }) => code)
}

/** `person.biology` for `person.biology.genome`: a kind of data that is named as such has a dot. */
function above(category: string): string[] {
  const parts = category.split('.')
  return parts.slice(2).map((_, index) => parts.slice(0, index + 2).join('.'))
}

/** Every code that a regime says anywhere in its definitions, provisions and lists: gone through once, and kept as long as the regime is. */
const said = new WeakMap<Regime, ReadonlySet<string>>()

function codesIn(regime: Regime): ReadonlySet<string> {
  const known = said.get(regime)
  if (known) return known
  const codes = new Set<string>()
  collect([regime.definitions, regime.provisions, regime.lists], codes)
  said.set(regime, codes)
  return codes
}

function collect(value: unknown, codes: Set<string>): void {
  if (typeof value === 'string') {
    // Texts have spaces.
    if (!value.includes(' ')) codes.add(value)
  } else if (typeof value === 'object' && value !== null)
    for (const one of Object.values(value)) collect(one, codes)
}
