/** What is in a data set: sample, judge, count, measure. */

import type { DataSet } from '@carnet/dataset'
import { CarnetError } from '@carnet/errors'
import { checksummedColumn, hasResidentIds } from './checksummed.ts'
import { meaningsOf } from './context.ts'
import { checkColumns, kindOf } from './fingerprints.ts'
import { readHeader } from './header.ts'
import type {
  ColumnInspection,
  Evidence,
  Inspection,
  InspectOptions,
  PeopleInspection,
} from './inspection.ts'
import { isWithin, judgeColumn, passedBy } from './judge.ts'
import { maskValue } from './mask.ts'
import { precisionOf, youngestOf } from './measures.ts'
import { countPeople, countWithoutIdentifier, type PeopleCount } from './people.ts'
import { type Counts, countColumns, sampleColumns } from './sample.ts'
import { readDay } from './values/day.ts'

type Column = Pick<ColumnInspection, 'name' | 'category' | 'confidence' | 'basis' | 'evidence' | 'samples'>

/**
 * Inspects an open data set. Categories are judged on a sample, the same at every run; rows, nulls, distinct values, people,
 * ages and precision are those of all rows. Errors: CARNET_INSPECT_COLUMN (an option names no column), CARNET_INSPECT_DAY.
 */
export async function inspect(dataset: DataSet, options: InspectOptions = {}): Promise<Inspection> {
  checkOptions(dataset, options)
  const columns = await judgeColumns(dataset, options)
  const counts = await countColumns(dataset)
  const { people, count } = await findPeople(dataset, columns, counts, options)
  const inspected: ColumnInspection[] = []
  for (const [index, column] of columns.entries()) {
    const measures = await measure(dataset, column, options.asOf)
    inspected.push({ ...column, ...counts[index]!, people: count.columns[index]!, ...measures })
  }
  return { file: dataset.file, rows: dataset.rows, columns: inspected, people }
}

function checkOptions(dataset: DataSet, options: InspectOptions): void {
  checkColumns(dataset, [...Object.keys(options.overrule ?? {}), ...(options.identifiedBy ?? [])])
  const day = options.asOf === undefined ? null : readDay(options.asOf)
  if (options.asOf !== undefined && day?.earliest !== options.asOf) {
    throw new CarnetError('CARNET_INSPECT_DAY', { day: options.asOf })
  }
}

async function judgeColumns(dataset: DataSet, options: InspectOptions): Promise<readonly Column[]> {
  const samples = await sampleColumns(dataset)
  const meanings = meaningsOf(dataset.columns)
  return dataset.columns.map((name, index) => {
    const sample = samples[index]!
    const judged = judgeColumn(readHeader(name), meanings[index]!, passedBy(sample), sample.size === 0)
    const masked = [...sample.keys()].slice(0, 3).map(maskValue)
    const declared = Object.hasOwn(options.overrule ?? {}, name) ? options.overrule![name] : undefined
    if (!declared) return { name, ...judged, samples: masked }
    const evidence: Evidence[] = [{ kind: 'declared', code: 'declared' }, ...judged.evidence]
    const { category } = declared
    const found = judged.category
    return { name, category, confidence: 1, basis: 'declared', found, evidence, samples: masked }
  })
}

async function findPeople(
  dataset: DataSet,
  columns: readonly Column[],
  counts: readonly Counts[],
  options: InspectOptions,
): Promise<{ people: PeopleInspection; count: PeopleCount }> {
  const declared = options.identifiedBy !== undefined && options.identifiedBy.length > 0
  const identifiedBy = declared ? options.identifiedBy! : checksummedColumn(columns)
  if (!identifiedBy) {
    const count = countWithoutIdentifier(dataset, counts)
    return { people: { identifiedBy: null, basis: 'none', kind: null, count: count.all }, count }
  }
  const categories = identifiedBy.map(name => columns.find(column => column.name === name)?.category ?? null)
  const kinds = identifiedBy.map((name, index) => kindOf([name], [categories[index]!]))
  const count = await countPeople(dataset, identifiedBy, kinds, !declared)
  const kind = kindOf(identifiedBy, categories)
  return {
    people: { identifiedBy, basis: declared ? 'declared' : 'checksummed', kind, count: count.all },
    count,
  }
}

async function measure(
  dataset: DataSet,
  column: Column,
  asOf: string | undefined,
): Promise<Partial<Pick<ColumnInspection, 'youngest' | 'precision'>>> {
  const { name, category, evidence } = column
  const resident = hasResidentIds(column)
  if (asOf !== undefined && (resident || category === 'person.demographic.birth-date')) {
    const youngest = await youngestOf(dataset, name, resident, asOf)
    return youngest ? { youngest } : {}
  }
  if (category === null || !(isWithin(category, 'person.location') || category === 'device.location'))
    return {}
  if (!evidence.some(({ code }) => code.startsWith('coordinate'))) return {}
  const precision = await precisionOf(dataset, name)
  return precision === undefined ? {} : { precision }
}
