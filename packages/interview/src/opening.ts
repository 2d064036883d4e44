/** The first questions: without them no regime is concerned, and nothing can be asked that matters. */
import type { Day, Declaration, Fact, Interval, Vocabulary } from '@carnet/law'
import type { Expected } from './read-answer.ts'
import type { Said } from './records.ts'

export const openings = ['from_place', 'to_place', 'sender', 'receiver', 'categories'] as const
/** A question of the opening. Its words are in the locales, as `interview.OPENING`. */
export type Opening = (typeof openings)[number]

export type Opened = Readonly<Partial<Record<Opening, Said>>>

export function expectedAtOpening(vocabulary: Vocabulary, opening: Opening): Expected {
  switch (opening) {
    case 'from_place':
    case 'to_place':
      return { form: 'place', many: false }
    case 'categories':
      return { form: 'category', many: true }
    default:
      return { form: 'choice', choices: vocabulary.records.party?.facts.kind?.values ?? [], many: false }
  }
}

const valuesIn = (said: Said | undefined): readonly string[] =>
  said && 'values' in said ? said.values.filter(value => typeof value === 'string') : []

/** A column of a data set that was looked into; `category` is null where nothing is known of it. */
export interface Column {
  readonly name: string
  readonly category: string | null
}

/** The data that are to move, and how many people they are about. */
export interface Data {
  readonly columns: readonly Column[]
  readonly people: Interval | null
}

/** The declaration that the opening makes: two parties, one leg, an item for each category, or for each column of the data at hand. What nobody said stays unsaid. */
export function openedDeclaration(as_of: Day, opened: Opened, data: Data | null = null): Declaration {
  const party = (name: string, kind: Said | undefined): Fact => {
    const [one] = valuesIn(kind)
    return record('party', `parties.${name}`, one === undefined ? {} : { kind: one })
  }
  const sender = party('sender', opened.sender)
  const receiver = party('receiver', opened.receiver)
  const categories = valuesIn(opened.categories)
  const columns =
    data?.columns ?? categories.map(category => ({ name: nameOf(category, categories), category }))
  const aboutPeople = columns.some(({ category }) => category !== null && isPersonal(category))
  const persons = record('people', 'people.persons', data?.people ? { count: data.people } : {})
  const items = columns.map(({ name, category }) =>
    record('item', `items.${name}`, {
      ...(category === null ? {} : { category }),
      ...(category !== null && isPersonal(category) ? { people: persons } : {}),
    }),
  )
  const [from_place] = valuesIn(opened.from_place)
  const [to_place] = valuesIn(opened.to_place)
  const leg = record('leg', 'legs.transfer', {
    from: sender,
    to: receiver,
    ...(from_place === undefined ? {} : { from_place }),
    ...(to_place === undefined ? {} : { to_place }),
    ...(items.length > 0 ? { items } : {}),
  })
  return {
    as_of,
    declarant: null,
    parties: [sender, receiver],
    people: aboutPeople ? [persons] : [],
    items,
    legs: [leg],
    agreements: [],
    counters: {},
    regimes: [],
  }
}

/** A category that lies below `person` is about people: it says so itself. */
const isPersonal = (category: string): boolean => category === 'person' || category.startsWith('person.')

/** The end of the category, as far as it takes to tell it from the others. */
function nameOf(category: string, all: readonly string[]): string {
  const parts = category.split('.')
  for (let length = 1; length < parts.length; length++) {
    const name = parts.slice(-length).join('-')
    if (all.every(other => other === category || !`-${other.replaceAll('.', '-')}`.endsWith(`-${name}`)))
      return name
  }
  return parts.join('-')
}

const record = (kind: string, name: string, values: Fact['values']): Fact => ({
  kind,
  name,
  values,
  judged: {},
})
