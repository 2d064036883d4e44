/** `carnet regime verify FILE|FOLDER`: what a stranger can check of a release, offline, and what it would change. */
import { readdirSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import {
  loadLibrary,
  type ReleaseChanges,
  type ReleaseCheck,
  type VerifiedRelease,
  verifyRelease,
} from '@carnet/clearance'
import { CarnetError } from '@carnet/errors'
import type { Regime } from '@carnet/law'
import type { Library } from '@carnet/lawbook'
import { errorText, lawLanguage } from '@carnet/locales'
import type { Change, RegimePage } from '@carnet/present'
import type { Context } from '../context.ts'
import { exitCodes } from '../exit.ts'
import { pad, table, terminalWidth } from '../output.ts'
import { writePage } from '../show/write-page.ts'
import { trustedHere } from '../trusted.ts'

export interface VerifyReleaseOptions {
  readonly issuer?: string
}

/** As JSON tells it: what differs, in sentences, in place of the texts themselves. */
interface Shown extends Omit<VerifiedRelease, 'texts' | 'changes'> {
  readonly changes: (ReleaseChanges & { readonly told: readonly Change[] }) | null
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
  const releases: Shown[] = []
  for (const file of filesOf(given)) {
    const verified = await verifyRelease(file, { library, issuer: options.issuer, trusted })
    if (releases.length > 0) output.line()
    output.lines(releaseLines(context, verified), true)
    const told = await differences(context, library, verified)
    if (told) await writePage(context, told.page, undefined, false)
    output.line(verdict(context, verified), true)
    const { texts: _, ...rest } = verified
    releases.push({ ...rest, changes: rest.changes && { ...rest.changes, told: told?.changes ?? [] } })
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
  const { say } = context
  const { release, checks, file } = verified
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
  if (verified.changes) lines.push(changeLine(context, verified.changes, release?.digest ?? ''))
  return lines
}

function verdict({ output, say }: Context, { checks, ok }: VerifiedRelease): string {
  const open = checks.some(({ check, result }) => check === 'issuer' && result === 'not-checked')
  const words = ok ? (open ? 'cli.release-good-unpinned' : 'cli.release-good') : 'cli.release-bad'
  return output.paint(say(words), ok ? 'strong' : 'prohibited')
}

/** What the release says otherwise than the regime that is loaded, as `carnet regime diff` tells it. */
async function differences(
  { language: chosen, today }: Context,
  library: Library,
  { texts, file }: VerifiedRelease,
): Promise<{ changes: readonly Change[]; page: RegimePage } | null> {
  if (!texts || texts.loaded.digest === texts.released.digest) return null
  const language = lawLanguage(chosen)
  const { changesPage, changeWord, textChanges } = await import('@carnet/present')
  const { vocabulary, regimes } = library
  const text = (regime: Regime) => ({ regime, vocabulary, regimes })
  const changes = textChanges(text(texts.loaded), text(texts.released), { asOf: today })
  const { code, name } = texts.released
  const lead = changeWord('lead.texts', language, { before: code, after: basename(file) })
  return { changes, page: changesPage(changes, { code, title: name[language], lead, language, asOf: today }) }
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

function changeLine(
  { say }: Context,
  { loaded, added, changed, removed }: ReleaseChanges,
  digest: string,
): string {
  if (loaded === digest) return `  ${say('cli.release-equal')}`
  if (loaded === null) return `  ${say('cli.release-new', { count: added.length })}`
  if (added.length + changed.length + removed.length === 0) return `  ${say('cli.release-same')}`
  const counts = { added: added.length, changed: changed.length, removed: removed.length }
  return `  ${say('cli.release-differs', counts)}`
}
