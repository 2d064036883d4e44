/** A table as CSV: RFC 4180, UTF-8, UTF-16LE or GB18030, separated by comma, semicolon or tab. */
import { CarnetError } from '@carnet/errors'
import type { DocumentTable } from './table.ts'

const separators = [',', ';', '\t']
const mostControls = 2

export function readCsv(bytes: Uint8Array, file: string): DocumentTable[] {
  const text = decode(bytes, file)
  const rows = splitRows(text, separatorOf(text))
  const filled = rows.map((cells, index) => ({
    cells: cells.map(cell => cell.trim()),
    row: index + 1,
    page: null,
  }))
  return [{ index: 1, heading: '', rows: filled.filter(({ cells }) => cells.some(cell => cell !== '')) }]
}

function decode(bytes: Uint8Array, file: string): string {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  for (const encoding of ['utf-8', 'gb18030']) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
      // biome-ignore lint/suspicious/noControlCharactersInRegex: a text table has none of them.
      if ((text.match(/[\u0000-\u0008\u000e-\u001f]/g) ?? []).length <= mostControls) return text
    } catch {
      // Not this encoding: the next one.
    }
  }
  throw new CarnetError('CARNET_LISTING_KIND', { file })
}

/** The one that stands most often in the first lines. */
function separatorOf(text: string): string {
  const start = text.slice(0, text.indexOf('\n') < 0 ? undefined : text.indexOf('\n'))
  const count = (separator: string): number => start.split(separator).length
  return separators.reduce((best, one) => (count(one) > count(best) ? one : best))
}

function splitRows(text: string, separator: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  let cell = ''
  let quoted = false
  for (let at = 0; at < text.length; at++) {
    const character = text[at]!
    if (quoted) {
      if (character !== '"') cell += character
      else if (text[at + 1] === '"') cell += text[++at]
      else quoted = false
    } else if (character === '"' && cell === '') quoted = true
    else if (character === separator || character === '\n') {
      row.push(cell)
      cell = ''
      if (character === '\n') rows.push(row)
      if (character === '\n') row = []
    } else if (character !== '\r') cell += character
  }
  return [...rows, [...row, cell]]
}
