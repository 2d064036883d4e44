/** What the short form says, as a request. */
export interface Form {
  readonly title: string
  readonly kind: string
  readonly place: string
  readonly name: string
  readonly reference: string
  readonly proceeding: string
  /** `unknown` where it is not known. */
  readonly basis: string
  readonly instrument: string
  readonly received: string
  readonly due: string
  readonly holder: string
  /** `unknown` where it is not known. */
  readonly holderKind: string
  readonly holderPlace: string
  /** One place at least, empty until it is chosen. */
  readonly liesIn: readonly string[]
  readonly categories: readonly string[]
  /** Of a kind of data that does not lie in all of these places: in which it does. */
  readonly only: Readonly<Record<string, readonly string[]>>
  readonly people: string
}

export const emptyForm = (today: string): Form => ({
  title: '',
  kind: 'court',
  place: '',
  name: '',
  reference: '',
  proceeding: 'civil',
  basis: 'unknown',
  instrument: '',
  received: today,
  due: '',
  holder: '',
  holderKind: 'company',
  holderPlace: '',
  liesIn: [''],
  categories: [],
  only: {},
  people: '',
})

const isPersonal = (category: string): boolean => category === 'person' || category.startsWith('person.')

/** Whether it matters which kind of data lies where. */
export const isSpread = ({ liesIn, categories }: Form): boolean =>
  categories.length > 0 && liesIn.filter(place => place !== '').length > 1

/** Where a kind of data lies. */
export const placesOf = ({ liesIn, only }: Form, category: string): readonly string[] =>
  liesIn.filter(place => place !== '' && (only[category]?.includes(place) ?? true))

export interface Removed {
  readonly place: string
  readonly at: number
  /** The kinds of data of which it was said that they lie there. */
  readonly held: readonly string[]
}

/** The form without one of its places, and what takes it back. What lay there alone is asked about anew. */
export function withoutPlace(form: Form, at: number): readonly [Form, Removed] {
  const place = form.liesIn[at]!
  const liesIn = form.liesIn.filter((_place, index) => index !== at)
  const said = Object.entries(form.only)
  const only = Object.fromEntries(
    said.map(([category, places]) => [category, places.filter(one => one !== place)]),
  )
  const held = said.filter(([, places]) => places.includes(place)).map(([category]) => category)
  return [
    { ...form, liesIn, only },
    { place, at, held },
  ]
}

export function withPlaceAgain(form: Form, { place, at, held }: Removed): Form {
  const only = Object.fromEntries(
    Object.entries(form.only).map(([category, places]) => [
      category,
      held.includes(category) ? [...places, place] : places,
    ]),
  )
  return { ...form, liesIn: [...form.liesIn.slice(0, at), place, ...form.liesIn.slice(at)], only }
}

/** As the service takes it; what was left empty is left out. */
export function requestOf(form: Form): object {
  const said = (text: string): string | undefined => (text.trim() === '' ? undefined : text.trim())
  const aboutPeople = form.categories.some(isPersonal)
  const [first, ...others] = form.liesIn
  return {
    carnet_request: 1,
    title: form.title.trim(),
    asks: { kind: form.kind, place: form.place, name: said(form.name), reference: said(form.reference) },
    proceeding: form.proceeding,
    relies_on: form.basis === 'unknown' ? undefined : form.basis,
    instrument: said(form.instrument),
    received: form.received,
    answer_due: said(form.due),
    holder: {
      name: said(form.holder),
      kind: form.holderKind === 'unknown' ? undefined : form.holderKind,
      ...seatOf(form),
    },
    lies_in: others.length === 0 ? first : undefined,
    people: aboutPeople ? { persons: form.people === '' ? {} : { count: Number(form.people) } } : undefined,
    data: Object.fromEntries(form.categories.flatMap(category => itemsOf(form, category))),
  }
}

/** An item for each place in which a kind of data lies, named by the place where there are several. */
function itemsOf(form: Form, category: string): readonly (readonly [string, object])[] {
  const name = nameOf(category, form.categories)
  const item = isPersonal(category) ? { category, people: 'persons' } : { category }
  if (form.liesIn.length === 1) return [[name, item]]
  return placesOf(form, category).map(place => [`${name}-${place}`, { ...item, lies_in: place }])
}

/** A person lives somewhere; everybody else is set up under a law. */
function seatOf({ holderKind, holderPlace }: Form): object {
  if (holderPlace === '') return {}
  return holderKind === 'individual' ? { resident_in: holderPlace } : { organised_in: [holderPlace] }
}

/** The end of the category, as far as it takes to tell it from the others. */
export function nameOf(category: string, all: readonly string[]): string {
  const parts = category.split('.')
  for (let length = 1; length < parts.length; length++) {
    const name = parts.slice(-length).join('-')
    if (all.every(other => other === category || !`-${other.replaceAll('.', '-')}`.endsWith(`-${name}`)))
      return name
  }
  return parts.join('-')
}
