/** What `npm audit` tells of known weaknesses, read, and what follows from it. */
export interface Advisory {
  readonly name: string
  readonly severity: string
  /** Versions that are concerned. */
  readonly range: string
  readonly titles: readonly string[]
}

const grave: ReadonlySet<string> = new Set(['high', 'critical'])

/** What a report (`auditReportVersion: 2`) tells, gravest first; null for what is no report: nobody was asked, or nobody answered. */
export function advisoriesIn(text: string): readonly Advisory[] | null {
  let report: unknown
  try {
    report = JSON.parse(text)
  } catch {
    return null
  }
  const { auditReportVersion, vulnerabilities } = (report ?? {}) as Report
  if (auditReportVersion !== 2 || typeof vulnerabilities !== 'object') return null
  return Object.values(vulnerabilities)
    .map(({ name, severity, range, via }) => ({
      name,
      severity,
      range,
      titles: via.flatMap(one => (typeof one === 'string' ? [] : [`${one.title} ${one.url}`])),
    }))
    .sort((one, other) => rank(other) - rank(one) || (one.name < other.name ? -1 : 1))
}

interface Report {
  readonly auditReportVersion?: unknown
  readonly vulnerabilities?: Readonly<
    Record<
      string,
      {
        readonly name: string
        readonly severity: string
        readonly range: string
        readonly via: readonly (string | { readonly title: string; readonly url: string })[]
      }
    >
  >
}

const severities = ['info', 'low', 'moderate', 'high', 'critical']
const rank = ({ severity }: Advisory): number => severities.indexOf(severity)

/** The lines to print, and whether the build may go on. */
export function verdictOn(found: readonly Advisory[] | null): {
  readonly lines: readonly string[]
  readonly ok: boolean
} {
  if (found === null)
    return { lines: ['the registry told nothing of weaknesses: nobody has looked'], ok: true }
  if (found.length === 0) return { lines: ['no known weakness in what is shipped'], ok: true }
  const lines = found.flatMap(({ name, severity, range, titles }) => [
    `${severity}  ${name} ${range}`,
    ...titles.map(title => `  ${title}`),
  ])
  return { lines, ok: !found.some(({ severity }) => grave.has(severity)) }
}
