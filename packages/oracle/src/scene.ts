/** The variables at the outset: the leg, who answers, the declarant, the day. */
import type { Fact, Path, Regime } from '@carnet/law'
import { Gaps, type Input, type Kept, type Scene } from './court.ts'
import { exactly, type Found, factOf, nothing, walk } from './walk.ts'

export function sceneOf(input: Input, regime: Regime, leg: Fact): Scene {
  const kept: Kept = {
    definitions: new Map(),
    totals: new Map(),
    provisions: new Map(),
    variables: new Map(),
  }
  const scene: Scene = {
    input,
    regime,
    leg,
    growing: null,
    aside: false,
    kept,
    gaps: new Gaps(),
    variables: new Map(),
  }
  return atTheOutset(scene)
}

/** The scene without the variables of quantifiers around it: those of the leg, in the regime of the scene. */
export function atTheOutset(scene: Scene): Scene {
  const { code } = scene.regime
  const variables = scene.kept.variables.get(code) ?? variablesOf(scene)
  scene.kept.variables.set(code, variables)
  return { ...scene, growing: null, variables }
}

function variablesOf(scene: Scene): ReadonlyMap<string, Found> {
  const { as_of, declarant } = scene.input.declaration
  const variables = new Map<string, Found>([
    ['leg', exactly(scene.leg)],
    ['as_of', exactly(as_of)],
    ['declarant', declarant ? exactly(declarant) : nothing],
  ])
  // What is open on the way to who answers weighs where that is asked, and not here.
  return variables.set('answerable', answerable({ ...scene, variables, gaps: new Gaps() }))
}

/** Who answers, by act. Without an act it may be any of those who could. */
function answerable(scene: Scene): Found {
  const { leg, regime } = scene
  const { acts, otherwise } = regime.answerable
  const to = (path: Path): Found => walk(path, scene)
  const act = factOf(leg, 'act', scene)
  if (!act.open) return to(acts[String(act.values[0])] ?? otherwise)
  const could = [...Object.values(acts), otherwise].map(to)
  const [first] = could
  const agree = could.every(one => !one.open && one.values.length === 1 && one.values[0] === first?.values[0])
  return agree && first ? first : { values: [], open: true, gap: { record: leg, fact: 'act' } }
}
