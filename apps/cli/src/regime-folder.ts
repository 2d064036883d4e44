/** What a person means by `XX` or by a folder: a regime that is loaded, a stranger's regime, or a whole folder of regimes. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join, relative, resolve } from 'node:path'
import { readRegimeFiles } from '@carnet/clearance'
import { CarnetError } from '@carnet/errors'
import { foldersOf } from '@carnet/lawbook'
import { unknownRegime } from './commands/regime.ts'
import type { Context } from './context.ts'

/** Texts that can be read together, and which of the regimes in them are meant. */
export interface NamedRegimes {
  /** By path below a folder of regimes. */
  readonly files: Readonly<Record<string, string>>
  readonly codes: readonly string[]
  /** Where a file of `files` is, as the person would write it. */
  readonly shown: (file: string) => string
}

/** A name with a separator or a dot, or one of a folder that is there, is a folder; anything else is a code. */
export function isFolder(name: string): boolean {
  return /[/\\.]/.test(name) || statSync(name, { throwIfNoEntry: false })?.isDirectory() === true
}

/**
 * All regimes that are loaded; the one with that code; that of a folder, read beside the vocabulary and in place of a loaded one
 * of the same code; or all of a folder that has its own vocabulary.
 */
export function namedRegimes(context: Context, name: string | undefined): NamedRegimes {
  const folder = context.regimesFolder
  if (name !== undefined && isFolder(name)) {
    if (existsSync(join(name, 'vocabulary'))) return wholeFolder(name)
    return oneFolder(name, readRegimeFiles(folder))
  }
  const files = readRegimeFiles(folder)
  const codes = foldersOf(files)
  if (name === undefined) return { files, codes, shown: file => file }
  const code = codes.find(one => one === name.toUpperCase())
  if (code === undefined) throw unknownRegime(name, codes)
  return { files, codes: [code], shown: file => file }
}

function wholeFolder(folder: string): NamedRegimes {
  const files = readRegimeFiles(folder)
  return { files, codes: foldersOf(files), shown: file => below(folder, file) }
}

function oneFolder(folder: string, beside: Readonly<Record<string, string>>): NamedRegimes {
  if (!existsSync(folder)) throw new CarnetError('CARNET_REGIME_FOLDER_MISSING', { folder })
  const main = join(folder, 'regime.yaml')
  if (!existsSync(main)) throw new CarnetError('CARNET_REGIME_FOLDER_EMPTY', { folder })
  const own = textsOf(folder)
  const code =
    /^regime:\s*["']?([A-Za-z0-9-]+)/m.exec(own['regime.yaml'] ?? '')?.[1] ?? basename(resolve(folder))
  const kept = Object.entries(beside).filter(([path]) => !path.startsWith(`${code}/`))
  const placed = Object.entries(own).map(([path, text]) => [`${code}/${path}`, text] as const)
  return {
    files: Object.fromEntries([...kept, ...placed]),
    codes: [code],
    shown: file => (file.startsWith(`${code}/`) ? below(folder, file.slice(code.length + 1)) : file),
  }
}

function textsOf(folder: string): Record<string, string> {
  const texts: Record<string, string> = {}
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith('.yaml')) continue
    const path = join(entry.parentPath ?? entry.path, entry.name)
    texts[relative(folder, path).replaceAll('\\', '/')] = readFileSync(path, 'utf8')
  }
  return texts
}

const below = (folder: string, file: string): string => join(folder, file).replaceAll('\\', '/')
