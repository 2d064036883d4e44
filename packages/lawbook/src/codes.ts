/** Codes: which words are valid for a fact, by its scheme. */
import type { Place } from '@carnet/errors'
import type { FactType, Vocabulary } from '@carnet/law'
import type { Reader } from './reader.ts'

/**
 * Checks a code against its scheme: closed values, places, the trees of the vocabulary. Open schemes, zones and
 * mechanisms are not closed by the vocabulary: `named` are the codes that some regime names, where they are known.
 */
export function checkCode(
  reader: Reader,
  vocabulary: Vocabulary,
  type: FactType,
  code: string,
  at: Place,
  named?: ReadonlySet<string>,
): void {
  const known = knownCodes(vocabulary, type)
  if (known) {
    if (!known.has(code)) reader.unknown('CARNET_VALUE_UNKNOWN', code, known, at)
  } else if (type.of === 'place') {
    checkPlace(reader, vocabulary, code, at)
  } else if (named && !named.has(code)) {
    reader.unknown('CARNET_VALUE_UNKNOWN', code, named, at)
  }
}

export function checkPlace(reader: Reader, vocabulary: Vocabulary, code: string, at: Place): void {
  const written = Object.hasOwn(vocabulary.writtenAs, code) ? vocabulary.writtenAs[code] : undefined
  if (written) reader.issue('CARNET_PLACE_WRITTEN_AS', { value: code, written }, at)
  else if (!isPlace(vocabulary, code)) {
    const known = [...vocabulary.places, ...Object.keys(vocabulary.extensions)]
    reader.unknown('CARNET_PLACE_UNKNOWN', code, known, at)
  }
}

export function isPlace(vocabulary: Vocabulary, code: string): boolean {
  if (Object.hasOwn(vocabulary.extensions, code)) return true
  const [country = '', subdivision] = code.split('-')
  return (
    vocabulary.places.includes(country) && (subdivision === undefined || /^[A-Z0-9]{1,3}$/.test(subdivision))
  )
}

const keptSets = new WeakMap<object, ReadonlySet<string>>()

function knownCodes(vocabulary: Vocabulary, type: FactType): ReadonlySet<string> | null {
  switch (type.of) {
    case 'closed':
      return new Set(type.values)
    case 'category':
      return keysOf(vocabulary.categories)
    case 'purpose':
      return keysOf(vocabulary.purposes)
    case 'sector':
      return keysOf(vocabulary.sectors)
    case 'duty':
      return keysOf(vocabulary.duties)
    default:
      return null
  }
}

function keysOf(tree: object): ReadonlySet<string> {
  const kept = keptSets.get(tree) ?? new Set(Object.keys(tree))
  keptSets.set(tree, kept)
  return kept
}
