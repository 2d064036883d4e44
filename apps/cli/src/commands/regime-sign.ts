/** `carnet regime sign FOLDER|XX`: a regime as one signed file, that a stranger can check and use. */
import { createPrivateKey, type KeyObject } from 'node:crypto'
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import {
  enterRelease,
  formatRelease,
  makeRelease,
  type RegimeRelease,
  readRegimeFiles,
  releaseName,
} from '@carnet/clearance'
import { CarnetError } from '@carnet/errors'
import { foldersOf } from '@carnet/lawbook'
import { commandName } from '../command-name.ts'
import { type Context, version } from '../context.ts'
import { exitCodes } from '../exit.ts'
import { openStateOf } from '../open-state.ts'
import { table, terminalWidth, wrap } from '../output.ts'
import { placeholderLines, placeholdersOf } from '../show/placeholders.ts'
import { unknownRegime } from './regime.ts'

export interface SignOptions {
  readonly key?: string
  readonly out?: string
}

export async function signRegime(context: Context, given: string, options: SignOptions): Promise<number> {
  const { output, say } = context
  const { code, texts } = textsOf(context, given)
  const { release, entry, file } = await sign(context, code, texts, options)
  const rows = [
    [say('cli.regime'), release.regime],
    [say('cli.digest'), release.digest],
    [say('cli.release-signer'), release.issuer],
    ...(entry === null ? [] : [[say('step.ledger'), say('cli.release-entry', { entry: String(entry) })]]),
    [say('cli.release-file'), file],
  ]
  output.lines(table(rows), true)
  const unfinished = placeholdersOf(texts, [code])
  if (unfinished.length > 0) output.lines(['', ...placeholderLines(context, unfinished)], true)
  output.lines([
    '',
    say('cli.release-publish'),
    `  ${commandName} regime verify ${file} --issuer ${release.issuer}`,
  ])
  const { regime, digest, issuer } = release
  output.json({
    carnet_json: 1,
    command: 'regime sign',
    exit: exitCodes.done,
    regime,
    digest,
    issuer,
    file,
    entry,
    unfinished,
  })
  return exitCodes.done
}

/** A regime of the folder that is loaded, by its code; or a folder of one, anywhere, read with what is loaded beside it. */
function textsOf(context: Context, given: string): { code: string; texts: Record<string, string> } {
  const texts = readRegimeFiles(context.regimesFolder)
  if (!existsSync(join(given, 'regime.yaml'))) {
    const code = given.toUpperCase()
    if (foldersOf(texts).includes(code)) return { code, texts }
    throw unknownRegime(given, foldersOf(texts))
  }
  const folder = resolve(given)
  const code = basename(folder)
  const others = Object.entries(texts).filter(([path]) => !path.startsWith(`${code}/`))
  const own = Object.entries(readRegimeFiles(folder, 'regime.yaml')).map(([path, text]) => [
    `${code}/${path}`,
    text,
  ])
  return { code, texts: Object.fromEntries([...others, ...own]) }
}

interface Signed {
  readonly release: RegimeRelease
  readonly file: string
  /** Its index in the ledger of this installation, whose key signed it; null with a key of one's own. */
  readonly entry: number | null
}

/** The entry in the ledger is durable before the file is there. */
async function sign(
  context: Context,
  code: string,
  texts: Readonly<Record<string, string>>,
  options: SignOptions,
): Promise<Signed> {
  const finish = async (key: KeyObject, enter: (release: RegimeRelease) => Promise<number | null>) => {
    const release = await makeRelease(texts, code, key, version)
    const file = options.out ?? releaseName(release)
    const text = formatRelease(release)
    refuseOther(file, text)
    const entry = await enter(release)
    write(file, text)
    return { release, file, entry }
  }
  if (options.key !== undefined) return finish(readKey(options.key), async () => null)
  const state = await openStateOf(context)
  try {
    if (state.keysCreated)
      context.output.lines(wrap(context.say('cli.keys-made', { folder: state.keysFolder }), terminalWidth()))
    return await finish(await state.issuer.current(), release => enterRelease(state, release))
  } finally {
    state.close()
  }
}

/** A private Ed25519 key: PEM (PKCS #8), a JWK, or a key file of an installation. */
function readKey(file: string): KeyObject {
  const at = { file }
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    const problem = (error as NodeJS.ErrnoException).code ?? ''
    throw new CarnetError('CARNET_RELEASE_READ', { file, problem }, { at })
  }
  try {
    const key = text.trimStart().startsWith('{') ? fromJson(text) : createPrivateKey(text)
    if (key.asymmetricKeyType === 'ed25519') return key
  } catch {
    // told below; what the key holds is not
  }
  throw new CarnetError('CARNET_RELEASE_KEY', {}, { at })
}

function fromJson(text: string): KeyObject {
  const value = JSON.parse(text)
  return createPrivateKey({ key: value.jwk ?? value, format: 'jwk' })
}

/** A release is never written over: another file of that name may have been given away. */
function refuseOther(file: string, text: string): void {
  if (existsSync(file) && readFileSync(file, 'utf8') !== text)
    throw new CarnetError('CARNET_RELEASE_EXISTS', { file }, { at: { file } })
}

function write(file: string, text: string): void {
  try {
    const unfinished = `${file}.${process.pid}`
    writeFileSync(unfinished, text)
    renameSync(unfinished, file)
  } catch (error) {
    const problem = (error as NodeJS.ErrnoException).code ?? ''
    throw new CarnetError('CARNET_RELEASE_WRITE', { file, problem }, { at: { file }, kind: 'failure' })
  }
}
