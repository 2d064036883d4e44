/** Which provisions speak of the request itself: those whose condition, its definitions followed, asks who demands the data or what kind of authority receives them. */
import type { Condition, Path, Provision, Regime } from '@carnet/law'
import { askers } from './request.ts'

export function isOfRequest(regime: Regime, { when }: Provision): boolean {
  const seen = new Set<string>()
  const visit = (value: unknown): boolean => {
    if (typeof value !== 'object' || value === null) return false
    if (Array.isArray(value)) return value.some(visit)
    return ('form' in value && says(value as Condition)) || Object.values(value).some(visit)
  }
  const says = (condition: Condition): boolean => {
    if (condition.form === 'fact') return isDemand(condition.path) || namesAskers(condition)
    if (condition.form !== 'holds' || condition.regime !== null || isOfGiver(condition.of)) return false
    if (isDemand(condition.of)) return true
    if (seen.has(condition.definition)) return false
    seen.add(condition.definition)
    return visit(regime.definitions.find(({ name }) => name === condition.definition)?.when)
  }
  return visit(when)
}

const isDemand = ({ hops }: Path): boolean => hops.includes('request')
const isOfGiver = ({ root, hops }: Path): boolean => root === 'leg' && hops[0] === 'from'

function namesAskers({ path, values }: Extract<Condition, { form: 'fact' }>): boolean {
  if (path.hops.at(-1) !== 'kind' || isOfGiver(path) || 'path' in values) return false
  return values.length > 0 && values.every(value => (askers as readonly unknown[]).includes(value))
}
