/** Tells the other way of judging what was concluded over whole numbers, so that it is not judged there again. */
import { codeOf } from '../answers.ts'
import { isRow } from '../graph.ts'
import type { Kleene } from '../kleene.ts'
import { legFrame } from '../node.ts'
import { type Application, wholeApplication } from '../provisions.ts'
import type { World } from '../world.ts'
import { answered, appliesTo, type QuickProvision } from './provisions.ts'
import type { QuickRegime } from './regime.ts'
import { now, recordsOf } from './state.ts'

/** The provisions that were heard of this leg, as the other way has them. */
export function tell(
  world: World,
  own: QuickRegime,
  heard: readonly QuickProvision[],
): readonly Application[] {
  tellDefinitions(world, own)
  return heard.map(one => {
    const application = applicationOf(world, own, one)
    world.memo.applications[one.index] = application
    return application
  })
}

/** Records have the same number among their kind both ways. */
function tellDefinitions({ regime, memo }: World, own: QuickRegime): void {
  for (const [name, { index }] of own.definitions) {
    const { answers } = regime.definitions.get(name)!
    for (let record = 0; record < now.most; record++) {
      const known = own.answers[index * now.most + record]! - own.mark
      // Whether it rests on a presumption was not told: a world that assumes more finds it anew.
      if (known > 0) answers.write(record, memo.mark, codeOf((known - 1) as Kleene, true))
    }
  }
}

function applicationOf(world: World, own: QuickRegime, one: QuickProvision): Application {
  const resolved = world.regime.current[one.index]!
  const answer = answered(own, one)
  if (one.each === null) return wholeApplication(resolved, answer)
  const { values, complete, gaps } = resolved.each!(legFrame(world))
  const rows = recordsOf(one.each(now.leg, 0, 0, 0))
  const cases = values
    .filter(isRow)
    .map((record, at) => ({ record, answer: appliesTo(own, one, rows[at]! >> 2) }))
  return { resolved, answer, cases, complete, gaps }
}
