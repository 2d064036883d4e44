/** The interview, for a page: what is asked next, in words, after the answers so far. */
import {
  type Ask,
  answered,
  begin,
  beginWithData,
  type Column,
  declarationYaml,
  type Expected,
  findCategories,
  type Interview,
  nearCategories,
  nextAsk,
  readAnswer,
} from '@carnet/interview'
import { type Decision, decide, type Outcome, type Value } from '@carnet/law'
import type { Library } from '@carnet/lawbook'
import { formatList, type Language, label, textIn } from '@carnet/locales'
import { placeName, questionOf } from '@carnet/present'
import { openLaw } from './open-law.ts'

export interface InterviewInput {
  readonly asOf: string
  /** The columns of the data at hand, and how many people they are about. */
  readonly data: {
    readonly columns: readonly Column[]
    readonly people: { low: number; high: number } | null
  } | null
  /** Each answer as it was given; null: not known. */
  readonly answers: readonly (string | null)[]
}

export interface Choice {
  readonly value: string
  readonly text: string
}

export interface Question {
  readonly text: string
  /** Whom or what it is about: the name of the record; empty at the beginning. */
  readonly about: string
  readonly form: Expected['form']
  readonly many: boolean
  readonly hint: string
  readonly choices: readonly Choice[]
  /** Who asks, in whose words. */
  readonly why: readonly { readonly cite: string; readonly text: string }[]
  /** Where answers lead, where they differ. */
  readonly leads: readonly {
    readonly answers: string
    readonly regime: string
    readonly outcomes: readonly Outcome[]
  }[]
}

export interface InterviewStep {
  /** Null when nothing that is not known could change the answer any more. */
  readonly question: Question | null
  /** Whether the last answer could not be read: then it was not taken. */
  readonly refused: boolean
  readonly said: readonly { readonly question: string; readonly answer: string | null }[]
  readonly declaration: string
  readonly decision: Decision
}

/** Interviews as far as they went, by what was answered: one more answer does not ask all from the start. */
const kept = new Map<string, Interview>()
const mostKept = 200

export async function interviewStep(input: InterviewInput, language: Language): Promise<InterviewStep> {
  const library = await openLaw()
  const { interview, refused } = interviewAfter(library, input)
  const next = nextAsk(library, interview)
  const words: Words = { library, language, records: recordsOf(interview) }
  return {
    question: next && shown(words, next),
    refused,
    said: said(library, input, language),
    declaration: declarationYaml(interview.declaration),
    decision: decide({
      declaration: interview.declaration,
      regimes: library.regimes,
      vocabulary: library.vocabulary,
    }),
  }
}

function interviewAfter(
  library: Library,
  { asOf, data, answers }: InterviewInput,
): { readonly interview: Interview; readonly refused: boolean } {
  let interview = data ? beginWithData(asOf, data) : begin(asOf)
  for (const [at, text] of answers.entries()) {
    const key = JSON.stringify([asOf, data, answers.slice(0, at + 1)])
    const known = kept.get(key)
    if (known) {
      interview = known
      continue
    }
    const next = nextAsk(library, interview)
    if (next === null) return { interview, refused: false }
    const read = text === null ? null : readAnswer(library.vocabulary, next.expected, text)
    if (text !== null && read === null) return { interview, refused: true }
    interview = answered(library, interview, next, read)
    if (kept.size > mostKept) kept.clear()
    kept.set(key, interview)
  }
  return { interview, refused: false }
}

function said(library: Library, input: InterviewInput, language: Language): InterviewStep['said'] {
  const all: { question: string; answer: string | null }[] = []
  for (const [at, text] of input.answers.entries()) {
    const { interview } = interviewAfter(library, { ...input, answers: input.answers.slice(0, at) })
    const next = nextAsk(library, interview)
    if (next === null) break
    const words: Words = { library, language, records: recordsOf(interview) }
    const { choices, text: question } = shown(words, next)
    const named = text?.split(' ').map(code => choices.find(({ value }) => value === code)?.text ?? code)
    all.push({ question, answer: named ? formatList(named, language) : null })
  }
  return all
}

interface Words {
  readonly library: Library
  readonly language: Language
  /** What can be named in an answer. */
  readonly records: readonly { readonly kind: string; readonly name: string }[]
}

const recordsOf = ({ declaration }: Interview): Words['records'] => {
  const { parties, people, items, legs, agreements } = declaration
  return [parties, people, items, legs, agreements].flat()
}

/** A question that was asked elsewhere, with the names that an answer to it can give. */
export interface AskedElsewhere {
  readonly ask: Extract<Ask, { question: unknown }>
  readonly known: readonly string[]
}

/** That question in words. */
export async function askedElsewhere({ ask, known }: AskedElsewhere, language: Language): Promise<Question> {
  const library = await openLaw()
  const kind = ask.expected.form === 'names' ? ask.expected.of : ''
  return shown({ library, language, records: known.map(name => ({ kind, name: `.${name}` })) }, ask)
}

