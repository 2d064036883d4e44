/** A decision, for an agent: every finding with what makes it so and where that stands; short. */
import type { Decision, LegFinding, Measure, PresumedOfLeg } from '@carnet/law'
import { type Language, label, textIn } from '@carnet/locales'
import { governing } from '@carnet/present'
import type { Answer } from './tool.ts'

const mostMeasures = 8

export function tellDecision(
  decision: Decision,
  language: Language,
  presumed: readonly PresumedOfLeg[] = [],
): Answer {
  const word = (code: string): string => label(code, language)
  const standing = (one: { standing: string | null }): string =>
    one.standing === null ? '' : ` (${word(`standing.${one.standing}`)})`
  const legs = decision.findings.flatMap(finding => finding.legs)
  const lines = legs.flatMap(leg => [
    `${leg.regime} ${short(leg.leg)}: ${word(`outcome.${leg.outcome}`)}${standing(leg)}`,
    ...governing(leg)
      .slice(0, mostMeasures)
      .map(measure => `  - ${cited(measure, language)}: ${textIn(measure.text, language)}`),
    ...leg.missing.map(({ record, fact }) => `  ? ${record}.${fact}`),
  ])
  const text = [
    `${word(`outcome.${decision.outcome}`)}${standing(decision)}, ${decision.as_of}`,
    ...lines,
    ...presumed.flatMap(one => presumedLines(one, language)),
    ...(decision.no_regime.length > 0 ? [`${word('no-regime')}: ${decision.no_regime.join(', ')}`] : []),
  ].join('\n')
  const { as_of, outcome, no_regime } = decision
  return {
    text,
    data: {
      as_of,
      outcome,
      standing: decision.standing,
      no_regime,
      findings: legs.map(leg => tellLeg(leg, language)),
      presumed_by_law: presumed.flatMap(({ regime, leg, presumed: all }) =>
        all.map(({ definition, title, cite, possible, unsaid }) => ({
          regime,
          leg: short(leg),
          definition,
          title: textIn(title, language),
          cite: textIn(cite, language),
          possible,
          unsaid: unsaid.map(({ record, fact }) => `${record}.${fact}`),
        })),
      ),
    },
  }
}

/** What nobody said and the law takes not to be so: an agent may ask for it. */
const presumedLines = ({ regime, presumed }: PresumedOfLeg, language: Language): readonly string[] =>
  presumed.map(({ title, cite, possible, unsaid }) =>
    label('cli.presumed-law', language, {
      regime,
      title: textIn(title, language),
      cite: textIn(cite, language),
      outcomes: possible.map(one => label(`outcome.${one}`, language)).join(label('cli.or', language)),
      facts: unsaid.map(({ record, fact }) => `${record}.${fact}`).join(', '),
    }),
  )

const short = (name: string): string => name.slice(name.indexOf('.') + 1)

/** What is not compared with the official text says so wherever it is cited. */
const cited = ({ cite, confidence, doubt }: Measure, language: Language): string =>
  [
    textIn(cite, language),
    ...(confidence === 'verified' ? [] : [`[${label(`confidence.${confidence}`, language)}]`]),
    ...(doubt === null ? [] : [`[? ${textIn(doubt, language)}]`]),
  ].join(' ')

function tellLeg(leg: LegFinding, language: Language) {
  const { regime, outcome, possible, reason, standing, otherwise } = leg
  return {
    regime,
    leg: short(leg.leg),
    outcome,
    possible,
    reason,
    standing,
    otherwise,
    measures: governing(leg).map(one => ({
      provision: one.provision,
      effect: one.effect,
      applies: one.applies,
      cite: textIn(one.cite, language),
      source: one.source,
      checked: one.checked,
      confidence: one.confidence,
      doubt: textIn(one.doubt, language) ?? null,
      items: one.items,
      ways: one.ways.map(way => way.map(({ mechanism, state }) => ({ mechanism, state }))),
    })),
    duties: leg.duties.map(({ duty, provision, cite, done }) => ({
      duty,
      provision,
      cite: textIn(cite, language),
      done,
    })),
    missing: leg.missing.map(({ record, fact }) => `${record}.${fact}`),
    unverified: leg.unverified,
  }
}
