/** The finding of one leg under one small regime. */
import { decide } from '../decide.ts'
import type { LegFinding } from '../finding.ts'
import type { Regime } from '../regime.ts'
import { declare, type SaidDeclaration, vocabulary } from './small-facts.ts'

export function find(law: Regime, said: SaidDeclaration): LegFinding {
  return decide({ declaration: declare(said), regimes: [law], vocabulary }).findings[0]!.legs[0]!
}

/** The ids of the provisions that surely apply. */
export const applying = (finding: LegFinding): readonly string[] =>
  finding.measures.filter(measure => measure.applies === 'yes').map(measure => measure.provision)
