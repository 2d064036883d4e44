/** `carnet regime verify FILE|FOLDER`: what a stranger can check of a release, offline, and what it would change. */
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { loadLibrary, type ReleaseCheck, type VerifiedRelease, verifyRelease } from '@carnet/clearance'
import { CarnetError } from '@carnet/errors'
import { errorText, formatList } from '@carnet/locales'
import type { Context } from '../context.ts'
import { exitCodes } from '../exit.ts'
import { pad, table, terminalWidth } from '../output.ts'
import { trustedHere } from '../trusted.ts'

export interface VerifyReleaseOptions {
  readonly issuer?: string
}

const nameWidth = 20

export async function verifyRegime(
  context: Context,
  given: string,
  options: VerifyReleaseOptions,
): Promise<number> {
  const { output } = context
  const library = loadLibrary(context.regimesFolder, context.cacheFile)
  const { trusted } = await trustedHere(context)
  const releases: VerifiedRelease[] = []
  for (const file of filesOf(given)) {
    const verified = await verifyRelease(file, { library, issuer: options.issuer, trusted })
    if (releases.length > 0) output.line()
    output.lines(releaseLines(context, verified), true)
    releases.push(verified)
  }
  const ok = releases.every(release => release.ok)
  const exit = ok ? exitCodes.done : exitCodes.failure
  output.json({ carnet_json: 1, command: 'regime verify', exit, ok, releases })
  return exit
}

/** One file, or the releases of a folder. */
function filesOf(given: string): string[] {
  if (!statSync(given, { throwIfNoEntry: false })?.isDirectory()) return [given]
  const names = readdirSync(given).filter(name => name.endsWith('.regime'))
  if (names.length === 0)
    throw new CarnetError('CARNET_RELEASE_NONE', { folder: given }, { at: { file: given } })
  return names.sort().map(name => join(given, name))
}

function releaseLines(context: Context, verified: VerifiedRelease): string[] {
  const { output, say } = context
  const { release, checks, ok, file } = verified
  const head = release
    ? [
        `${say('cli.release-of', { regime: release.regime, digest: release.digest })}`,
        say('cli.release-made', {
          issuer: release.issuer,
          name: release.made_with.name,
          version: release.made_with.version,
        }),
      ]
    : [file]
  const lines = [...head, ...checks.flatMap(check => checkLines(context, check))]
  if (verified.changes) lines.push(...changeLines(context, verified.changes, release?.digest ?? ''))
  const open = checks.some(({ check, result }) => check === 'issuer' && result === 'not-checked')
  const verdict = ok ? (open ? 'cli.release-good-unpinned' : 'cli.release-good') : 'cli.release-bad'
  return [...lines, output.paint(say(verdict), ok ? 'strong' : 'prohibited')]
}

function checkLines({ output, say, language }: Context, check: ReleaseCheck): string[] {
  const marks = {
    passed: output.paint('✓', 'free'),
    failed: output.paint('✗', 'prohibited'),
    'not-checked': output.paint('–', 'faint'),
  }
  const name = pad(say(`release.${check.check}`), nameWidth - 2)
  const why = check.code
    ? errorText({ code: check.code, data: check.data ?? {}, at: {} }, language).message
    : say(`release.${check.check}.${check.result}`)
  return table([[`  ${marks[check.result]} ${name}`, why]], terminalWidth(), 0)
}

function changeLines(
  { say, language }: Context,
  { loaded, added, changed, removed }: NonNullable<VerifiedRelease['changes']>,
  digest: string,
): string[] {
  if (loaded === digest) return [`  ${say('cli.release-equal')}`]
  if (loaded === null) return [`  ${say('cli.release-new', { count: added.length })}`]
  if (added.length + changed.length + removed.length === 0) return [`  ${say('cli.release-same')}`]
  const counts = { added: added.length, changed: changed.length, removed: removed.length }
  const named = (['added', 'changed', 'removed'] as const)
    .map(kind => [
      say(`cli.release-${kind}`),
      formatList({ added, changed, removed }[kind].slice(0, mostNamed), language),
    ])
    .filter(([, ids]) => ids !== '')
    .map(row => [`    ${row[0]}`, row[1] ?? ''])
  return [`  ${say('cli.release-differs', counts)}`, ...table(named, terminalWidth())]
}

/** So many ids of a kind are shown; `--json` has all. */
const mostNamed = 8
