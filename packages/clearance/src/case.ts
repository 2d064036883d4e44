/** A case: a declaration and its data, opened and inspected, ready to be decided. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import type { DataSet } from '@carnet/dataset'
import { CarnetError } from '@carnet/errors'
import type { Inspection, WithoutSome } from '@carnet/inspect'
import type { Day, Declaration, Fact } from '@carnet/law'
import { type DeclarationFile, type Library, readDeclaration } from '@carnet/lawbook'
import { columnOf } from './columns.ts'
import { everyColumn, short, withData } from './facts.ts'
import { type Withdrawn, withoutWithdrawn } from './withdrawn.ts'

export interface OpenCase {
  readonly library: Library
  /** Path of the declaration. */
  readonly declaration: string
  /** The data given besides: for the only leg, or the one leg that names no file. */
  readonly data?: string | undefined
  /** The files of the legs, by their names, where the caller has them: what a declaration names is then not opened. */
  readonly files?: ReadonlyMap<string, string> | undefined
  readonly asOf?: Day | undefined
  readonly today: Day
  readonly temporaryFolder?: string
  /** Bytes read of a data file. */
  readonly onProgress?: (file: string, done: number, total: number) => void
  readonly onInspected?: (leg: string, inspection: Inspection, seconds: number) => void
  /** Whom the data are opened without. */
  readonly withdrawn?: Withdrawn | null | undefined
  readonly onWithdrawn?: (leg: string, found: Pick<WithoutSome, 'rows' | 'untold'>) => void
  /** False: the files that legs name are not opened. For `decide` and `plan` without data. */
  readonly openData?: boolean
}

export interface CaseLeg {
  readonly leg: string
  readonly dataset: DataSet
  readonly inspection: Inspection
  /** Who of those that are not to be in it was met in the file and left out, by keyed hash. */
  readonly leftOut: readonly string[]
}

export interface Case {
  readonly file: DeclarationFile
  /** SHA-256 of the text of the declaration, hex. */
  readonly sha256: string
  /** The facts: what was declared, and what the data tell. */
  readonly declaration: Declaration
  readonly legs: readonly CaseLeg[]
  close(): Promise<void>
}

export async function openCase(options: OpenCase): Promise<Case> {
  const text = readText(options.declaration)
  const { vocabulary, codes } = options.library
  const file = readDeclaration(text, options.declaration, { vocabulary, codes, today: options.today })
  const declared = options.asOf ? { ...file.declaration, as_of: options.asOf } : file.declaration
  const legs: CaseLeg[] = []
  const close = async (): Promise<void> => {
    for (const { dataset } of legs) await dataset.close()
  }
  try {
    for (const [leg, path] of dataFiles(declared, options))
      legs.push(await openLeg(leg, path, declared, options))
    return { file, sha256: sha256(text), declaration: withData(declared, legs), legs, close }
  } catch (error) {
    await close()
    throw error
  }
}

