/** Which provisions apply to a leg, as a whole and for each record that they are judged for. */
import type { Answer, Fact, Provision } from '@carnet/law'
import { answer, isInForce } from './condition.ts'
import { Gaps, type Scene } from './court.ts'
import { namesOf } from './names.ts'
import { all, any, may, not } from './three.ts'
import { exactly, isRecord, walk } from './walk.ts'

/** What a provision answers: for each record where it is judged `for` each, and for the leg. */
export interface Applied {
  readonly provision: Provision
  readonly whole: Answer
  /** What is not known, where it is not known whether it applies. */
  readonly gaps: Gaps
  /** Null where it is judged of the leg only. `open`: there may be further records. */
  readonly each: { readonly records: readonly (readonly [Fact, Answer])[]; readonly open: boolean } | null
}

/** Judges a provision once for a leg: others that it defeats ask for it again. */
export function apply(provision: Provision, scene: Scene): Applied {
  const known = scene.kept.provisions.get(provision.id) ?? judge(provision, scene)
  scene.kept.provisions.set(provision.id, known)
  return known
}

/** Judges a provision and, first, all that could defeat it. The law has no circle in `unless`. */
function judge(provision: Provision, court: Scene): Applied {
  const gaps = new Gaps()
  const scene = { ...court, gaps }
  const { in_force, each } = provision
  if (!isInForce(in_force.from, in_force.until, scene.input.declaration.as_of)) {
    return { provision, gaps, whole: 'no', each: each && { records: [], open: false } }
  }
  const defeaters = namesOf(scene.regime)
    .defeaters.get(provision.id)!
    .map(other => apply(other, scene))
  for (const other of defeaters) if (may(other.whole)) gaps.join(other.gaps)
  if (!each) {
    const defeated = any(defeaters.map(defeatsTheLeg))
    return { provision, gaps, whole: all([answer(provision.when, scene), not(defeated)]), each: null }
  }
  const found = walk(each.over, scene)
  const records = found.values.filter(isRecord).map((record): [Fact, Answer] => {
    const own = answer(provision.when, sceneFor(provision, record, scene))
    return [record, all([own, not(any(defeaters.map(one => defeatsOne(one, record, provision))))])]
  })
  const whole = any([...records.map(([, its]) => its), found.open ? 'unknown' : 'no'])
  return { provision, gaps, whole, each: { records, open: found.open } }
}

/** The scene of what is said of one record of a provision that is judged `for` each. */
export function sceneFor(provision: Provision, record: Fact | null, scene: Scene): Scene {
  if (!provision.each || !record) return scene
  return { ...scene, variables: new Map([...scene.variables, [provision.each.as, exactly(record)]]) }
}

/** Of the whole leg, an exemption defeats only when it frees every record; anything else when one is caught. */
function defeatsTheLeg({ provision, whole, each }: Applied): Answer {
  if (!each || !provision.then.exempt) return whole
  if (each.records.length === 0 && !each.open) return 'no'
  return all([...each.records.map(([, its]) => its), each.open ? 'unknown' : 'yes'])
}

/** Record by record those that are judged for the same records. */
function defeatsOne(defeater: Applied, record: Fact, provision: Provision): Answer {
  if (!defeater.each || !sameRecords(defeater.provision, provision)) return defeatsTheLeg(defeater)
  return defeater.each.records.find(([one]) => one === record)?.[1] ?? 'no'
}

function sameRecords(one: Provision, other: Provision): boolean {
  const written = ({ each }: Provision) => each && [each.over.root, ...each.over.hops].join('.')
  return written(one) === written(other)
}
