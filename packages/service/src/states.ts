/** The state of each organisation: in PostgreSQL, so that several processes share it; else in folders, which this process holds. */
import { randomBytes } from 'node:crypto'
import { link, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { CarnetError } from '@carnet/errors'
import { openState, type State, writeDurably } from '@carnet/state'
import { openOrganisationState, type Store } from '@carnet/store'
import type { StatePlace } from './hands/messages.ts'

export interface States {
  /** Opened when it is first asked for; made when there is none. */
  of(organisation: string): Promise<State>
  /** Those that have been opened. */
  opened(): readonly Promise<State>[]
  /** Where another process of this service finds the same. */
  place(organisation: string): Promise<StatePlace>
  close(): void
}

interface Options {
  readonly folder: string
  readonly clock: () => Date
}

/** `local` is the organisation of this machine's one user, whose state is `held` already; null where there are logins. */
export function statesInFolders(held: State, local: string | null, { folder, clock }: Options): States {
  const folderOf = (organisation: string): string =>
    organisation === local ? folder : join(folder, 'organisations', organisation)
  const states = keep(async organisation => {
    if (organisation === local) return held
    const state = await openState(folderOf(organisation), { clock, holder: true })
    // The process that works on data is a guest.
    await state.receiveGuests()
    return state
  })
  return {
    ...states,
    place: async organisation => {
      await states.of(organisation)
      return { folder: folderOf(organisation) }
    },
  }
}

/** `master`: the text of the master key; without one it is made, and kept in the folder that the processes share. */
export async function statesInPostgres(
  store: Store,
  master: string | undefined,
  { folder, clock, url }: Options & { readonly url: string },
): Promise<States> {
  const masterKey = await readMasterKey(folder, master)
  const states = keep(organisation => openOrganisationState(store, organisation, { masterKey, clock }))
  const place = { url, masterKey: masterKey.toString('base64url') }
  return { ...states, place: async () => place }
}

function keep(open: (organisation: string) => Promise<State>): Omit<States, 'place'> {
  const opened = new Map<string, Promise<State>>()
  return {
    of(organisation) {
      const known = opened.get(organisation)
      if (known) return known
      const state = open(organisation)
      opened.set(organisation, state)
      // What failed once is tried again.
      state.catch(() => opened.delete(organisation))
      return state
    },
    opened: () => [...opened.values()],
    close() {
      for (const state of opened.values()) void state.then(one => one.close()).catch(() => undefined)
    },
  }
}

const keyBytes = 32

const masterKeyFile = (folder: string): string => join(folder, 'master.key')

/** The key of a text that came from `file`. Throws `CARNET_SERVICE_MASTER_KEY`. */
export const masterKeyOf = (text: string, file: string): Buffer => asMasterKey(text, file, undefined)

/** Puts another master key in the place of the one in the folder. */
export const keepMasterKey = (folder: string, key: Buffer): Promise<void> =>
  writeDurably(masterKeyFile(folder), `${key.toString('base64url')}\n`)

/** The master key that there is: none is made. Throws `CARNET_SERVICE_MASTER_KEY`. */
export async function existingMasterKey(folder: string, stated: string | undefined): Promise<Buffer> {
  const file = masterKeyFile(folder)
  return asMasterKey(stated ?? (await readFile(file, 'utf8').catch(() => '')), file, stated)
}

async function readMasterKey(folder: string, stated: string | undefined): Promise<Buffer> {
  const file = masterKeyFile(folder)
  const text = stated ?? (await readFile(file, 'utf8').catch(() => null)) ?? (await makeMasterKey(file))
  return asMasterKey(text, file, stated)
}

function asMasterKey(text: string, file: string, stated: string | undefined): Buffer {
  const key = Buffer.from(text.trim(), 'base64url')
  if (key.length === keyBytes) return key
  const place = stated === undefined ? file : '$CARNET_MASTER_KEY'
  throw new CarnetError('CARNET_SERVICE_MASTER_KEY', { place, bytes: keyBytes })
}

/** Several processes may start at once on a new folder: whose link comes first has made it. */
async function makeMasterKey(file: string): Promise<string> {
  const text = `${randomBytes(keyBytes).toString('base64url')}\n`
  const mine = `${file}.${randomBytes(8).toString('hex')}`
  await writeDurably(mine, text)
  try {
    await link(mine, file)
    return text
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    return readFile(file, 'utf8')
  } finally {
    await rm(mine, { force: true })
  }
}
