/** Values of facts in the words of a language. */
import type { FactRecord, FactType, Interval, Regime, Value, Vocabulary } from '@carnet/law'
import { formatDay, formatList, formatNumber, label, type Written } from '@carnet/locales'
import { placeName } from '@carnet/present'

export interface Names {
  readonly vocabulary: Vocabulary
  readonly language: Written
  /** They say how the codes are called that only they name. */
  readonly regimes?: readonly Regime[]
}

/** The name of a record without its collection: `parties.vendor` is `vendor`. */
export const short = ({ name }: Pick<FactRecord, 'name'>): string => name.slice(name.indexOf('.') + 1)

export const isRecord = (value: Value): value is FactRecord =>
  typeof value === 'object' && value !== null && 'values' in value

export const isInterval = (value: Value): value is Interval =>
  typeof value === 'object' && value !== null && 'low' in value

/** The values of a fact, none where it was not said. */
export function valuesOf(record: FactRecord | null | undefined, fact: string): readonly Value[] {
  const said = record?.values[fact]
  if (said === undefined) return []
  return Array.isArray(said) ? (said as readonly Value[]) : [said as Value]
}

export function recordOf(record: FactRecord | null | undefined, fact: string): FactRecord | null {
  const [value] = valuesOf(record, fact)
  return value !== undefined && isRecord(value) ? value : null
}

export function intervalText({ low, high }: Interval, language: Written): string {
  const number = (value: number): string => formatNumber(value, language)
  if (low === high) return number(low)
  if (high === Number.POSITIVE_INFINITY) return label('documents.at-least', language, { number: number(low) })
  return `${number(low)}–${number(high)}`
}

export function valueText(value: Value, fact: string, type: FactType | undefined, names: Names): string {
  const { language, vocabulary } = names
  if (typeof value === 'boolean') return label(value ? 'answer.yes' : 'answer.no', language)
  if (isRecord(value)) return short(value)
  if (isInterval(value)) return intervalText(value, language)
  if (typeof value !== 'string') return String(value)
  if (type?.type === 'day') return formatDay(value, language)
  switch (type?.of) {
    case 'place':
      return placeName(value, names)
    case 'category':
      return vocabulary.categories[value]?.[language] ?? value
    case 'purpose':
      return vocabulary.purposes[value]?.[language] ?? value
    case 'sector':
      return vocabulary.sectors[value]?.[language] ?? value
    default:
      return codeText(value, fact, names)
  }
}

function codeText(value: string, fact: string, { language, regimes = [] }: Names): string {
  // A document says it as a form does; else as it is said everywhere.
  for (const name of [`documents.${fact}.${value}`, `value.${fact}.${value}`, `value.${value}`]) {
    const words = label(name, language)
    if (words !== name) return words
  }
  return regimes.find(({ words }) => Object.hasOwn(words, value))?.words[value]?.[language] ?? value
}

export function factText(record: FactRecord, fact: string, names: Names): string {
  const type = names.vocabulary.records[record.kind]?.facts[fact]
  return formatList(
    valuesOf(record, fact).map(value => valueText(value, fact, type, names)),
    names.language,
  )
}
