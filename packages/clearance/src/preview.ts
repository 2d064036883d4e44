/** The first rows of each leg's data, before and after a plan, for whoever chooses it. Nothing is written, and no key of the state is used. */
import { randomBytes } from 'node:crypto'
import { type DataSet, openDataSet } from '@carnet/dataset'
import type { Plan } from '@carnet/plan'
import { type FirstRows, firstRows } from '@carnet/protect'
import { protectionsOf } from './protections.ts'

export interface PreviewInput {
  /** The data of each leg, by its name. */
  readonly files: ReadonlyMap<string, string>
  readonly plan: Pick<Plan, 'changes'>
  /** What the declaration wants besides, as it stands there. */
  readonly protect: readonly unknown[]
  /** Rows of each leg. */
  readonly most: number
}

export interface LegPreview extends FirstRows {
  readonly leg: string
}

const keyBytes = 32

/** Throws as opening data and reading protections do. Pseudonyms are made under a key of the moment: they show the form alone. */
export async function previewPlan({ files, plan, protect, most }: PreviewInput): Promise<LegPreview[]> {
  const opened: { readonly leg: string; readonly dataset: DataSet }[] = []
  try {
    for (const [leg, path] of files) opened.push({ leg, dataset: await openDataSet(path) })
    const legs = opened.map(({ leg, dataset }) => ({ leg, columns: dataset.columns }))
    const protections = protectionsOf(legs, plan, protect, { file: 'declaration' })
    const keys = { pseudonym: randomBytes(keyBytes) }
    const previews: LegPreview[] = []
    for (const { leg, dataset } of opened)
      previews.push({ leg, ...(await firstRows(dataset, protections.get(leg) ?? [], most, keys)) })
    return previews
  } finally {
    for (const { dataset } of opened) await dataset.close()
  }
}
