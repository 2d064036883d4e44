/**
 * Standing approvals in a state. What is given, used and revoked is a record each, kept under its hash and entered in the ledger; a small
 * text by the id of the approval says which of them belong together.
 */
import type { Bounds, Use } from '@carnet/approval'
import { CarnetError } from '@carnet/errors'
import type { Day } from '@carnet/law'
import type { Json, State } from '@carnet/state'

/** An approval as it was given. */
export interface Given {
  readonly declaration: string
  readonly bounds: Bounds
  readonly by: string
}

export interface StandingApproval extends Given {
  readonly id: string
  /** The hash of its record: its entry in the ledger. */
  readonly entry: string
  readonly given_at: string
  readonly revoked: boolean
  readonly used: readonly Use[]
}

/** Entries of the ledger that belong to one approval. */
interface Index {
  readonly approval: string
  readonly revoked: string | null
  readonly uses: readonly string[]
}

interface UseRecord {
  readonly clearance: string
  readonly day: Day
  readonly people_at_most: number
}

const idDigits = 12
const idForm = /^[0-9a-f]{12}$/
const format = 1

export class StandingApprovals {
  readonly #state: State
  readonly #clock: () => Date

  constructor(state: State, clock: () => Date) {
    this.#state = state
    this.#clock = clock
  }

  async give({ declaration, bounds, by }: Given): Promise<StandingApproval> {
    const given_at = this.#clock().toISOString()
    const record = { carnet_standing_approval: format, declaration, bounds, by, given_at }
    const entry = await enter(this.#state, record as unknown as Json)
    const id = entry.slice(0, idDigits)
    await this.#state.alone(() => this.#write(id, { approval: entry, revoked: null, uses: [] }))
    return { id, entry, declaration, bounds, by, given_at, revoked: false, used: [] }
  }

  /** Throws `CARNET_APPROVAL_UNKNOWN`. Again, it stays revoked. */
  revoke(id: string, by: string): Promise<void> {
    return this.#state.alone(async () => {
      const index = await this.#index(id)
      if (index.revoked !== null) return
      const at = this.#clock().toISOString()
      const record = { carnet_standing_approval_revoked: format, approval: index.approval, by, at }
      await this.#write(id, { ...index, revoked: await enter(this.#state, record) })
    })
  }

  /** Newest first. */
  async list(): Promise<StandingApproval[]> {
    const ids = (await this.#state.texts.names('approvals')).filter(id => idForm.test(id))
    const all = await Promise.all(ids.map(id => this.get(id)))
    return all.sort((one, other) => (one.given_at < other.given_at ? 1 : -1))
  }

  /** Throws `CARNET_APPROVAL_UNKNOWN`, `CARNET_STATE_RECORD_DAMAGED`. */
  async get(id: string): Promise<StandingApproval> {
    const { approval, revoked, uses } = await this.#index(id)
    const given = (await this.#record(approval)) as unknown as Given & { readonly given_at: string }
    const used = (await Promise.all(uses.map(entry => this.#record(entry)))) as unknown as UseRecord[]
    return {
      ...given,
      id,
      entry: approval,
      revoked: revoked !== null,
      used: used.map(({ clearance, day, people_at_most }) => ({
        of: clearance,
        day,
        people: people_at_most,
      })),
    }
  }

  /** Counts a clearance, once. Called while no other clearance of the state is under way. */
  async count(id: string, { of, day, people }: Use): Promise<void> {
    const known = await this.get(id)
    if (known.used.some(one => one.of === of)) return
    const at = this.#clock().toISOString()
    const record = {
      carnet_standing_approval_use: format,
      approval: known.entry,
      clearance: of,
      day,
      // A list "people" of a record names whom totals count; a use counts nobody.
      people_at_most: people,
      at,
    }
    const entry = await enter(this.#state, record)
    const index = await this.#index(id)
    await this.#write(id, { ...index, uses: [...index.uses, entry] })
  }

  async #record(entry: string): Promise<Json> {
    const record = await this.#state.record(entry)
    // An approval that cannot be read allows nothing.
    if (record === undefined) throw new CarnetError('CARNET_APPROVAL_UNKNOWN', { approval: entry })
    return record
  }

  async #index(id: string): Promise<Index> {
    const unknown = new CarnetError('CARNET_APPROVAL_UNKNOWN', { approval: id })
    if (!idForm.test(id)) throw unknown
    const text = await this.#state.texts.get('approvals', id)
    if (text === undefined) throw unknown
    return JSON.parse(text) as Index
  }

  #write(id: string, index: Index): Promise<void> {
    return this.#state.texts.put('approvals', id, `${JSON.stringify(index)}\n`)
  }
}

async function enter(state: State, record: Json): Promise<string> {
  const hash = await state.saveRecord(record)
  const log = await state.log()
  const entry = Buffer.from(hash, 'hex')
  if ((await log.find(entry)) === null) await log.append(entry)
  return hash
}

export const dayOf = (time: Date): Day => time.toISOString().slice(0, 'YYYY-MM-DD'.length)
