/** The law from its folder, kept in compiled form so that starting is quick; a regime is unpacked when it is first looked into. */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { CarnetError } from '@carnet/errors'
import {
  type Library,
  type PackedHead,
  packLibrary,
  type Replaced,
  readLibrary,
  unpackLibrary,
} from '@carnet/lawbook'

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
const cacheFormat = `carnet-library 3 ${import.meta.url.slice(import.meta.url.lastIndexOf('/') + 1)}`

function keyOf(files: Readonly<Record<string, string>>, replaced: Replaced = new Map()): string {
  const hash = createHash('sha256').update(cacheFormat)
  for (const path of Object.keys(files).sort()) hash.update(`\0${path}\0`).update(files[path]!)
  for (const [code, { files: texts, arrangements }] of replaced)
    hash.update(`\0${code}\0`).update(JSON.stringify([texts, arrangements]))
  return hash.digest('hex')
}

/** The first line of the cache: the head of the library, its key, and how long the line of each regime is. */
interface Head extends PackedHead {
  readonly key: string
  readonly bytes: readonly number[]
}

const newLine = 0x0a

function readCache(file: string, key: string): Library | null {
  try {
    const bytes = readFileSync(file)
    const end = bytes.indexOf(newLine)
    const head = JSON.parse(bytes.toString('utf8', 0, end)) as Head
    if (head.key !== key) return null
    let at = end + 1
    const starts = head.bytes.map(length => {
      const start = at
      at += length + 1
      return start
    })
    if (at !== bytes.length) return null
    return unpackLibrary(head, index =>
      bytes.toString('utf8', starts[index]!, starts[index]! + head.bytes[index]!),
    )
  } catch {
    return null
  }
}

function writeCache(file: string, key: string, library: Library): void {
  try {
    const { head: packed, lines } = packLibrary(library)
    const head: Head = { key, ...packed, bytes: lines.map(line => Buffer.byteLength(line)) }
    mkdirSync(dirname(file), { recursive: true })
    const unfinished = `${file}.${process.pid}`
    writeFileSync(unfinished, [JSON.stringify(head), ...lines, ''].join('\n'))
    renameSync(unfinished, file)
  } catch {
    // The next start reads the texts again.
  }
}
