/** `coverage.yaml`: what has become of every article that bears on a transfer. */
import type { Issue, Place } from '@carnet/errors'
import type { Regime, Words } from '@carnet/law'
import { refuseHidden } from './harmless.ts'
import { Reader } from './reader.ts'
import { readTree, type Tree } from './tree.ts'

export const coverageStates = ['encoded', 'no-effect', 'not-yet'] as const
export type CoverageState = (typeof coverageStates)[number]

export interface CoveredArticle {
  /** The legal text: usually an instrument of the regime, else a name for several, or for one that is not encoded. */
  readonly instrument: string
  readonly article: string
  readonly state: CoverageState
  /** Provisions, definitions, mechanisms, lists, counters, parameters, `applies_when` and `transfer_when` that carry it. */
  readonly encoded: readonly string[]
  readonly note: Words | null
  readonly at: Place
}

export interface Coverage {
  readonly regime: string
  readonly articles: readonly CoveredArticle[]
}

/**
 * Reads the coverage of a regime: instrument → article → `no-effect`, `not-yet` or `{ encoded: [names], note? }`. Every name must
 * be of the regime, and every provision must be named by some article. What is wrong is noted in `issues`.
 */
export function readCoverage(text: string, file: string, regime: Regime, issues: Issue[]): Coverage {
  const reader = new Reader(issues)
  const tree = readTree(text, file, issues)
  if (tree) refuseHidden(tree, issues)
  const root = tree ? reader.fields(tree, ['coverage'], ['coverage']).get('coverage') : undefined
  const articles: CoveredArticle[] = []
  for (const { key: instrument, value } of reader.entries(root)) {
    for (const { key, at, value: article } of reader.entries(value))
      articles.push(readArticle(reader, instrument, key, article, at))
  }
  if (tree) checkNames(reader, articles, regime, file)
  return { regime: regime.code, articles }
}

function readArticle(
  reader: Reader,
  instrument: string,
  article: string,
  tree: Tree,
  at: Place,
): CoveredArticle {
  if (tree.kind !== 'map') {
    const state = reader.oneOf<CoverageState>(tree, ['no-effect', 'not-yet'], 'not-yet')
    return { instrument, article, state, encoded: [], note: null, at }
  }
  const fields = reader.fields(tree, ['encoded', 'note'], ['encoded'])
  const encoded = reader.texts(fields.get('encoded'))
  if (fields.has('encoded') && encoded.length === 0) reader.wrongType(fields.get('encoded')!, 'type.encoders')
  return { instrument, article, state: 'encoded', encoded, note: reader.wordsOrNull(fields.get('note')), at }
}

function checkNames(reader: Reader, articles: readonly CoveredArticle[], regime: Regime, file: string): void {
  const provisions = regime.provisions.map(one => one.id)
  const parts = [
    regime.definitions,
    regime.mechanisms,
    regime.lists,
    regime.counters,
    regime.parameters,
  ].flatMap(part => part.map(one => one.name))
  const known = new Set([...provisions, ...parts, 'applies_when', 'transfer_when'])
  const named = new Set<string>()
  for (const { encoded, at } of articles) {
    for (const name of encoded) {
      named.add(name)
      if (!known.has(name)) reader.unknown('CARNET_COVERAGE_NAME_UNKNOWN', name, known, at)
    }
  }
  const unnamed = provisions.filter(id => !named.has(id))
  for (const id of unnamed) reader.issue('CARNET_COVERAGE_PROVISION_MISSING', { id }, { file })
}
