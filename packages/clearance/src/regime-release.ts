/** Releases of regimes: made from the texts, verified by a stranger, used when their signer is trusted for their code. */
import type { KeyObject } from 'node:crypto'
import { closeSync, fstatSync, openSync, readFileSync, statSync } from 'node:fs'
import {
  hasItsTexts,
  isReleaseSigned,
  largestRelease,
  type RegimeRelease,
  readRelease,
  signRelease,
  statementOf,
} from '@carnet/credential'
import { CarnetError } from '@carnet/errors'
import {
  checkRegime,
  collectLibrary,
  digestOf,
  foldersOf,
  type Library,
  listNameOf,
  readExamples,
  runExample,
} from '@carnet/lawbook'
import type { State } from '@carnet/state'

/**
 * Signs a regime of a folder of regimes (`texts` as of `readRegimeFiles`). Throws every error that the check finds, and
 * CARNET_RELEASE_EXAMPLES when an example beside the law does not come out: what is signed is whole.
 */
export async function makeRelease(
  texts: Readonly<Record<string, string>>,
  code: string,
  key: KeyObject,
  version: string,
): Promise<RegimeRelease> {
  const needed = neededFor(code, texts)
  const errors = checkRegime(needed, code)
    .files.flatMap(file => file.issues)
    .filter(issue => issue.severity === 'error')
  const [first] = errors
  if (first) throw new CarnetError(first.code, first.data, { at: first.at, issues: errors })
  const library = collectLibrary(needed, [])
  const regime = library.regimes.find(one => one.code === code)
  if (!regime)
    throw new CarnetError('CARNET_FILE_MISSING', { file: `${code}/regime.yaml` }, { at: { file: code } })
  refuseFailing(needed, code, library)
  const asked = regime.lists.map(list => list.name)
  const arrangements = library.arrangements.filter(one => asked.includes(listNameOf(one.name)))
  return signRelease(
    {
      regime: code,
      digest: regime.digest,
      vocabulary: digestOf(library.vocabulary),
      made_with: { name: 'carnet', version },
      files: below(needed, code),
      arrangements: Object.fromEntries(
        arrangements.map(({ name }) => [name, needed[`arrangements/${name}.yaml`]!]),
      ),
    },
    key,
  )
}

/** What a regime is read with: what all share, and the regimes that it or its examples name, and those that these name. */
function neededFor(code: string, texts: Readonly<Record<string, string>>): Record<string, string> {
  const folders = foldersOf(texts)
  const wanted = new Set([code])
  for (const folder of wanted) {
    const words = new Set(Object.values(below(texts, folder)).flatMap(text => text.match(/[A-Z-]+/g) ?? []))
    for (const other of folders) if (words.has(other)) wanted.add(other)
  }
  const isWanted = (folder: string): boolean => wanted.has(folder) || !folders.includes(folder)
  return Object.fromEntries(Object.entries(texts).filter(([path]) => isWanted(path.split('/')[0] ?? '')))
}

function below(texts: Readonly<Record<string, string>>, folder: string): Record<string, string> {
  return Object.fromEntries(
    Object.entries(texts)
      .filter(([path]) => path.startsWith(`${folder}/`))
      .map(([path, text]) => [path.slice(folder.length + 1), text]),
  )
}

function refuseFailing(texts: Readonly<Record<string, string>>, code: string, library: Library): void {
  const examples = Object.entries(texts)
    .filter(([path]) => path.startsWith(`${code}/`) && path.endsWith('.examples.yaml'))
    .flatMap(([path, text]) => readExamples(text, path, library, []))
  const failing = examples.filter(example => runExample(example, library, code).differences.length > 0)
  const [first] = failing
  if (!first) return
  const at = { file: first.file, line: first.line }
  throw new CarnetError('CARNET_RELEASE_EXAMPLES', { count: failing.length, example: first.id }, { at })
}

/** Enters a release in the ledger, once: the entry is the hash of its statement and signature, which the state keeps. */
export async function enterRelease(state: State, release: RegimeRelease): Promise<number> {
  const hash = await state.saveRecord({ ...statementOf(release), signature: release.signature } as never)
  const log = await state.log()
  const entry = Buffer.from(hash, 'hex')
  return (await log.find(entry)) ?? (await log.append(entry)).index
}

/** Reads the file of a release, which may be anything. Throws CARNET_RELEASE_READ, _TOO_LARGE and what `readRelease` throws. */
export function readReleaseFile(file: string): RegimeRelease {
  return readRelease(textOf(file), file)
}

function textOf(file: string): string {
  const at = { file }
  try {
    // What is no file (a pipe, a device) might never end: it is not even opened.
    if (!statSync(file).isFile())
      throw new CarnetError('CARNET_RELEASE_READ', { file, problem: 'EISDIR' }, { at })
    const opened = openSync(file, 'r')
    try {
      if (fstatSync(opened).size > largestRelease)
        throw new CarnetError('CARNET_RELEASE_TOO_LARGE', { most: largestRelease }, { at })
      return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(opened))
    } finally {
      closeSync(opened)
    }
  } catch (error) {
    if (error instanceof CarnetError) throw error
    const problem = (error as NodeJS.ErrnoException).code ?? ''
    if (problem === 'ERR_ENCODING_INVALID_ENCODED_DATA')
      throw new CarnetError('CARNET_RELEASE_JSON', {}, { at })
    throw new CarnetError('CARNET_RELEASE_READ', { file, problem }, { at })
  }
}

/** Texts as signed, signature good: else the error that says what is not. Throws CARNET_RELEASE_TEXTS or _SIGNATURE. */
export async function requireAuthentic(release: RegimeRelease, file: string): Promise<void> {
  const at = { file }
  if (!hasItsTexts(release)) throw new CarnetError('CARNET_RELEASE_TEXTS', {}, { at })
  if (!(await isReleaseSigned(release)))
    throw new CarnetError('CARNET_RELEASE_SIGNATURE', { issuer: release.issuer }, { at })
}

/** The name of the file of a release: its regime and the first half of what tells its digest from others. */
export const releaseName = ({ regime, digest }: Pick<RegimeRelease, 'regime' | 'digest'>): string =>
  `${regime}-${digest.slice(0, 'twelve chars'.length)}.regime`
