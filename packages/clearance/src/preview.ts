/** The first rows of each leg's data, before and after a plan, for whoever chooses it. Nothing is written, and no key of the state is used. */
import { randomBytes } from 'node:crypto'
import { type DataSet, openDataSet } from '@carnet/dataset'
import type { Fact } from '@carnet/law'
import type { Plan } from '@carnet/plan'
import { type FirstRows, firstRows } from '@carnet/protect'
import { type LegData, short } from './facts.ts'
import { protectionsOf } from './protections.ts'
import { type Withdrawn, withoutWithdrawn } from './withdrawn.ts'

export interface PreviewInput {
  /** The data of each leg, by its name. */
  readonly files: ReadonlyMap<string, string>
  readonly plan: Pick<Plan, 'changes'>
  /** What the declaration wants besides, as it stands there. */
  readonly protect: readonly unknown[]
  /** Rows of each leg. */
  readonly most: number
  /** Whose rows are not shown, and what tells them: each leg as declared, and what was found in its data. */
  readonly withdrawn?: {
    readonly people: Withdrawn
    readonly legs: readonly Fact[]
    readonly data: readonly LegData[]
  } | null
}

export interface LegPreview extends FirstRows {
  readonly leg: string
}

const keyBytes = 32

/** Rows that are looked through for those to show: a preview does not read a file to its end. */
const read = 400

/** Throws as opening data and reading protections do. Pseudonyms are made under a key of the moment: they show the form alone. */
export async function previewPlan({
  files,
  plan,
  protect,
  most,
  withdrawn,
}: PreviewInput): Promise<LegPreview[]> {
  const opened: { readonly leg: string; readonly dataset: DataSet }[] = []
  try {
    for (const [leg, path] of files) opened.push({ leg, dataset: await openDataSet(path) })
    const legs = opened.map(({ leg, dataset }) => ({ leg, columns: dataset.columns }))
    const protections = protectionsOf(legs, plan, protect, { file: 'declaration' })
    const keys = { pseudonym: randomBytes(keyBytes) }
    const previews: LegPreview[] = []
    for (const { leg, dataset } of opened)
      previews.push({
        leg,
        ...(await firstRows(await shown(leg, dataset, withdrawn), protections.get(leg) ?? [], most, keys)),
      })
    return previews
  } finally {
    for (const { dataset } of opened) await dataset.close()
  }
}

/** Whoever took their consent back is known here by what stands among the rows that are looked through. */
async function shown(leg: string, dataset: DataSet, withdrawn: PreviewInput['withdrawn']): Promise<DataSet> {
  const record = withdrawn?.legs.find(one => short(one) === leg)
  const found = withdrawn?.data.find(one => one.leg === leg)
  if (!withdrawn || !record || !found) return dataset
  const first = { ...dataset, relation: `(SELECT * FROM ${dataset.relation} LIMIT ${read})` }
  return (await withoutWithdrawn(first, found.inspection, record, withdrawn.people))?.dataset ?? first
}
