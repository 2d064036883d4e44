/** From the tables of a list to proposed entries: one for each row, or for each of the fields that a row lists. */
import { type Columns, columnsOf } from './columns.ts'
import type { DocumentTable, ListDocument, TableRow } from './document.ts'
import { type Procedure, proceduresIn } from './procedure.ts'
import { readThresholds, type Threshold } from './threshold.ts'

export interface Proposal {
  /** What the entry is called in the document. */
  readonly title: string
  readonly zone: string
  readonly industry: string
  readonly scenario: string
  readonly thresholds: readonly Threshold[]
  readonly procedures: readonly Procedure[]
  /** A number of the row was not read with certainty. */
  readonly unread: boolean
  readonly page: number | null
  readonly table: number
  readonly row: number
}

const mostHeaderRows = 4

/** The entries of all tables whose columns are recognised. A table that goes on over a page has the columns of the one before. */
export function propose({ tables }: Pick<ListDocument, 'tables'>): Proposal[] {
  const proposals: Proposal[] = []
  let before = { columns: null as Columns | null, width: 0 }
  let heading = ''
  for (const table of tables) {
    if (proceduresIn(table.heading).length > 0 || table.heading.length > 0)
      heading = headingOf(table.heading, heading)
    const head = findHeader(table)
    const width = table.rows[0]?.cells.length ?? 0
    const columns = head?.columns ?? (before.width === width ? before.columns : null)
    if (!columns) continue
    before = { columns, width }
    const rows = table.rows
      .slice(head ? head.at + 1 : 0)
      .filter(row => columnsOf(row.cells) === null || head === null)
    proposals.push(...proposeRows(rows, columns, table, heading))
  }
  return proposals
}

/** Where a heading names a procedure it holds for the tables below, until another does. */
function headingOf(own: string, before: string): string {
  const lines = own.split('\n').filter(line => proceduresIn(line).length > 0)
  return lines.at(-1) ?? before
}

function findHeader(table: DocumentTable): { columns: Columns; at: number } | null {
  for (const [at, row] of table.rows.slice(0, mostHeaderRows).entries()) {
    const columns = columnsOf(row.cells)
    if (columns) return { columns, at }
  }
  return null
}

function proposeRows(
  rows: readonly TableRow[],
  columns: Columns,
  table: DocumentTable,
  heading: string,
): Proposal[] {
  const last = { zone: '', industry: '', scenario: '', feature: '', procedure: '' }
  return rows.flatMap(row => {
    const cell = (role: Parameters<Columns['get']>[0]): string =>
      (columns.get(role) ?? [])
        .map(index => row.cells[index] ?? '')
        .filter(Boolean)
        .join(' ')
    for (const role of ['zone', 'industry', 'scenario', 'feature', 'procedure'] as const)
      if (cell(role) !== '') last[role] = cell(role)
    const titles = titlesOf(cell('item'), cell('class'), cell('feature'))
    const filled = row.cells.filter(text => text !== '').length
    // A row with one cell is a heading within the table.
    if (titles.length === 0 || filled < 2) return []
    const said = row.cells.join(' ')
    const { found, unread } = readThresholds(withoutNumber(row, columns).join(' ') || last.feature)
    const carried = found.length > 0 || unread ? { found, unread } : readThresholds(last.feature)
    const spoken = proceduresIn(cell('procedure') || said)
    return titles.map(title => ({
      title,
      zone: last.zone,
      industry: last.industry,
      scenario: last.scenario,
      thresholds: carried.found,
      procedures: spoken.length > 0 ? spoken : proceduresIn(last.procedure || heading),
      unread: carried.unread,
      page: row.page,
      table: table.index,
      row: row.row,
    }))
  })
}

/** The serial number of a row is no number of people. */
function withoutNumber({ cells }: TableRow, columns: Columns): string[] {
  const numbers = columns.get('number') ?? []
  return cells.filter((_, index) => !numbers.includes(index))
}

const longestTitle = 120

/** The fields that a row lists, else what it is called. */
function titlesOf(item: string, kind: string, feature: string): string[] {
  const listed = item !== '' ? fieldsIn(item) : fieldsIn(enumeration(feature))
  if (listed.length > 1) return listed
  const name = [item, kind, firstClause(feature)].find(text => text.trim() !== '')
  return name === undefined ? [] : [shortened(name)]
}

/** 包括姓名、性别、国籍等数据; including name, sex and nationality. */
function enumeration(text: string): string {
  const chinese =
    /(?:包括|包含|如)[:：]?([^。；;（(]*?、[^。；;]*?)(?:等(?=数据|信息|字段|内容|个人|[。；;，,)）]|$)|。|；|;|$)/.exec(
      text,
    )?.[1]
  const english = /(?:including|such as|namely):? ([^.;]*?,[^.;]*?)(?: etc|\.|;|$)/i.exec(text)?.[1]
  return chinese ?? english ?? ''
}

function fieldsIn(text: string): string[] {
  const separators = /\p{Script=Han}/u.test(text)
    ? /[、；;\n]|，(?=\p{Script=Han})/u
    : /[;\n]|, (?:and )?| and (?=\w+$)/
  return [
    ...new Set(
      text
        .replace(/^(?:包括|包含|including)[:：]?/i, '')
        .split(separators)
        .map(part => part.replace(/等(?:数据|信息)?$|,? etc\.?$/u, '').trim())
        .filter(part => part !== '' && part.length <= longestTitle),
    ),
  ]
}

const firstClause = (text: string): string => text.split(/[。；;\n]/)[0] ?? ''
const shortened = (text: string): string => {
  const plain = text.replace(/\s+/g, ' ').trim()
  return plain.length > longestTitle ? `${plain.slice(0, longestTitle - 1)}…` : plain
}
