/** What the law says of these data on their way to each place: the finding of every tile, and the reasons of one. */
import type { Inspection } from '@carnet/inspect'
import { type Decision, decide, type LegFinding, type Measure, type Outcome, verdict } from '@carnet/law'
import type { Library } from '@carnet/lawbook'
import { type Language, label, textIn } from '@carnet/locales'
import { findPlans } from '@carnet/plan'
import { placeName, questionOf } from '@carnet/present'
import type { Assumptions } from './assumptions.ts'
import { declare, leg } from './declare.ts'

export type TileFinding = Outcome | 'none' | 'here'

/** The finding of each place. A place from which no regime is loaded is never shown as free. */
export function findingsOfWorld(
  { regimes, vocabulary }: Library,
  inspection: Inspection,
  assumed: Assumptions,
  places: readonly string[],
): Record<string, TileFinding> {
  const isLoaded = regimes.some(regime => regime.places.includes(assumed.from))
  const found: Record<string, TileFinding> = {}
  for (const to of places) {
    if (to === assumed.from) {
      found[to] = 'here'
      continue
    }
    const outcome = verdict({ declaration: declare(inspection, assumed, to), regimes, vocabulary })
    found[to] = isLoaded || heavy.has(outcome) ? outcome : 'none'
  }
  return found
}

const heavy: ReadonlySet<Outcome> = new Set(['conditional', 'undetermined', 'prohibited'])

export interface Cited {
  readonly id: string
  readonly effect: Measure['effect']
  readonly cite: string
  readonly text: string
  readonly source: string
  readonly checked: string
  readonly confidence: string
  readonly doubt: string | null
  readonly items: readonly string[]
  /** The ways that would do, each with its state. */
  readonly ways: readonly string[]
}

export interface WhyFinding {
  readonly regime: string
  readonly name: string
  readonly outcome: Outcome
  readonly reason: string | null
  readonly measures: readonly Cited[]
  readonly duties: readonly { readonly duty: string; readonly cite: string }[]
  /** What would settle it, in words. */
  readonly missing: readonly string[]
  readonly presumed: number
}

export interface Why {
  readonly to: string
  readonly outcome: Outcome
  readonly findings: readonly WhyFinding[]
  /** Whether no regime is loaded of either end. */
  readonly withoutRegime: readonly string[]
  /** What is done to the data so that it becomes lighter, and to what. */
  readonly lighter: readonly {
    readonly drop: readonly string[]
    readonly pseudonymise: readonly string[]
    readonly outcome: Outcome
  }[]
}

export async function whyOf(
  library: Library,
  inspection: Inspection,
  assumed: Assumptions,
  to: string,
  language: Language,
): Promise<Why> {
  const { regimes, vocabulary } = library
  const declaration = declare(inspection, assumed, to)
  const input = { declaration, regimes, vocabulary }
  const decision = decide(input)
  return {
    to,
    outcome: decision.outcome,
    findings: decision.findings.map(({ regime, legs }) => tell(library, regime, legs[0]!, language)),
    withoutRegime: decision.no_regime.map(place => placeName(place, { vocabulary, language })),
    lighter: await lighterWays(input, decision),
  }
}

function tell(
  { regimes, vocabulary }: Library,
  code: string,
  finding: LegFinding,
  language: Language,
): WhyFinding {
  const regime = regimes.find(one => one.code === code)!
  const itemName = (item: string): string => item.slice(item.indexOf('.') + 1)
  // What settles the finding comes first; what was weighed and does not apply is left to the book of the regime.
  const decisive = finding.measures.filter(({ applies, effect }) => applies !== 'no' && effect !== 'oblige')
  return {
    regime: code,
    name: textIn(regime.name, language),
    outcome: finding.outcome,
    reason: finding.reason === null ? null : label(`reason.${finding.reason}`, language),
    measures: decisive.map(measure => ({
      id: measure.provision,
      effect: measure.effect,
      cite: textIn(measure.cite, language),
      text: textIn(measure.text, language),
      source: measure.source,
      checked: measure.checked,
      confidence: measure.confidence,
      doubt: textIn(measure.doubt, language) ?? null,
      items: measure.items.map(itemName),
      ways: measure.ways
        .map(together =>
          together
            .filter(({ state }) => state !== 'unavailable')
            .map(({ title }) => textIn(title, language))
            .join(' + '),
        )
        .filter(text => text !== ''),
    })),
    duties: finding.duties.map(({ duty, cite }) => ({
      duty: textIn(vocabulary.duties[duty], language) ?? duty,
      cite: textIn(cite, language),
    })),
    missing: finding.missing.map(
      fact => textIn(questionOf({ regimes, vocabulary }, fact), language) ?? fact.fact,
    ),
    presumed: finding.presumed.filter(({ as }) => as === undefined).length,
  }
}

/** Plans that bring a lighter finding by changing the data: at most three. */
async function lighterWays(input: Parameters<typeof decide>[0], decision: Decision): Promise<Why['lighter']> {
  if (decision.outcome !== 'conditional' && decision.outcome !== 'prohibited') return []
  const { plans } = await findPlans({ ...input, totals: async () => ({}) })
  return plans
    .filter(({ changes }) => changes.length > 0)
    .slice(0, 3)
    .map(({ changes, decision: after }) => ({
      drop: changes.filter(({ change }) => change === 'drop').map(({ item }) => item),
      pseudonymise: changes.filter(({ change }) => change === 'pseudonymise').map(({ item }) => item),
      outcome: after.outcome,
    }))
}

export { leg }
