/** Tables: header rows repeat on every page, a row does not break. */
import { type IBorderOptions, type ITableCellOptions, Paragraph, Table, TableCell, TableRow } from 'docx'
import { columnWidths, faint, headShade, ink, nameShare, rule, textWidth } from '../look.ts'
import type { Block, Signature, Text } from '../model.ts'
import type { Writing } from './render.ts'
import { runs, twips } from './runs.ts'

const none: IBorderOptions = { style: 'none', size: 0, color: 'auto' }
const hairline: IBorderOptions = { style: 'single', size: 4, color: rule }
const solid: IBorderOptions = { style: 'single', size: 4, color: ink }

function bordersOf({ look }: Writing): NonNullable<ITableCellOptions['borders']> {
  return look.grid
    ? { top: solid, bottom: solid, left: solid, right: solid }
    : { top: hairline, bottom: hairline, left: none, right: none }
}

function cell(text: Text, width: number, writing: Writing, { head = false, name = false } = {}): TableCell {
  const { look } = writing
  const size = look.grid && writing.official ? look.small + 0.5 : look.small + 0.5
  return new TableCell({
    width: { size: twips(width), type: 'dxa' },
    borders: bordersOf(writing),
    margins: { top: twips(3.5), bottom: twips(3.5), left: twips(5), right: twips(5) },
    verticalAlign: head ? 'center' : 'top',
    ...(head ? { shading: { type: 'clear', color: 'auto', fill: headShade } } : {}),
    children: [
      new Paragraph({
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

export function textTable({ columns, rows }: Extract<Block, { block: 'table' }>, writing: Writing): Table {
  const widths = columnWidths(
    columns.map(({ width }) => width),
    textWidth(writing.look),
  )
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(({ title }, at) => cell([title], widths[at]!, writing, { head: true })),
  })
  return table(widths, [
    head,
    ...rows.map(
      row =>
        new TableRow({ cantSplit: true, children: row.map((text, at) => cell(text, widths[at]!, writing)) }),
    ),
  ])
}

export function fieldsTable(rows: readonly (readonly [string, Text])[], writing: Writing): Table {
  const widths = columnWidths([nameShare, 100 - nameShare], textWidth(writing.look))
  return table(
    widths,
    rows.map(
      ([name, value]) =>
        new TableRow({
          cantSplit: true,
          children: [cell([name], widths[0]!, writing, { name: true }), cell(value, widths[1]!, writing)],
        }),
    ),
  )
}

/** Sides side by side, with room to sign. */
export function signatureTable(sides: readonly Signature[], writing: Writing): Table {
  const { look } = writing
  const widths = columnWidths(
    sides.map(() => 1),
    textWidth(look),
  )
  const size = look.small + 0.5
  const line = (name: string, value: Text): Paragraph =>
    new Paragraph({
      keepNext: true,
      spacing: { before: twips(9) },
      children: [
        ...runs([`${name}${writing.language === 'zh' ? '：' : ': '}`], writing, { size, color: faint }),
        ...runs(value.length === 1 && value[0] === '' ? ['________________'] : value, writing, { size }),
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
