/** A decision, as lines: every regime's answer first, the reason under it, the way out beside it. */
import type { Decision, Finding, LegFinding, Measure, Words } from '@carnet/law'
import type { Library } from '@carnet/lawbook'
import { dueText, formatList, formatNumber, outcomeShapes } from '@carnet/locales'
import type { Context } from '../context.ts'
import { wrap } from '../output.ts'
import { questionLines } from './questions.ts'

const indent = 4

export function decisionLines(
  context: Context,
  library: Library,
  decision: Decision,
  width: number,
): string[] {
  const lines: string[] = []
  for (const finding of decision.findings)
    lines.push(
      ...findingLines(
        context,
        library,
        finding,
        decision.findings.flatMap(one => one.legs),
        width,
      ),
    )
  if (decision.no_regime.length > 0)
    lines.push(
      context.output.paint(
        `${context.say('no-regime')}: ${formatList(decision.no_regime, context.language)}`,
        'conditional',
      ),
    )
  if (decision.not_considered.length > 0)
    lines.push(
      context.output.paint(
        `${context.say('not-considered')}: ${formatList(decision.not_considered, context.language)}`,
        'faint',
      ),
    )
  return lines
}

function findingLines(
  context: Context,
  library: Library,
  finding: Finding,
  all: readonly LegFinding[],
  width: number,
): string[] {
  const several = new Set(all.map(leg => leg.leg)).size > 1
  return finding.legs.flatMap((leg, index) => {
    const head = index === 0 ? finding.regime : ''
    const name = several ? `${short(leg.leg)}  ` : ''
    return [
      `${head.padEnd(indent)}${outcomeText(context, leg)}  ${name}${summary(context, leg)}`.trimEnd(),
      ...details(context, library, leg, width),
    ]
  })
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
  const required = leg.measures.filter(measure => measure.effect === 'require' && measure.applies !== 'no')
  const ways = [...new Set(required.map(measure => waysText(context, measure)))].filter(text => text !== '')
  const standing = leg.standing ? ` (${context.say(`standing.${leg.standing}`)})` : ''
  return ways.length > 0 ? ways.join(context.say('cli.and')) + standing : ''
}

/** The ways of a requirement that are not shut: `standard contract or certification`. */
export function waysText(context: Context, measure: Measure): string {
  const usable = measure.ways.filter(way => way.every(one => one.state !== 'unavailable'))
  const shown = usable.length > 0 ? usable : measure.ways
  const names = shown.map(way =>
    way
      .map(one =>
        one.state === 'held'
          ? `${words(context, one.title)} (${context.say('way.held')})`
          : words(context, one.title),
      )
      .join(' + '),
  )
  const most = 4
  const listed =
    context.verbose || names.length <= most
      ? names
      : [...names.slice(0, most), context.say('cli.more', { count: names.length - most })]
  return listed.join(context.say('cli.or'))
}

function details(context: Context, library: Library, leg: LegFinding, width: number): string[] {
  const lines: string[] = []
  const weighty = leg.measures.filter(
    measure => measure.applies !== 'no' && (context.verbose || measure.effect !== 'oblige'),
  )
  for (const measure of weighty) lines.push(...measureLines(context, measure))
  if (Object.keys(leg.counters).length > 0 && leg.outcome !== 'out-of-scope')
    lines.push(...counterLines(context, library, leg))
  for (const duty of leg.duties) {
    const mark = duty.done === 'yes' ? '✓' : duty.done === 'no' ? '✗' : '·'
    const title = library.vocabulary.duties[duty.duty]
    lines.push(
      `${mark} ${title ? words(context, title) : duty.duty}${context.language === 'zh' ? '，' : ', '}${dueText(duty.due, context.language)}  ${context.output.paint(words(context, duty.cite), 'faint')}`,
    )
  }
  if (leg.otherwise) lines.push(`${context.say('otherwise')}: ${context.say(`outcome.${leg.otherwise}`)}`)
  if (leg.outcome === 'undetermined') lines.push(...questionLines(context, library, leg))
  const presumed = leg.presumed.map(one => `${short(one.record)}.${one.fact}`)
  if (presumed.length > 0 && leg.outcome !== 'out-of-scope') {
    lines.push(
      context.output.paint(
        context.verbose
          ? `${context.say('presumed')}: ${formatList(presumed, context.language)}`
          : context.say('cli.presumed-count', { count: presumed.length }),
        'faint',
      ),
    )
  }
  if (leg.unverified.length > 0)
    lines.push(
      context.output.paint(
        `${context.say('confidence.unverified')}: ${formatList(leg.unverified, context.language)}`,
        'conditional',
      ),
    )
  return lines.flatMap(line =>
    wrap(line, width - indent - 2).map((part, index) => ' '.repeat(indent + (index === 0 ? 2 : 4)) + part),
  )
}

function measureLines(context: Context, measure: Measure): string[] {
  const maybe =
    measure.applies === 'unknown'
      ? ` ${context.output.paint(context.say('cli.perhaps'), 'undetermined')}`
      : ''
  const lines = [
    `${context.output.paint(words(context, measure.cite), 'strong')}  ${words(context, measure.text)}${maybe}`,
  ]
  if (measure.items.length > 0 && measure.effect !== 'exempt')
    lines.push(`${context.say('because')}  ${formatList(measure.items.map(short), context.language)}`)
  if (measure.doubt)
    lines.push(context.output.paint(`${context.say('law.doubt')}: ${words(context, measure.doubt)}`, 'faint'))
  if (measure.confidence !== 'verified')
    lines.push(context.output.paint(context.say(`confidence.${measure.confidence}`), 'conditional'))
  if (context.verbose)
    lines.push(
      context.output.paint(
        `${measure.provision}  ${measure.source}  ${context.say('law.checked', { day: measure.checked })}`,
        'faint',
      ),
    )
  return lines
}

function counterLines(context: Context, library: Library, leg: LegFinding): string[] {
  const regime = library.regimes.find(one => one.code === leg.regime)
  return Object.entries(leg.counters).map(([name, total]) => {
    const counter = regime?.counters.find(one => one.name === name)
    const low = formatNumber(total.low, context.language)
    const high = Number.isFinite(total.high)
      ? formatNumber(total.high, context.language)
      : context.say('cli.unbounded')
    return context.output.paint(
      `${counter ? words(context, counter.title) : name}: ${total.low === total.high ? low : `${low} – ${high}`}`,
      'faint',
    )
  })
}

export const words = (context: Context, text: Words): string => text[context.language]
export const short = (name: string): string => name.slice(name.indexOf('.') + 1)
