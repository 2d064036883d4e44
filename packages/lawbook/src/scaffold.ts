/** A regime that starts from nothing: the template of `regimes/template` filled in, and what is still to be said in it. */
import { CarnetError } from '@carnet/errors'
import type { Day, Vocabulary, Words } from '@carnet/law'
import { isPlace } from './codes.ts'

export interface ScaffoldInput {
  /** The code of the regime: an ISO 3166 code, or an extension of the vocabulary. */
  readonly code: string
  readonly name: Words
  /** The places that are not abroad; the first stands in the examples. */
  readonly places: readonly string[]
  /** The day of the scaffold, which its provision applies from; and the day before, for the other side of that line. */
  readonly today: Day
  readonly dayBefore: Day
}

/** A placeholder: a line that ends in ▢ and says, in both languages, what belongs there. */
export interface Placeholder {
  readonly file: string
  /** Counted from 1. */
  readonly line: number
  readonly what: Words
}

export interface Scaffold {
  /** By path inside the folder of the regime. */
  readonly files: Readonly<Record<string, string>>
  readonly fillIn: readonly Placeholder[]
}

/**
 * Fills the template (path inside its folder to text). Throws CARNET_SCAFFOLD_CODE and CARNET_PLACE_UNKNOWN for codes that the
 * vocabulary does not know.
 */
export function scaffoldRegime(
  template: Readonly<Record<string, string>>,
  input: ScaffoldInput,
  vocabulary: Vocabulary,
): Scaffold {
  const { code, places } = input
  if (!/^[A-Z]{2}(?:-[A-Z]+)?$/.test(code) || !isPlace(vocabulary, code))
    throw new CarnetError('CARNET_SCAFFOLD_CODE', { code })
  const strange = places.find(place => !isPlace(vocabulary, place))
  if (strange !== undefined)
    throw new CarnetError('CARNET_PLACE_UNKNOWN', { value: strange, known: places.join(', '), near: '' })
  const abroad =
    vocabulary.places.find(place => ![code, ...places].some(own => own.startsWith(place))) ?? code
  const values: Readonly<Record<string, string>> = {
    CODE: code,
    code: code.toLowerCase(),
    NAME_EN: JSON.stringify(input.name.en),
    NAME_ZH: JSON.stringify(input.name.zh),
    PLACES: `[${places.join(', ')}]`,
    PLACE: places[0] ?? code,
    ABROAD: abroad,
    TODAY: input.today,
    BEFORE: input.dayBefore,
  }
  const files = Object.fromEntries(
    Object.entries(template)
      .sort(inReadingOrder)
      .map(([path, text]) => [
        path,
        text.replace(/__([A-Z_]+?|code)__/g, (whole, name: string) => values[name] ?? whole),
      ]),
  )
  return { files, fillIn: placeholdersIn(files) }
}

const readingOrder = ['regime', 'instruments', 'definitions', 'mechanisms', 'provisions', 'lists', 'coverage']

/** As one fills them in: who and what first, then the rules, then what has become of each article. */
function inReadingOrder([one]: [string, string], [other]: [string, string]): number {
  const place = (path: string): number => readingOrder.indexOf(path.split(/[./]/)[0] ?? '')
  return place(one) - place(other) || (one < other ? -1 : 1)
}

/** The placeholders that are left in the files of a regime, in the order of its files. */
export function placeholdersIn(files: Readonly<Record<string, string>>): Placeholder[] {
  return Object.entries(files).flatMap(([file, text]) =>
    text.split('\n').flatMap((line, index) => {
      const [, en, zh] = /# ▢ (.+?) \/ (.+)$/.exec(line) ?? []
      return en !== undefined && zh !== undefined ? [{ file, line: index + 1, what: { en, zh } }] : []
    }),
  )
}
