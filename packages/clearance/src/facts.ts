/** What the data tell, put beside what the declaration says. */

import type { Inspection } from '@carnet/inspect'
import type { Declaration, Fact, Interval, Value } from '@carnet/law'

/** `items.*` and `items.LEG/*` hold what is so of every column of the data. */
export const everyColumn = '*'

export interface LegData {
  readonly leg: string
  readonly inspection: Inspection
}

type Values = Record<string, Value | readonly Value[]>
/** A group of people that a file is about: as declared, and as measured in the file. */
interface Group {
  readonly declared: Fact | null
  readonly record: Fact
}
interface Draft extends Fact {
  values: Values
}

/**
 * The declaration with one item for each column of the data of each leg: whatever a leg lists, all columns of its file move, so all
 * are judged. What a person said of a column overrules what was found in it.
 */
export function withData(declaration: Declaration, data: readonly LegData[]): Declaration {
  if (data.length === 0) return withoutDefaults(declaration, declaration.items)
  const several = data.length > 1
  const people = new Map(declaration.people.map(group => [group, group]))
  const items: Fact[] = declaration.items.filter(item => !isColumn(item, data) && !isDefault(item))
  const legItems = new Map<string, readonly Fact[]>()
  for (const one of data) {
    const leg = declaration.legs.find(record => short(record) === one.leg)!
    const group = groupFor(declaration, one, leg)
    const columns = one.inspection.columns.map(column => columnItem(declaration, one, column.name, several))
    const linked = link(columns, one.inspection, group)
    if (group.declared) people.set(group.declared, merged(people.get(group.declared), group))
    else if (linked.some(item => item.values.people === group.record)) people.set(group.record, group.record)
    items.push(...linked)
    legItems.set(one.leg, [...besides((leg.values.items ?? []) as readonly Fact[], one), ...linked])
  }
  const legs = declaration.legs.map(leg =>
    legItems.has(short(leg)) ? { ...leg, values: { ...leg.values, items: legItems.get(short(leg))! } } : leg,
  )
  return {
    ...declaration,
    people: [...people.values()],
    items: items.map(item => repoint(item, people)),
    legs: tie(legs),
  }
}

function withoutDefaults(declaration: Declaration, items: readonly Fact[]): Declaration {
  return { ...declaration, items: items.filter(item => !isDefault(item)) }
}

const isDefault = (item: Fact): boolean =>
  short(item) === everyColumn || short(item).endsWith(`/${everyColumn}`)

const defaultsOf = (leg: string): readonly string[] => [everyColumn, `${leg}/${everyColumn}`]

const isColumn = (item: Fact, data: readonly LegData[]): boolean =>
  data.some(one =>
    one.inspection.columns.some(
      column => short(item) === column.name || short(item) === `${one.leg}/${column.name}`,
    ),
  )

/** What is said of a column: of all, of all of its leg, of the column by name. */
function columnItem(declaration: Declaration, data: LegData, column: string, several: boolean): Draft {
  const named = [...defaultsOf(data.leg), column, `${data.leg}/${column}`]
  const said = named.flatMap(name => declaration.items.filter(item => short(item) === name))
  return {
    kind: 'item',
    name: several ? `items.${data.leg}/${column}` : `items.${column}`,
    values: Object.assign({}, ...said.map(item => item.values)) as Values,
    judged: Object.assign({}, ...said.map(item => item.judged)) as Fact['judged'],
  }
}

/** Columns of one file stand in the same record: each is linked with all others. */
function link(columns: readonly Draft[], inspection: Inspection, group: Group): readonly Fact[] {
  columns.forEach((item, index) => {
    const found = inspection.columns[index]!
    if (item.values.category === undefined && found.category !== null) item.values.category = found.category
    if (item.values.precision === undefined && found.precision)
      item.values.precision = { low: found.precision, high: found.precision }
    const { category } = item.values
    // The people of this file, as counted in it.
    if (group.declared !== null && item.values.people === group.declared) item.values.people = group.record
    if (item.values.people === undefined && typeof category === 'string' && isAboutPeople(category))
      item.values.people = group.record
    if (item.values.linked_with === undefined)
      item.values.linked_with = columns.filter(other => other !== item)
  })
  return columns
}

const isAboutPeople = (category: string): boolean =>
  ['person', 'device'].includes(category.split('.')[0] ?? '')

/** The group of people that the rows of a file are about: the only one declared, or the one that a column names. */
function groupFor(declaration: Declaration, data: LegData, leg: Fact): Group {
  const own = declaration.items
    .filter(item => isColumn(item, [data]) || defaultsOf(data.leg).includes(short(item)))
    .flatMap(item => (item.values.people ? [item.values.people as Fact] : []))
  const named = declaration.people.find(group => short(group) === short(leg))
  const declared = own[0] ?? named ?? (declaration.people.length === 1 ? declaration.people[0]! : null)
  const { people } = data.inspection
  const youngest = youngestOf(data.inspection)
  const measured: Values = { count: people.count as Interval, ...(youngest ? { youngest } : {}) }
  if (!declared)
    return {
      declared: null,
      record: { kind: 'people', name: `people.${data.leg}`, values: measured, judged: {} },
    }
  // What was counted in the data stands above what was declared of it, where people can be told apart at all.
  const counted = people.identifiedBy
    ? measured
    : { ...measured, ...(declared.values.count ? { count: declared.values.count } : {}) }
  return {
    declared,
    record: {
      ...declared,
      values: {
        ...declared.values,
        ...counted,
        ...(declared.values.youngest ? { youngest: declared.values.youngest } : {}),
      },
    },
  }
}

function youngestOf(inspection: Inspection): Interval | null {
  const ages = inspection.columns.flatMap(column => (column.youngest ? [column.youngest] : []))
  if (ages.length === 0) return null
  return { low: Math.min(...ages.map(age => age.low)), high: Math.min(...ages.map(age => age.high)) }
}

/** What a leg lists that is no column of its file. */
const besides = (listed: readonly Fact[], data: LegData): readonly Fact[] =>
  listed.filter(item => !isColumn(item, [data]) && !isDefault(item))

/** A group that is in the files of several legs: at least the most of them, at most all together. */
function merged(before: Fact | undefined, { declared, record }: Group): Fact {
  if (!before || before === declared) return record
  const one = before.values.count as Interval
  const other = record.values.count as Interval
  const count = { low: Math.max(one.low, other.low), high: one.high + other.high }
  return { ...record, values: { ...record.values, count } }
}

/** Items that named a group by its declared record now name the record with what was measured. */
function repoint(item: Fact, people: ReadonlyMap<Fact, Fact>): Fact {
  const group = item.values.people as Fact | undefined
  const current = group && people.get(group)
  if (current && current !== group) (item as Draft).values.people = current
  return item
}

function tie(legs: readonly Fact[]): readonly Fact[] {
  return legs.map(leg => {
    const before = leg.values.follows as Fact | undefined
    const after = before && legs.find(other => other.name === before.name)
    return after ? { ...leg, values: { ...leg.values, follows: after } } : leg
  })
}

export const short = (record: Fact): string => record.name.slice(record.name.indexOf('.') + 1)
