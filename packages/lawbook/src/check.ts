/** The check of regimes: everything that can be found wrong without a case, by file and line. */
import type { Issue } from '@carnet/errors'
import type { Day, Regime, Vocabulary } from '@carnet/law'
import { checkConflicts } from './check-conflicts.ts'
import { changeDays, checkDays } from './check-days.ts'
import { checkLists, checkParameters, checkReasons, checkTexts } from './check-parts.ts'
import { checkStale } from './check-stale.ts'
import { readConcepts } from './concepts.ts'
import { type Coverage, readCoverage } from './coverage.ts'
import { type Example, readExamples } from './examples.ts'
import { collectLibrary, foldersOf, type Library } from './library.ts'
import { type Locate, locateIn } from './locate.ts'

/** An error must be mended; a warning must be looked at. Words and the fix come from `errorText`, nearest names included. */
export interface CheckedIssue extends Issue {
  readonly severity: 'error' | 'warning'
}

export interface CheckedFile {
  /** Below `regimes/`. */
  readonly file: string
  /** By line; those without a line first. */
  readonly issues: readonly CheckedIssue[]
}

/** What a regime has. */
export interface RegimeCounts {
  readonly regime: string
  readonly instruments: number
  readonly definitions: number
  readonly parameters: number
  readonly lists: number
  readonly entries: number
  readonly counters: number
  readonly mechanisms: number
  readonly provisions: number
  readonly examples: number
  /** Articles that the coverage accounts for. */
  readonly articles: number
  /** Days on which the law was looked at: each change, with the day before and the day after. */
  readonly days: number
}

export interface RegimeReport {
  readonly files: readonly CheckedFile[]
  readonly errors: number
  readonly warnings: number
  readonly regimes: readonly RegimeCounts[]
  /** What was read on the way: the law, and the examples beside the regimes that were checked. */
  readonly library: Library
  readonly examples: readonly Example[]
}

/**
 * Checks the regimes of a folder of regimes: `files` as for `readLibrary`, paths below `regimes/`. With `only`, the report is
 * limited to that regime and the vocabulary; the others are read all the same, since it may borrow from them. A regime that
 * cannot be read whole has errors, and is not swept. With `today`, what was checked too long before it is warned of.
 */
export function checkRegime(
  files: Readonly<Record<string, string>>,
  only?: string,
  today?: Day,
): RegimeReport {
  const errors: Issue[] = []
  const warnings: Issue[] = []
  const library = collectLibrary(files, errors)
  const regimes = library.regimes.filter(regime => only === undefined || regime.code === only)
  const read: Example[] = []
  const counts = regimes.map(regime => {
    const examples = Object.entries(files)
      .filter(([path]) => path.startsWith(`${regime.code}/`) && path.endsWith('.examples.yaml'))
      .flatMap(([path, text]) => readExamples(text, path, library, errors))
    read.push(...examples)
    const coverage = coverageOf(regime, files, errors)
    const locate = locateIn(regime.code, files)
    sweep(regime, library, locate, errors, warnings)
    if (today !== undefined) warnings.push(...checkStale(regime, today, locate))
    return countsOf(regime, examples.length, coverage)
  })
  readConcepts(files, library, errors)
  const folders = new Set(foldersOf(files))
  const ofInterest = ({ at: { file = '' } }: Issue): boolean => {
    const folder = file.split('/')[0] ?? ''
    return only === undefined || folder === only || !folders.has(folder)
  }
  const found = reportOf(errors.filter(ofInterest), warnings.filter(ofInterest), counts)
  return { ...found, library, examples: read }
}

function coverageOf(
  regime: Regime,
  files: Readonly<Record<string, string>>,
  issues: Issue[],
): Coverage | null {
  const file = `${regime.code}/coverage.yaml`
  if (files[file] !== undefined) return readCoverage(files[file], file, regime, issues)
  issues.push({ code: 'CARNET_FILE_MISSING', data: { file }, at: { file } })
  return null
}

function sweep(
  regime: Regime,
  { vocabulary }: { readonly vocabulary: Vocabulary },
  locate: Locate,
  errors: Issue[],
  warnings: Issue[],
): void {
  for (const issue of checkTexts(regime, locate))
    (issue.code === 'CARNET_CHECK_TEXT_EMPTY' ? errors : warnings).push(issue)
  warnings.push(
    ...checkDays(regime, vocabulary, locate),
    ...checkParameters(regime, locate),
    ...checkLists(regime, locate),
    ...checkReasons(regime, vocabulary, locate),
    ...checkConflicts(regime, locate),
  )
}

function countsOf(regime: Regime, examples: number, coverage: Coverage | null): RegimeCounts {
  return {
    regime: regime.code,
    instruments: regime.instruments.length,
    definitions: regime.definitions.length,
    parameters: regime.parameters.length,
    lists: regime.lists.length,
    entries: regime.lists.flatMap(list => list.entries).length,
    counters: regime.counters.length,
    mechanisms: regime.mechanisms.length,
    provisions: regime.provisions.length,
    examples,
    articles: coverage?.articles.length ?? 0,
    days: changeDays(regime).length,
  }
}

function reportOf(
  errors: readonly Issue[],
  warnings: readonly Issue[],
  regimes: readonly RegimeCounts[],
): Omit<RegimeReport, 'library' | 'examples'> {
  const all: CheckedIssue[] = [
    ...errors.map(issue => ({ ...issue, severity: 'error' as const })),
    ...warnings.map(issue => ({ ...issue, severity: 'warning' as const })),
  ]
  const files = [...new Set(all.map(issue => issue.at.file ?? ''))].sort().map(file => ({
    file,
    issues: all
      .filter(issue => (issue.at.file ?? '') === file)
      .sort((one, other) => (one.at.line ?? 0) - (other.at.line ?? 0)),
  }))
  return { files, errors: errors.length, warnings: warnings.length, regimes }
}
