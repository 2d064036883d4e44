/** A comparison from the texts of its cases and concepts: what a caller has at hand who reads the law from files, or over a wire. */
import { type Issue, throwIssues } from '@carnet/errors'
import type { Day, Regime } from '@carnet/law'
import { type Library, readConcepts, readProbes } from '@carnet/lawbook'
import { type Comparison, comparing, placeAbroad } from './compare.ts'
import { atOnce, type Steps } from './steps.ts'

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
export const readAndCompare = (input: ReadCompareInput): Comparison => atOnce(comparingTexts(input))

/** The same, step by step. */
export function* comparingTexts({ one, other, library, asOf, texts }: ReadCompareInput): Steps<Comparison> {
  const { regimes, vocabulary } = library
  const abroad = placeAbroad([one, other], vocabulary)
  const issues: Issue[] = []
  const placed = (regime: Regime) =>
    readProbes(texts.probes, { home: regime.places[0] ?? regime.code, abroad }, { vocabulary, asOf }, issues)
  const probes = [placed(one), placed(other)] as const
  throwIssues(issues)
  const concepts = readConcepts(texts.concepts, { regimes, vocabulary }, [])
  return yield* comparing({ one, other, regimes, vocabulary, asOf, abroad, probes, concepts })
}
