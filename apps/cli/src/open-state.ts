/** The state that a command works on: in a folder of this machine or, with DATABASE_URL, that of an organisation in PostgreSQL. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { State } from '@carnet/state'
import { type Context, folderOfState } from './context.ts'
import { databaseOf } from './state-place.ts'

export interface OpenedState extends State {
  /** True when the keys were made just now, in a folder: whoever runs this must be told to back them up. */
  readonly keysCreated: boolean
  readonly keysFolder: string
}

export async function openStateOf(context: Context): Promise<OpenedState> {
  const folder = await folderOfState(context)
  const keysFolder = join(folder, 'keys')
  const { databaseUrl, masterKey } = await databaseOf(process.env)
  if (databaseUrl === undefined) {
    const { openState } = await import('@carnet/state')
    return openState(folder, { clock: context.clock })
  }
  const { openStateInPostgres } = await import('@carnet/service')
  const organisation = process.env.CARNET_ORGANISATION || undefined
  const state = await openStateInPostgres({
    databaseUrl,
    masterKey,
    folder,
    organisation,
    clock: context.clock,
  })
  return { ...state, keysCreated: false, keysFolder }
}

/** Whether there is one: nothing is made for the sake of looking. */
export async function hasState(context: Context): Promise<boolean> {
  if (process.env.DATABASE_URL) return true
  return existsSync(join(await folderOfState(context), 'state.json'))
}
