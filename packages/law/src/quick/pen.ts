/** What all that write proofs off whole numbers have in common. */
import type { Fact } from '../declaration.ts'
import { type Kleene, NO, toAnswer } from '../kleene.ts'
import { quoted } from '../proof-text.ts'
import { EMPTY, FALSE, NUMBER, OPEN, RECORD, SET, TRUE, wordCount } from './codes.ts'
import { type Facts, wordOf } from './facts.ts'
import { now } from './state.ts'

/** Writes a step as JSON: as `proofText` writes the trace of the same condition. Its answer is left in `pen`. */
export type Write = (leg: number, self: number, a: number, b: number) => string

export const pen = {
  /** The answer of the step that was written last. */
  answer: NO as Kleene,
  /** Its text where the same step comes again; null where that is the same, since nothing lies below it. */
  again: null as string | null,
  /** Tells what was unfolded in this finding from all before. */
  finding: 0,
}

/** What stands around a step, joined to its own words when the law is compiled: before it, by its answer, and after it. */
export interface Around {
  readonly lead: readonly string[]
  readonly tail: string
}

export const around = (lead: string, tail: string): Around => ({ lead: [lead, lead, lead], tail })
export const alone = around('', '')
/** Of a step below which nothing lies, where nothing stands around it. */
export const childless = ',"children":[]}'

/** By answer, the beginning of a step: what does not change with the facts is written once, when the law is compiled. */
export const headsOf = ({ lead }: Around, form: string, says: object): readonly string[] =>
  ([0, 1, 2] as readonly Kleene[]).map(
    answer =>
      `${lead[answer]}{"answer":"${toAnswer(answer)}","form":${quoted(form)},"says":${JSON.stringify(says)}`,
  )

export const ended = (heads: readonly string[], end: string): readonly string[] =>
  heads.map(head => head + end)

/** The same step, come again. */
export const comeAgain = (says: object): object => ({ ...says, again: true })

/** A step that is about a record, which its words tell last: up to its name. */
export const namedHeads = (heads: readonly string[]): readonly string[] =>
  heads.map(head => `${head.slice(0, -1)}${head.endsWith('{}') ? '' : ','}"record":`)

/** A member of a quantifier, a sum or a provision; between its name and its end stands the one step below it. */
export const memberHeads = (lead: string): readonly string[] =>
  namedHeads(headsOf(around(lead, ''), 'member', {}))
export const belowMember = around('},"children":[', ']}')

interface Named {
  readonly fact: Fact
  readonly name: string
}

let namedFacts: Facts | null = null
let named: ReadonlyMap<number, Named> = new Map()
const kept = new WeakMap<Facts, ReadonlyMap<number, Named>>()

/** The record of a row, with its name as JSON. */
function recordAt(row: number): Named {
  if (namedFacts !== now.facts) {
    namedFacts = now.facts
    named = kept.get(now.facts) ?? new Map()
    if (named.size === 0) {
      named = new Map([...now.facts.rowOf].map(([fact, at]) => [at, { fact, name: quoted(fact.name) }]))
      kept.set(now.facts, named)
    }
  }
  return named.get(row)!
}

export const nameAt = (row: number): string => recordAt(row).name
export const factAt = (row: number): Fact => recordAt(row).fact

/** What was read along a path, as `show` shows it. */
export function foundText(code: number): string {
  if (code === EMPTY) return '"none"'
  if (code === OPEN) return '"not said"'
  if ((code & 3) !== SET) return valueText(code)
  const { codes, complete } = now.sets[code >> 2]!
  const values = codes.map(valueText).join(',')
  return complete ? `[${values}]` : `[${values},"…"]`
}

/** Words of the law, by their number. */
const wordTexts: (string | undefined)[] = []

function wordText(id: number): string {
  const known = wordTexts[id]
  if (known !== undefined) return known
  const text = quoted(wordOf(now.facts, id))
  if (id >= wordCount()) return text
  while (wordTexts.length < id) wordTexts.push(undefined)
  wordTexts[id] = text
  return text
}

function valueText(code: number): string {
  if ((code & 3) === RECORD) return nameAt(code >> 2)
  if ((code & 3) === NUMBER) return intervalText(now.numbers[code >> 2]!, now.numbers[(code >> 2) + 1]!)
  if (code === TRUE) return 'true'
  return code === FALSE ? 'false' : wordText(code >> 2)
}

export function intervalText(low: number, high: number): string {
  if (low === high) return `${low}`
  return `[${low},${high === Number.POSITIVE_INFINITY ? 'null' : high}]`
}

/** So many texts of a step are kept, by the word that was read: strangers must not fill the memory. */
const mostTexts = 16

interface WrittenStep {
  readonly text: string
  readonly again: string | null
  readonly answer: Kleene
}

/** Steps whose text hangs on one word of the law alone. */
export class StepTexts {
  readonly #texts = new Map<number, WrittenStep>()

  /** Null where it was not written before. */
  find(code: number): string | null {
    const known = this.#texts.get(code)
    if (known === undefined) return null
    pen.answer = known.answer
    pen.again = known.again
    return known.text
  }

  keep(code: number, text: string): string {
    const { answer, again } = pen
    if (this.#texts.size < mostTexts) this.#texts.set(code, { text, answer, again })
    return text
  }
}
