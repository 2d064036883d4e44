/** All rows that can be made again, by table: from pages as they last were, and from the journal where it knows better. */
import { existsSync } from 'node:fs'
import type { State } from '@carnet/state'
import { uploadFile } from '../upload-files.ts'
import { asCleared, declarationOf, type JournalTransfer, readJournal, rowsOfJournal } from './from-journal.ts'
import type { StateSource } from './sources.ts'
import { readTrail, type Trail } from './trail.ts'

export interface StateMaterial {
  /** Null where nothing in the state names it: then it has nothing to give either. */
  readonly organisation: string | null
  /** What it is called where no page says so. */
  readonly name: string
  readonly trail: Trail
  /** Transfers that have ended, by their id. */
  readonly ended: ReadonlyMap<string, JournalTransfer>
  /** Rows, by table, of transfers that no page knows. */
  readonly unpaged: readonly Readonly<Record<string, object>>[]
  readonly withoutDeclaration: number
  readonly unfinished: number
}

export interface Material {
  readonly states: readonly StateMaterial[]
  /** The folder of uploads and cleared files. */
  readonly files: string
}

export async function openMaterial(
  sources: readonly StateSource[],
  files: string,
  onPage: (done: number, total: number) => void,
): Promise<Material> {
  const states: StateMaterial[] = []
  for (const source of sources) states.push(await materialOf(source, files, onPage))
  return { states, files }
}

async function materialOf(
  { organisation: stated, state }: { readonly organisation: string | null; readonly state: State },
  files: string,
  onPage: (done: number, total: number) => void,
): Promise<StateMaterial> {
  const trail = await readTrail(state, onPage)
  const { transfers, unfinished } = await readJournal(state)
  const unpaged: Readonly<Record<string, object>>[] = []
  let withoutDeclaration = 0
  for (const one of transfers.filter(({ transfer }) => !trail.has('transfer', transfer))) {
    const text = await declarationOf(files, one)
    if (text === null) withoutDeclaration++
    else unpaged.push(rowsOfJournal(one, text))
  }
  const organisation = stated ?? trail.organisation ?? transfers[0]?.organisation ?? null
  return {
    organisation,
    // Without logins the organisation has a name of its own; of others, only pages know it.
    name: stated === null ? 'local' : stated,
    trail,
    ended: new Map(transfers.map(one => [one.transfer, one])),
    unpaged,
    withoutDeclaration,
    unfinished: unfinished.filter(transfer => !trail.has('transfer', transfer)).length,
  }
}

/** The rows of a table, as JSON. */
export async function* rowsFor({ states, files }: Material, table: string): AsyncGenerator<string> {
  for (const one of states) for await (const row of rowsOf(one, table, files)) yield JSON.stringify(row)
}

async function* rowsOf(one: StateMaterial, table: string, files: string): AsyncGenerator<object> {
  const { organisation, name, trail, ended, unpaged } = one
  if (table === 'audit_batch') yield* trail.batchRows()
  if (table === 'audit_event') yield* trail.eventRows()
  for await (const row of trail.rows(table)) {
    if (table === 'transfer') yield endedAs(row, ended)
    else if (table === 'upload') yield asFound(row, files)
    else yield row
  }
  if (table === 'organisation' && organisation !== null && !trail.has('organisation', organisation))
    yield { id: organisation, name }
  for (const rows of unpaged) if (rows[table]) yield rows[table]
}

type Row = Readonly<Record<string, unknown>>

/** It may have ended after its last page. */
function endedAs(row: Row, ended: ReadonlyMap<string, JournalTransfer>): object {
  const known = ended.get(String(row.id))
  return known && row.state !== 'cleared' ? asCleared(row, known) : row
}

/** Row and file belong together: what is no longer there has been deleted. */
function asFound(row: Row, files: string): object {
  const file = uploadFile(files, String(row.organisation_id), String(row.id))
  return row.state === 'ready' && !existsSync(file) ? { ...row, state: 'deleted' } : row
}
