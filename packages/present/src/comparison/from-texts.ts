/** A comparison from the texts of its cases and concepts: what a caller has at hand who reads the law from files, or over a wire. */
import { type Issue, throwIssues } from '@carnet/errors'
import type { Day, Regime } from '@carnet/law'
import { type Library, readConcepts, readProbes } from '@carnet/lawbook'
import { type Comparison, compareRegimes, placeAbroad } from './compare.ts'

/** The content of `vocabulary/probes.yaml`, and the files of `vocabulary/concepts/` by their paths. */
export interface ComparisonTexts {
  readonly probes: string
  readonly concepts: Readonly<Record<string, string>>
}

export interface ReadCompareInput {
  readonly one: Regime
  readonly other: Regime
  readonly library: Pick<Library, 'regimes' | 'vocabulary'>
  readonly asOf: Day
  readonly texts: ComparisonTexts
}

/** Throws one `CarnetError` with every issue of the probes. A concept whose name the law has lost is no counterpart, and no error here. */
export function readAndCompare({ one, other, library, asOf, texts }: ReadCompareInput): Comparison {
  const { regimes, vocabulary } = library
  const abroad = placeAbroad([one, other], vocabulary)
  const issues: Issue[] = []
  const placed = (regime: Regime) =>
    readProbes(texts.probes, { home: regime.places[0] ?? regime.code, abroad }, { vocabulary, asOf }, issues)
  const probes = [placed(one), placed(other)] as const
  throwIssues(issues)
  const concepts = readConcepts(texts.concepts, { regimes, vocabulary }, [])
  return compareRegimes({ one, other, regimes, vocabulary, asOf, abroad, probes, concepts })
}
