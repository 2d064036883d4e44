/** What stands under a finding: duties, totals, presumptions. */
import type { Duty, LegFinding } from '@carnet/law'
import type { Library } from '@carnet/lawbook'
import { dueText, formatList, formatNumber, textIn } from '@carnet/locales'
import { nameOfPart } from '@carnet/present'
import type { Context } from '../context.ts'

/** One line each: done or not, what, by when, by which provision. */
export function dutyLines(context: Context, library: Library, leg: LegFinding): string[] {
  const comma = context.language === 'zh' ? '，' : ', '
  // A duty of a provision that only may apply is counted, not told.
  const maybe = new Set(
    leg.measures.filter(({ applies }) => applies !== 'yes').map(({ provision }) => provision),
  )
  const sure = context.verbose ? leg.duties : leg.duties.filter(({ provision }) => !maybe.has(provision))
  const rest = leg.duties.length - sure.length
  const lines = sure.map(duty => {
    const mark = duty.done === 'yes' ? '✓' : duty.done === 'no' ? '✗' : '·'
    const cite = context.output.paint(textIn(duty.cite, context.language), 'faint')
    return `${mark} ${dutyTitle(context, library, duty.duty)}${comma}${dueText(duty.due, context.language)}  ${cite}`
  })
  return rest > 0
    ? [...lines, context.output.paint(context.say('cli.duties-may-apply', { count: rest }), 'faint')]
    : lines
}

/** What was not said and taken from what is said of the parties: never left out, since the finding rests on it. */
export function takenLines(context: Context, leg: LegFinding): string[] {
  const taken = leg.presumed.flatMap(({ record, fact, as }) =>
    as === undefined ? [] : [`${record.slice(record.indexOf('.') + 1)}.${fact} = ${as}`],
  )
  if (taken.length === 0) return []
  const text = context.colon(context.say('taken'), formatList(taken, context.language))
  return [context.output.paint(text, 'faint')]
}

/** What is left out of a brief answer, counted. */
export function restLine(context: Context, library: Library, leg: LegFinding): string[] {
  const { say, output } = context
  const duties = leg.duties.length
  const parts: string[] = []
  if (duties > 0) parts.push(say('cli.more-duties', { count: duties }))
  const presumed = leg.presumed.filter(one => one.as === undefined)
  if (presumed.length > 0) parts.push(say('cli.presumed-brief', { count: presumed.length }))
  if (leg.unverified.length > 0)
    parts.push(context.colon(say('cli.not-verified-law'), notVerified(context, library, leg)))
  return parts.length > 0 ? [output.paint(parts.join(' · '), 'faint')] : []
}

/** What the finding rests on and whose text was not read, by name. */
export function notVerified({ language }: Context, library: Library, leg: LegFinding): string {
  const regime = library.regimes.find(one => one.code === leg.regime)
  const names = leg.unverified.map(id => (regime ? nameOfPart(regime, id, language) : id))
  // Names of parts of a law have commas in them.
  return [...new Set(names)].join(language === 'zh' ? '；' : '; ')
}

/** Where lawyers could differ about the definitions that the finding rests on and whose text was not read. */
export function doubtLines(context: Context, library: Library, leg: LegFinding): string[] {
  const regime = library.regimes.find(one => one.code === leg.regime)
  const doubts = (regime?.definitions ?? []).flatMap(({ name, doubt }) =>
    doubt && leg.unverified.includes(name) ? [textIn(doubt, context.language)] : [],
  )
  return doubts.map(doubt => context.output.paint(context.colon(context.say('law.doubt'), doubt), 'faint'))
}

/** The totals that were read, this leg included. */
export function counterLines(context: Context, library: Library, leg: LegFinding): string[] {
  const regime = library.regimes.find(one => one.code === leg.regime)
  return Object.entries(leg.counters).map(([name, total]) => {
    const title = textIn(regime?.counters.find(one => one.name === name)?.title, context.language) ?? name
    const low = formatNumber(total.low, context.language)
    const high = Number.isFinite(total.high)
      ? formatNumber(total.high, context.language)
      : context.say('cli.unbounded')
    const text = total.low === total.high ? low : `${low} – ${high}`
    const alone = leg.presumed.some(one => one.fact === `counter.${name}`)
    const whence = alone ? context.bracket(context.say('cli.none-before')) : ''
    return context.output.paint(`${context.colon(title, text)}${whence}`, 'faint')
  })
}

export function dutyTitle(context: Context, library: Library, duty: Duty['duty']): string {
  return textIn(library.vocabulary.duties[duty], context.language) ?? duty
}
