/** Folders and shorthands for the tests of this package; not part of its face. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CarnetError } from '@carnet/errors'
import { afterAll } from 'vitest'
import type { DataSet, OpenOptions } from './dataset.ts'
import { openDataSet } from './open.ts'

/** A folder for the data of the test file that calls this, deleted after it, and a way to write files there. */
export function dataFolder(): { folder: string; file(content: string | Uint8Array, name?: string): string } {
  const folder = mkdtempSync(join(tmpdir(), 'carnet-test-'))
  // Said here and not beside the imports: files of one core share this module, and each deletes its own folder.
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  let files = 0
  return {
    folder,
    file(content, name = 'data.csv') {
      const path = join(folder, `${++files}-${name}`)
      writeFileSync(path, content)
      return path
    },
  }
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
