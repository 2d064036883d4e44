/** What of the form cannot be recorded as it stands, field by field. */
import { type Form, isSpread, placesOf } from './request-form.ts'

/** As `fault.NAME` of the words says it. */
export type Fault =
  | 'title'
  | 'place'
  | 'day'
  | 'reversed'
  | 'people'
  | 'categories'
  | 'twice'
  | 'nothing-there'
  | 'nowhere'

export interface Faults {
  readonly title?: Fault | undefined
  readonly place?: Fault | undefined
  readonly received?: Fault | undefined
  readonly due?: Fault | undefined
  readonly people?: Fault | undefined
  readonly categories?: Fault | undefined
  /** Of each place in which data lie. */
  readonly liesIn: readonly (Fault | undefined)[]
  /** Of each kind of data, where it matters in which place it lies. */
  readonly lies: Readonly<Record<string, Fault | undefined>>
}

export function faultsOf(form: Form): Faults {
  const { title, place, received, due, people, categories } = form
  const spread = isSpread(form)
  return {
    title: title.trim() === '' ? 'title' : undefined,
    place: place === '' ? 'place' : undefined,
    received: received === '' ? 'day' : undefined,
    due: due !== '' && due < received ? 'reversed' : undefined,
    people: people === '' || /^0*[1-9]\d*$/.test(people) ? undefined : 'people',
    categories: categories.length === 0 ? 'categories' : undefined,
    liesIn: form.liesIn.map((_place, at) => ofPlace(form, at, spread)),
    lies: Object.fromEntries(
      categories.map(one => [one, spread && placesOf(form, one).length === 0 ? 'nowhere' : undefined]),
    ),
  }
}

function ofPlace(form: Form, at: number, spread: boolean): Fault | undefined {
  const place = form.liesIn[at]!
  if (place === '') return 'place'
  if (form.liesIn.indexOf(place) < at) return 'twice'
  const isBare = form.categories.every(category => !placesOf(form, category).includes(place))
  return spread && isBare ? 'nothing-there' : undefined
}

export const isSound = ({ liesIn, lies, ...fields }: Faults): boolean =>
  [...Object.values(fields), ...liesIn, ...Object.values(lies)].every(fault => fault === undefined)
