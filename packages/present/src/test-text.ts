/** The tests that have no conditions inside: one sentence each. */
import type { Condition, Path } from '@carnet/law'
import { label } from '@carnet/locales'
import { amountText, anyOf, mechanismTitle, spanPhrase, valueName } from './names.ts'
import { type Noun, nounOf, parentOf } from './noun.ts'
import { quoted, say, type Voice } from './voice.ts'

export type Test = Exclude<Condition, { form: 'always' | 'all' | 'any' | 'not' | 'quantify' | 'sum' }>
type FactTest = Extract<Condition, { form: 'fact' }>
type DayTest = Extract<Condition, { form: 'day' | 'age' | 'window' }>

const composed: readonly Condition['form'][] = ['always', 'all', 'any', 'not', 'quantify', 'sum']

export const isTest = (condition: Condition): condition is Test => !composed.includes(condition.form)

/** The paths that a test reads; the first is what it is about. */
export function pathsOf(test: Test): Path[] {
  switch (test.form) {
    case 'fact':
      return 'path' in test.values ? [test.path, test.values.path] : [test.path]
    case 'compare':
      return [test.path]
    case 'holds':
    case 'judged':
      return [test.of]
    case 'listed':
      return test.scenario ? [test.key, test.scenario] : [test.key]
    case 'counter':
      return []
    case 'day':
      return [test.day, test.by]
    case 'age':
      return [test.day]
    case 'window':
      return [test.day, ...[test.before, test.after].filter(path => path !== null)]
  }
}

export function testText(test: Test, negated: boolean, voice: Voice): string {
  const not = negated ? '.not' : ''
  switch (test.form) {
    case 'fact':
      return factText(test, negated, voice)
    case 'compare': {
      const noun = nounOf(test.path, voice)
      const amount = amountText(test.by, test.bound, noun.type?.of ?? '', voice)
      return say(voice, `compare${not}`, { subject: noun.text, amount })
    }
    case 'holds': {
      const noun = nounOf(test.of, voice)
      return say(voice, `${withMany('holds', noun)}${not}`, {
        subject: noun.text,
        title: definitionTitle(test.regime, test.definition, voice),
      })
    }
    case 'listed': {
      const noun = nounOf(test.key, voice)
      const list = voice.regime.lists.find(one => one.name === test.list)
      const plain = quoted(voice, list?.title[voice.language] ?? test.list)
      const ofScenario = test.scenario ? say(voice, 'listed.scenario', { title: plain }) : plain
      const way = test.needs === undefined ? '' : quoted(voice, mechanismTitle(test.needs, voice))
      const ofWay = way === '' ? ofScenario : say(voice, 'listed.needs', { title: ofScenario, way })
      const title = test.loadedOnly ? say(voice, 'listed.loaded', { title: ofWay }) : ofWay
      return say(voice, `${withMany('listed', noun)}${not}`, { subject: noun.text, title })
    }
    case 'counter': {
      const counter = voice.regime.counters.find(one => one.name === test.counter)
      const title = quoted(voice, counter?.title[voice.language] ?? test.counter)
      const amount = amountText(test.by, test.bound, counter?.counts ?? '', voice)
      return say(voice, `counter${not}`, { title, amount })
    }
    case 'judged': {
      const question = voice.vocabulary.judgements[test.term]?.question[voice.language] ?? test.term
      const ofTheLeg = test.of.root === 'leg' && test.of.hops.length === 0
      return say(voice, `${ofTheLeg ? 'judged' : 'judged.of'}${not}`, {
        question: quoted(voice, question),
        subject: nounOf(test.of, voice).text,
      })
    }
    default:
      return dayText(test, not, voice)
  }
}

const withMany = (form: string, noun: Noun): string => (noun.many ? `${form}.many` : form)

function factText(test: FactTest, negated: boolean, voice: Voice): string {
  const noun = nounOf(test.path, voice)
  const truth = 'path' in test.values ? undefined : test.values[0]
  if (noun.type?.type === 'bool' && typeof truth === 'boolean' && noun.holder && noun.fact)
    return truthText(`${noun.holder}.${noun.fact}`, truth !== negated, test.path, voice)
  const values = valuesText(test.values, noun, voice)
  // “the receiver is a company” rather than “the kind of the receiver is …”.
  if (noun.holder === 'party' && noun.fact === 'kind' && !('path' in test.values))
    return say(voice, negated ? 'is.not' : 'is', { subject: parentOf(test.path, voice).text, values })
  const form = formOf(test.test, noun)
  return say(voice, negated ? `${form}.not` : form, { subject: noun.text, values })
}

function formOf(test: FactTest['test'], noun: Noun): string {
  if (test === 'is' || test === 'in') return 'is'
  const form = test === 'has_any' ? 'has' : test
  // “the categories of the items” and the like are many, but called by a singular.
  return noun.plural || (noun.many && form !== 'only') ? `${form}.many` : form
}

function valuesText(values: FactTest['values'], noun: Noun, voice: Voice): string {
  if ('path' in values) return nounOf(values.path, voice).text
  return anyOf(
    values.map(value => valueName(value, noun, voice)),
    voice,
  )
}

/** “this data item is lawfully public”; a fact without a sentence of its own is answered with yes or no. */
function truthText(fact: string, truth: boolean, path: Path, voice: Voice): string {
  const parent = parentOf(path, voice).text
  const code = `${truth}.${fact}`
  const predicate = label(code, voice.language)
  if (predicate !== code) return voice.language === 'zh' ? `${parent}${predicate}` : `${parent} ${predicate}`
  const values = label(truth ? 'answer.yes' : 'answer.no', voice.language)
  return say(voice, 'is', { subject: nounOf(path, voice).text, values })
}

/** The title of a definition in quotes, with the regime that it is borrowed from. */
export function definitionTitle(regime: string | null, name: string, voice: Voice): string {
  const lender = regime === null ? voice.regime : voice.regimes?.find(one => one.code === regime)
  const title = lender?.definitions.find(one => one.name === name)?.title[voice.language] ?? name
  if (regime === null) return quoted(voice, title)
  return say(voice, 'borrowed', {
    title: quoted(voice, title),
    regime: lender?.name[voice.language] ?? regime,
  })
}

function dayText(test: DayTest, not: string, voice: Voice): string {
  const subject = nounOf(test.day, voice).text
  if (test.form === 'day') return say(voice, `day${not}`, { subject, other: nounOf(test.by, voice).text })
  if (test.form === 'age')
    return say(voice, `age${not}`, { subject, span: spanPhrase(test.not_older_than, voice) })
  const span = spanPhrase(test.within, voice)
  const form = test.after && !test.before ? 'after' : 'before'
  const other = nounOf(test.before ?? test.after ?? { root: 'as_of', hops: [] }, voice).text
  return say(voice, `${form}${not}`, { subject, span, other })
}
