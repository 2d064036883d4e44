/** An exemption and a prohibition or requirement that neither defeats: whoever is under both cannot tell which holds. */
import type { Issue } from '@carnet/errors'
import type { Provision, Regime, Ways } from '@carnet/law'
import { meet } from './check-parts.ts'
import type { Locate } from './locate.ts'

/**
 * One warning for each prohibition or requirement, with the exemptions in force on one day with it, of which neither names the
 * other in `unless`, directly or by its group, and which the first does not say it holds `besides`. Whether their conditions can hold together is a question for a solver. A requirement
 * of nothing but what is needed besides whatever way is relied on (an authority's approval) is no conflict: it stands beside the
 * exemption.
 */
export function checkConflicts(regime: Regime, locate: Locate): Issue[] {
  const exempting = regime.provisions.filter(one => one.then.exempt)
  const besides = new Set(regime.mechanisms.filter(one => one.besides).map(one => one.name))
  const binding = regime.provisions.filter(
    one => one.then.prohibit || (one.then.require !== null && !standsBeside(one.then.require, besides)),
  )
  const conflicts = binding.flatMap((one): Issue[] => {
    const silent = exempting
      .filter(exempt => meet(exempt.in_force, one.in_force))
      .filter(exempt => !names(one.unless, exempt) && !names(exempt.unless, one))
      .filter(exempt => !names(one.besides ?? [], exempt))
      .map(exempt => exempt.id)
    if (silent.length === 0) return []
    const data = { provision: one.id, exempt: silent.join(', ') }
    return [{ code: 'CARNET_CHECK_CONFLICT', data, at: locate('provision', one.id) }]
  })
  return [...conflicts, ...idle(regime, binding, locate)]
}

/** What stands in `besides` and could not reach the provision anyhow: it says nothing, or hides that something was renamed. */
function idle(regime: Regime, binding: readonly Provision[], locate: Locate): Issue[] {
  return regime.provisions.flatMap(one =>
    (one.besides ?? []).flatMap((name): Issue[] => {
      const reaching = regime.provisions
        .filter(other => other.then.exempt && names([name], other))
        .filter(other => meet(other.in_force, one.in_force) && !names(one.unless, other))
      if (binding.includes(one) && reaching.length > 0) return []
      const data = { provision: one.id, name }
      return [{ code: 'CARNET_CHECK_BESIDES', data, at: locate('provision', one.id) }]
    }),
  )
}

const names = (list: readonly string[], other: Provision): boolean =>
  list.includes(other.id) || (other.group !== null && list.includes(`group:${other.group}`))

const standsBeside = (ways: Ways, besides: ReadonlySet<string>): boolean =>
  'mechanism' in ways
    ? besides.has(ways.mechanism)
    : ('any_of' in ways ? ways.any_of : ways.all_of).every(way => standsBeside(way, besides))