function readText(path: string): string {
  let bytes: Buffer
  try {
    bytes = readFileSync(path)
  } catch (error) {
    const problem = (error as NodeJS.ErrnoException).code ?? ''
    throw new CarnetError('CARNET_DECLARATION_UNREADABLE', { file: path, problem }, { at: { file: path } })
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new CarnetError('CARNET_DECLARATION_ENCODING', { file: path }, { at: { file: path } })
  }
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/** Which file belongs to which leg. Paths in a declaration are relative to it. */
function dataFiles(declaration: Declaration, options: OpenCase): [string, string][] {
  if (options.files) return filesOfLegs(declaration, options.files)
  const named = declaration.legs.flatMap((leg): [string, string][] =>
    typeof leg.values.data === 'string' && options.openData !== false
      ? [[short(leg), resolve(dirname(options.declaration), leg.values.data)]]
      : [],
  )
  if (options.data === undefined) return named
  const free = declaration.legs.filter(leg => typeof leg.values.data !== 'string')
  // With one leg the file that is given is the one meant, whatever the declaration names.
  const only = declaration.legs.length === 1 ? declaration.legs[0] : free.length === 1 ? free[0] : undefined
  if (!only)
    throw new CarnetError('CARNET_DATA_FOR_WHICH_LEG', {
      file: options.data,
      legs: declaration.legs.map(short).join(', '),
    })
  return [...named.filter(([leg]) => leg !== short(only)), [short(only), options.data]]
}

function filesOfLegs(declaration: Declaration, files: ReadonlyMap<string, string>): [string, string][] {
  const legs = declaration.legs.map(short)
  const nobodys = [...files].find(([leg]) => !legs.includes(leg))
  if (nobodys) throw new CarnetError('CARNET_DATA_FOR_WHICH_LEG', { file: nobodys[0], legs: legs.join(', ') })
  return [...files]
}

async function openLeg(
  leg: string,
  path: string,
  declaration: Declaration,
  options: OpenCase,
): Promise<CaseLeg> {
  const started = performance.now()
  const onProgress = options.onProgress
  // Loaded here, so that a decision without data does not wait for the engine.
  const [{ openDataSet }, { inspect }] = await Promise.all([
    import('@carnet/dataset'),
    import('@carnet/inspect'),
  ])
  const dataset = await openDataSet(path, {
    ...(options.temporaryFolder ? { temporaryFolder: options.temporaryFolder } : {}),
    ...(onProgress ? { onProgress: (done: number, total: number) => onProgress(path, done, total) } : {}),
  })
  try {
    checkColumns(declaration, leg, dataset, options.declaration)
    const identifiedBy = identifyingColumns(declaration, leg, dataset)
    const asked = {
      overrule: overruled(declaration, leg, dataset),
      ...(identifiedBy ? { identifiedBy } : {}),
      asOf: declaration.as_of,
    }
    const whole = await inspect(dataset, asked)
    const record = declaration.legs.find(one => short(one) === leg)!
    const found = await withoutWithdrawn(dataset, whole, record, options.withdrawn)
    if (found) options.onWithdrawn?.(leg, found)
    const inspection = found && found.rows > 0 ? await inspect(found.dataset, asked) : whole
    options.onInspected?.(leg, inspection, (performance.now() - started) / 1000)
    return { leg, dataset: found?.dataset ?? dataset, inspection, leftOut: found?.met ?? [] }
  } catch (error) {
    await dataset.close()
    throw error
  }
}

/** With one leg, an item that is neither a column nor carried by a leg is a mistake in its name, and so is what tells people apart. */
function checkColumns(declaration: Declaration, leg: string, dataset: DataSet, file: string): void {
  if (declaration.legs.length !== 1) return
  const unknown = (column: string): CarnetError =>
    new CarnetError(
      'CARNET_COLUMN_UNKNOWN',
      { column, file: dataset.file.name, known: dataset.columns.join(', ') },
      { at: { file } },
    )
  const telling = declaration.people.flatMap(
    ({ values }) => (values.identified_by ?? []) as readonly string[],
  )
  const missing = telling.find(column => !dataset.columns.includes(column))
  if (missing !== undefined) throw unknown(missing)
  const listed = new Set(
    declaration.legs.flatMap(one => ((one.values.items ?? []) as readonly Fact[]).map(short)),
  )
  for (const item of declaration.items.map(short)) {
    const column = item.startsWith(`${leg}/`) ? item.slice(leg.length + 1) : item
    if (column === everyColumn || listed.has(item) || dataset.columns.includes(column) || item.includes('.'))
      continue
    throw unknown(column)
  }
}

function overruled(
  declaration: Declaration,
  leg: string,
  dataset: DataSet,
): Record<string, { category: string }> {
  const overrule: Record<string, { category: string }> = {}
  for (const column of dataset.columns) {
    for (const name of [column, `${leg}/${column}`]) {
      const category = declaration.items.find(item => short(item) === name)?.values.category
      if (typeof category === 'string') overrule[column] = { category }
    }
  }
  return overrule
}

function identifyingColumns(declaration: Declaration, leg: string, dataset: DataSet): string[] | null {
  const groups = declaration.people.filter(
    group =>
      declaration.people.length === 1 || short(group) === leg || usesGroup(declaration, group, leg, dataset),
  )
  for (const group of groups) {
    const columns = (group.values.identified_by ?? []) as readonly string[]
    if (columns.length > 0 && columns.every(column => dataset.columns.includes(column))) return [...columns]
  }
  return null
}

const usesGroup = (declaration: Declaration, group: Fact, leg: string, dataset: DataSet): boolean =>
  declaration.items.some(
    item => item.values.people === group && columnOf(short(item), leg, dataset.columns) !== null,
  )
