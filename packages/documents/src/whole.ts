/** Which blocks a page does not tear apart, for both renderers. */
import { nameShare } from './look.ts'
import { type Block, spanText, type Text } from './model.ts'

/** More rows, or more lines, are a table that may go over a page: its rows stay whole, and its head is repeated. */
const mostRows = 9
const mostLines = 20
/** Lines that surely fit on a page, of the larger set of official papers; and Latin letters on a line through all columns. */
const pageOfLines = 32
const lettersAcross = 72
/** Of a cell, in letters. */
const paddingLetters = 2
/** A sentence stays with what it introduces, and what is signed with its signatures; a longer passage would push both. */
const longestSentence = { table: 300, signatures: 600 } as const

/** Room that a text takes, in Latin letters: a Chinese sign is as wide as two. */
const widthOf = (text: Text): number =>
  [...text.map(span => spanText(span, new Map())).join('')].reduce(
    (letters, sign) => letters + (/[\u2e80-\uffef]/.test(sign) ? 2 : 1),
    0,
  )

/** Signatures, and small tables. */
export function staysWhole(block: Block): boolean {
  if (block.block === 'signatures') return true
  const lines = linesOfRows(block)
  // A row has its lines, and room above and below them.
  return lines.length > 0 && lines.length <= mostRows && sum(lines) + lines.length / 2 <= mostLines
}

/** A row of this block may be higher than a page: its rows may be torn, as what does not fit on a page is lost else. */
export const tearsRows = (block: Block): boolean => linesOfRows(block).some(lines => lines > pageOfLines)

/**
 * Of a table that may go over a page the last row takes the one before along, so that none stands alone: as long as there is one above
 * them for the first page, and both surely fit on the second.
 */
export function keepsLastRows(block: Block): boolean {
  const lines = linesOfRows(block)
  return lines.length > 2 && sum(lines.slice(-2)) < pageOfLines / 2
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0)

/** Lines of each row: those of its longest cell. */
function linesOfRows(block: Block): readonly number[] {
  const [rows, shares] =
    block.block === 'table'
      ? [block.rows, block.columns.map(({ width }) => width)]
      : block.block === 'fields'
        ? [block.rows.map(([name, value]): readonly Text[] => [[name], value]), [nameShare, 100 - nameShare]]
        : [[], []]
  const whole = sum(shares)
  const room = shares.map(share => Math.max(4, (lettersAcross * share) / whole - paddingLetters))
  return rows.map(row => Math.max(1, ...row.map((text, at) => Math.ceil(widthOf(text) / room[at]!))))
}

/** A line that introduces a table goes to the next page with it. */
export function introducesTable(blocks: readonly Block[], index: number): boolean {
  const [line, next] = [blocks[index], blocks[index + 1]]
  return (
    line?.block === 'paragraph' && isIntroduction(line.text) && /^(?:table|fields)$/.test(next?.block ?? '')
  )
}

/** A line of a form that introduces headings ends so; what is longer says something of its own. */
const isIntroduction = (text: Text): boolean =>
  /[:：]$/.test(text.map(span => spanText(span, new Map())).join('')) && widthOf(text) <= longestLine
const longestLine = 160

/** A small table that signatures follow directly: what it says is what is signed, and goes where they go. */
export const isSigned = (blocks: readonly Block[], index: number): boolean =>
  blocks[index + 1]?.block === 'signatures' &&
  blocks[index]!.block !== 'signatures' &&
  staysWhole(blocks[index]!)

/** Where the passage begins that stays with such a block: one sentence before, the headings above it, and the line that introduces them. */
export function wholeFrom(blocks: readonly Block[], index: number, from: number): number {
  const overTable = index > from && isSigned(blocks, index - 1)
  let start = overTable ? index - 1 : index
  const before = blocks[start - 1]
  const longest = longestSentence[blocks[start]?.block === 'signatures' ? 'signatures' : 'table']
  if (start > from && before?.block === 'paragraph' && widthOf(before.text) <= longest) start--
  const under = start
  while (start > from && blocks[start - 1]!.block === 'heading') start--
  const line = blocks[start - 1]
  const introduces = start < under && start > from && line?.block === 'paragraph' && isIntroduction(line.text)
  if (!introduces) return start
  start--
  while (start > from && blocks[start - 1]!.block === 'heading') start--
  return start
}
