/** A folder for one test file's data; not part of the package's face. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CarnetError } from '@carnet/errors'
import { afterAll } from 'vitest'
import type { DataSet, OpenOptions } from './dataset.ts'
import { openDataSet } from './open.ts'

export const folder = mkdtempSync(join(tmpdir(), 'carnet-test-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

let files = 0

/** Writes `content` to a new file and returns its path. */
export function file(content: string | Uint8Array, name = 'data.csv'): string {
  files++
  const path = join(folder, `${files}-${name}`)
  writeFileSync(path, content)
  return path
}

/** The cells of a data set as text, in order, after which it is closed. */
export async function cells(path: string, options?: OpenOptions): Promise<(string | null)[][]> {
  const dataset = await openDataSet(path, options)
  try {
    return await cellsOf(dataset)
  } finally {
    await dataset.close()
  }
}

export async function cellsOf(dataset: DataSet): Promise<(string | null)[][]> {
  const result = await dataset.connection.runAndReadAll(`SELECT * FROM ${dataset.relation}`)
  return [[...dataset.columns], ...(result.getRowsJson() as (string | null)[][])]
}

/** The error that opening `path` fails with. */
export async function refusal(path: string, options?: OpenOptions): Promise<CarnetError> {
  try {
    await (await openDataSet(path, options)).close()
  } catch (error) {
    if (error instanceof CarnetError) return error
    throw error
  }
  throw new Error(`${path} was opened`)
}
