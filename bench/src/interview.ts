/** How many questions it takes: interviews over the authorities' examples, answered by somebody who knows what they state. */
import { loadLibrary, readRegimeFiles } from '@carnet/clearance'
import {
  type Ask,
  answered,
  beginWith,
  type Interview,
  nextAsk,
  openings,
  type Said,
} from '@carnet/interview'
import { type Declaration, decide, type Fact, type Regime, type Value, type Vocabulary } from '@carnet/law'
import { type Example, type Library, readExamples } from '@carnet/lawbook'
import { median, quantile } from './statistics.ts'

/** An interview is given up after so many questions. */
const patience = 80

interface Held {
  readonly questions: number
  /** Facts of the world, open judgements and totals that the example states: what a form would have to ask at least. */
  readonly facts: number
  readonly settled: boolean
  readonly agrees: boolean
}

export function benchInterview(): string[] {
  const library = loadLibrary('regimes', null)
  const held: Held[] = []
  for (const { example, regimes } of officialExamples(library))
    held.push(hold(library.vocabulary, regimes, example))
  const settled = held.filter(one => one.settled)
  const questions = settled.map(one => one.questions)
  const facts = settled.map(one => one.facts)
  const mean = (all: readonly number[]): string =>
    (all.reduce((sum, one) => sum + one, 0) / all.length).toFixed(1)
  const asked = settled.filter(one => one.facts > 0)
  const share = asked.reduce((sum, one) => sum + one.questions / one.facts, 0) / asked.length
  return [
    `${held.length} examples with an official origin whose facts settle them. Names, roles in the graph, papers and rare facts are volunteered, as`,
    'people do, and the opening is answered (its five questions are counted); all other facts of the world, open judgements and totals are taken away and',
    'asked for. Who answers knows what the example states and nothing else.',
    '',
    '| | mean | median | p90 |',
    '| --- | ---: | ---: | ---: |',
    `| questions to a settled decision | ${mean(questions)} | ${median(questions)} | ${quantile(questions, 0.9)} |`,
    `| facts in the example that could have been asked | ${mean(facts)} | ${median(facts)} | ${quantile(facts, 0.9)} |`,
    '',
    `Settled: ${settled.length} of ${held.length}; with the finding of the whole example: ${settled.filter(one => one.agrees).length}. Questions for each fact: ${share.toFixed(2)} on average.`,
  ]
}

function* officialExamples(library: Library): Generator<{ example: Example; regimes: readonly Regime[] }> {
  for (const [path, text] of Object.entries(readRegimeFiles('regimes'))) {
    if (!path.endsWith('.examples.yaml')) continue
    for (const example of readExamples(text, path, library, [])) {
      if (example.origin.official === undefined) continue
      const codes = Object.keys(example.expect.outcomes)
      const regimes = library.regimes.filter(({ code }) => codes.includes(code))
      const whole = decide({
        declaration: { ...example.declaration, regimes: codes },
        regimes,
        vocabulary: library.vocabulary,
      })
      if (whole.outcome !== 'undetermined') yield { example, regimes }
    }
  }
}

function hold(vocabulary: Vocabulary, regimes: readonly Regime[], { declaration }: Example): Held {
  const codes = regimes.map(({ code }) => code)
  const whole = { ...declaration, regimes: codes }
  const { bare, facts } = withoutFacts(vocabulary, whole)
  const law = { regimes, vocabulary }
  let interview: Interview = beginWith(bare)
  for (let ask = nextAsk(law, interview); ask !== null; ask = nextAsk(law, interview)) {
    if (interview.asked >= patience) break
    interview = answered(law, interview, ask, answerFrom(whole, ask))
  }
  const { outcome } = decide({ declaration: interview.declaration, regimes, vocabulary })
  return {
    questions: openings.length + interview.asked,
    facts,
    settled: outcome !== 'undetermined',
    agrees: outcome === decide({ declaration: whole, regimes, vocabulary }).outcome,
  }
}

/** Records of which somebody is asked; all others are papers, shown whole. */
const asked: readonly string[] = ['party', 'people', 'item', 'leg']

/** What the five questions of the opening ask. */
const inOpening: Readonly<Record<string, readonly string[]>> = {
  leg: ['from_place', 'to_place'],
  party: ['kind'],
  item: ['category'],
}

const collections = ['parties', 'people', 'items', 'legs', 'agreements'] as const

/** The same records without what is known of the world about them. */
function withoutFacts(
  vocabulary: Vocabulary,
  declaration: Declaration,
): { bare: Declaration; facts: number } {
  let facts = Object.keys(declaration.counters).length
  const copies = new Map<Fact, Fact>()
  const copy = (one: Fact): Fact => {
    const known = copies.get(one)
    if (known) return known
    const values: Record<string, Value | readonly Value[]> = {}
    const judged: Record<string, Fact['judged'][string]> = {}
    const made: Fact = { kind: one.kind, name: one.name, values, judged }
    copies.set(one, made)
    for (const [name, said] of Object.entries(one.values)) {
      const type = vocabulary.records[one.kind]?.facts[name]
      const opened = inOpening[one.kind]?.includes(name) === true
      const isPaper = one.name.includes('[') || !asked.includes(one.kind)
      const isKept = type?.type === 'ref' || type?.silence !== 'world' || opened || isPaper
      if (asked.includes(one.kind) && type?.type !== 'ref' && type?.silence === 'world') facts++
      if (isKept) values[name] = Array.isArray(said) ? said.map(copyValue) : copyValue(said as Value)
    }
    for (const [term, judgement] of Object.entries(one.judged)) {
      if (vocabulary.judgements[term]?.silence === 'no') judged[term] = judgement
      else facts++
    }
    return made
  }
  const copyValue = (value: Value): Value =>
    typeof value === 'object' && 'values' in value ? copy(value) : value
  const bare = {
    ...declaration,
    ...Object.fromEntries(collections.map(name => [name, declaration[name].map(copy)])),
    declarant: declaration.declarant && copy(declaration.declarant),
    counters: {},
  } as Declaration
  return { bare, facts }
}

/** What the example states of the fact that is asked for; null where it states nothing. */
function answerFrom(declaration: Declaration, ask: Ask): Said | null {
  if ('opening' in ask) return null
  const { record: name, fact } = ask.question
  if (fact.startsWith('counter.')) {
    const total = declaration.counters[`${ask.regime}.${fact.slice('counter.'.length)}`]
    return total ? { values: [total] } : null
  }
  const record = collections.flatMap(one => declaration[one]).find(one => one.name === name)
  if (!record) return null
  if (fact.startsWith('judged.')) {
    const judgement = record.judged[fact.slice('judged.'.length)]
    return judgement ? { values: [judgement.answer] } : null
  }
  const said = record.values[fact]
  if (said === undefined) return null
  const values = (Array.isArray(said) ? said : [said]) as readonly Value[]
  const records = values.filter((value): value is Fact => typeof value === 'object' && 'values' in value)
  if (records.length === 0) return { values }
  const isNamed = records.every(one => !one.name.includes('['))
  if (isNamed) return { names: records.map(one => one.name.slice(one.name.indexOf('.') + 1)) }
  return { records: records.map(written) }
}

const written = (record: Fact) =>
  Object.fromEntries(
    Object.entries(record.values).flatMap(([field, value]) => {
      const [one] = Array.isArray(value) ? [] : [value as Value]
      if (typeof one === 'string') return [[field, one]]
      if (typeof one !== 'object') return []
      return [[field, 'low' in one ? one : one.name.slice(one.name.indexOf('.') + 1)]]
    }),
  )
