/** Tables: header rows repeat on every page, a row does not break. */
import { type IBorderOptions, type ITableCellOptions, Paragraph, Table, TableCell, TableRow } from 'docx'
import {
  columnWidths,
  faint,
  headShade,
  ink,
  nameShare,
  rule,
  signatureSize,
  textWidth,
  toWrite,
} from '../look.ts'
import type { Block, Signature, Text } from '../model.ts'
import { staysWhole } from '../whole.ts'
import { runs, twips } from './runs.ts'
import type { Writing } from './writing.ts'

const none: IBorderOptions = { style: 'none', size: 0, color: 'auto' }
const hairline: IBorderOptions = { style: 'single', size: 4, color: rule }
const solid: IBorderOptions = { style: 'single', size: 4, color: ink }

function bordersOf({ look }: Writing): NonNullable<ITableCellOptions['borders']> {
  return look.grid
    ? { top: solid, bottom: solid, left: solid, right: solid }
    : { top: hairline, bottom: hairline, left: none, right: none }
}

function cell(
  text: Text,
  width: number,
  writing: Writing,
  { head = false, name = false, keepNext = false } = {},
): TableCell {
  const size = writing.look.small + 0.5
  return new TableCell({
    width: { size: twips(width), type: 'dxa' },
    borders: bordersOf(writing),
    margins: { top: twips(3.5), bottom: twips(3.5), left: twips(5), right: twips(5) },
    verticalAlign: head ? 'center' : 'top',
    ...(head ? { shading: { type: 'clear', color: 'auto', fill: headShade } } : {}),
    children: [
      new Paragraph({
        keepNext,
        spacing: { line: twips(size * 1.4), lineRule: 'atLeast' },
        children: runs(text, writing, {
          size,
          bold: head,
          color: name && !writing.look.grid ? faint : ink,
          face: head && !writing.official ? 'heading' : 'body',
        }),
      }),
    ],
  })
}

function table(widths: readonly number[], rows: TableRow[]): Table {
  return new Table({
    layout: 'fixed',
    columnWidths: widths.map(twips),
    width: { size: twips(widths.reduce((sum, width) => sum + width, 0)), type: 'dxa' },
    rows,
  })
}

/** `kept`: its last row, too, stays with what follows. */
export function textTable(block: Extract<Block, { block: 'table' }>, writing: Writing, kept = false): Table {
  const { columns, rows } = block
  const keepNext = keeping(block, rows.length, kept)
  const widths = columnWidths(
    columns.map(({ width }) => width),
    textWidth(writing.look),
  )
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(({ title }, at) =>
      cell([title], widths[at]!, writing, { head: true, keepNext: rows.length > 0 }),
    ),
  })
  return table(widths, [
    head,
    ...rows.map(
      (row, index) =>
        new TableRow({
          cantSplit: true,
          children: row.map((text, at) => cell(text, widths[at]!, writing, { keepNext: keepNext(index) })),
        }),
    ),
  ])
}

/** The rows of a small table are kept with the next one, up to the last; of a larger one the last is not left alone. */
const keeping = (block: Block, rows: number, kept: boolean): ((index: number) => boolean) => {
  const whole = staysWhole(block)
  return index => kept || (whole && index < rows - 1) || index === rows - 2
}

export function fieldsTable(
  rows: readonly (readonly [string, Text])[],
  writing: Writing,
  kept = false,
): Table {
  const keep = keeping({ block: 'fields', rows }, rows.length, kept)
  const widths = columnWidths([nameShare, 100 - nameShare], textWidth(writing.look))
  return table(
    widths,
    rows.map(([name, value], index) => {
      const keepNext = keep(index)
      return new TableRow({
        cantSplit: true,
        children: [
          cell([name], widths[0]!, writing, { name: true, keepNext }),
          cell(toWrite(value), widths[1]!, writing, { keepNext }),
        ],
      })
    }),
  )
}

/** Sides side by side, with room to sign. */
export function signatureTable(sides: readonly Signature[], writing: Writing): Table {
  const { look } = writing
  const widths = columnWidths(
    sides.map(() => 1),
    textWidth(look),
  )
  const size = signatureSize(look, writing.official)
  const line = (name: string, value: Text): Paragraph =>
    new Paragraph({
      keepNext: true,
      spacing: { before: twips(9) },
      children: [
        ...runs([`${name}${writing.language === 'zh' ? '：' : ': '}`], writing, { size, color: faint }),
        ...runs(toWrite(value, writing.official), writing, { size }),
      ],
    })
  const children = sides.map(
    ({ of, lines }, at) =>
      new TableCell({
        width: { size: twips(widths[at]!), type: 'dxa' },
        borders: { top: hairline, bottom: none, left: none, right: none },
        margins: { top: twips(8), bottom: twips(8), left: twips(at === 0 ? 0 : 8), right: twips(8) },
        children: [
          new Paragraph({
            keepNext: true,
            children: runs([of], writing, {
              size: look.body,
              bold: true,
              face: writing.official ? 'body' : 'heading',
            }),
          }),
          ...lines.map(([name, value]) => line(name, value)),
        ],
      }),
  )
  return table(widths, [new TableRow({ cantSplit: true, children })])
}
