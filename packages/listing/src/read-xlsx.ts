/** The sheets of a workbook, each as a table: shared and inline strings, numbers as they are stored, merged cells filled down. */
import type { DocumentTable, TableRow } from './table.ts'
import { readXml } from './xml.ts'

/** The texts of the parts by name. */
export type Parts = ReadonlyMap<string, string>

const mostColumns = 256
/** Cells that lie further down are stray. */
const mostRows = 20_000

export function readXlsx(parts: Parts): DocumentTable[] {
  const names = sheetNames(parts.get('xl/workbook.xml') ?? '')
  const shared = sharedStrings(parts.get('xl/sharedStrings.xml') ?? '')
  const sheets = [...parts.keys()]
    .flatMap(name => {
      const number = /^xl\/worksheets\/sheet(\d+)\.xml$/.exec(name)?.[1]
      return number === undefined ? [] : [{ name, number: Number(number) }]
    })
    .sort((one, other) => one.number - other.number)
  return sheets.map(({ name }, index) => ({
    index: index + 1,
    heading: names[index] ?? '',
    rows: readSheet(parts.get(name)!, shared),
  }))
}

function sheetNames(xml: string): string[] {
  const names: string[] = []
  if (xml !== '')
    readXml(xml, { open: (name, attribute) => (name === 'sheet' ? names.push(attribute('name') ?? '') : 0) })
  return names
}

function sharedStrings(xml: string): string[] {
  const strings: string[] = []
  let inText = false
  // A reading aid (`rPh`) is not part of the text.
  let aside = false
  if (xml === '') return strings
  readXml(xml, {
    open: name => {
      if (name === 'si') strings.push('')
      if (name === 'rPh') aside = true
      if (name === 't') inText = !aside
    },
    text: text => {
      if (inText) strings[strings.length - 1] += text
    },
    close: name => {
      if (name === 't') inText = false
      if (name === 'rPh') aside = false
    },
  })
  return strings
}

function readSheet(xml: string, shared: readonly string[]): TableRow[] {
  const cells = new Map<number, Map<number, string>>()
  const merges: string[] = []
  let at = { row: 0, column: 0 }
  let type = ''
  let value = ''
  let inValue = false
  readXml(xml, {
    open: (name, attribute) => {
      if (name === 'c') {
        at = placeOf(attribute('r') ?? '') ?? { row: at.row, column: at.column + 1 }
        type = attribute('t') ?? ''
        value = ''
      } else if (name === 'v' || name === 't') inValue = true
      else if (name === 'mergeCell') merges.push(attribute('ref') ?? '')
    },
    text: text => {
      if (inValue) value += text
    },
    close: name => {
      if (name === 'v' || name === 't') inValue = false
      else if (name === 'c') put(cells, at, type === 's' ? (shared[Number(value)] ?? '') : value)
    },
  })
  for (const merge of merges) fillDown(cells, merge)
  return rowsOf(cells)
}

interface At {
  readonly row: number
  readonly column: number
}

function placeOf(reference: string): At | null {
  const [, letters, digits] = /^([A-Z]{1,3})(\d{1,7})$/.exec(reference) ?? []
  if (letters === undefined || digits === undefined) return null
  let column = 0
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64
  return { row: Number(digits), column }
}

function put(cells: Map<number, Map<number, string>>, { row, column }: At, text: string): void {
  if (row > mostRows || column > mostColumns || text.trim() === '') return
  const line = cells.get(row) ?? new Map<number, string>()
  line.set(column, text.trim())
  cells.set(row, line)
}

function fillDown(cells: Map<number, Map<number, string>>, merge: string): void {
  const [from, to] = merge.split(':').map(placeOf)
  const text = from ? cells.get(from.row)?.get(from.column) : undefined
  if (!from || !to || text === undefined) return
  for (let row = from.row + 1; row <= Math.min(to.row, mostRows); row++)
    put(cells, { row, column: from.column }, text)
}

function rowsOf(cells: ReadonlyMap<number, ReadonlyMap<number, string>>): TableRow[] {
  const width = Math.max(0, ...[...cells.values()].flatMap(line => [...line.keys()]))
  return [...cells]
    .sort(([one], [other]) => one - other)
    .map(([row, line]) => ({
      cells: Array.from({ length: width }, (_, index) => line.get(index + 1) ?? ''),
      row,
      page: null,
    }))
}
