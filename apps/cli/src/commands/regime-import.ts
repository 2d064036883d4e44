/** `carnet regime list-import FILE`: an official list becomes a draft of entries, for review. */
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { userInfo } from 'node:os'
import { basename } from 'node:path'
import { readRegimeFiles } from '@carnet/clearance'
import { CarnetError, type Issue, throwIssues } from '@carnet/errors'
import type { Regime } from '@carnet/law'
import { collectLibrary } from '@carnet/lawbook'
import {
  type ImportedList,
  importList,
  megabyte,
  mostBytes,
  type Proposal,
  recordReview,
  writeDraft,
} from '@carnet/listing'
import { type Context, version } from '../context.ts'
import { exitCodes } from '../exit.ts'
import { openLibrary } from '../open-library.ts'
import { readDay } from './decide.ts'
import { unknownRegime } from './regime.ts'

export interface ListImportOptions {
  readonly regime?: string
  readonly out?: string
  readonly name?: string
  readonly by?: string
  readonly reviewer?: string
  readonly instrument?: string
  readonly source?: string
  readonly edition?: string
  readonly from?: string
}

/** With `--reviewer`, where the draft is there already: records the review, and changes nothing else. */
export async function importListCommand(
  context: Context,
  file: string,
  options: ListImportOptions,
): Promise<number> {
  const bytes = readList(file)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const name = nameOf(options.name ?? file, sha256)
  const out = options.out ?? `${name}.yaml`
  if (existsSync(out)) {
    if (options.reviewer === undefined) throw new CarnetError('CARNET_LISTING_EXISTS', { file: out })
    return review(context, out, name, sha256, options.reviewer)
  }
  const { library } = await openLibrary(context)
  const regime = regimeOf(options.regime, library.regimes)
  const imported = await importList(bytes, basename(file))
  const from = readDay(options.from)
  const { reviewer, instrument, source, edition } = options
  const draft = writeDraft(imported.proposals, {
    name,
    regime,
    vocabulary: library.vocabulary,
    file: basename(file),
    sha256,
    by: options.by ?? userInfo().username,
    day: context.today,
    tool: `carnet ${version}`,
    ...(reviewer === undefined ? {} : { reviewer }),
    ...(instrument === undefined ? {} : { instrument }),
    ...(source === undefined ? {} : { source }),
    ...(edition === undefined ? {} : { edition }),
    ...(from === undefined ? {} : { from }),
  })
  mustRead(context, draft, regime.code, name)
  writeDraftFile(out, draft)
  show(context, imported, { out, file: basename(file), regime: regime.code })
  context.output.json({
    carnet_json: 1,
    command: 'regime list-import',
    exit: exitCodes.done,
    regime: regime.code,
    list: name,
    out,
    file: { name: basename(file), sha256, kind: imported.kind, tables: imported.tables },
    entries: imported.proposals,
  })
  return exitCodes.done
}

function readList(file: string): Uint8Array {
  const status = statSync(file, { throwIfNoEntry: false })
  if (!status) throw new CarnetError('CARNET_LISTING_MISSING', { file })
  if (!status.isFile()) throw new CarnetError('CARNET_LISTING_UNREADABLE', { file, reason: 'EISDIR' })
  // Not read at all: what is this large is no list.
  if (status.size > mostBytes) {
    throw new CarnetError('CARNET_LISTING_TOO_LARGE', {
      file,
      megabytes: Math.round(status.size / megabyte),
      most: mostBytes / megabyte,
    })
  }
  try {
    return readFileSync(file)
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : ''
    throw new CarnetError('CARNET_LISTING_UNREADABLE', { file, reason })
  }
}

/** The name of a list is a word of small letters, digits and hyphens; of a name in Chinese the hash remains. */
function nameOf(file: string, sha256: string): string {
  const slug = basename(file)
    .replace(/\.[^.]*$/, '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  return /[a-z]/.test(slug) ? slug : `list-${sha256.slice(0, 8)}`
}

function regimeOf(code: string | undefined, regimes: readonly Regime[]): Regime {
  if (code === undefined) throw new CarnetError('CARNET_OPTION_MISSING', { option: '--regime' })
  const regime = regimes.find(one => one.code === code.toUpperCase())
  if (regime) return regime
  throw unknownRegime(
    code,
    regimes.map(one => one.code),
  )
}

function writeDraftFile(out: string, text: string): void {
  try {
    writeFileSync(out, text)
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : ''
    throw new CarnetError('CARNET_LISTING_UNWRITABLE', { file: out, reason })
  }
}

/** A draft that the check would refuse is not written. */
function mustRead(context: Context, draft: string, code: string, name: string): void {
  const path = `${code}/lists/${name}.yaml`
  const issues: Issue[] = []
  collectLibrary({ ...readRegimeFiles(context.regimesFolder), [path]: draft }, issues)
  throwIssues(issues.filter(({ at }) => at.file === path))
}

function review(context: Context, out: string, name: string, sha256: string, reviewer: string): number {
  const reviewed = { by: reviewer, day: context.today }
  writeDraftFile(out, recordReview(readFileSync(out, 'utf8'), name, sha256, reviewed, out))
  context.output.line(context.say('cli.import-reviewed', { reviewer, file: out }), true)
  context.output.json({
    carnet_json: 1,
    command: 'regime list-import',
    exit: exitCodes.done,
    list: name,
    out,
    reviewed,
  })
  return exitCodes.done
}

interface Shown {
  readonly out: string
  readonly file: string
  readonly regime: string
}

const dash = '–'

function show(
  context: Context,
  { kind, tables, proposals }: ImportedList,
  { out, file, regime }: Shown,
): void {
  const { output, say } = context
  const tiers = proposals.filter(({ thresholds }) => thresholds.length > 0).length
  const unread = proposals.filter(one => one.unread).length
  output.line(
    say('cli.import-read', { file, kind: kind.toUpperCase(), tables, count: proposals.length, tiers }),
    true,
  )
  if (unread > 0) output.line(say('cli.import-unread', { count: unread }), true)
  for (const [scenario, count] of byScenario(proposals))
    output.line(`  ${scenario === '' ? dash : scenario}  ${output.paint(String(count), 'faint')}`)
  output.line(say('cli.import-written', { file: out }), true)
  output.line(output.paint(say('cli.import-next', { regime }), 'faint'))
}

function byScenario(proposals: readonly Proposal[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { scenario } of proposals) counts.set(scenario, (counts.get(scenario) ?? 0) + 1)
  return counts
}
