/** What makes a finding what it is. */
import type { LegFinding, Measure } from '@carnet/law'

/** The measures that make the finding what it is; of an undetermined one all that may. */
export function governing(leg: LegFinding): readonly Measure[] {
  const applying = leg.measures.filter(measure => measure.applies === 'yes')
  if (leg.outcome === 'undetermined')
    return leg.measures.filter(measure => measure.effect === 'require' || measure.effect === 'prohibit')
  if (leg.outcome === 'free') return applying.filter(measure => measure.effect === 'exempt')
  if (leg.outcome === 'prohibited') {
    const prohibiting = applying.filter(measure => measure.effect === 'prohibit')
    return prohibiting.length > 0 ? prohibiting : applying.filter(measure => measure.effect === 'require')
  }
  const sure = applying.filter(measure => measure.effect === 'require')
  // Cases were joined: one of these applies, whichever it is.
  return sure.length > 0 ? sure : leg.measures.filter(measure => measure.effect === 'require')
}
