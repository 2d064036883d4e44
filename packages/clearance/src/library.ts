/** The law from its folder, kept in compiled form so that starting is quick. */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { CarnetError } from '@carnet/errors'
import type { Arrangement, Regime, Vocabulary } from '@carnet/law'
import { type Library, readLibrary } from '@carnet/lawbook'

interface Compiled {
  readonly key: string
  readonly vocabulary: Vocabulary
  readonly regimes: readonly Regime[]
  readonly arrangements: readonly Arrangement[]
  readonly codes: readonly (readonly [string, readonly string[]])[]
}

/** The texts of a folder of regimes, by path with `/`. Throws when the folder is not there. */
export function readRegimeFiles(folder: string): Record<string, string> {
  if (!existsSync(join(folder, 'vocabulary'))) throw new CarnetError('CARNET_REGIMES_MISSING', { folder })
  const files: Record<string, string> = {}
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith('.yaml')) continue
    const path = join(entry.parentPath ?? entry.path, entry.name)
    files[relative(folder, path).replaceAll('\\', '/')] = readFileSync(path, 'utf8')
  }
  return files
}

/**
 * The library of a folder. What was read is kept in `cacheFile` under the hash of all texts: a changed byte is read again.
 * A cache that cannot be read or written is no error, only slower.
 */
export function loadLibrary(folder: string, cacheFile: string | null): Library {
  const files = readRegimeFiles(folder)
  const key = keyOf(files)
  const kept = cacheFile ? readCache(cacheFile, key) : null
  if (kept) return kept
  const library = readLibrary(files)
  if (cacheFile) writeCache(cacheFile, key, library)
  return library
}

/**
 * What another build wrote is never read: the name of this module, when it is bundled, carries a hash of all that it loads.
 */
const cacheFormat = `carnet-library ${import.meta.url.slice(import.meta.url.lastIndexOf('/') + 1)}`

function keyOf(files: Readonly<Record<string, string>>): string {
  const hash = createHash('sha256').update(cacheFormat)
  for (const path of Object.keys(files).sort()) {
    // Examples test the law and are no part of it.
    if (!path.endsWith('.examples.yaml')) hash.update(`\0${path}\0`).update(files[path]!)
  }
  return hash.digest('hex')
}

function readCache(file: string, key: string): Library | null {
  try {
    const compiled = JSON.parse(readFileSync(file, 'utf8')) as Compiled
    if (compiled.key !== key) return null
    return {
      vocabulary: compiled.vocabulary,
      regimes: compiled.regimes,
      arrangements: compiled.arrangements,
      codes: new Map(compiled.codes.map(([scheme, codes]) => [scheme, new Set(codes)])),
    }
  } catch {
    return null
  }
}

function writeCache(file: string, key: string, library: Library): void {
  try {
    const compiled: Compiled = {
      key,
      vocabulary: library.vocabulary,
      regimes: library.regimes,
      arrangements: library.arrangements,
      codes: [...library.codes].map(([scheme, codes]) => [scheme, [...codes]]),
    }
    mkdirSync(dirname(file), { recursive: true })
    const unfinished = `${file}.${process.pid}`
    writeFileSync(unfinished, JSON.stringify(compiled))
    renameSync(unfinished, file)
  } catch {
    // The next start reads the texts again.
  }
}
