/** Preparing what is to be released: each leg's file, protected, measured and encrypted, under a name nobody looks for yet. */
import { rm } from 'node:fs/promises'
import type { RecordedMeasure, RecordedOutput } from '@carnet/credential'
import { type DataFormat, type Target, writtenRelation } from '@carnet/dataset'
import type { Fact } from '@carnet/law'
import { encryptFile, measureWhatIsLeft, type Protection, protect } from '@carnet/protect'
import type { State } from '@carnet/state'
import type { CaseLeg } from './case.ts'
import type { Report } from './events.ts'
import { short } from './facts.ts'
import { quasiIdentifiers } from './quasi-identifiers.ts'

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

/** Writes the file of a leg beside its final name. It is durable when this returns; if anything fails nothing is left of it. */
export async function prepareLeg(input: PrepareLeg, temporary: string): Promise<Prepared> {
  const { opened, protections, encryptTo } = input
  const started = performance.now()
  const plain = encryptTo.length > 0 ? `${temporary}-plain` : temporary
  // DuckDB writes over an existing file by way of one with a visible name.
  for (const left of [plain, temporary]) await rm(left, { force: true })
  try {
    const written = await writePlain(input, plain)
    const left = encryptTo.length > 0 ? await encryptFile(plain, temporary, encryptTo) : written
    input.report({
      step: 'protect',
      leg: opened.leg,
      protections,
      measured: written.measured,
      unparsed: written.unparsed,
      encryptedTo: encryptTo,
      seconds: (performance.now() - started) / 1000,
    })
    const output: RecordedOutput = {
      name: input.name,
      sha256: left.sha256,
      bytes: left.bytes,
      rows: written.rows,
      columns: [...written.columns],
      format: input.format,
      ...(encryptTo.length > 0 ? { encrypted_to: [...encryptTo] } : {}),
    }
    const file = { temporary, final: input.final, output }
    return { leg: opened.leg, file, measured: written.measured, protections }
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  } finally {
    // What is encrypted for somebody never stays there in the clear.
    if (plain !== temporary) await rm(plain, { force: true })
  }
}

/** Protected, and what is left measured on the rows as written. */
async function writePlain(input: PrepareLeg, path: string) {
  const { opened, protections, format, leg, state } = input
  const pseudonym = state.derive('pseudonym', recipientOf(leg))
  const target: Target = { path, format }
  const written = await protect(opened.dataset, protections, target, { pseudonym })
  return { ...written, measured: await measure(opened, target, written.columns) }
}

/** A recipient keeps its pseudonyms whatever name a declaration gives it: its identifier counts, where it has one. */
export function recipientOf(leg: Fact): string {
  const to = leg.values.to as Fact | undefined
  const identifiers = (to?.values.identifiers ?? []) as readonly string[]
  return identifiers[0] ?? (to ? short(to) : '')
}

async function measure(
  opened: CaseLeg,
  target: Target,
  columns: readonly string[],
): Promise<RecordedMeasure | null> {
  const quasi = quasiIdentifiers(opened.inspection, columns)
  if (quasi.length === 0) return null
  const { dataset } = opened
  const relation = writtenRelation(dataset, target, columns)
  const left = await measureWhatIsLeft({ connection: dataset.connection, relation, columns }, quasi)
  return { quasi_identifiers: quasi, ...left }
}
