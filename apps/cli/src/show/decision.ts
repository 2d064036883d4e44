/** A decision, as lines: every regime's answer first, the reason under it, the way out beside it. */
import type { Decision, Finding, LegFinding, Measure, Words } from '@carnet/law'
import type { Library } from '@carnet/lawbook'
import { formatList, lawLanguage, outcomeShapes, textIn } from '@carnet/locales'
import { governing } from '@carnet/present'
import type { Context } from '../context.ts'
import { wrap } from '../output.ts'
import { counterLines, doubtLines, dutyLines, notVerified, restLine, takenLines } from './details.ts'
import { questionLines } from './questions.ts'

/** `brief` fits a step of a clearance; `full` is the answer of `decide`. */
export type Detail = 'brief' | 'full'
const indent = 4
const mostItems = 8

export function decisionLines(
  context: Context,
  library: Library,
  decision: Decision,
  width: number,
  detail: Detail,
): string[] {
  const several = new Set(decision.findings.flatMap(finding => finding.legs.map(leg => leg.leg))).size > 1
  const lines = decision.findings.flatMap(finding =>
    findingLines(context, library, finding, { several, width, detail }),
  )
  const { output, say, language } = context
  if (decision.no_regime.length > 0) {
    lines.push(
      output.paint(context.colon(say('no-regime'), formatList(decision.no_regime, language)), 'conditional'),
    )
  }
  if (decision.not_considered.length > 0) {
    lines.push(
      output.paint(
        context.colon(say('not-considered'), notConsidered(context, decision.not_considered)),
        'faint',
      ),
    )
  }
  if (detail === 'full' && lawLanguage(language) !== language)
    lines.push('', output.paint(say('cli.law-language'), 'faint'))
  return lines
}

/** Codes of regimes that were not considered: a world of them is counted. */
function notConsidered({ say, language, verbose }: Context, codes: readonly string[]): string {
  return verbose || codes.length <= mostCodes
    ? formatList(codes, language)
    : say('cli.regimes-count', { count: codes.length })
}
const mostCodes = 8

interface Layout {
  readonly several: boolean
  readonly width: number
  readonly detail: Detail
}

function findingLines(context: Context, library: Library, finding: Finding, layout: Layout): string[] {
  return foldLegs(finding.legs).flatMap((legs, index) => {
    const leg = legs[0]!
    const head = `${(index === 0 ? finding.regime : '').padEnd(indent)}${outcomeText(context, leg)}`
    const names = formatList(
      legs.map(one => short(one.leg)),
      context.language,
    )
    const name = layout.several ? `  ${context.output.paint(names, 'strong')}` : ''
    const under = layout.detail === 'brief' ? briefly(context, library, leg) : fully(context, library, leg)
    const first = `${head}${name}  ${summary(context, leg)}`.trimEnd()
    return [
      ...hang(first, layout.width, indent + 2),
      ...under.flatMap(line => hang(' '.repeat(indent + 2) + line, layout.width, indent + 4)),
    ]
  })
}

/** Legs that are out of scope for the same reason are told together. */
function foldLegs(legs: readonly LegFinding[]): LegFinding[][] {
  const folded: LegFinding[][] = []
  for (const leg of legs) {
    const same = folded.find(
      ([first]) =>
        leg.outcome === 'out-of-scope' && first!.outcome === leg.outcome && first!.reason === leg.reason,
    )
    if (same) same.push(leg)
    else folded.push([leg])
  }
  return folded
}

/** Breaks a line that is too long; what follows stands a little to the right. */
function hang(line: string, width: number, by: number): string[] {
  const lead = line.match(/^ */)![0]
  return wrap(line.slice(lead.length), width - Math.max(by, lead.length)).map(
    (part, index) => `${index === 0 ? lead : ' '.repeat(by)}${part}`,
  )
}

/** `◐ conditional`: word, shape and colour. */
export function outcomeText(context: Context, leg: Pick<LegFinding, 'outcome'>): string {
  return context.output.paint(
    `${outcomeShapes[leg.outcome]} ${context.say(`outcome.${leg.outcome}`)}`,
    leg.outcome,
  )
}

function summary(context: Context, leg: LegFinding): string {
  if (leg.reason) return context.output.paint(context.say(`reason.${leg.reason}`), 'faint')
  if (leg.outcome === 'undetermined') {
    const possible = leg.possible.map(outcome => context.say(`outcome.${outcome}`))
    return context.colon(context.say('cli.possible'), formatList(possible, context.language))
  }
  const required = governing(leg).filter(measure => measure.effect === 'require')
  const ways = [...new Set(required.map(measure => waysText(context, measure)))].filter(text => text !== '')
  const standing = leg.standing ? context.bracket(context.say(`standing.${leg.standing}`)) : ''
  // Where cases were joined, one of them is asked, whichever it is.
  const sure = required.some(measure => measure.applies === 'yes')
  return ways.length > 0 ? ways.join(context.say(sure ? 'cli.and' : 'cli.or-depending')) + standing : ''
}

