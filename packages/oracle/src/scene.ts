/** The variables at the outset: the leg, who answers, the declarant, the day. */
import type { Fact, Path, Regime } from '@carnet/law'
import { Gaps, type Input, type Scene } from './court.ts'
import { exactly, type Found, factOf, nothing, walk } from './walk.ts'

export function sceneOf(input: Input, regime: Regime, leg: Fact): Scene {
  const variables = variablesOf(input, regime, leg)
  return {
    input,
    regime,
    leg,
    growing: null,
    known: new Map(),
    totals: new Map(),
    gaps: new Gaps(),
    variables,
  }
}

export function variablesOf(input: Input, regime: Regime, leg: Fact): Map<string, Found> {
  const { as_of, declarant } = input.declaration
  const variables = new Map<string, Found>([
    ['leg', exactly(leg)],
    ['as_of', exactly(as_of)],
    ['declarant', declarant ? exactly(declarant) : nothing],
  ])
  return variables.set('answerable', answerable(input, regime, leg, variables))
}

/** Who answers, by act. Without an act it may be any of those who could. */
function answerable(input: Input, regime: Regime, leg: Fact, variables: ReadonlyMap<string, Found>): Found {
  const { acts, otherwise } = regime.answerable
  const scene: Scene = {
    input,
    regime,
    leg,
    variables,
    growing: null,
    known: new Map(),
    totals: new Map(),
    gaps: new Gaps(),
  }
  const to = (path: Path): Found => walk(path, scene)
  const act = factOf(leg, 'act', scene)
  if (!act.open) return to(acts[String(act.values[0])] ?? otherwise)
  const could = [...Object.values(acts), otherwise].map(to)
  const [first] = could
  const agree = could.every(one => !one.open && one.values.length === 1 && one.values[0] === first?.values[0])
  return agree && first ? first : { values: [], open: true, gap: { record: leg, fact: 'act' } }
}
