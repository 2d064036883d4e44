/** From what applies to the findings that are possible. */
import type { Answer, Effect, Fact, Mechanism, Obligation, Outcome } from '@carnet/law'
import { answer } from './condition.ts'
import { Gaps, type Scene } from './court.ts'
import { isClosed, isDone, isInHand, mechanismsIn, type Standing, standingOf } from './mechanism.ts'
import { type Applied, apply, sceneFor } from './provision.ts'
import { all, any, may, not, sure } from './three.ts'
import { factOf, walk } from './walk.ts'

/** What one regime makes of one leg, before any case is tried. */
export interface Judged {
  readonly scope: Answer
  readonly transfer: Answer
  readonly provisions: readonly Applied[]
  readonly mechanisms: ReadonlyMap<string, Standing>
  readonly possible: ReadonlySet<Outcome>
}

export function judgeLeg(scene: Scene, lifted = false): Judged {
  const { regime } = scene
  const scope = answer(regime.applies_when, scene)
  const transfer = answer(regime.transfer_when, scope === 'no' ? { ...scene, gaps: new Gaps() } : scene)
  const provisions = regime.provisions.map(provision => apply(provision, scene))
  const mechanisms = new Map(
    regime.mechanisms.map((one: Mechanism) => [one.name, standingOf(one, scene, lifted)]),
  )
  const inside = all([scope, transfer])
  const heard = provisions.filter(({ provision }) => may(inside) || provision.reaches === 'any-leg')
  for (const one of heard) if (may(one.whole)) noteGaps(one, mechanisms, scene)
  const possible = new Set<Outcome>()
  if (may(inside)) for (const one of ladder(provisions, mechanisms, scene)) possible.add(one)
  if (may(not(inside))) {
    const reaching = provisions.filter(({ provision }) => provision.reaches === 'any-leg')
    for (const one of ladder(reaching, mechanisms, scene)) possible.add(one === 'free' ? 'out-of-scope' : one)
  }
  return { scope, transfer, provisions, mechanisms, possible }
}

/** What is not known of a provision that weighs, and of the ways that it asks for. */
function noteGaps(
  { provision: { then }, whole, gaps }: Applied,
  mechanisms: ReadonlyMap<string, Standing>,
  scene: Scene,
): void {
  const weighs = then.prohibit || then.require !== null || scene.input.declaration.declarant !== null
  if (whole === 'unknown' && (weighs || then.oblige.some(duty => may(isOmitted(duty, scene)))))
    scene.gaps.join(gaps)
  for (const name of then.require ? mechanismsIn(then.require) : []) {
    const standing = mechanisms.get(name)
    if (!standing || standing.available === 'no') continue
    if (standing.available === 'unknown') scene.gaps.join(standing.gaps.available)
    if (may(isDone(scene))) scene.gaps.join(standing.gaps.held)
  }
}

/** A provision, and whether it counts for the declarant, and for others. Without a declarant all of it counts. */
interface Counting extends Applied {
  readonly counts: Answer
  readonly others: Answer
}

/** The order of settling. Each unknown may be yes or no, independently of the others. */
function ladder(
  provisions: readonly Applied[],
  mechanisms: ReadonlyMap<string, Standing>,
  scene: Scene,
): Set<Outcome> {
  const counting = provisions.map(applied => ({ ...applied, ...boundBy(applied, scene) }))
  const prohibited = any(
    counting.map(({ provision, counts }) => {
      if (provision.then.prohibit) return counts
      return provision.then.require ? all([counts, fails(provision.then.require, mechanisms, scene)]) : 'no'
    }),
  )
  if (prohibited === 'yes') return new Set<Outcome>(['prohibited'])
  const conditional = any(
    counting.flatMap(({ provision, counts, ...rest }) => [
      provision.then.require ? counts : 'no',
      ...provision.then.oblige.map(duty => all([counts, omitted(duty, { provision, ...rest }, scene)])),
    ]),
  )
  const possible = new Set<Outcome>()
  if (may(prohibited)) possible.add('prohibited')
  if (mayBeConditional(counting, mechanisms, scene)) possible.add('conditional')
  if (conditional === 'yes') return possible
  return new Set([...possible, ...withoutMeasures(counting)])
}

function mayBeConditional(
  counting: readonly Counting[],
  mechanisms: ReadonlyMap<string, Standing>,
  scene: Scene,
): boolean {
  return counting.some(({ provision, counts, ...rest }) => {
    const { require, oblige } = provision.then
    if (require && may(all([counts, not(fails(require, mechanisms, scene))]))) return true
    return oblige.some(duty => may(all([counts, omitted(duty, { provision, ...rest }, scene)])))
  })
}

/** Every way is unavailable, or the leg is done and none was in hand. */
function fails(
  ways: NonNullable<Applied['provision']['then']['require']>,
  mechanisms: ReadonlyMap<string, Standing>,
  scene: Scene,
): Answer {
  return any([isClosed(ways, mechanisms), all([isDone(scene), not(isInHand(ways, mechanisms))])])
}

/**
 * Nothing prohibits or asks: free, or out of scope for a declarant where what there is binds somebody else, and no
 * duty is left for it. An exemption lays nothing on anybody.
 */
function withoutMeasures(counting: readonly Counting[]): Outcome[] {
  const measures = counting.filter(({ provision: { then } }) => !isOnlyExemption(then))
  const others = any(measures.map(({ others }) => others))
  const duties = measures.filter(({ provision: { then } }) => !then.prohibit && !then.require)
  const notBound = all([others, not(any(duties.map(({ counts }) => counts)))])
  if (notBound === 'yes') return ['out-of-scope']
  return notBound === 'no' ? ['free'] : ['free', 'out-of-scope']
}

const isOnlyExemption = ({ prohibit, require, oblige }: Effect): boolean =>
  !prohibit && !require && oblige.length === 0

/** Without a declarant, without `binds`, or where that path names nobody, everybody is bound. */
function boundBy(applied: Applied, scene: Scene): Pick<Counting, 'counts' | 'others'> {
  const { provision, whole, each } = applied
  const { declarant } = scene.input.declaration
  const { binds } = provision
  if (declarant === null || binds === null || whole === 'no') return { counts: whole, others: 'no' }
  const isBound = (record: Fact | null): Answer => {
    const found = walk(binds, sceneFor(provision, record, scene))
    if (found.values.length === 0 && !found.open) return 'yes'
    return any([sure(found.values.includes(declarant)), found.open ? 'unknown' : 'no'])
  }
  const cases = each ? each.records : [[null, whole] as const]
  const rest: Answer[] = each?.open ? ['unknown'] : []
  return {
    counts: any([...cases.map(([record, its]) => all([its, isBound(record)])), ...rest]),
    others: any([...cases.map(([record, its]) => all([its, not(isBound(record))])), ...rest]),
  }
}

/** A duty due before that is admittedly omitted, of one record at least. */
function omitted(duty: Obligation, applied: Applied, scene: Scene): Answer {
  if (duty.due.when !== 'before' || isOmitted(duty, scene) === 'no' || applied.whole === 'no') return 'no'
  const { provision, each } = applied
  const of = (inner: Scene): Answer => (duty.only_when ? answer(duty.only_when, inner) : 'yes')
  if (!each) return of(scene)
  const cases = each.records.map(([record, its]) => all([its, of(sceneFor(provision, record, scene))]))
  return any([...cases, each.open ? 'unknown' : 'no'])
}

const isOmitted = (duty: Obligation, scene: Scene): Answer =>
  sure(factOf(scene.leg, 'omits', scene).values.includes(duty.duty))
