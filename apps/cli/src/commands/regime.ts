/** `carnet regime list | show | check`: the law as it is loaded. */
import { loadLibrary, readRegimeFiles } from '@carnet/clearance'
import { CarnetError, type Issue, nearest } from '@carnet/errors'
import type { Arrangement } from '@carnet/law'
import { collectLibrary, foldersOf, listNameOf, readExamples, runExample } from '@carnet/lawbook'
import { errorText, formatList } from '@carnet/locales'
import type { RegimePage } from '@carnet/present'
import { commandName } from '../command-name.ts'
import type { Context } from '../context.ts'
import { exitCodes } from '../exit.ts'
import { table } from '../output.ts'
import { arrangementTable } from '../show/arrangements.ts'
import { readDay } from './decide.ts'

export function listRegimes(context: Context): number {
  const { output, say, language } = context
  const { regimes, arrangements } = loadLibrary(context.regimesFolder, context.cacheFile)
  const rows = regimes.map(regime => {
    const verified = regime.provisions.filter(
      provision => provision.provenance.confidence === 'verified',
    ).length
    const checked = regime.provisions.map(provision => provision.provenance.checked).sort()[0] ?? ''
    return [
      regime.code,
      regime.name[language],
      String(regime.provisions.length),
      `${Math.round((100 * verified) / Math.max(1, regime.provisions.length))} %`,
      checked,
      regime.digest.slice(0, 12),
    ]
  })
  const head = [
    'cli.regime',
    'cli.name',
    'cli.provisions',
    'cli.verified-share',
    'cli.checked',
    'cli.digest',
  ].map(code => output.paint(say(code), 'faint'))
  output.lines(table([head, ...rows]), true)
  output.lines(arrangementTable(context, arrangements), true)
  output.json({
    carnet_json: 1,
    command: 'regime list',
    exit: 0,
    regimes: regimes.map(({ code, name, digest, provisions, places }) => ({
      code,
      name,
      digest,
      places,
      provisions: provisions.length,
    })),
    arrangements: arrangements.map(({ name, kind, title, digest }) => ({ name, kind, title, digest })),
  })
  return exitCodes.done
}

/** Checks all regimes, or one: every file read, every reference followed, every example beside the law run. */
export function checkRegimes(context: Context, code: string | undefined): number {
  const { output, say, language } = context
  const files = readRegimeFiles(context.regimesFolder)
  const issues: Issue[] = []
  const library = collectLibrary(files, issues)
  const folders = foldersOf(files)
  if (code !== undefined && !folders.includes(code)) throw unknownRegime(code, folders)
  const wanted = code === undefined ? folders : [code]
  let passed = 0
  const failures: string[] = []
  for (const [path, text] of Object.entries(files)) {
    const folder = path.split('/')[0]!
    if (!path.endsWith('.examples.yaml') || !wanted.includes(folder)) continue
    for (const example of readExamples(text, path, library, issues)) {
      const { differences } = runExample(example, library, folder)
      if (differences.length === 0) passed++
      else
        failures.push(
          `✗ ${example.file}:${example.line}  ${example.id}: ${formatList(differences, language)}`,
        )
    }
  }
  const own = issues.filter(
    issue =>
      wanted.some(folder => issue.at.file?.startsWith(`${folder}/`)) ||
      issue.at.file?.startsWith('vocabulary/') ||
      issue.at.file?.startsWith('arrangements/'),
  )
  for (const issue of own) {
    const { message, fix, where } = errorText(issue, language)
    output.lines([`✗ ${where}  ${message}`, `  ${output.paint(fix, 'faint')}`], true)
  }
  output.lines(failures, true)
  output.line(
    say('cli.regime-checked', {
      regimes: formatList(wanted, language),
      examples: passed,
      failures: failures.length,
      issues: own.length,
    }),
    true,
  )
  const exit = own.length + failures.length > 0 ? exitCodes.usage : exitCodes.done
  output.json({
    carnet_json: 1,
    command: 'regime check',
    exit,
    regimes: wanted,
    examples: { passed, failed: failures.length },
    issues: own,
  })
  return exit
}

export function unknownRegime(code: string, known: readonly string[]): CarnetError {
  return new CarnetError('CARNET_REGIME_UNKNOWN', {
    code,
    command: commandName,
    known: known.join(', '),
    near: nearest(code.toUpperCase(), known) ?? nearest(code, known) ?? '',
  })
}

export interface ShowOptions {
  readonly asOf?: string
  readonly markdown?: boolean
}

/** A regime as a readable page: the law beside its formal condition, each with its provenance. */
export async function showRegime(
  context: Context,
  code: string,
  only: string | undefined,
  options: ShowOptions,
): Promise<number> {
  const { arrangementPage, pageMarkdown, pageText, regimePage } = await import('@carnet/present')
  const { output, language } = context
  const { regimes, vocabulary, arrangements } = loadLibrary(context.regimesFolder, context.cacheFile)
  const asOf = readDay(options.asOf) ?? context.today
  const write = (page: RegimePage): number => {
    output.line(options.markdown ? pageMarkdown(page) : pageText(page), true)
    output.json({ carnet_json: 1, command: 'regime show', exit: exitCodes.done, page })
    return exitCodes.done
  }
  if (code.startsWith(listNameOf('')))
    return write(arrangementPage(namedArrangement(code, arrangements), { language, asOf, vocabulary }))
  const regime = regimes.find(one => one.code === code.toUpperCase())
  if (!regime)
    throw unknownRegime(
      code,
      regimes.map(one => one.code),
    )
  const page = regimePage(regime, { language, asOf, vocabulary, regimes, ...(only ? { only } : {}) })
  if (only && page.sections.length === 0)
    throw new CarnetError('CARNET_PROVISION_NOT_FOUND', { only, code: regime.code })
  return write(page)
}

function namedArrangement(code: string, arrangements: readonly Arrangement[]): Arrangement {
  const found = arrangements.find(one => listNameOf(one.name) === code)
  if (found) return found
  throw unknownRegime(
    code,
    arrangements.map(one => listNameOf(one.name)),
  )
}
