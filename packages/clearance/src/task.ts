/** What a clearance has to do: for each leg its protections, its format and its names; and which clearance it is. */
import { basename, extname, join, resolve } from 'node:path'
import type { DataFormat } from '@carnet/dataset'
import { CarnetError } from '@carnet/errors'
import type { Fact } from '@carnet/law'
import type { Library } from '@carnet/lawbook'
import type { Plan } from '@carnet/plan'
import type { Protection } from '@carnet/protect'
import type { Case, CaseLeg } from './case.ts'
import { clearanceId } from './clearance-id.ts'
import { short } from './facts.ts'
import { protectionsOf } from './protections.ts'

export interface Task {
  readonly id: string
  readonly legs: readonly TaskLeg[]
  readonly encryptTo: readonly string[]
}

export interface TaskLeg {
  readonly leg: Fact
  /** Null for a leg without a file, such as remote access. */
  readonly opened: CaseLeg | null
  readonly protections: readonly Protection[]
  readonly format: DataFormat
  /** Of the cleared file, without its folder. */
  readonly name: string
  /** Of the carnet, without its folder. */
  readonly carnetName: string
  readonly folder: string
}

export interface TaskInput {
  readonly library: Library
  readonly out: string
  /** What stands for `out` in the identity of the clearance, where its folder may lie elsewhere tomorrow, as after a restore; without it, `out`. */
  readonly destination?: string | undefined
  readonly format?: DataFormat | undefined
  readonly encryptTo: readonly string[]
}

const extensions: Readonly<Record<DataFormat, string>> = { csv: 'csv', ndjson: 'ndjson', parquet: 'parquet' }

/** Throws when a protection that is asked for cannot be done, or a leg has a name that no folder can have. */
export function describeTask(input: TaskInput, opened: Case, plan: Plan): Task {
  const section = opened.file.plan
  const encryptTo = [...new Set([...input.encryptTo, ...(section?.encrypt_to ?? [])])]
  const several = opened.declaration.legs.length > 1
  const protections = protectionsOf(
    opened.legs.map(({ leg, dataset }) => ({ leg, columns: dataset.columns })),
    plan,
    section?.protect ?? [],
    section?.at ?? {},
  )
  const legs = opened.declaration.legs.map((leg): TaskLeg => {
    const data = opened.legs.find(one => one.leg === short(leg)) ?? null
    const format = input.format ?? data?.dataset.file.format ?? 'csv'
    requireFolderName(short(leg))
    return {
      leg,
      opened: data,
      protections: protections.get(short(leg)) ?? [],
      format,
      ...namesOf(data, short(leg), format, encryptTo.length > 0),
      folder: several ? join(input.out, short(leg)) : input.out,
    }
  })
  return { id: identityOf(input, opened, plan, legs, encryptTo), legs, encryptTo }
}

function identityOf(
  input: TaskInput,
  opened: Case,
  plan: Plan,
  legs: readonly TaskLeg[],
  encryptTo: readonly string[],
): string {
  return clearanceId({
    sources: legs.map(({ leg, opened: data }) => ({
      leg: short(leg),
      sha256: data?.dataset.file.sha256 ?? '',
      // Without these people it is another delivery; where nobody was met, the one that it always was.
      ...(data && data.leftOut.length > 0 ? { left_out: data.leftOut } : {}),
    })),
    declaration: opened.sha256,
    regimes: input.library.regimes.map(regime => regime.digest),
    plan: plan.name,
    protections: legs.map(leg => leg.protections),
    encrypt_to: encryptTo,
    format: input.format ?? null,
    out: input.destination ?? resolve(input.out),
  })
}

function namesOf(
  data: CaseLeg | null,
  leg: string,
  format: DataFormat,
  encrypted: boolean,
): Pick<TaskLeg, 'name' | 'carnetName'> {
  if (!data) return { name: leg, carnetName: `${leg}.carnet` }
  const { name, format: given } = data.dataset.file
  const stem = basename(name, extname(name))
  const kept = format === given ? name : `${stem}.${extensions[format]}`
  return { name: encrypted ? `${kept}.age` : kept, carnetName: `${stem}.carnet` }
}

/** The name of a leg becomes that of a folder, on whatever system the declaration is read: it must not lead out of `--out`. */
function requireFolderName(leg: string): void {
  if (/^[^.\s]$|^[^.\s].*[^.\s]$/su.test(leg) && !/[/\\:*?"<>|\p{C}]/u.test(leg) && leg.length <= 100) return
  throw new CarnetError('CARNET_LEG_NAME', { leg })
}
