/** The law from its folder, kept in compiled form so that starting is quick; a regime is unpacked when it is first looked into. */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { CarnetError } from '@carnet/errors'
import type { Regime } from '@carnet/law'
import { type Library, type Replaced, readLibrary } from '@carnet/lawbook'

/** The texts of a folder of regimes, by path with `/`. Throws when the folder is not there, or what it must hold is not: `mark`. */
export function readRegimeFiles(folder: string, mark = 'vocabulary'): Record<string, string> {
  return readTexts(folder, () => true, mark)
}

/** Links are not followed: a folder that was received cannot lead out of itself. */
function readTexts(
  folder: string,
  wanted: (name: string) => boolean,
  mark = 'vocabulary',
): Record<string, string> {
  if (!existsSync(join(folder, mark))) throw new CarnetError('CARNET_REGIMES_MISSING', { folder })
  const files: Record<string, string> = {}
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith('.yaml') || !wanted(entry.name)) continue
    const path = join(entry.parentPath ?? entry.path, entry.name)
    files[relative(folder, path).replaceAll('\\', '/')] = readFileSync(path, 'utf8')
  }
  return files
}

/** Examples and coverage tell of the law and are no part of it: what is decided does not hang on them. */
const isLaw = (name: string): boolean => !name.endsWith('.examples.yaml') && name !== 'coverage.yaml'

/**
 * The library of a folder; regimes of `replaced` stand in for those of their code. What was read is kept in `cacheFile` under the
 * hash of all texts: a changed byte is read again. A cache that cannot be read or written is no error, only slower.
 */
export function loadLibrary(folder: string, cacheFile: string | null, replaced?: Replaced): Library {
  const files = readTexts(folder, isLaw)
  const key = keyOf(files, replaced)
  const kept = cacheFile ? readCache(cacheFile, key) : null
  if (kept) return kept
  const library = readLibrary(files, replaced)
  if (cacheFile) writeCache(cacheFile, key, library)
  return library
}

/**
 * What another build wrote is never read: the name of this module, when it is bundled, carries a hash of all that it loads.
 */
const cacheFormat = `carnet-library 2 ${import.meta.url.slice(import.meta.url.lastIndexOf('/') + 1)}`

function keyOf(files: Readonly<Record<string, string>>, replaced: Replaced = new Map()): string {
  const hash = createHash('sha256').update(cacheFormat)
  for (const path of Object.keys(files).sort()) hash.update(`\0${path}\0`).update(files[path]!)
  for (const [code, { files: texts, arrangements }] of replaced)
    hash.update(`\0${code}\0`).update(JSON.stringify([texts, arrangements]))
  return hash.digest('hex')
}

/** The first line of the cache: all but the regimes, and of each of those what is asked of every one. */
interface Head {
  readonly key: string
  readonly vocabulary: Library['vocabulary']
  readonly arrangements: Library['arrangements']
  readonly codes: readonly (readonly [string, readonly string[]])[]
  /** In the order of the library; `bytes` is the length of its line. */
  readonly regimes: readonly { readonly front: Front; readonly bytes: number }[]
}

/** What finds out whether a regime is concerned, and names it where it is not. */
const frontKeys = ['code', 'name', 'digest', 'places'] as const
type Front = Pick<Regime, (typeof frontKeys)[number]>

const newLine = 0x0a

function readCache(file: string, key: string): Library | null {
  try {
    const bytes = readFileSync(file)
    const end = bytes.indexOf(newLine)
    const head = JSON.parse(bytes.toString('utf8', 0, end)) as Head
    if (head.key !== key) return null
    let at = end + 1
    const regimes = head.regimes.map(({ front, bytes: length }) => {
      const start = at
      at += length + 1
      return folded(front, () => JSON.parse(bytes.toString('utf8', start, start + length)) as Regime)
    })
    if (at !== bytes.length) return null
    return {
      vocabulary: head.vocabulary,
      regimes,
      arrangements: head.arrangements,
      codes: new Map(head.codes.map(([scheme, codes]) => [scheme, new Set(codes)])),
    }
  } catch {
    return null
  }
}

/** A regime whose front is at hand; the rest is unpacked when some part of it is first asked for. */
function folded(front: Front, unpack: () => Regime): Regime {
  let whole: Regime | null = null
  const regime = { ...front }
  for (const part of parts) {
    Object.defineProperty(regime, part, {
      enumerable: true,
      get: () => {
        whole ??= unpack()
        return whole[part]
      },
    })
  }
  return regime as Regime
}

/** All that a regime has besides its front. A part that is missing here would be missing from what was kept: the type says so. */
const parts = Object.keys({
  authority: 0,
  time_zone: 0,
  words: 0,
  answerable: 0,
  applies_when: 0,
  transfer_when: 0,
  instruments: 0,
  definitions: 0,
  parameters: 0,
  lists: 0,
  counters: 0,
  mechanisms: 0,
  provisions: 0,
} satisfies Record<Exclude<keyof Regime, keyof Front>, 0>) as Exclude<keyof Regime, keyof Front>[]

function writeCache(file: string, key: string, library: Library): void {
  try {
    const lines = library.regimes.map(regime => JSON.stringify(regime))
    const head: Head = {
      key,
      vocabulary: library.vocabulary,
      arrangements: library.arrangements,
      codes: [...library.codes].map(([scheme, codes]) => [scheme, [...codes]]),
      regimes: library.regimes.map((regime, index) => ({
        front: frontOf(regime),
        bytes: Buffer.byteLength(lines[index]!),
      })),
    }
    mkdirSync(dirname(file), { recursive: true })
    const unfinished = `${file}.${process.pid}`
    writeFileSync(unfinished, [JSON.stringify(head), ...lines, ''].join('\n'))
    renameSync(unfinished, file)
  } catch {
    // The next start reads the texts again.
  }
}

const frontOf = ({ code, name, digest, places }: Regime): Front => ({ code, name, digest, places })
