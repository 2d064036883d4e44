/** Preparing what is to be released: each leg's file, protected, measured and encrypted, under a name nobody looks for yet. */
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { RecordedMeasure, RecordedOutput } from '@carnet/credential'
import { type DataFormat, type Target, writtenRelation } from '@carnet/dataset'
import type { Fact } from '@carnet/law'
import { encryptFile, measureWhatIsLeft, type Protection, protect } from '@carnet/protect'
import type { State } from '@carnet/state'
import type { CaseLeg } from './case.ts'
import type { Report } from './events.ts'
import { short } from './facts.ts'

export interface Prepared {
  readonly leg: string
  /** Null for a leg without a file, such as remote access. */
  readonly file: {
    readonly temporary: string
    readonly final: string
    readonly output: RecordedOutput
  } | null
  readonly measured: RecordedMeasure | null
  readonly protections: readonly Protection[]
}

export interface PrepareLeg {
  readonly opened: CaseLeg
  readonly leg: Fact
  readonly protections: readonly Protection[]
  readonly final: string
  readonly name: string
  readonly format: DataFormat
  readonly encryptTo: readonly string[]
  readonly state: State
  readonly report: Report
}

export const extensions: Readonly<Record<DataFormat, string>> = {
  csv: 'csv',
  ndjson: 'ndjson',
  parquet: 'parquet',
}

/** Writes the file of a leg beside its final name. It is durable when this returns. */
export async function prepareLeg(input: PrepareLeg, temporary: string): Promise<Prepared> {
  const { opened, protections, encryptTo, state } = input
  const started = performance.now()
  const plain = encryptTo.length > 0 ? `${temporary}-plain` : temporary
  const key = state.derive('pseudonym', recipientOf(input.leg))
  const target: Target = { path: plain, format: input.format }
  const written = await protect(opened.dataset, protections, target, { pseudonym: key })
  const measured = await measure(opened, target, written.columns)
  let { bytes, sha256 } = written
  if (encryptTo.length > 0) {
    ;({ bytes, sha256 } = await encryptFile(plain, temporary, [...encryptTo]))
    await rm(plain, { force: true })
  }
  input.report({
    step: 'protect',
    leg: opened.leg,
    protections,
    measured,
    unparsed: written.unparsed,
    encryptedTo: encryptTo,
    seconds: (performance.now() - started) / 1000,
  })
  const output: RecordedOutput = {
    name: input.name,
    sha256,
    bytes,
    rows: written.rows,
    columns: [...written.columns],
    format: input.format,
    ...(encryptTo.length > 0 ? { encrypted_to: [...encryptTo] } : {}),
  }
  return { leg: opened.leg, file: { temporary, final: input.final, output }, measured, protections }
}

/** A recipient keeps its pseudonyms whatever name a declaration gives it: its identifier counts, where it has one. */
function recipientOf(leg: Fact): string {
  const to = leg.values.to as Fact | undefined
  const identifiers = (to?.values.identifiers ?? []) as readonly string[]
  return identifiers[0] ?? (to ? short(to) : '')
}

/** Columns that, taken together, may point to a person: about people, and telling few apart by themselves. */
function quasiIdentifiers(opened: CaseLeg, kept: readonly string[]): string[] {
  const kinds = [
    'person.demographic',
    'person.employment',
    'person.contact.address',
    'geography.place',
    'person.location',
  ]
  return opened.inspection.columns
    .filter(
      column =>
        kept.includes(column.name) &&
        kinds.some(kind => column.category === kind || column.category?.startsWith(`${kind}.`)),
    )
    .map(column => column.name)
}

/** On the rows of the file as it was written. */
async function measure(
  opened: CaseLeg,
  target: Target,
  columns: readonly string[],
): Promise<RecordedMeasure | null> {
  const quasi = quasiIdentifiers(opened, columns)
  if (quasi.length === 0) return null
  const { dataset } = opened
  const relation = writtenRelation(dataset, target, columns)
  const left = await measureWhatIsLeft({ connection: dataset.connection, relation, columns }, quasi)
  return { quasi_identifiers: quasi, ...left }
}

/** The unfinished file of a clearance: hidden, and found again by the same clearance. */
export const temporaryName = (folder: string, id: string, leg: string): string =>
  join(folder, `.carnet-${id.slice(0, 12)}-${leg}.unfinished`)
