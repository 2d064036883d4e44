/** A question as it is put: what is asked, what an answer looks like, who asks, where each answer leads. */
import type { Ask, Expected, Interview } from '@carnet/interview'
import type { Lead, Outcome, Value } from '@carnet/law'
import type { Library } from '@carnet/lawbook'
import { formatList, label, textIn } from '@carnet/locales'
import type { Context } from '../context.ts'
import { stringWidth, terminalWidth, wrap } from '../output.ts'
import { questionText } from './questions.ts'

/** What stands under a question is set in. */
const left = '     '

export interface QuestionBlock {
  readonly hint: string
  readonly lines: readonly string[]
}

export function questionBlock(
  context: Context,
  library: Library,
  interview: Interview,
  ask: Ask,
): QuestionBlock {
  const { output, say } = context
  const hint = hintOf(context, library, interview, ask.expected)
  const text =
    'opening' in ask ? say(`interview.${ask.opening}`) : questionText(context, library, ask.question)
  const who = 'opening' in ask ? [] : [askedBy(context, library, ask), ...leadLines(context, ask)]
  return {
    hint,
    lines: [
      `  ${output.paint(String(interview.asked + 1), 'faint')}  ${output.paint(text, 'strong')}`,
      ...[
        ...(ask.expected.form === 'choice' ? choiceLines(context, ask.expected.choices) : indented(hint)),
        ...who.filter(line => line !== '').flatMap(indented),
      ].map(line => output.paint(line, 'faint')),
    ],
  }
}

/** `1 sending · 2 storing`: broken between the choices, so that none is parted from its number. */
function choiceLines({ language }: Context, choices: readonly string[]): string[] {
  const lines: string[] = []
  let line = ''
  for (const [index, choice] of choices.entries()) {
    const one = `${index + 1} ${choiceWord(language, choice)}`
    const longer = line === '' ? one : `${line} · ${one}`
    if (line !== '' && stringWidth(longer) > terminalWidth() - left.length) {
      lines.push(line)
      line = one
    } else line = longer
  }
  return [...lines, line].map(text => left + text)
}

/** Under the question, broken at the width of the terminal. */
export const indented = (text: string): string[] =>
  wrap(text, terminalWidth() - left.length).map(line => `${left}${line}`)

/** What a regime asks by its own keys is asked for its scope, or for what it calls a transfer. */
function keyWord({ say }: Context, { regime }: Asked, name: string): string {
  const words = name === 'applies_when' || name === 'transfer_when' ? say(`interview.${name}`) : name
  return regime === '' ? words : say('interview.key', { regime, words })
}

type Asked = Extract<Ask, { question: unknown }>

function askedBy(context: Context, library: Library, ask: Asked): string {
  const { say, language } = context
  const cites = ask.question.asked_by
    .slice(0, mostNamed)
    .map(name => textIn(citeOf(library, name), language) ?? keyWord(context, ask, name))
  return cites.length === 0 ? '' : `${say('cli.asked-by')} ${formatList(cites, language)}`
}
/** So many who ask are named in one line. */
const mostNamed = 3

function provisionOf({ regimes }: Library, id: string) {
  for (const { code, provisions } of regimes) {
    const provision = provisions.find(one => one.id === id)
    if (provision) return { code, provision }
  }
  return undefined
}

function citeOf(library: Library, id: string): { en: string; zh: string } | undefined {
  const found = provisionOf(library, id)
  if (!found) return undefined
  const { en, zh } = found.provision.provenance.cite
  return { en: `${found.code} ${en}`, zh: `${found.code} ${zh}` }
}

/** Which answers come to which findings: only where they differ, each group of answers once. */
function leadLines(context: Context, { question: { leads } }: Asked): string[] {
  const { language, say } = context
  const [first] = leads
  if (!first) return []
  const own = leads.filter(lead => lead.regime === first.regime && lead.leg === first.leg)
  const groups = new Map<string, Lead[]>()
  for (const lead of own) {
    const key = lead.possible.join()
    groups.set(key, [...(groups.get(key) ?? []), lead])
  }
  if (groups.size < 2) return []
  return [...groups.values()].map(group => {
    const answers = group.slice(0, mostNamed).map(({ value }) => valueText(context, value))
    const more = group.length > mostNamed ? ' …' : ''
    const outcomes = group[0]!.possible.map(one => outcomeWord(context, one)).join(say('interview.or'))
    return say('interview.leads', {
      answer: `${formatList(answers, language)}${more}`,
      outcomes: `${first.regime} ${outcomes}`,
    })
  })
}

const outcomeWord = ({ language }: Context, outcome: Outcome): string => label(`outcome.${outcome}`, language)

function valueText(context: Context, values: readonly Value[]): string {
  const { language, say } = context
  if (values.length === 0) return label('value.none', language)
  return values.map(value => oneText(value)).join(' ')

  function oneText(value: Value): string {
    if (typeof value === 'boolean') return label(value ? 'answer.yes' : 'answer.no', language)
    if (typeof value === 'string')
      return value === '(other)' ? say('interview.other') : choiceWord(language, value)
    if (!('low' in value)) return value.name
    const { low, high } = value
    return low === high ? String(low) : `${low}–${Number.isFinite(high) ? high : '∞'}`
  }
}

function hintOf({ say }: Context, library: Library, { declaration }: Interview, expected: Expected): string {
  switch (expected.form) {
    case 'choice':
      return say(expected.many ? 'interview.hint.choices' : 'interview.hint.choice')
    case 'place':
      return say(expected.many ? 'interview.hint.places' : 'interview.hint.place')
    case 'category':
      return say('interview.hint.category')
    case 'names': {
      const all = [
        declaration.parties,
        declaration.people,
        declaration.items,
        declaration.legs,
        declaration.agreements,
      ]
      const known = all.flat().filter(record => record.kind === expected.of)
      const names = known.map(record => record.name.slice(record.name.indexOf('.') + 1)).join(', ')
      return say(expected.many ? 'interview.hint.names' : 'interview.hint.name', { names: names || '–' })
    }
    case 'records': {
      const facts = library.vocabulary.records[expected.of]?.facts ?? {}
      return say('interview.hint.records', {
        fields: Object.keys(facts)
          .map(field => field.toUpperCase())
          .join(' '),
      })
    }
    case 'code':
      return say(expected.many ? 'interview.hint.codes' : 'interview.hint.code')
    default:
      return say(`interview.hint.${expected.form}`)
  }
}

/** How a choice is called; its code where it has no word. */
export function choiceWord(language: Context['language'], choice: string): string {
  const word = label(`value.${choice}`, language)
  return word.startsWith('value.') ? choice : word
}

/** The provisions that ask, in our own words. */
export function whyLines(context: Context, library: Library, ask: Ask): readonly string[] {
  if ('opening' in ask) return indented(context.say('interview.opening-why'))
  return ask.question.asked_by.flatMap(id => {
    const found = provisionOf(library, id)
    if (!found) return indented(keyWord(context, ask, id))
    const { provenance, text } = found.provision
    const cite = `${found.code} ${textIn(provenance.cite, context.language)}`
    return indented(context.colon(cite, textIn(text, context.language)))
  })
}
