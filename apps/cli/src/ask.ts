/** Asking at the terminal: one question at a time, with who asks; "I don't know" is always an answer. */
import { createInterface } from 'node:readline/promises'
import {
  type Decision,
  type Declaration,
  decide,
  type Fact,
  isDay,
  type MissingFact,
  type Value,
} from '@carnet/law'
import type { Library } from '@carnet/lawbook'
import { type Answer, answersYaml, counterKey } from './answers.ts'
import type { Context } from './context.ts'
import { interrupt } from './interrupt.ts'
import { questionText } from './show/questions.ts'

export interface Asked {
  readonly declaration: Declaration
  readonly decision: Decision
  /** What was answered, as lines of YAML to add to the declaration. */
  readonly said: readonly string[]
}

/** Asks until the decision is settled or nothing more is known. */
export async function askMissing(
  context: Context,
  library: Library,
  start: Declaration,
  first: Decision,
): Promise<Asked> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr })
  // At a question the terminal hands Ctrl-C to the reader of lines and not to the process.
  terminal.on('SIGINT', interrupt)
  // Ctrl-D: nothing more is known.
  const closed = new Promise<null>(resolve => terminal.once('close', () => resolve(null)))
  const ask = (question: string): Promise<string | null> =>
    Promise.race([terminal.question(question).catch(() => null), closed])
  const skipped = new Set<string>()
  const said: Answer[] = []
  let declaration = start
  let decision = first
  try {
    while (decision.outcome === 'undetermined') {
      const fact = nextQuestion(decision, skipped)
      if (!fact) break
      const answer = await askOne(context, library, fact, ask)
      skipped.add(keyOf(fact))
      if (answer === null) continue
      declaration = withAnswer(declaration, fact, answer.value)
      said.push(answer)
      decision = decide({ declaration, regimes: library.regimes, vocabulary: library.vocabulary })
    }
  } finally {
    terminal.close()
  }
  return { declaration, decision, said: answersYaml(start, said) }
}

const keyOf = (fact: MissingFact): string => `${fact.record} ${fact.fact}`

function nextQuestion(decision: Decision, skipped: ReadonlySet<string>): MissingFact | undefined {
  const missing = decision.findings.flatMap(finding => finding.legs.flatMap(leg => leg.missing))
  return missing.find(fact => !skipped.has(keyOf(fact)))
}

/** Nothing, or the ways in which people say that they do not know. */
const unknown = /^(|\?|？|(i )?(don['’]?t|do not) know|unknown|不知道|不清楚|未知)[.。]?$/i

async function askOne(
  context: Context,
  library: Library,
  fact: MissingFact,
  ask: (question: string) => Promise<string | null>,
): Promise<Answer | null> {
  const choices = choicesOf(library, fact)
  const hint = choices ? choices.join(' | ') : expected(context, library, fact)
  for (;;) {
    const line = await ask(
      `${questionText(context, library, fact)}\n  [${hint}]  ${context.say('cli.enter-unknown')} > `,
    )
    const text = line?.trim() ?? ''
    if (unknown.test(text)) return null
    const value = parse(library, fact, text, choices)
    if (value !== null) return { fact, value }
    process.stderr.write(`  ${context.say('cli.not-understood', { hint })}\n`)
  }
}

function choicesOf(library: Library, fact: MissingFact): readonly string[] | null {
  if (fact.fact.startsWith('judged.')) return ['yes', 'no']
  const type = library.vocabulary.records[fact.kind]?.facts[fact.fact]
  if (type?.type === 'bool') return ['yes', 'no']
  return type?.type === 'code' && type.of === 'closed' ? type.values : null
}

function expected(context: Context, library: Library, fact: MissingFact): string {
  const type = library.vocabulary.records[fact.kind]?.facts[fact.fact]
  if (fact.fact.startsWith('counter.') || type?.type === 'number') return context.say('cli.expect-number')
  if (type?.type === 'day') return 'YYYY-MM-DD'
  if (type?.of === 'place') return context.say('cli.expect-place')
  return type?.many ? context.say('cli.expect-list') : context.say('cli.expect-text')
}

function parse(
  library: Library,
  fact: MissingFact,
  text: string,
  choices: readonly string[] | null,
): Value | readonly Value[] | null {
  const type = library.vocabulary.records[fact.kind]?.facts[fact.fact]
  const yesNo = choices?.length === 2 && choices[0] === 'yes'
  if (yesNo) return /^(y|yes|是|no|n|否)$/i.test(text) ? /^(y|yes|是)$/i.test(text) : null
  if (fact.fact.startsWith('counter.') || type?.type === 'number') return parseInterval(text)
  if (type?.type === 'day') return isDay(text) ? text : null
  if (type?.type === 'ref' || type?.type === 'record') return null
  const words = type?.many ? text.split(/[\s,，、]+/).filter(word => word !== '') : [text]
  const { vocabulary } = library
  const valid = (word: string): boolean =>
    choices
      ? choices.includes(word)
      : type?.of === 'place'
        ? vocabulary.places.includes(word) || word in vocabulary.extensions
        : type?.of === 'category'
          ? word in vocabulary.categories
          : true
  if (!words.every(valid)) return null
  return type?.many ? words : words[0]!
}

/** `5000`, or `1-9999`, or `5000-` for an open end. */
function parseInterval(text: string): Value | null {
  const match = text.replaceAll(/[,，_\s]/g, '').match(/^(\d+)(-(\d*))?$/)
  if (!match) return null
  const low = Number(match[1])
  const high = match[2] === undefined ? low : match[3] ? Number(match[3]) : Number.POSITIVE_INFINITY
  return high < low ? null : { low, high }
}

/** The declaration with one more fact. Records refer to each other, so all of them are copied together. */
function withAnswer(
  declaration: Declaration,
  fact: MissingFact,
  value: Value | readonly Value[],
): Declaration {
  if (fact.fact.startsWith('counter.')) {
    const counters = { ...declaration.counters }
    counters[counterKey(fact)] = value as { low: number; high: number }
    return { ...declaration, counters }
  }
  const copies = new Map<Fact, Fact>()
  const copy = (record: Fact): Fact => {
    const known = copies.get(record)
    if (known) return known
    const made = {
      ...record,
      values: {} as Record<string, Value | readonly Value[]>,
      judged: { ...record.judged },
    }
    copies.set(record, made)
    for (const [name, said] of Object.entries(record.values))
      made.values[name] = Array.isArray(said) ? said.map(copyValue) : copyValue(said as Value)
    if (record.name === fact.record) add(made, fact.fact, value)
    return made
  }
  const copyValue = (one: Value): Value => (typeof one === 'object' && 'values' in one ? copy(one) : one)
  const all = (records: readonly Fact[]): Fact[] => records.map(copy)
  return {
    ...declaration,
    declarant: declaration.declarant && copy(declaration.declarant),
    parties: all(declaration.parties),
    people: all(declaration.people),
    items: all(declaration.items),
    legs: all(declaration.legs),
    agreements: all(declaration.agreements),
  }
}

function add(
  record: {
    values: Record<string, Value | readonly Value[]>
    judged: Record<string, Fact['judged'][string]>
  },
  name: string,
  value: Value | readonly Value[],
): void {
  if (name.startsWith('judged.'))
    record.judged[name.slice('judged.'.length)] = {
      answer: value === true,
      by: null,
      day: null,
      evidence: [],
    }
  else record.values[name] = value
}
