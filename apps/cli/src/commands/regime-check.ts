/** `carnet regime check`: every file read, every reference followed, every day looked at, every example beside the law run. */
import { type CheckedIssue, checkRegime, type RegimeReport, runExample } from '@carnet/lawbook'
import { errorText, formatList } from '@carnet/locales'
import type { Context } from '../context.ts'
import { exitCodes } from '../exit.ts'
import { terminalWidth, wrap } from '../output.ts'
import { type NamedRegimes, namedRegimes } from '../regime-folder.ts'
import { placeholderLines, placeholdersOf } from '../show/placeholders.ts'

/** Errors and failed examples end with 2; warnings are to be looked at, and end with 0. */
export function checkRegimes(context: Context, name: string | undefined): number {
  const { output, say } = context
  const named = namedRegimes(context, name)
  const [only] = named.codes.length === 1 ? named.codes : []
  const report = checkRegime(named.files, only, context.today)
  const files = report.files.map(({ file, issues }) => ({
    file: named.shown(file),
    issues: placed(issues, named),
  }))
  const { passed, failures } = runExamples(report, named)
  for (const { file, issues } of files) showFile(context, file, issues)
  if (failures.length > 0)
    output.lines(['', ...failures.map(text => `${output.paint('✗', 'prohibited')} ${text}`)], true)
  if (files.length > 0 || failures.length > 0) output.line('', true)
  const unfinished = placeholdersOf(named.files, named.codes)
  for (const line of countLines(context, report.regimes)) output.lines(wrap(line, terminalWidth()))
  output.lines(placeholderLines(context, unfinished), true)
  const counted = {
    examples: passed,
    failures: failures.length,
    errors: say('cli.check-errors', { count: report.errors }),
    warnings: say('cli.check-warnings', { count: report.warnings }),
  }
  output.lines(
    wrap(
      say('cli.regime-checked', { regimes: formatList(named.codes, context.language), ...counted }),
      terminalWidth(),
    ),
    true,
  )
  const exit = report.errors + failures.length > 0 ? exitCodes.usage : exitCodes.done
  output.json({
    carnet_json: 1,
    command: 'regime check',
    exit,
    regimes: named.codes,
    examples: { passed, failed: failures.length, failures },
    errors: report.errors,
    warnings: report.warnings,
    counts: report.regimes,
    unfinished,
    issues: files.flatMap(({ issues }) => issues.map(issue => ({ ...issue, ...wordsOf(context, issue) }))),
  })
  return exit
}

const placed = (issues: readonly CheckedIssue[], { shown }: NamedRegimes): CheckedIssue[] =>
  issues.map(issue =>
    issue.at.file === undefined ? issue : { ...issue, at: { ...issue.at, file: shown(issue.at.file) } },
  )

function wordsOf({ language }: Context, issue: CheckedIssue): { message: string; fix: string } {
  const { message, fix } = errorText(issue, language)
  return { message, fix }
}

/** The file once, and under it each thing found: where, how grave, what, and what to do. */
function showFile(context: Context, file: string, issues: readonly CheckedIssue[]): void {
  const { output, say } = context
  const width = terminalWidth()
  output.lines(['', output.paint(file, 'strong')], true)
  for (const issue of issues) {
    const isError = issue.severity === 'error'
    const { message, fix } = wordsOf(context, issue)
    const mark = output.paint(isError ? '✗' : '!', isError ? 'prohibited' : 'conditional')
    const line = String(issue.at.line ?? '–').padStart(4)
    const word = say(isError ? 'cli.check-error' : 'cli.check-warning')
    const left = ' '.repeat(6)
    const [first = '', ...rest] = wrap(`${word}  ${message}`, width - left.length - 2)
    output.line(`${line}  ${mark} ${first}`, true)
    output.lines(
      [
        ...rest.map(text => `${left}  ${text}`),
        ...wrap(`→ ${fix}`, width - left.length - 2).map(text => `${left}  ${output.paint(text, 'faint')}`),
      ],
      true,
    )
  }
}

function countLines(context: Context, regimes: RegimeReport['regimes']): string[] {
  const { output, say } = context
  return regimes.map(one =>
    output.paint(
      say('cli.check-counts', {
        regime: one.regime,
        provisions: one.provisions,
        definitions: one.definitions,
        mechanisms: one.mechanisms,
        lists: one.lists,
        entries: one.entries,
        articles: one.articles,
        days: one.days,
      }),
      'faint',
    ),
  )
}

/** The examples beside the law. What cannot be read is among the issues already. */
function runExamples(
  { examples, library }: RegimeReport,
  { shown }: NamedRegimes,
): { passed: number; failures: string[] } {
  const failures = examples.flatMap(example => {
    const folder = example.file.split('/')[0] ?? ''
    const { differences } = runExample(example, library, folder)
    return differences.length === 0
      ? []
      : [`${shown(example.file)}:${example.line}  ${example.id}: ${differences.join('; ')}`]
  })
  return { passed: examples.length - failures.length, failures }
}
