/** On which grounds a person may ask: the provisions of each regime concerned that hold on a day, by when they bind, who hears complaints. */
import { type Day, type InForce, type Span, shift, type Words } from '@carnet/law'
import type { AnswerDue, ComplaintBody, RegimeRights, Right, RightQuestion } from '@carnet/lawbook'
import type { NamedRegime, RightsLaw } from './rights-law.ts'

export interface PersonsQuestion {
  readonly question: RightQuestion
  /** Codes of places: where the organisation is, and where the person is. */
  readonly places: readonly string[]
  /** The day on which the request arrives. */
  readonly arrives: Day
}

export interface Due {
  readonly answer: AnswerDue
  /** Null: the law names no number. */
  readonly by: Day | null
  /** With every extension; null where there is none. */
  readonly longest: Day | null
}

export interface AskedRight {
  readonly right: Right
  readonly due: Due
}

export interface ComplaintWay {
  readonly body: ComplaintBody
  /** The first day on which it is heard, where there is a wait. */
  readonly from: Day | null
}

/** What one regime gives. */
export interface Ground {
  readonly regime: string
  readonly name: Words
  readonly reach: RegimeRights['reach']
  readonly rights: readonly AskedRight[]
  readonly complaints: readonly ComplaintWay[]
}

/**
 * Why a place gives no ground: no regime is loaded for it; its regime has no rights here; none of them is what is asked; the one
 * that is asked is not in force (`from`: since when it will be, where that is known); what is asked holds in other places of the
 * regime only (`places`).
 */
export interface NotCovered {
  readonly why: 'no-regime' | 'no-rights' | 'no-right' | 'not-in-force' | 'other-places'
  readonly place: string
  readonly regime: string | null
  readonly name: Words | null
  readonly from: Day | null
  readonly places: readonly string[]
}

export interface PersonsRequest {
  readonly asked: PersonsQuestion
  readonly grounds: readonly Ground[]
  readonly notCovered: readonly NotCovered[]
}

/** The grounds, in the order in which the places are given; a regime once. */
export function groundsOf(law: RightsLaw, asked: PersonsQuestion): PersonsRequest {
  const grounds: Ground[] = []
  const notCovered: NotCovered[] = []
  const seen = new Set<string>()
  for (const place of new Set(asked.places)) {
    const regimes = law.regimes.filter(regime => isOf(regime, place, law))
    if (regimes.length === 0)
      notCovered.push({ why: 'no-regime', place, regime: null, name: null, from: null, places: [] })
    for (const regime of regimes) {
      if (seen.has(regime.code)) continue
      seen.add(regime.code)
      const found = groundOf(regime, place, law, asked)
      if ('why' in found) notCovered.push(found)
      else grounds.push(found)
    }
  }
  return { asked, grounds, notCovered }
}

/** A part of a place is under the regime of the whole, too; an extension of the codes (a centre, a zone) is a place of its own. */
function isOf({ places }: NamedRegime, place: string, { vocabulary }: RightsLaw): boolean {
  if (places.includes(place)) return true
  return !Object.hasOwn(vocabulary.extensions, place) && places.includes(place.split('-')[0]!)
}

function groundOf(
  regime: NamedRegime,
  place: string,
  { rights: all }: RightsLaw,
  asked: PersonsQuestion,
): Ground | NotCovered {
  const own = all.find(one => one.regime === regime.code)
  const missing = (why: NotCovered['why'], more: Partial<NotCovered> = {}): NotCovered => ({
    why,
    place,
    regime: regime.code,
    name: own?.name ?? regime.name,
    from: null,
    places: [],
    ...more,
  })
  if (!own) return missing('no-rights')
  const answering = own.rights.filter(({ questions }) => questions.includes(asked.question))
  if (answering.length === 0) return missing('no-right')
  const fitting = answering.filter(({ places }) => holdsIn(places, asked.places))
  if (fitting.length === 0)
    return missing('other-places', { places: [...new Set(answering.flatMap(({ places }) => places))] })
  const holding = fitting.filter(({ in_force }) => holdsOn(in_force, asked.arrives))
  if (holding.length === 0) return missing('not-in-force', { from: nextOf(fitting, asked.arrives) })
  return {
    regime: regime.code,
    name: own.name ?? regime.name,
    reach: own.reach,
    rights: holding.map(right => ({ right, due: dueOf(regime, right.answer, asked.arrives) })),
    complaints: complaintsOf(regime, own, asked),
  }
}

const holdsOn = ({ from, until }: InForce, day: Day): boolean =>
  from !== null && from <= day && (until === null || day <= until)

/** An extension of the codes (a centre, a zone) is a place of its own, and listed where it is meant. */
const holdsIn = (places: readonly string[], asked: readonly string[]): boolean =>
  places.length === 0 || places.some(place => asked.includes(place))

function nextOf(rights: readonly Right[], day: Day): Day | null {
  const coming = rights.flatMap(({ in_force: { from } }) => (from !== null && from > day ? [from] : []))
  return coming.sort()[0] ?? null
}

function dueOf(regime: NamedRegime, answer: AnswerDue, arrives: Day): Due {
  const after = (span: Span | null): Day | null => (span === null ? null : moved(regime, arrives, span))
  return { answer, by: after(answer.within), longest: after(answer.longest) }
}

/** Those of a place that was named come first, then those of the whole regime. */
function complaintsOf(
  regime: NamedRegime,
  own: RegimeRights,
  { places, arrives }: PersonsQuestion,
): ComplaintWay[] {
  const open = own.complaints.filter(({ in_force }) => holdsOn(in_force, arrives))
  const near = open.filter(body => body.places.some(place => places.includes(place)))
  const general = open.filter(body => body.places.length === 0)
  return [...near, ...general].map(body => ({
    body,
    from: body.after === null ? null : moved(regime, arrives, body.after),
  }))
}

function moved(regime: NamedRegime, day: Day, span: Span): Day {
  const named = (name: string | undefined) =>
    new Set(regime.lists.find(one => one.name === name)?.entries.flatMap(({ keys }) => keys) ?? [])
  return shift(day, span, 1, named(span.calendar), named(span.worked))
}
