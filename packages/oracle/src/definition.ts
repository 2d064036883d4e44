/** Definitions: what a regime makes of a record. Growing ones by passing over them until nothing changes. */
import type { Answer, Definition, Fact } from '@carnet/law'
import { answer } from './condition.ts'
import { Gaps, type Growing, type Scene } from './court.ts'
import { namesOf } from './names.ts'
import { atTheOutset } from './scene.ts'
import { exactly } from './walk.ts'

/** Whether a definition holds of a record, in the regime of the scene or (`code`) in another one. */
export function holds(code: string | null, name: string, record: Fact, scene: Scene): Answer {
  if (code !== null) {
    const lender = scene.input.regimes.find(one => one.code === code)
    return lender ? holds(null, name, record, atTheOutset({ ...scene, regime: lender })) : 'unknown'
  }
  const definition = namesOf(scene.regime).definitions.get(name)
  if (!definition) return 'unknown'
  if (definition.grows !== null && scene.growing?.group === definition.grows)
    return soFar(definition, record, scene.growing)
  return kept(definition, record, scene, gaps =>
    definition.grows === null
      ? judge(definition, record, { ...scene, growing: null, gaps })
      : leastSolution(definition, record, { ...scene, gaps }),
  )
}

type Ask = (gaps: Gaps) => Answer

function remember(key: string, scene: Scene, ask: Ask): { answer: Answer; gaps: Gaps } {
  const gaps = new Gaps()
  const found = { answer: ask(gaps), gaps }
  scene.kept.definitions.set(key, found)
  return found
}

/** What was answered once is not asked again: shared definitions would be judged without end. */
function kept(definition: Definition, record: Fact, scene: Scene, ask: Ask): Answer {
  const key = `${scene.regime.code} ${keyOf(definition.name, record)}`
  const known = scene.kept.definitions.get(key) ?? remember(key, scene, ask)
  // What a presumption makes no does not hang on what is not said.
  if (known.answer === 'unknown') scene.gaps.join(known.gaps)
  return known.answer
}

/** The definition itself, and the presumption where it does not answer. */
function judge(definition: Definition, record: Fact, scene: Scene): Answer {
  const inner = innerScene(definition, record, scene)
  const plain = answer(definition.when, inner)
  if (plain !== 'unknown' || definition.presumeNoUntil === null) return plain
  return answer(definition.presumeNoUntil, inner) === 'yes' ? 'unknown' : 'no'
}

/** A definition knows what the judged leg knows, and the record that it is applied to, by the name of its kind. */
function innerScene(definition: Definition, record: Fact, scene: Scene): Scene {
  const { variables } = atTheOutset(scene)
  return { ...scene, variables: new Map([...variables, [definition.of, exactly(record)]]) }
}

const keyOf = (definition: string, record: Fact): string => `${definition} ${record.name}`

function soFar(definition: Definition, record: Fact, growing: Growing): Answer {
  const key = keyOf(definition.name, record)
  const known = growing.answers.get(key)
  if (known) return known.answer
  growing.answers.set(key, { definition: definition.name, record, answer: 'no' })
  return 'no'
}

function leastSolution(definition: Definition, record: Fact, scene: Scene): Answer {
  const growing: Growing = { group: definition.grows!, answers: new Map() }
  soFar(definition, record, growing)
  for (let changed = true; changed; ) {
    changed = false
    for (const known of growing.answers.values()) {
      const its = namesOf(scene.regime).definitions.get(known.definition)!
      const now = judge(its, known.record, { ...scene, growing })
      if (now !== known.answer) changed = true
      known.answer = now
    }
  }
  return growing.answers.get(keyOf(definition.name, record))!.answer
}
