/** The state of an organisation in PostgreSQL, for the command line: the same that the service works on, taking turns with it. */
import { mkdir } from 'node:fs/promises'
import { CarnetError } from '@carnet/errors'
import type { State } from '@carnet/state'
import { openStore, type Store } from '@carnet/store'
import { localOrganisation } from './local-organisation.ts'
import { statesInPostgres } from './states.ts'

export interface PostgresStateOptions {
  readonly databaseUrl: string
  /** The text of the master key; undefined: it is in the folder, or made there. */
  readonly masterKey: string | undefined
  readonly folder: string
  /** The id or the name of an organisation; without it the only one there is, or that of a service without a login. */
  readonly organisation: string | undefined
  readonly clock: () => Date
}

/** `close` gives the connections back, too. Throws `CARNET_STATE_ORGANISATION`, `CARNET_STORE_…`, `CARNET_SERVICE_MASTER_KEY`. */
export async function openStateInPostgres(options: PostgresStateOptions): Promise<State> {
  const { databaseUrl, masterKey, folder, clock } = options
  const store = await openStore({ url: databaseUrl })
  try {
    const organisation = await organisationOf(store, options.organisation)
    await mkdir(folder, { recursive: true, mode: 0o700 })
    const states = await statesInPostgres(store, masterKey, { folder, clock, url: databaseUrl })
    const state = await states.of(organisation)
    return {
      ...state,
      close: () => {
        state.close()
        void store.close()
      },
    }
  } catch (error) {
    await store.close()
    throw error
  }
}

async function organisationOf(store: Store, asked: string | undefined): Promise<string> {
  const rows = await store.over(tx => tx.selectFrom('organisation').select(['id', 'name']).execute())
  if (asked === undefined && rows.length === 0)
    return store.alone('local organisation', () => localOrganisation(store))
  const found = asked === undefined ? rows : rows.filter(({ id, name }) => asked === id || asked === name)
  if (found.length === 1) return found[0]!.id
  throw new CarnetError('CARNET_STATE_ORGANISATION', {
    received: asked ?? '',
    known: rows.map(({ id, name }) => `${name} (${id})`),
  })
}
