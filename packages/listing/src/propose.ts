/** From the tables of a list to proposed entries: one for each row, or for each of the fields that a row lists. */
import { type ColumnRole, type Columns, columnsOf } from './columns.ts'
import { type Procedure, proceduresIn } from './procedure.ts'
import type { DocumentTable, ListDocument, TableRow } from './table.ts'
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
  const last = { zone: '', industry: '', scenario: '', feature: '', procedure: '', number: '' }
  return gather(tables).flatMap(found => proposeRow(found, last))
}

/** A row of data with what is known of it from elsewhere: its columns, and the heading above its table. */
interface FoundRow extends TableRow {
  readonly table: number
  readonly heading: string
  /** What headings name the industry; a column of the table says it better. */
  readonly industry: string
  readonly columns: Columns
}

function gather(tables: readonly DocumentTable[]): FoundRow[] {
  const found: FoundRow[] = []
  let before = { columns: null as Columns | null, width: 0 }
  let heading = ''
  let industry = ''
  for (const table of tables) {
    heading = headingOf(table.heading, heading)
    industry = industryOf(table.heading, industry)
    const head = findHeader(table)
    const width = table.rows[0]?.cells.length ?? 0
    const goesOn = before.columns !== null && before.width === width
    const columns = head?.columns ?? (goesOn ? before.columns : null)
    if (!columns) continue
    before = { columns, width }
    const rows = table.rows.slice(head ? head.at + 1 : 0).filter(row => columnsOf(row.cells) === null)
    for (const [index, row] of rows.entries()) {
      const above = index === 0 && goesOn ? found.at(-1) : undefined
      if (above && isRestOf(above, row, columns))
        found.push({ ...found.pop()!, goesOn: row.goesOn === true, cells: joinCells(above, row) })
      else found.push({ ...row, table: table.index, heading, industry, columns })
    }
  }
  return found
}

/**
 * The rest of a row that a page has broken: it has no number, where rows are numbered. Where a line closes the row above, it may as well be
 * a further row of the same number, if more than one of its cells says something of its own.
 */
function isRestOf(above: TableRow, { cells }: TableRow, columns: Columns): boolean {
  const numbers = columns.get('number') ?? []
  const isNumberless = numbers.length > 0 && numbers.every(index => (cells[index] ?? '') === '')
  const own = cells.filter((text, index) => text !== '' && text !== above.cells[index])
  return isNumberless && (above.goesOn === true || own.length < 2)
}

function joinCells(above: TableRow, below: TableRow): string[] {
  return above.cells.map((cell, index) => {
    const rest = below.cells[index] ?? ''
    // What is merged down is said again on the next page.
    return rest === '' || rest === cell
      ? cell
      : `${cell}${/\p{Script=Han}$/u.test(cell) ? '' : ' '}${rest}`.trim()
  })
}

/** What begins a part of a list: （一）, (II), 一、, 第二部分. Texts above the first table often speak of all procedures. */
const parts =
  /\n|(?=[（(][一二三四五六七八九十]+[）)]|\((?:I{1,3}|IV|V)\)|[一二三四五六七八九十]+、|第[一二三四五六七八九十]+部分)/

/** Where a heading names a procedure it holds for the tables below, until another does: that of the part which stands last. */
function headingOf(own: string, before: string): string {
  const named = own.split(parts).filter(part => proceduresIn(part).length > 0)
  return named.at(-1) ?? before
}

/** 行业领域二：清结算 above a table, where it has no column for it. */
function industryOf(own: string, before: string): string {
  const named = [
    ...own.matchAll(
      /行业领域[一二三四五六七八九十\d]*[：:]\s*([^（(\n。；：:]{1,40}?)(?=$|[（(\n。]|本(?:行业|领域))/g,
    ),
  ]
  return named.at(-1)?.[1]?.trim() ?? before
}

function findHeader(table: DocumentTable): { columns: Columns; at: number } | null {
  for (const [at, row] of table.rows.slice(0, mostHeaderRows).entries()) {
    const columns = columnsOf(row.cells)
    if (columns) return { columns, at }
  }
  return null
}

type Last = Record<'zone' | 'industry' | 'scenario' | 'feature' | 'procedure' | 'number', string>

function proposeRow(row: FoundRow, last: Last): Proposal[] {
  const { columns, heading } = row
  const cell = (role: ColumnRole): string =>
    (columns.get(role) ?? [])
      .map(index => row.cells[index] ?? '')
      .filter(text => text !== '' && !isBlank(text))
      .join(' ')
  // A row with a number of its own has nothing from the row above but where it belongs.
  const isNew = cell('number') !== '' && cell('number') !== last.number
  if (isNew) Object.assign(last, { feature: '', procedure: '', number: cell('number') })
  for (const role of ['zone', 'industry', 'scenario', 'feature', 'procedure'] as const)
    if (cell(role) !== '') last[role] = cell(role)
  const titles = titlesOf(cell('item'), cell('class'), cell('feature'))
  const filled = row.cells.filter(text => text !== '').length
  // A row with one cell is a heading within the table.
  if (titles.length === 0 || filled < 2) return []
  const own = readThresholds(withoutNumber(row, columns).join(' '))
  const { found, unread } = own.found.length > 0 || own.unread ? own : readThresholds(last.feature)
  const spoken = proceduresIn(cell('procedure') || row.cells.join(' '))
  return titles.map(title => ({
    title,
    zone: last.zone,
    industry: last.industry || row.industry,
    scenario: last.scenario,
    thresholds: withoutTranslation(found),
    procedures: spoken.length > 0 ? spoken : proceduresIn(last.procedure || heading),
    unread,
    page: row.page,
    table: row.table,
    row: row.row,
  }))
}

/** A bilingual row says each number twice, and “more than” for 以上: what includes its end is what the Chinese says. */
function withoutTranslation(found: readonly Threshold[]): readonly Threshold[] {
  return found.filter(
    ({ above, below, at_most, sensitive }) =>
      above === undefined ||
      !found.some(
        other =>
          other.at_least === above &&
          other.below === below &&
          other.at_most === at_most &&
          other.sensitive === sensitive,
      ),
  )
}

/** What is written where there is nothing to write. */
const isBlank = (text: string): boolean => /^(?:[/／\-–—]+|无|n\/?a|none)$/i.test(text.trim())

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
