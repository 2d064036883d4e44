/** What a finding lays on the leg: measures with their ways, and duties. */
import { causes, type Items } from './attribution.ts'
import type { Duty, Measure, Outcome, Way } from './finding.ts'
import { and, type Kleene, NO, toAnswer, UNKNOWN, YES } from './kleene.ts'
import { alternatives, wayStanding, wayState } from './mechanisms.ts'
import { legFrame } from './node.ts'
import { type Application, caseFrame, provisionTrace } from './provisions.ts'
import type { Provision } from './regime.ts'
import { boundParty, dutyConcerned, isOmitted } from './settle.ts'
import { proofsOf, type World } from './world.ts'

/** Whether the measure is shown: it applies, or it may, and that has a part in what is still open. */
export const matters = ({ answer, resolved }: Application, outcome: Outcome): boolean =>
  mattersSo(answer, resolved.provision, outcome)

/** The same of a provision that has this answer. */
export function mattersSo(answer: Kleene, { then }: Provision, outcome: Outcome): boolean {
  if (answer === NO) return false
  return answer === YES || outcome === 'undetermined' || !then.exempt
}

export function measureOf(world: World, application: Application): Measure {
  const { provision } = application.resolved
  const { provenance } = provision
  return {
    provision: provision.id,
    effect: effectOf(provision),
    applies: toAnswer(application.answer),
    cite: provenance.cite,
    text: provision.text,
    source: provenance.source,
    checked: provenance.checked,
    confidence: provenance.confidence,
    doubt: provision.doubt,
    binds: bindsOf(world, application),
    items: itemsOf(world, application),
    ways: provision.then.require
      ? alternatives(provision.then.require).map(way => way.map(name => wayOf(world, name)))
      : [],
  }
}

function effectOf({ then }: Provision): Measure['effect'] {
  if (then.prohibit) return 'prohibit'
  if (then.require) return 'require'
  return then.exempt ? 'exempt' : 'oblige'
}

const bindsOf = (world: World, application: Application): string | null =>
  boundParty(world, application, application.cases.find(one => one.answer !== NO)?.record ?? null)?.name ??
  null

function wayOf(world: World, name: string): Way {
  const standing = wayStanding(world, name)
  const title = world.regime.mechanisms.get(name)?.mechanism.title ?? { en: name, zh: name }
  return { mechanism: name, title, state: wayState(standing), why: standing.why }
}

/** The items a provision names; where it names none, those that brought the leg into the regime. */
function itemsOf(world: World, application: Application): readonly string[] {
  let items: Items = causes(provisionTrace(world, application))
  if (items.size === 0) items = transferItems(world)
  return [...items].map(item => item.name)
}

function transferItems(world: World): Items {
  const proofs = proofsOf(world)
  proofs.transferItems ??= causes(world.regime.transfer.explain(legFrame(world)))
  return proofs.transferItems
}

export function dutiesOf(world: World, application: Application): readonly Duty[] {
  const { provision } = application.resolved
  return provision.then.oblige.flatMap((duty, index) => {
    if (and(application.answer, dutyConcerned(world, application, index)) === NO) return []
    return [
      {
        duty: duty.duty,
        provision: provision.id,
        cite: provision.provenance.cite,
        due: duty.due,
        done: isOmitted(world, duty) ? 'no' : isShown(world, application, index) === YES ? 'yes' : 'unknown',
        items: itemsOf(world, application),
        binds: bindsOf(world, application),
      } satisfies Duty,
    ]
  })
}

/** Whether the duty is shown as done: in every case that applies. */
function isShown(world: World, application: Application, index: number): Kleene {
  const done = application.resolved.duties[index]?.done
  if (!done) return UNKNOWN
  const cases = application.cases.filter(({ answer }) => answer !== NO)
  const start = cases.length > 0 ? YES : UNKNOWN
  return cases.reduce<Kleene>((so, { record }) => and(so, done.judge(caseFrame(world, record))), start)
}
