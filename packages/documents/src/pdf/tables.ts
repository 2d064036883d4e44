/** Tables: header rows repeat on every page, a row does not break. */
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
import { keepsLastRows, tearsRows } from '../whole.ts'
import type { Content } from './content.ts'
import type { Setting } from './setting.ts'

const padX = 5
const padY = 3.5
const lineOf = { grid: 0.5, hairline: 0.5 } as const

export const tableLayouts = {
  grid: {
    hLineWidth: () => lineOf.grid,
    vLineWidth: () => lineOf.grid,
    hLineColor: () => `#${ink}`,
    vLineColor: () => `#${ink}`,
    paddingLeft: () => padX,
    paddingRight: () => padX,
    paddingTop: () => padY,
    paddingBottom: () => padY,
  },
  hairlines: {
    hLineWidth: () => lineOf.hairline,
    vLineWidth: () => 0,
    hLineColor: () => `#${rule}`,
    paddingLeft: () => padX,
    paddingRight: () => padX,
    paddingTop: () => padY,
    paddingBottom: () => padY,
  },
  note: {
    hLineWidth: () => 0,
    vLineWidth: (at: number) => (at === 0 ? 1.5 : 0),
    vLineColor: () => '#0F766E',
    paddingLeft: () => 10,
    paddingRight: () => 0,
    paddingTop: () => 1,
    paddingBottom: () => 1,
  },
  sides: {
    hLineWidth: (at: number) => (at === 0 ? lineOf.hairline : 0),
    vLineWidth: () => 0,
    hLineColor: () => `#${rule}`,
    paddingLeft: (at: number) => (at === 0 ? 0 : 8),
    paddingRight: () => 8,
    paddingTop: () => 8,
    paddingBottom: () => 8,
  },
}

const layoutOf = ({ look }: Setting): string => (look.grid ? 'grid' : 'hairlines')

/** Widths of the text inside the cells. */
const inner = (shares: readonly number[], setting: Setting): readonly number[] =>
  columnWidths(
    shares,
    textWidth(setting.look) - (setting.look.grid ? (shares.length + 1) * lineOf.grid : 0),
  ).map(width => width - 2 * padX)

function cell(text: Text, setting: Setting, { head = false, name = false } = {}): Content {
  const mark = head
    ? setting.tags.leaf('TH', { scope: 'Column', once: true })
    : setting.tags.leaf(name ? 'TH' : 'TD', name ? { scope: 'Row' } : {})
  const size = setting.look.small + 0.5
  const set = setting.text(text, {
    size,
    line: size * 1.42,
    weight: head ? 'bold' : 'normal',
    color: name && !setting.look.grid ? faint : ink,
    family: head && !setting.official ? 'hei' : 'song',
    mark,
  })
  return head ? { ...set, fillColor: `#${headShade}` } : set
}

export function textTable(block: Extract<Block, { block: 'table' }>, setting: Setting): Content {
  const { columns, rows } = block
  const torn = tearsRows(block)
  return {
    layout: layoutOf(setting),
    margin: [0, 4, 0, 12],
    table: {
      headerRows: 1,
      keepLastRows: !torn && keepsLastRows(block),
      ...(torn ? {} : { keepWithHeaderRows: 1, dontBreakRows: true }),
      widths: inner(
        columns.map(({ width }) => width),
        setting,
      ),
      body: setting.tags.within('Table', () => [
        setting.tags.within('TR', () => columns.map(({ title }) => cell([title], setting, { head: true }))),
        ...rows.map(row => setting.tags.within('TR', () => row.map(text => cell(text, setting)))),
      ]),
    },
  }
}

export function fieldsTable(rows: readonly (readonly [string, Text])[], setting: Setting): Content {
  const block = { block: 'fields', rows } as const
  const torn = tearsRows(block)
  return {
    layout: layoutOf(setting),
    table: {
      dontBreakRows: !torn,
      keepLastRows: !torn && keepsLastRows(block),
      widths: inner([nameShare, 100 - nameShare], setting),
      body: setting.tags.within('Table', () =>
        rows.map(([name, value]) =>
          setting.tags.within('TR', () => [
            cell([name], setting, { name: true }),
            cell(toWrite(value), setting),
          ]),
        ),
      ),
    },
  }
}

/** Sides side by side, with room to sign. */
export function signatureTable(sides: readonly Signature[], setting: Setting): Content {
  const { look } = setting
  const body = sides.map(side => setting.tags.within('Div', () => signatureOf(side, setting)))
  const widths = columnWidths(
    sides.map(() => 1),
    textWidth(look),
  ).map((width, at) => width - (at === 0 ? 8 : 16))
  return {
    layout: 'sides',
    unbreakable: true,
    margin: [0, 12, 0, 12],
    table: { dontBreakRows: true, widths, body: [body] },
  }
}

function signatureOf({ of, lines }: Signature, setting: Setting): Content {
  const { look, language, official, tags } = setting
  const size = signatureSize(look, official)
  const line = (name: string, value: Text): Content => {
    const said = [`${name}${language === 'zh' ? '：' : ': '}`, ...toWrite(value, official)]
    return { ...setting.text(said, { size, mark: tags.leaf('P') }), margin: [0, 9, 0, 0] }
  }
  return {
    stack: [
      setting.text([of], {
        size: look.body,
        weight: 'bold',
        family: official ? 'song' : 'hei',
        mark: tags.leaf('P'),
      }),
      ...lines.map(([name, value]) => line(name, value)),
    ],
  }
}