/** The ways of a requirement that are not shut: `standard contract or certification`. */
export function waysText(context: Context, measure: Measure): string {
  const usable = measure.ways.filter(way => way.every(one => one.state !== 'unavailable'))
  const held = usable.filter(way => way.every(one => one.state === 'held'))
  const shown = held.length > 0 ? held : usable.length > 0 ? usable : measure.ways
  const names = shown.map(way => way.map(one => words(context, one.title)).join(' + '))
  const most = 3
  const listed =
    context.verbose || names.length <= most + 1
      ? names
      : [...names.slice(0, most), context.say('cli.more', { count: names.length - most })]
  const text = listed.join(context.say('cli.or'))
  return held.length > 0 ? `${text}, ${context.say('way.held')}` : text
}

function briefly(context: Context, library: Library, leg: LegFinding): string[] {
  if (leg.outcome === 'out-of-scope')
    return [...takenLines(context, leg), ...restLine(context, library, { ...leg, presumed: [] })]
  const { output, language } = context
  const lines: string[] = []
  const measures = governing(leg)
  if (measures.length > 0)
    lines.push(
      output.paint(
        formatList(
          measures.map(measure => words(context, measure.cite)),
          language,
        ),
        'strong',
      ),
    )
  const items = [
    ...new Set(measures.filter(measure => measure.effect !== 'exempt').flatMap(measure => measure.items)),
  ]
  if (items.length > 0) lines.push(becauseOf(context, items))
  if (leg.outcome === 'undetermined') lines.push(...questionLines(context, library, leg))
  if (leg.otherwise)
    lines.push(context.colon(context.say('otherwise'), context.say(`outcome.${leg.otherwise}`)))
  lines.push(...restLine(context, library, leg))
  return lines
}

function fully(context: Context, library: Library, leg: LegFinding): string[] {
  if (leg.outcome === 'out-of-scope')
    return [
      ...takenLines(context, leg),
      ...restLine(context, library, { ...leg, presumed: [] }),
      ...doubtLines(context, library, leg),
    ]
  const { output, say } = context
  const main = governing(leg)
  const others = leg.measures.filter(measure => !main.includes(measure) && measure.effect !== 'oblige')
  const isOpen = leg.outcome === 'undetermined'
  const lines = isOpen ? questionLines(context, library, leg) : []
  // Of what may weigh, some stand for all: the question comes first.
  const shown = isOpen && !context.verbose ? main.slice(0, mostOpen) : main
  lines.push(...shown.flatMap(measure => measureLines(context, measure)))
  if (!isOpen) lines.push(...questionLines(context, library, leg))
  if (shown.length < main.length)
    lines.push(output.paint(say('cli.more-may-apply', { count: main.length - shown.length }), 'faint'))
  if (context.verbose) lines.push(...others.flatMap(measure => measureLines(context, measure)))
  if (leg.otherwise) lines.push(context.colon(say('otherwise'), say(`outcome.${leg.otherwise}`)))
  lines.push(...counterLines(context, library, leg), ...dutyLines(context, library, leg))
  // What is presumed of a total stands beside the total.
  const facts = leg.presumed.filter(one => one.as === undefined && !one.fact.startsWith('counter.'))
  const presumed = facts.map(one => `${short(one.record)}.${one.fact}`)
  lines.push(...takenLines(context, leg))
  if (presumed.length > 0) {
    const text = context.verbose
      ? context.colon(say('presumed'), formatList(presumed, context.language))
      : say('cli.presumed-count', { count: presumed.length })
    lines.push(output.paint(text, 'faint'))
  }
  if (leg.unverified.length > 0)
    lines.push(
      output.paint(
        context.colon(say('cli.not-verified-law'), notVerified(context, library, leg)),
        'conditional',
      ),
    )
  return lines
}

/** Measures of an undetermined finding that are shown. */
const mostOpen = 4

function becauseOf(context: Context, items: readonly string[]): string {
  const names = items.map(short)
  const shown = names.length > mostItems && !context.verbose ? names.slice(0, mostItems) : names
  const more = names.length - shown.length
  const rest = more > 0 ? [`+${more}`] : []
  return `${context.say('because')}  ${formatList([...shown, ...rest], context.language)}`
}

function measureLines(context: Context, measure: Measure): string[] {
  const { output, say } = context
  const maybe = measure.applies === 'unknown' ? `  ${output.paint(say('cli.perhaps'), 'undetermined')}` : ''
  const lines = [
    `${output.paint(words(context, measure.cite), 'strong')}  ${words(context, measure.text)}${maybe}`,
  ]
  if (measure.items.length > 0 && measure.effect !== 'exempt') lines.push(becauseOf(context, measure.items))
  if (measure.doubt && measure.applies === 'yes')
    lines.push(output.paint(context.colon(say('law.doubt'), words(context, measure.doubt)), 'faint'))
  if (measure.confidence !== 'verified')
    lines.push(output.paint(say(`confidence.${measure.confidence}`), 'conditional'))
  if (context.verbose) {
    lines.push(
      output.paint(
        `${measure.provision}  ${measure.source}  ${say('law.checked', { day: measure.checked })}`,
        'faint',
      ),
    )
  }
  return lines
}

export const words = (context: Context, text: Words): string => textIn(text, context.language)
export const short = (name: string): string => name.slice(name.indexOf('.') + 1)
