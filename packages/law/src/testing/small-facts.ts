/** Small facts for the tests of this package: a vocabulary, and declarations written as in YAML. */
import type {
  Declaration,
  Fact,
  FactType,
  Interval,
  Judgement,
  TakenFrom,
  Value,
  Vocabulary,
} from '../declaration.ts'
import { words } from './small-law.ts'

const type = (of: string, more: Partial<FactType> = {}): FactType => {
  const [kind = '', scheme = ''] = of.split(' ')
  const rest = { values: [], many: false, only_for: [], not_for: [], complete_when: null, question: null }
  return { type: kind as FactType['type'], of: scheme, silence: 'world', ...rest, ...more }
}
const many = { many: true }
const rare = { silence: 'rare' } as const
const paper = { silence: 'paper' } as const
const record = (facts: Record<string, FactType>) => ({ name: words('a record'), facts })

/** What is sent arrives where its receiver is set up or lives, unless that is a part of somebody or the sender. */
export const receiversPlace: TakenFrom = {
  paths: [
    ['to', 'set_up_in'],
    ['to', 'lives_in'],
  ],
  only_when: { act: ['send'] },
  not_when: [['to', 'part_of']],
  not_same: [['from'], ['to']],
}

const kinds = ['person', 'company', 'office', 'court']

/** Every type, every silence, facts for some kinds only, and a set that is whole only when it is said to be. */
export const vocabulary: Vocabulary = {
  records: {
    party: record({
      kind: type('code closed', { values: kinds }),
      set_up_in: type('code place', { ...many, not_for: ['person'] }),
      lives_in: type('code place', { only_for: ['person'] }),
      owners: type('record ownership', { ...many, not_for: ['person'], complete_when: 'owners_complete' }),
      owners_complete: type('bool', paper),
      part_of: type('ref party', rare),
      notified: type('code open:status', { ...many, ...rare }),
      certificates: type('code open:scheme', { ...many, ...paper }),
    }),
    ownership: record({
      party: type('ref party'),
      share: type('number percent'),
      pledged: type('number percent', paper),
    }),
    people: record({
      count: type('number people'),
      youngest: type('number years'),
      adult: type('bool'),
      devices: type('number devices'),
    }),
    item: record({
      category: type('code category'),
      people: type('ref people'),
      made_in: type('code place', many),
      public: type('bool', rare),
      linked_with: type('ref item', { ...many, ...rare }),
    }),
    leg: record({
      from: type('ref party'),
      to: type('ref party'),
      act: type('code closed', { values: ['send', 'collect', 'show'] }),
      to_place: type('code place'),
      arrives_in: type('code place', { taken_from: receiversPlace }),
      from_place: type('code place'),
      items: type('ref item', many),
      scenarios: type('code open:scenario', many),
      stage: type('code closed', { values: ['intended', 'done'], ...rare }),
      relies_on: type('code mechanism', { ...many, ...paper }),
      omits: type('code duty', { ...many, ...paper }),
      under: type('ref agreement', { ...many, ...paper }),
      participants: type('record participant', { ...many, ...paper }),
      starts: type('day'),
      shown: type('bool', paper),
    }),
    agreement: record({
      text: type('code open:text', paper),
      signed: type('day', paper),
      level: type('number level'),
    }),
    participant: record({
      party: type('ref party'),
      part: type('code closed', { values: ['directs', 'carries'] }),
    }),
  },
  judgements: {
    claimed: { about: ['leg'], silence: 'no', question: words('claimed?') },
    occasional: { about: ['leg', 'item'], silence: 'unknown', question: words('occasional?') },
    trusted: { about: ['party'], silence: 'unknown', question: words('trusted?') },
  },
  categories: {},
  purposes: {},
  sectors: {},
  duties: {},
  writtenAs: {},
  extensions: {},
  places: [],
}

/** Facts as a declaration writes them: records by name, numbers plain or `[low, high]`. */
export type Said = Readonly<Record<string, unknown>>
export interface SaidDeclaration {
  readonly as_of?: string
  readonly declarant?: string
  readonly parties?: Readonly<Record<string, Said>>
  readonly people?: Readonly<Record<string, Said>>
  readonly items?: Readonly<Record<string, Said>>
  readonly agreements?: Readonly<Record<string, Said>>
  readonly legs?: Readonly<Record<string, Said>>
  readonly counters?: Readonly<Record<string, unknown>>
}

type Draft = {
  kind: string
  name: string
  values: Record<string, Value | readonly Value[]>
  judged: Record<string, Judgement>
}
const collections = {
  parties: 'party',
  people: 'people',
  items: 'item',
  agreements: 'agreement',
  legs: 'leg',
} as const

export function interval(said: unknown): Interval {
  if (typeof said === 'number') return { low: said, high: said }
  const [low, high] = said as [number, number | null]
  return { low, high: high ?? Number.POSITIVE_INFINITY }
}

export function declare(said: SaidDeclaration): Declaration {
  const drafts = new Map<string, Draft>()
  for (const [collection, kind] of Object.entries(collections) as [keyof typeof collections, string][])
    for (const name of Object.keys(said[collection] ?? {}))
      drafts.set(`${kind} ${name}`, { kind, name: `${collection}.${name}`, values: {}, judged: {} })
  for (const [collection, kind] of Object.entries(collections) as [keyof typeof collections, string][])
    for (const [name, facts] of Object.entries(said[collection] ?? {}))
      fill(drafts.get(`${kind} ${name}`)!, facts, drafts)
  const of = (kind: string): Fact[] => [...drafts.values()].filter(draft => draft.kind === kind)
  return {
    as_of: said.as_of ?? '2026-06-01',
    declarant: said.declarant ? drafts.get(`party ${said.declarant}`)! : null,
    parties: of('party'),
    people: of('people'),
    items: of('item'),
    legs: of('leg'),
    agreements: of('agreement'),
    counters: Object.fromEntries(
      Object.entries(said.counters ?? {}).map(([key, one]) => [key, interval(one)]),
    ),
    regimes: ['Z'],
  }
}

function fill(draft: Draft, facts: Said, drafts: Map<string, Draft>): void {
  for (const [name, said] of Object.entries(facts)) {
    if (name === 'judged') {
      for (const [term, answer] of Object.entries(said as Record<string, boolean>))
        draft.judged[term] = { answer, by: null, day: null, evidence: [] }
      continue
    }
    const fact = vocabulary.records[draft.kind]!.facts[name]!
    const one = (value: unknown, index: number): Value => {
      if (fact.type === 'number') return interval(value)
      if (fact.type === 'ref') return drafts.get(`${fact.of} ${value}`)!
      if (fact.type !== 'record') return value as Value
      const inPlace: Draft = {
        kind: fact.of,
        name: `${draft.name}.${name}[${index}]`,
        values: {},
        judged: {},
      }
      fill(inPlace, value as Said, drafts)
      return inPlace
    }
    draft.values[name] = fact.many ? (said as unknown[]).map(one) : one(said, 0)
  }
}