function shown(words: Words, ask: Ask): Question {
  const { library, language } = words
  const { expected } = ask
  const common = {
    form: expected.form,
    many: 'many' in expected && expected.many,
    hint: hintOf(words, expected),
    choices: choicesOf(words, expected),
  }
  if ('opening' in ask)
    return {
      ...common,
      text: label(`interview.${ask.opening}`, language),
      about: '',
      why: [{ cite: '', text: label('interview.opening-why', language) }],
      leads: [],
    }
  const { question } = ask
  return {
    ...common,
    text: textIn(questionOf(library, question), language) ?? question.fact,
    about: short(question.record),
    why: question.asked_by.flatMap(id => whyOf(words, id)),
    leads: leadsOf(words, ask),
  }
}

const short = (record: string): string => record.slice(record.indexOf('.') + 1)

function whyOf({ library, language }: Words, id: string): Question['why'] {
  for (const { code, provisions } of library.regimes) {
    const found = provisions.find(one => one.id === id)
    if (found)
      return [
        { cite: `${code} ${textIn(found.provenance.cite, language)}`, text: textIn(found.text, language) },
      ]
  }
  return id === 'applies_when' || id === 'transfer_when'
    ? [{ cite: '', text: label(`interview.${id}`, language) }]
    : []
}

function leadsOf(words: Words, { question: { leads }, expected }: Extract<Ask, { question: unknown }>) {
  const { language } = words
  const [first] = leads
  if (!first) return []
  const own = leads.filter(lead => lead.regime === first.regime && lead.leg === first.leg)
  const groups = new Map<string, (typeof own)[number][]>()
  for (const lead of own) {
    const key = lead.possible.join()
    groups.set(key, [...(groups.get(key) ?? []), lead])
  }
  if (groups.size < 2) return []
  const most = 3
  return [...groups.values()].map(group => {
    const answers = group.slice(0, most).map(({ value }) => valueText(words, value, expected))
    return {
      answers: `${formatList(answers, language)}${group.length > most ? ' …' : ''}`,
      regime: first.regime,
      outcomes: group[0]!.possible,
    }
  })
}

function valueText(words: Words, values: readonly Value[], expected: Expected): string {
  if (values.length === 0) return label('value.none', words.language)
  return values.map(value => oneText(words, value, expected)).join(' ')
}

function oneText({ library, language }: Words, value: Value, { form }: Expected): string {
  if (form === 'place' && typeof value === 'string' && value !== '(other)')
    return placeName(value, { vocabulary: library.vocabulary, language })
  if (typeof value === 'boolean') return label(value ? 'answer.yes' : 'answer.no', language)
  if (typeof value === 'string')
    return value === '(other)' ? label('interview.other', language) : choiceWord(language, value)
  if (!('low' in value)) return short(value.name)
  const { low, high } = value
  return low === high ? String(low) : `${low}–${Number.isFinite(high) ? high : '∞'}`
}

/** How a choice is called; its code where it has no word. */
function choiceWord(language: Language, choice: string): string {
  const word = label(`value.${choice}`, language)
  return word.startsWith('value.') ? choice : word
}

function choicesOf({ library, language, records }: Words, expected: Expected): readonly Choice[] {
  if (expected.form === 'choice')
    return expected.choices.map(value => ({ value, text: choiceWord(language, value) }))
  if (expected.form === 'names') {
    return records
      .filter(record => record.kind === expected.of)
      .map(record => ({ value: short(record.name), text: short(record.name) }))
  }
  if (expected.form === 'place') return placesOf(library, language)
  return []
}

function placesOf({ vocabulary }: Library, language: Language): readonly Choice[] {
  const codes = [...new Set([...vocabulary.places, ...Object.keys(vocabulary.extensions)])]
  return codes
    .map(value => ({ value, text: `${placeName(value, { vocabulary, language })} · ${value}` }))
    .sort((one, other) => one.text.localeCompare(other.text, language))
}

function hintOf({ library, language }: Words, expected: Expected): string {
  switch (expected.form) {
    case 'records': {
      const facts = library.vocabulary.records[expected.of]?.facts ?? {}
      return label('interview.hint.records', language, {
        fields: Object.keys(facts)
          .map(field => field.toUpperCase())
          .join(' '),
      })
    }
    case 'number':
    case 'code':
      return label(`interview.hint.${expected.form}`, language)
    default:
      return ''
  }
}

/** Categories by a word of either language; where none is called so, those near it. */
export async function categoriesBy(phrase: string, language: Language): Promise<readonly Choice[]> {
  const { vocabulary } = await openLaw()
  const most = 12
  const found = findCategories(vocabulary, phrase)
  return (found.length > 0 ? found : nearCategories(vocabulary, phrase))
    .slice(0, most)
    .map(value => ({ value, text: textIn(vocabulary.categories[value]!, language) }))
}
