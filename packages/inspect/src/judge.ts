/** What one column is, from its header and its sampled values. The formula is explained in the README. */
import type { HeaderReading } from './header.ts'
import type { Evidence } from './inspection.ts'
import { cleanValue, isPlaceholder } from './values/clean.ts'
import { type Detector, detectors } from './values/detectors.ts'

/** Sampled values of a column, as written, with how often each was seen. */
export type Sample = ReadonlyMap<string, number>

export interface Passed {
  readonly detector: Detector
  readonly share: number
}

export interface Judged {
  readonly category: string | null
  readonly confidence: number
  readonly basis: 'value' | 'header' | 'none'
  readonly evidence: readonly Evidence[]
}

/** Distinct values that a library is asked about: it is a hundred times slower than a pattern. */
const libraryValues = 1_000

/** Which detectors the values pass, and what share of them; blanks and placeholders left out. */
export function passedBy(sample: Sample): readonly Passed[] {
  const values: [string, number][] = []
  for (const [written, count] of sample) {
    const value = cleanValue(written)
    if (isPlaceholder(value)) continue
    values.push([value, count])
  }
  return detectors.flatMap(detector => {
    const limit = detector.kind === 'library' ? libraryValues : values.length
    let passing = 0
    let total = 0
    for (const [value, count] of values.slice(0, limit)) {
      if (detector.test(value)) passing += count
      total += count
    }
    const list = values.length < (detector.variety ?? 0) && values.length < total
    return passing === 0 || list ? [] : [{ detector, share: passing / total }]
  })
}

/** Weighs header and values. `category` is what the header means, chosen among its meanings. */
export function judgeColumn(
  header: HeaderReading | null,
  category: string | null,
  passed: readonly Passed[],
  empty: boolean,
): Judged {
  const alone = passed.filter(({ detector, share }) => detector.category !== null && share >= detector.least)
  const best = alone.sort((a, b) => weightOf(b) - weightOf(a))[0] ?? null
  if (!header || !category) {
    if (!best) return { category: null, confidence: 0, basis: 'none', evidence: [] }
    return said(best.detector.category!, weightOf(best), 'value', [
      valueEvidence(best),
      ...besides(passed, best),
    ])
  }
  const headerEvidence: Evidence = { kind: 'header', code: `header-${header.how}` }
  const supporting = passed
    .filter(({ detector }) => supports(detector, category))
    .sort((a, b) => weightOf(b) - weightOf(a))[0]
  const doubted = header.weight * (1 - (empty ? 0 : doubtOf(category, passed)))
  if (best && !supports(best.detector, category) && weightOf(best) > doubted) {
    const evidence = [valueEvidence(best), headerEvidence, ...besides(passed, best)]
    return said(best.detector.category!, weightOf(best) * (1 - doubted / 2), 'value', evidence)
  }
  if (!supporting) return said(category, doubted, 'header', [headerEvidence, ...besides(passed, null)])
  const confidence = 1 - (1 - doubted) * (1 - weightOf(supporting))
  const { detector } = supporting
  const evidence = [headerEvidence, valueEvidence(supporting), ...besides(passed, supporting)]
  // A check digit, an unmistakable shape, or a finer category below the header's knows better than the header what exactly it is.
  const sure = detector.kind === 'checksum' || detector.strength >= 0.9
  const finer = detector.category !== null && (sure || isWithin(detector.category, category))
  const speaks = finer && supporting.share >= detector.least && !detector.within
  return said(speaks ? detector.category! : category, confidence, speaks ? 'value' : 'header', evidence)
}

/** Whether `code` is `ancestor` or lies below it in the tree of categories. */
export function isWithin(code: string, ancestor: string): boolean {
  return code === ancestor || code.startsWith(`${ancestor}.`)
}

function supports(detector: Detector, category: string): boolean {
  return (
    detector.supports.some(root => isWithin(category, root) || isWithin(root, category)) ||
    detector.category === category
  )
}

/** The confidence that a header loses because values that could bear it out do not. */
function doubtOf(category: string, passed: readonly Passed[]): number {
  const able = detectors.filter(
    detector =>
      detector.doubt > 0 &&
      detector.supports.some(root => isWithin(category, root)) &&
      // A number of staff is no worse for not being a resident identity number, nor an address for not being an e-mail address.
      (detector.category === null ||
        isWithin(category, detector.category) ||
        isWithin(detector.category, category)),
  )
  if (able.length === 0) return 0
  const shares = able.map(detector => passed.find(one => one.detector === detector)?.share ?? 0)
  return Math.min(...able.map(detector => detector.doubt)) * (1 - Math.max(...shares))
}

function weightOf({ detector, share }: Passed): number {
  return detector.strength * (detector.within ? 1 : share)
}

function valueEvidence({ detector, share }: Passed): Evidence {
  return { kind: detector.kind, code: detector.code, share: round(share) }
}

/** Checksums and texts that were seen besides what decided: a person should know of them. */
function besides(passed: readonly Passed[], decided: Passed | null): Evidence[] {
  const telling = passed.filter(
    one =>
      one !== decided &&
      one.share >= one.detector.least &&
      one.detector.category !== null &&
      one.detector.category !== decided?.detector.category,
  )
  return telling.map(valueEvidence)
}

function said(
  category: string,
  confidence: number,
  basis: Judged['basis'],
  evidence: readonly Evidence[],
): Judged {
  return { category, confidence: round(confidence), basis, evidence }
}

function round(share: number): number {
  return Math.round(share * 1000) / 1000
}
