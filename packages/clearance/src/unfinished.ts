/** Files on the way to their names: hidden, recognised by the clearance that they belong to. */
import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { State } from '@carnet/state'
import type { PreparedEntry } from './release.ts'

const digits = 12

export const temporaryName = (folder: string, id: string, leg: string): string =>
  join(folder, `.carnet-${id.slice(0, digits)}-${leg}.unfinished`)

/**
 * Removes what interrupted clearances of this state left in these folders. What is noted in the ledger stays: it is to be finished.
 * Files of other states stay, too: somebody may be at work on them.
 */
export async function removeStale(
  folders: readonly string[],
  state: State,
  isInLedger: (entry: string) => Promise<boolean>,
): Promise<void> {
  const found = (await Promise.all(folders.map(unfinishedIn))).flat()
  if (found.length === 0) return
  for (const { id, stage, steps } of await state.clearances.list()) {
    const mine = found.filter(file => file.id === id.slice(0, digits))
    if (mine.length === 0 || stage === 'finished') continue
    const prepared = (steps.findLast(step => step.stage === 'prepared')?.data ??
      []) as unknown as readonly PreparedEntry[]
    const entered = await Promise.all(prepared.map(({ entry }) => isInLedger(entry)))
    if (!entered.includes(true)) for (const { path } of mine) await rm(path, { force: true })
  }
}

async function unfinishedIn(folder: string): Promise<{ id: string; path: string }[]> {
  const names = await readdir(folder).catch(() => [])
  return names.flatMap(name => {
    const id = /^\.carnet-([0-9a-f]{12})-.*\.unfinished(-plain|-carnet)?$/s.exec(name)?.[1]
    return id === undefined ? [] : [{ id, path: join(folder, name) }]
  })
}
