/**
 * The files of a state, in an order in which whatever is copied finds what it refers to copied later: journals, ledger, records, people. All of
 * it is only ever added to, so that a copy made while somebody works is what a crash at that moment would have left.
 */
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { copyOfLog, readIn } from '@carnet/ledger'
import { unfinished } from '@carnet/state'
import type { Sink } from './sink.ts'

/** Puts the state in `folder` into a backup, below `within`: all but its keys, its lock and its store. */
export async function putState(
  folder: string,
  within: string,
  put: (path: string, source: Parameters<Sink['put']>[1]) => Promise<unknown>,
): Promise<void> {
  await put(`${within}state.json`, { file: join(folder, 'state.json') })
  await putFiles(folder, 'clearances')
  for await (const { path, bytes } of copyOfLog(readIn(join(folder, 'ledger'))))
    await put(`${within}ledger/${path}`, bytes)
  await putFiles(folder, 'records')
  await putFiles(folder, 'people')

  async function putFiles(state: string, name: string): Promise<void> {
    for (const file of await namesIn(join(state, name)))
      if (!file.startsWith(unfinished))
        await put(`${within}${name}/${file}`, { file: join(state, name, file) })
  }
}

/** States of organisations, where people sign in to a service with a store of its own. */
export const organisationsIn = (folder: string): Promise<string[]> => namesIn(join(folder, 'organisations'))

export async function namesIn(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).sort()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}

/** Files of uploads and transfers, as paths below `files`. What is still being received, or only laid out for work, belongs to nobody yet. */
export async function* dataFiles(files: string, below = ''): AsyncGenerator<string> {
  for (const entry of (await entriesOf(join(files, below))).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = below === '' ? entry.name : `${below}/${entry.name}`
    if (entry.isDirectory()) {
      if (!isLaidOut(path)) yield* dataFiles(files, path)
    } else if (!path.endsWith('.data.unfinished')) yield path
  }
}

/** `ORGANISATION/transfers/ID/in`: links to uploads, made again when they are needed. */
const isLaidOut = (path: string): boolean => /^[^/]+\/transfers\/[^/]+\/in$/.test(path)

async function entriesOf(folder: string) {
  try {
    return await readdir(folder, { withFileTypes: true })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}
