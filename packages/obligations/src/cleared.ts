/** What is known of a leg when it is asked what it owes: from a decision, or from the record of a clearance. */
import type { Answer, Decision, Due, LegFinding } from '@carnet/law'

/** One regime's answer for one leg, as far as it lays something on it. */
export interface Burden {
  readonly regime: string
  /** The name of the leg without that of its collection. */
  readonly leg: string
  readonly duties: readonly BurdenDuty[]
  /** Mechanisms by which the leg goes. */
  readonly held: readonly string[]
}

export interface BurdenDuty {
  readonly duty: string
  readonly provision: string
  readonly done: Answer
  /** null: not told; then every time that the provision sets for the duty. */
  readonly due: Due | null
  readonly items: readonly string[]
}

const short = (name: string): string => name.slice(name.indexOf('.') + 1)

export const burdensOfDecision = ({ findings }: Pick<Decision, 'findings'>): readonly Burden[] =>
  findings.flatMap(finding => finding.legs.map(burdenOf))

const burdenOf = ({ regime, leg, duties, measures }: LegFinding): Burden => ({
  regime,
  leg: short(leg),
  duties: duties.map(({ duty, provision, done, due, items }) => ({ duty, provision, done, due, items })),
  held: [
    ...new Set(
      measures.flatMap(({ ways }) =>
        ways.flat().flatMap(way => (way.state === 'held' ? [way.mechanism] : [])),
      ),
    ),
  ],
})

/** The parts of a clearance record that matter here. */
export interface RecordLike {
  readonly leg: string
  readonly decision: {
    readonly findings: readonly {
      readonly regime: string
      readonly duties: readonly Pick<BurdenDuty, 'duty' | 'provision' | 'done'>[]
    }[]
  }
  readonly plan: { readonly mechanisms: readonly string[] }
}

export const burdensOfRecord = ({ leg, decision, plan }: RecordLike): readonly Burden[] =>
  decision.findings.map(({ regime, duties }) => ({
    regime,
    leg,
    duties: duties.map(({ duty, provision, done }) => ({ duty, provision, done, due: null, items: [] })),
    held: plan.mechanisms
      .filter(name => name.startsWith(`${regime}/`))
      .map(name => name.slice(regime.length + 1)),
  }))
