/** A sentence as a tree: a text, and under a text that ends in a colon its parts. */
import { type Line, lineBreadth } from './line.ts'
import { say, type Voice } from './voice.ts'

export interface Clause {
  readonly text: string
  readonly parts: readonly Clause[]
}

export const leaf = (text: string): Clause => ({ text, parts: [] })

/** The clause and its parts, one a line. */
export function clauseLines(clause: Clause, indent = 0): Line[] {
  return [{ indent, text: clause.text }, ...clause.parts.flatMap(part => clauseLines(part, indent + 1))]
}

/** Two short things stand in one line; anything longer stands under a heading. */
const longestLine = 110

/** Parts that all (or any) hold, or do not. */
export function group(form: 'all' | 'any', parts: readonly Clause[], negated: boolean, voice: Voice): Clause {
  const [first, last] = parts
  if (!negated && parts.length === 2 && first && last && fitTogether(first, last, voice))
    return leaf(say(voice, form === 'all' ? 'and' : 'or', { first: first.text, last: last.text }))
  return { text: say(voice, negated ? `${form}.not` : form), parts }
}

function fitTogether(first: Clause, last: Clause, voice: Voice): boolean {
  if (first.parts.length > 0 || last.parts.length > 0) return false
  const texts = [first.text, last.text]
  // A joint inside a part would leave open what belongs together.
  const joint = voice.language === 'zh' ? /，|：|或者/ : / and | or |, |:/
  if (texts.some(text => joint.test(text.replaceAll(/“[^”]*”|（[^）]*）|\([^)]*\)/g, '')))) return false
  return lineBreadth(texts.join('')) <= longestLine
}
