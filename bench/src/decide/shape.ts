/**
 * The fixed shape of the declarations of this bench: which records there are and how they refer to each other. The
 * peers have no graphs, so that what stands in a record is an attribute here: `to_kind`, `agreement_text`.
 */
import type { FactType, InForce, Vocabulary } from '@carnet/law'

export type Slot = keyof typeof kinds

/** One record each, by kind of the vocabulary. */
export const kinds = {
  leg: 'leg',
  from: 'party',
  to: 'party',
  people: 'people',
  item: 'item',
  agreement: 'agreement',
  held: 'held',
  assessment: 'assessment',
  notice: 'notice',
  consent: 'consent',
  filing: 'filing',
  safeguard: 'safeguard',
  participant: 'participant',
  owner: 'ownership',
  work: 'work',
  certificate: 'certificate',
  register: 'register',
  told: 'item-notice',
} as const

interface Link {
  readonly to: readonly Slot[]
  /** Always there; else an attribute says whether it is: not said, there is none, there is one. */
  readonly always: boolean
}
const always = (...to: Slot[]): Link => ({ to, always: true })
const perhaps = (...to: Slot[]): Link => ({ to, always: false })

/** Where references lead. All others are either not said, or said to be none. */
export const links: Readonly<Record<string, Link>> = {
  'leg.from': always('from'),
  'leg.to': always('to'),
  'leg.items': always('item'),
  'leg.under': perhaps('agreement'),
  'leg.held': perhaps('held'),
  'leg.assessments': perhaps('assessment'),
  'leg.notices': perhaps('notice'),
  'leg.consents': perhaps('consent'),
  'leg.filings': perhaps('filing'),
  'leg.safeguards': perhaps('safeguard'),
  'leg.participants': perhaps('participant'),
  'leg.keys_with': perhaps('to'),
  'participant.party': always('to'),
  'item.people': perhaps('people'),
  'item.register': perhaps('register'),
  'item.notices': perhaps('told'),
  'to.part_of': perhaps('from'),
  'to.owners': perhaps('owner'),
  'owner.party': always('from'),
  'to.works_for': perhaps('work'),
  'work.party': always('from'),
  'to.certificates': perhaps('certificate'),
  'agreement.between': always('from', 'to'),
  'held.by': always('from'),
  'held.to': always('to'),
}

export const linkOf = (slot: Slot, fact: string): Link | null => links[`${slot}.${fact}`] ?? null

/** The name of an attribute, one that every peer can write. */
export const attribute = (slot: Slot, fact: string): string => `${slot}_${fact.replace(/[^a-z0-9]/gi, '_')}`
export const judgedAttribute = (slot: Slot, term: string): string => attribute(slot, `judged_${term}`)
export const counterAttribute = (code: string): string => `counter_${code.replace(/[^a-z0-9]/gi, '_')}`

export function typeOf(vocabulary: Vocabulary, slot: Slot, fact: string): FactType | undefined {
  return vocabulary.records[kinds[slot]]?.facts[fact]
}

export const isReference = (type: FactType): boolean => type.type === 'ref' || type.type === 'record'

/** Days as numbers: some peers compare no texts. */
export const dayNumber = (day: string): number => Math.round(Date.parse(`${day}T00:00:00Z`) / 86_400_000)

/** Whether a text is in force on the day. */
export const isInForce = ({ from, until }: InForce, day: string): boolean =>
  from !== null && from <= day && (until === null || day <= until)
