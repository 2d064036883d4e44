/** What the journal of clearances and its records say of transfers: for those that no page holds as they ended. */
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import type { ClearanceRecord } from '@carnet/credential'
import type { Clearance, State } from '@carnet/state'
import { transferFolder } from '../transfers/case-files.ts'

/** A transfer whose data have moved: its entries are in the ledger, and its files were released. */
export interface JournalTransfer {
  readonly organisation: string
  readonly transfer: string
  readonly plan: string
  readonly begun: string
  readonly finished: string
  /** As a transfer of the store holds it. */
  readonly clearance: { readonly id: string; readonly legs: readonly object[] }
  readonly asOf: string
  readonly declarationSha256: string
}

export interface JournalRead {
  readonly transfers: readonly JournalTransfer[]
  /** Clearances of transfers that are in the ledger and were not finished: the service finishes them where it knows their data. */
  readonly unfinished: readonly string[]
}

interface Released {
  readonly leg: string
  readonly entry: string
  readonly index: number
  readonly file: string | null
  readonly carnet: string
}

/** Where a service releases to: `…/ORGANISATION/transfers/TRANSFER/out`. What the command line cleared went elsewhere, and is no transfer. */
const caseFolder = /([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})[/\\]transfers[/\\]([0-9a-f-]{36})[/\\]out$/

export async function readJournal(state: State): Promise<JournalRead> {
  const transfers: JournalTransfer[] = []
  const unfinished: string[] = []
  const log = await state.log()
  for (const clearance of await state.clearances.list()) {
    const { out = '', plan = '' } = clearance.intent as { out?: string; plan?: string }
    const [, organisation, transfer] = caseFolder.exec(out) ?? []
    if (organisation === undefined || transfer === undefined) continue
    const entries = entriesOf(clearance)
    const entered = await Promise.all(
      entries.map(async entry => (await log.find(Buffer.from(entry, 'hex'))) !== null),
    )
    if (entries.length === 0 || !entered.includes(true)) continue
    const finished = clearance.steps.findLast(({ stage }) => stage === 'finished')
    const record = (await state.record(entries[0]!)) as unknown as ClearanceRecord | undefined
    if (!finished || !record) {
      unfinished.push(transfer)
      continue
    }
    const within = (path: string): string => relative(out, path)
    const legs = (finished.data as unknown as readonly Released[]).map(
      ({ leg, entry, index, file, carnet }) => ({
        leg,
        entry,
        index,
        file: file === null ? null : within(file),
        carnet: within(carnet),
      }),
    )
    transfers.push({
      organisation,
      transfer,
      plan,
      begun: clearance.begun,
      finished: finished.at,
      clearance: { id: clearance.id, legs },
      asOf: record.decision.as_of,
      declarationSha256: record.declaration_sha256,
    })
  }
  return { transfers, unfinished }
}

const entriesOf = ({ steps }: Clearance): readonly string[] =>
  (
    (steps.findLast(({ stage }) => stage === 'prepared')?.data ?? []) as unknown as readonly {
      readonly entry: string
    }[]
  ).map(({ entry }) => entry)

/** The declaration as it was cleared, from the folder of the transfer; null where it is not there, or is another than the record commits to. */
export async function declarationOf(files: string, one: JournalTransfer): Promise<string | null> {
  const file = join(transferFolder(files, one.organisation, one.transfer), 'declaration.yaml')
  const bytes = await readFile(file).catch(() => null)
  if (bytes === null) return null
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return sha256 === one.declarationSha256 ? bytes.toString('utf8') : null
}

/** Who did what no page tells of. */
const unknownActor = 'service'

/** Rows for a transfer that no page knows, by table; its declaration is called by its hash, as its name is nowhere. */
export function rowsOfJournal(one: JournalTransfer, text: string): Readonly<Record<string, object>> {
  const { organisation, transfer, plan, begun, finished, clearance, asOf, declarationSha256 } = one
  const declaration = idOf(`${organisation} ${declarationSha256}`)
  const made = { organisation_id: organisation, created_by: unknownActor, created_at: begun }
  return {
    declaration: { ...made, id: declaration, name: declarationSha256.slice(0, 12), revision: 1 },
    declaration_revision: { ...made, declaration_id: declaration, revision: 1, text },
    transfer: {
      ...made,
      id: transfer,
      declaration_id: declaration,
      revision: 1,
      state: 'cleared',
      as_of: asOf,
      plan: chosen(plan),
      clearance,
      changed_at: finished,
    },
  }
}

/** A row of a page, made before the transfer ended, as it is since. */
export const asCleared = (row: object, { plan, clearance, finished }: JournalTransfer): object => ({
  ...row,
  state: 'cleared',
  plan: (row as { plan?: object | null }).plan ?? chosen(plan),
  clearance,
  problem: null,
  changed_at: finished,
})

const chosen = (name: string) => ({ name, sha256: '', by: unknownActor, behind: unknownActor })

/** An id that is the same however often it is made (RFC 9562, version 8). */
function idOf(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
