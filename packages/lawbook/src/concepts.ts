/** `vocabulary/concepts/`: which part of each regime carries a concept that many laws have, and how far they correspond. */
import type { Issue, Place } from '@carnet/errors'
import type { Regime, Vocabulary, Words } from '@carnet/law'
import { Reader } from './reader.ts'
import { readTree, type Tree } from './tree.ts'

export const correspondences = ['corresponds', 'narrower', 'wider', 'differs'] as const
/** Of a part against the concept as it is described. */
export type Correspondence = (typeof correspondences)[number]

export const conceptParts = ['definition', 'mechanism', 'provision', 'list', 'parameter', 'duty'] as const
export type ConceptPart = (typeof conceptParts)[number]

export interface Carried {
  readonly regime: string
  readonly part: ConceptPart
  /** Name in the regime; of a duty, its code in the vocabulary. */
  readonly names: readonly string[]
  readonly relation: Correspondence
  readonly why: Words
}

export interface Concept {
  readonly name: string
  readonly title: Words
  readonly means: Words
  readonly carried: readonly Carried[]
}

export const conceptsFolder = 'vocabulary/concepts/'

type Known = { readonly regimes: readonly Regime[]; readonly vocabulary: Vocabulary }

/**
 * Reads the mapping, file by file. A name that its regime does not have is noted, and a concept that stands in two files; regimes that
 * are not loaded are passed over.
 */
export function readConcepts(
  files: Readonly<Record<string, string>>,
  known: Known,
  issues: Issue[],
): Concept[] {
  const reader = new Reader(issues)
  const found = new Map<string, Concept>()
  for (const path of Object.keys(files).filter(isOfConcepts).sort()) {
    const tree = readTree(files[path]!, path, issues)
    const root = tree && reader.fields(tree, ['vocabulary', 'concepts'], ['vocabulary', 'concepts'])
    for (const { key, value } of reader.entries(root?.get('concepts'))) {
      if (found.has(key)) reader.issue('CARNET_KEY_TWICE', { key }, value.at)
      else found.set(key, readConcept(reader, key, value, known))
    }
  }
  return [...found.values()]
}

/** Those of the law's files, by path, that `readConcepts` reads. */
export const conceptFiles = (files: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(files).filter(([path]) => isOfConcepts(path)))

const isOfConcepts = (path: string): boolean => path.startsWith(conceptsFolder) && path.endsWith('.yaml')

function readConcept(reader: Reader, name: string, tree: Tree, { regimes, vocabulary }: Known): Concept {
  const fields = reader.fields(tree, ['title', 'means', 'regimes'], ['title', 'means', 'regimes'])
  const carried = reader.entries(fields.get('regimes')).flatMap(one => {
    const regime = regimes.find(({ code }) => code === one.key)
    return regime ? [readCarried(reader, one.value, regime, vocabulary)] : []
  })
  return {
    name,
    title: reader.words(fields.get('title')),
    means: reader.words(fields.get('means')),
    carried,
  }
}

function readCarried(reader: Reader, tree: Tree, regime: Regime, vocabulary: Vocabulary): Carried {
  const fields = reader.fields(tree, [...conceptParts, 'relation', 'why'], ['relation', 'why'])
  const part = conceptParts.find(one => fields.has(one)) ?? 'definition'
  const names = reader.texts(fields.get(part))
  if (!conceptParts.some(one => fields.has(one)))
    reader.issue('CARNET_KEY_MISSING', { key: conceptParts.join(' | ') }, tree.at)
  const known = namesOf(part, regime, vocabulary)
  for (const name of names) checkName(reader, name, known, regime, tree.at)
  return {
    regime: regime.code,
    part,
    names: names.filter(name => known.includes(name)),
    relation: reader.oneOf(fields.get('relation'), correspondences, 'differs'),
    why: reader.words(fields.get('why')),
  }
}

function checkName(reader: Reader, name: string, known: readonly string[], regime: Regime, at: Place): void {
  if (!known.includes(name))
    reader.unknown('CARNET_CONCEPT_NAME_UNKNOWN', `${regime.code}/${name}`, known, at)
}

function namesOf(part: ConceptPart, regime: Regime, vocabulary: Vocabulary): readonly string[] {
  switch (part) {
    case 'provision':
      return regime.provisions.map(one => one.id)
    case 'duty':
      return dutiesOf(regime).filter(duty => duty in vocabulary.duties)
    case 'definition':
      return regime.definitions.map(one => one.name)
    case 'mechanism':
      return regime.mechanisms.map(one => one.name)
    case 'list':
      return regime.lists.map(one => one.name)
    default:
      return regime.parameters.map(one => one.name)
  }
}

/** What its provisions lay on somebody. */
const dutiesOf = ({ provisions }: Regime): readonly string[] => [
  ...new Set(provisions.flatMap(({ then }) => then.oblige.map(({ duty }) => duty))),
]
