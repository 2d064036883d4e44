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
  readonly liesIn: string
  readonly categories: readonly string[]
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
  liesIn: '',
  categories: [],
  people: '',
})

export const isComplete = ({ title, place, liesIn, categories, received }: Form): boolean =>
  title.trim() !== '' && place !== '' && liesIn !== '' && categories.length > 0 && received !== ''

const isPersonal = (category: string): boolean => category === 'person' || category.startsWith('person.')

/** As the service takes it; what was left empty is left out. */
export function requestOf(form: Form): object {
  const said = (text: string): string | undefined => (text.trim() === '' ? undefined : text.trim())
  const aboutPeople = form.categories.some(isPersonal)
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
    lies_in: form.liesIn,
    people: aboutPeople ? { persons: form.people === '' ? {} : { count: Number(form.people) } } : undefined,
    data: Object.fromEntries(
      form.categories.map(category => [
        nameOf(category, form.categories),
        isPersonal(category) ? { category, people: 'persons' } : { category },
      ]),
    ),
  }
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
