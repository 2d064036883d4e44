/** The state of an organisation in the database: what a folder is for one machine, this is for services of several processes. */
import { openLogIn } from '@carnet/ledger'
import { keepOpen, keyInForce, type LedgerPlace, ledgerKeyOf, type State } from '@carnet/state'
import type { Store } from '../open.ts'
import { durably } from './durable.ts'
import { journalOf } from './journal.ts'
import { ledgerFiles } from './ledger-files.ts'
import { recordsOf } from './records.ts'
import { issuerOf, ledgerOf, readKeys } from './state-keys.ts'
import { textsOf } from './texts.ts'

export interface OrganisationStateOptions {
  /** 32 bytes; it seals the private keys of all organisations and is kept outside the database. */
  readonly masterKey: Buffer
  readonly clock: () => Date
}

const keyBytes = 32

/** Opens the state; its keys are made on first use. Throws `CARNET_STORE_KEY_SEALED` for another master key. */
export async function openOrganisationState(
  store: Store,
  organisation: string,
  { masterKey, clock }: OrganisationStateOptions,
): Promise<State> {
  // A database of one process is held in a folder: there the state is files of our own, which survive a power loss.
  if (store.kind !== 'postgresql') throw new TypeError('the state of an organisation needs PostgreSQL')
  if (masterKey.length !== keyBytes) throw new TypeError(`a master key has ${keyBytes} bytes`)
  const durable = durably(store, organisation)
  const { derive } = await readKeys(durable, masterKey)
  const files = ledgerFiles(durable)
  const renew = async () => (await keyInForce(place)).signer
  const place: LedgerPlace = {
    keys: ledgerOf(durable, masterKey),
    texts: textsOf(durable),
    read: files.read,
    // Another process may hand it over.
    open: key => openLogIn(files, { ...key, renew }),
  }
  const log = keepOpen(async () => place.open(await keyInForce(place)))
  return {
    ledger: ledgerKeyOf(place, log),
    issuer: issuerOf(durable, masterKey),
    derive,
    clearances: journalOf(durable, clock),
    ...recordsOf(durable),
    log,
    alone: work => store.alone(`clearance ${organisation}`, work),
    close: () => {},
  }
}
