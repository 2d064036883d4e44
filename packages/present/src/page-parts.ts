/** What the parts of a page have in common: entries, fields, provenance, days in force. */
import type { Condition, Confidence, Day, InForce, Provenance, Words } from '@carnet/law'
import { type Filling, formatDay, label, type Written } from '@carnet/locales'
import type { Clause } from './clause.ts'
import { sentence } from './sentence.ts'
import type { SentenceContext } from './voice.ts'

/** A citation, and the part of a page of a regime that it is of: see `anchorIn`. */
export interface Cited {
  readonly text: string
  readonly anchor: string
}

/** A line as its pieces, in their order. */
export type Run = readonly (string | Cited)[]

/** One named line of an entry. Either a text, or a sentence that may have parts, or several texts. */
export interface Field {
  readonly name: string
  readonly value: string | Clause | Snippet | readonly string[]
  /** Where the text leads: an official address. */
  readonly href?: string
  /** The lines of the value once more, with what they cite: of a page on which several regimes stand. */
  readonly runs?: readonly Run[]
}

/** Lines to be copied as they stand, spaces included. */
export interface Snippet {
  readonly snippet: readonly string[]
}

/** `not-applied`: it has an end although its instrument goes on, as where a later text takes its place. */
export type State = 'in-force' | 'not-yet' | 'ended' | 'not-applied' | 'not-commenced'

export interface Entry {
  /** The name in the regime: id of a provision, name of a definition … */
  readonly id: string
  readonly title: string
  /** Where the title is a citation: the regime, and the part of its page. */
  readonly cited?: { readonly regime: string; readonly anchor: string }
  /** How sure we are; null for what carries no confidence of its own. `unverified` is never hidden. */
  readonly confidence: Confidence | null
  /** On the day of the page; null for what has no days. */
  readonly state: State | null
  readonly fields: readonly Field[]
  /** The provisions of an instrument. */
  readonly entries: readonly Entry[]
}

export interface PageContext extends SentenceContext {
  readonly asOf: Day
}

/** What a page has at hand where nothing is said of a regime. */
type Dated = Pick<PageContext, 'language' | 'asOf'>

export const word = (context: { language: Written }, name: string, filling: Filling = {}): string =>
  label(`present.${name}`, context.language, filling)

/** Citation, day checked, confidence, address. */
export function provenanceFields(provenance: Provenance, context: Dated): Field[] {
  const { language } = context
  return [
    { name: word(context, 'cite'), value: provenance.cite[language], href: provenance.source },
    { name: word(context, 'confidence'), value: confidenceText(provenance.confidence, context) },
    { name: word(context, 'checked'), value: formatDay(provenance.checked, language) },
  ]
}

function confidenceText(confidence: Confidence, context: Dated): string {
  const text = label(`confidence.${confidence}`, context.language)
  return confidence === 'unverified' ? word(context, 'confidence.visible') : text
}

/** A text of the law or of ours, where there is one. */
export function wordsField(name: string, words: Words | null, context: Dated): Field[] {
  return words ? [{ name: word(context, name), value: words[context.language] }] : []
}

/** A condition as a field; nothing where there is no condition. */
export function conditionField(name: string, condition: Condition | null, context: SentenceContext): Field[] {
  return condition ? [{ name: word(context, name), value: sentence(condition, context) }] : []
}

const sinceEver = '0001-01-01'

/** `from 22 March 2024`, and what that means on the day of the page. */
export function inForceText(span: InForce, context: Dated): string {
  const { language } = context
  if (span.from === null) return word(context, 'not-commenced')
  const until = span.until === null ? null : formatDay(span.until, language)
  if (span.from === sinceEver)
    return until === null ? word(context, 'always') : word(context, 'until', { until })
  const from = formatDay(span.from, language)
  return until === null ? word(context, 'from', { from }) : word(context, 'from.until', { from, until })
}

export function stateOf(span: InForce, day: Day): State {
  if (span.from === null) return 'not-commenced'
  if (span.from > day) return 'not-yet'
  return span.until !== null && span.until < day ? 'ended' : 'in-force'
}
