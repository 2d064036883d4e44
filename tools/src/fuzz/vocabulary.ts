/** A small vocabulary for generated law: every type of fact, every silence, facts of some kinds only, sets that may be open. */

const words = { en: 'x', zh: '某' }
const many = { many: true }
const rare = { silence: 'rare' }
const paper = { silence: 'paper' }

export interface FactWritten {
  readonly type: string
  readonly silence: string
  readonly many?: boolean
  readonly values?: readonly string[]
  readonly only_for?: readonly string[]
  readonly not_for?: readonly string[]
  readonly complete_when?: string
  readonly taken_from?: Readonly<Record<string, unknown>>
}

const fact = (type: string, more: Partial<FactWritten> = {}): FactWritten => ({
  type,
  silence: 'world',
  ...more,
})

/** The facts of each kind of record, as a vocabulary writes them. */
export const facts: Readonly<Record<string, Readonly<Record<string, FactWritten>>>> = {
  party: {
    kind: fact('code', { values: ['person', 'company', 'body'] }),
    set_up_in: fact('place', { ...many, not_for: ['person'] }),
    seat: fact('place', { not_for: ['person'] }),
    lives_in: fact('place', { only_for: ['person'] }),
    zones: fact('zone', { ...many, ...rare }),
    part_of: fact('ref party', rare),
    owners: fact('record ownership', { ...many, not_for: ['person'], complete_when: 'owners_complete' }),
    owners_complete: fact('bool', paper),
    works_for: fact('record work', { ...many, only_for: ['person'] }),
    sector: fact('sector', many),
    staff: fact('number people'),
    blacklisted: fact('bool', rare),
    founded: fact('day'),
    // A party is counted by the first of these, whatever its name.
    identifiers: fact('open text', { ...many, ...rare }),
  },
  ownership: {
    party: fact('ref party'),
    share: fact('number percent'),
    votes: fact('number percent', paper),
  },
  work: { party: fact('ref party'), as: fact('code', { values: ['employee', 'agent'] }) },
  people: {
    count: fact('number people'),
    devices: fact('number devices'),
    youngest: fact('number years'),
    relation: fact('code', { values: ['staff', 'client', 'other'] }),
    lives_in: fact('place', many),
    able: fact('bool'),
  },
  item: {
    category: fact('category'),
    people: fact('ref people'),
    made_in: fact('place', many),
    public: fact('bool', rare),
    needed: fact('bool'),
    form: fact('code', { ...many, ...rare, values: ['clear', 'masked'] }),
    notices: fact('record item-notice', { ...many, ...rare }),
    linked_with: fact('ref item', many),
    precision: fact('number metres', rare),
    scenario: fact('open scenario'),
  },
  'item-notice': {
    class: fact('open class'),
    by: fact('code', { values: ['notified', 'published'] }),
    day: fact('day', paper),
  },
  leg: {
    from: fact('ref party'),
    to: fact('ref party'),
    from_place: fact('place'),
    to_place: fact('place', {
      taken_from: {
        paths: ['to.seat', 'to.set_up_in'],
        only_when: { act: ['send', 'show'] },
        not_when: ['to.part_of'],
        not_same: ['from', 'to'],
      },
    }),
    act: fact('code', { values: ['send', 'collect', 'show'] }),
    items: fact('ref item', many),
    follows: fact('ref leg', rare),
    stage: fact('code', { values: ['intended', 'done'], ...rare }),
    relies_on: fact('mechanism', { ...many, ...paper }),
    omits: fact('duty', { ...many, ...paper }),
    under: fact('ref agreement', { ...many, ...paper }),
    held: fact('ref held', { ...many, ...paper }),
    participants: fact('record participant', { ...many, ...paper }),
    purposes: fact('purpose', many),
    scenarios: fact('open scenario', many),
    frequency: fact('code', { values: ['once', 'often'] }),
    starts: fact('day'),
    ends: fact('day', paper),
    by_hand: fact('bool', rare),
    paid: fact('bool'),
  },
  participant: { party: fact('ref party'), part: fact('code', { values: ['directs', 'builds'] }) },
  agreement: {
    kind: fact('code', { values: ['sale', 'grant'] }),
    text: fact('open text', paper),
    between: fact('ref party', many),
    signed: fact('day', paper),
    level: fact('number module'),
  },
  held: {
    mechanism: fact('mechanism'),
    by: fact('ref party', many),
    from: fact('day', paper),
    until: fact('day', paper),
    covers: fact('record coverage', paper),
    changed: fact('code', { ...many, ...rare, values: ['purpose', 'scope'] }),
  },
  coverage: { people: fact('number people', paper), categories: fact('category', { ...many, ...paper }) },
  request: { by: fact('ref party') },
  declaration: { as_of: fact('day'), declarant: fact('ref party', rare) },
}

export const places = ['AA', 'BB', 'CC', 'AA-X', 'AA-Y', 'BB-Z'] as const
export const categories = ['a', 'a.b', 'a.b.c', 'd', 'd.e', 'f'] as const
export const purposes = ['p', 'p.q', 'r'] as const
export const sectors = ['s', 's.t', 'u'] as const
export const duties = ['notice', 'consent', 'audit'] as const
export const judgements: Readonly<Record<string, { about: readonly string[]; silence: string }>> = {
  needed: { about: ['leg'], silence: 'no' },
  occasional: { about: ['leg'], silence: 'unknown' },
  evasion: { about: ['leg', 'party'], silence: 'no' },
  risky: { about: ['item'], silence: 'unknown' },
  fair: { about: ['agreement', 'people'], silence: 'unknown' },
}

const codes = (all: readonly string[]) => Object.fromEntries(all.map(code => [code, words]))

/** The texts of `vocabulary/`. */
export const vocabularyTexts: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({
    facts: {
      records: Object.fromEntries(
        Object.entries(facts).map(([kind, its]) => [kind, { name: words, facts: its }]),
      ),
    },
    judgements: {
      judgements: Object.fromEntries(
        Object.entries(judgements).map(([term, its]) => [term, { ...its, question: words }]),
      ),
    },
    categories: { categories: codes(categories) },
    purposes: { purposes: codes(purposes) },
    sectors: { sectors: codes(sectors) },
    duties: { duties: codes(duties) },
    places: {
      iso_3166_1: ['AA', 'BB', 'CC'],
      written_as: {},
      // Within AA by its name, and not by its place in the law.
      extensions: { 'AA-Y': words },
    },
  }).map(([file, content]) => [`vocabulary/${file}.yaml`, JSON.stringify({ vocabulary: 1, ...content })]),
)
