/** The letter that asks: in plain words, each request under its provision, with the days and what happens if no answer comes. */
import type { Day } from '@carnet/law'
import type { RightQuestion } from '@carnet/lawbook'
import {
  type Filling,
  formatDay,
  formatList,
  type Language,
  label,
  textIn,
  type Written,
} from '@carnet/locales'
import type { Ground, PersonsRequest } from './grounds.ts'

export interface LetterInput {
  readonly language: Written
  /** The day of the letter. */
  readonly day: Day
  /** Whoever is asked. */
  readonly to: { readonly name: string; readonly address: string }
  readonly from: {
    readonly name: string
    /** Where the answer is to go. */
    readonly contact: string
    /** By what they know the person: an account, a customer number, an address that they have. */
    readonly knownAs: string
  }
  /** Whom the writer speaks for, if not for themselves. */
  readonly for: { readonly name: string; readonly as: 'guardian' | 'delegate' } | null
}

export type LetterBlock =
  | { readonly block: 'text'; readonly text: string }
  | { readonly block: 'heading'; readonly text: string }
  | { readonly block: 'list'; readonly items: readonly string[] }

export interface Letter {
  readonly language: Written
  readonly day: Day
  readonly question: RightQuestion
  readonly title: string
  readonly to: readonly string[]
  readonly from: readonly string[]
  /** What is said, without place, date and signature. */
  readonly body: readonly LetterBlock[]
  /** What the writer still has to fill in: marked ▢ where it stands. */
  readonly gaps: readonly string[]
  /** For the writer, not for whoever is asked: sources, days of checking, doubts. */
  readonly notes: readonly string[]
}

const gapMark = '▢'

/** Null where nothing can be asked: no regime concerned gives a ground. */
export function letterOf(request: PersonsRequest, input: LetterInput): Letter | null {
  const { grounds, asked } = request
  if (grounds.length === 0) return null
  const { language } = input
  const gaps: string[] = []
  const say = (code: string, filling?: Filling) => label(`rights.${code}`, language, filling)
  const given = (text: string, gap: string): string => {
    if (text.trim() !== '') return text.trim()
    gaps.push(say(gap))
    return `${gapMark} ${say(gap)}`
  }
  const to = given(input.to.name, 'gap.exporter')
  const name = given(input.from.name, 'gap.name')
  const contact = given(input.from.contact, 'gap.contact')
  const knownAs = given(input.from.knownAs, 'gap.known-as')
  const opening = input.for
    ? say(`opening.${input.for.as}`, { name: given(input.for.name, 'gap.person') })
    : say('opening')
  return {
    language,
    day: input.day,
    question: asked.question,
    title: say(`title.${asked.question}`),
    to: [to, ...lines(input.to.address)],
    from: [name, contact],
    body: [
      { block: 'text', text: say('greeting', { name: to }) },
      { block: 'text', text: `${opening}${language === 'zh' ? '' : ' '}${say('known-as', { knownAs })}` },
      ...grounds.flatMap(ground => groundBlocks(ground, language)),
      { block: 'heading', text: say('heading.answer') },
      { block: 'list', items: answers(grounds, language) },
      { block: 'text', text: say('identity') },
      { block: 'text', text: say('refusal') },
      ...complaintBlocks(grounds, language),
      ...enclosureBlocks(grounds, language),
    ],
    gaps,
    notes: [
      ...enclosureNotes(grounds, language),
      ...sourceNotes(grounds, language),
      label('rights.note.advice', language),
    ],
  }
}

const lines = (text: string): string[] =>
  text
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')

function groundBlocks({ name, rights }: Ground, language: Written): LetterBlock[] {
  return rights.flatMap(({ right }): LetterBlock[] => [
    {
      block: 'heading',
      text: label('rights.heading.ground', language, {
        cite: right.provenance.cite[language],
        regime: name[language],
      }),
    },
    { block: 'list', items: right.request.map(sentence => sentence[language]) },
  ])
}

/** One line for each period that the law sets: provisions of a regime share most of them. */
function answers(grounds: readonly Ground[], language: Written): string[] {
  const found = grounds.flatMap(({ name, rights }) =>
    rights.map(({ due: { answer, by } }) => {
      const filling = { regime: name[language], cite: answer.provenance.cite[language] }
      return by === null
        ? label('rights.answer.no-number', language, filling)
        : label('rights.answer.by', language, { ...filling, day: formatDay(by, language) })
    }),
  )
  return [...new Set(found)]
}

function complaintBlocks(grounds: readonly Ground[], language: Written): LetterBlock[] {
  const bodies = grounds.flatMap(({ complaints }) => complaints.map(({ body }) => body.body[language]))
  if (bodies.length === 0) return []
  return [
    {
      block: 'text',
      // Names have commas of their own.
      text: label('rights.complaint', language, {
        bodies: [...new Set(bodies)].join(language === 'zh' ? '；' : '; '),
      }),
    },
  ]
}

/** What the law wants to come with the request, each thing once. */
function enclosureNotes(grounds: readonly Ground[], language: Written): string[] {
  const things = enclosed(grounds, language)
  return things === null ? [] : [label('rights.note.enclose', language, { things })]
}

function enclosureBlocks(grounds: readonly Ground[], language: Written): LetterBlock[] {
  const things = enclosed(grounds, language)
  return things === null ? [] : [{ block: 'text', text: label('rights.enclosed', language, { things }) }]
}

function enclosed(grounds: readonly Ground[], language: Written): string | null {
  const wanted = new Set(grounds.flatMap(({ rights }) => rights.flatMap(({ right }) => right.encloses)))
  const called = [...wanted].map(one => label(`rights.enclosed.${one}`, language))
  return called.length === 0 ? null : formatList(called, language)
}

/** Sources, days of checking and doubts of what the grounds rest on. */
export function sourceNotes(grounds: readonly Ground[], language: Language): string[] {
  const notes = grounds.flatMap(({ reach, rights, complaints }) => [
    label('rights.note.reach', language, {
      text: textIn(reach.text, language),
      cite: textIn(reach.provenance.cite, language),
    }),
    ...[
      ...rights.flatMap(({ right, due }) => [right, due.answer]),
      ...complaints.map(({ body }) => body),
      reach,
    ].map(part => {
      const { cite, source, checked, confidence } = part.provenance
      const told = label('rights.note.source', language, {
        cite: textIn(cite, language),
        source,
        day: formatDay(checked, language),
        confidence: label(`confidence.${confidence}`, language),
      })
      const doubt = 'doubt' in part ? part.doubt : null
      return doubt
        ? `${told} ${label('rights.note.doubt', language, { doubt: textIn(doubt, language) })}`
        : told
    }),
  ])
  return [...new Set(notes)]
}

/** Several things are numbered, one is not. */
const numbered = (items: readonly string[]): string[] =>
  items.length === 1 ? [...items] : items.map((item, index) => `${index + 1}. ${item}`)

/** The letter as plain text, without the notes. */
export function letterText({ language, day, title, to, from, body }: Letter): string {
  const say = (code: string) => label(`rights.${code}`, language)
  const parts = [
    to.join('\n'),
    formatDay(day, language),
    title,
    ...body.map(block => (block.block === 'list' ? numbered(block.items).join('\n') : block.text)),
    say('closing'),
    from.join('\n'),
  ]
  return `${parts.join('\n\n')}\n`
}
