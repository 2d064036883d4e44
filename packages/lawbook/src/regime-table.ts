/** What is covered, in figures: one row a regime, for the page of the regimes. */
import type { Day, List, Regime, Words } from '@carnet/law'
import type { Coverage } from './coverage.ts'
import type { Library } from './library.ts'

export interface RegimeRow {
  readonly code: string
  readonly name: Words
  /** Legal texts that provisions, definitions, mechanisms or lists rest on. */
  readonly instruments: number
  readonly provisions: number
  /** Articles of the coverage: how many are encoded, have no effect on a transfer, are still to come. Null without a coverage. */
  readonly articles: { readonly encoded: number; readonly noEffect: number; readonly notYet: number } | null
  /** How many of the provisions were checked against the official text. */
  readonly verified: number
  /** The official lists that are loaded, whole or in part. */
  readonly lists: readonly ListRow[]
  /** The oldest day on which a provision was last checked: all were, on that day or later. Null without provisions. */
  readonly checked: Day | null
}

/** How much of an official list is loaded. */
export interface ListRow {
  readonly name: string
  readonly title: Words
  readonly edition: string | null
  readonly entries: number
  /** How many entries the official list has; null where that is not known. */
  readonly total: number | null
  /** Scenarios that a person attests to be complete, of how many. */
  readonly complete: number
  readonly scenarios: number
}

/** The rows in the order of the library. */
export function regimeTable(library: Pick<Library, 'regimes'>, coverages: readonly Coverage[]): RegimeRow[] {
  return library.regimes.map(regime =>
    rowOf(
      regime,
      coverages.find(coverage => coverage.regime === regime.code),
    ),
  )
}

function rowOf(regime: Regime, coverage: Coverage | undefined): RegimeRow {
  const { provisions } = regime
  const inState = (state: string): number =>
    coverage?.articles.filter(article => article.state === state).length ?? 0
  return {
    code: regime.code,
    name: regime.name,
    instruments: regime.instruments.length,
    provisions: provisions.length,
    articles: coverage
      ? { encoded: inState('encoded'), noEffect: inState('no-effect'), notYet: inState('not-yet') }
      : null,
    verified: provisions.filter(one => one.provenance.confidence === 'verified').length,
    lists: regime.lists.flatMap(listRow),
    checked: provisions.map(one => one.provenance.checked).sort()[0] ?? null,
  }
}

function listRow({
  name,
  title,
  edition,
  total,
  entries,
  attested = [],
  scenarios = [],
  imported,
}: List): ListRow[] {
  if (edition === undefined && total === undefined && imported === undefined) return []
  return [
    {
      name,
      title,
      edition: edition ?? null,
      entries: entries.length,
      total: total ?? null,
      complete: attested.filter(({ given, of }) => given === of).length,
      scenarios: scenarios.length,
    },
  ]
}
