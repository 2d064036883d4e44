import { deflateSync } from 'node:zlib'
import { CarnetError } from '@carnet/errors'
import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { mostBytes } from './document.ts'
import { importList } from './import.ts'
import type { Proposal } from './propose.ts'
import { drawTable, makeDocx, makePdf, makeXlsx, type Table } from './testing.ts'

const heading = '（二）需要通过个人信息出境标准合同备案、个人信息保护认证出境的数据清单'
const chinese: Table = [
  ['序号', '场景', '数据类别', '数据基本特征与描述'],
  [
    '1',
    '会员管理',
    '会员信息',
    '自当年1月1日起累计向境外提供50万人以上、不满500万人个人信息（不含敏感个人信息），包括姓名、电子邮箱地址、会员等级等',
  ],
  ['2', '', '证件信息', '不满5万人敏感个人信息，包括护照号码、身份证号等'],
  ['3', '船员管理', '培训记录', '15 100 万 以上'],
]
const english: Table = [
  ['No.', 'Scenario', 'Data items', 'Threshold', 'Procedure'],
  [
    '1',
    'Payroll',
    'bank account number; salary',
    '100,000 or more but fewer than 1,000,000 people',
    'Standard contract or certification',
  ],
  [
    '2',
    'Travel',
    'passport number',
    'more than 10,000 people, sensitive personal information',
    'Security assessment',
  ],
]

const short = ({ title, scenario, thresholds, procedures, page, row }: Proposal) => ({
  title,
  scenario,
  thresholds,
  procedures,
  page,
  row,
})
const contract = ['contract', 'certification']
const band = [{ at_least: 500_000, below: 5_000_000, sensitive: false }]
const few = [{ below: 50_000, sensitive: true }]
const expected = (page: number | null) => [
  { title: '姓名', scenario: '会员管理', thresholds: band, procedures: contract, page, row: 2 },
  { title: '电子邮箱地址', scenario: '会员管理', thresholds: band, procedures: contract, page, row: 2 },
  { title: '会员等级', scenario: '会员管理', thresholds: band, procedures: contract, page, row: 2 },
  { title: '护照号码', scenario: '会员管理', thresholds: few, procedures: contract, page, row: 3 },
  { title: '身份证号', scenario: '会员管理', thresholds: few, procedures: contract, page, row: 3 },
]
const widths = [40, 70, 80, 300]
const csv = (table: Table): string => table.map(row => row.map(cell => `"${cell}"`).join(',')).join('\r\n')

describe('a Chinese list', () => {
  it('as DOCX, with merged cells and the procedure in the heading above', async () => {
    const { proposals, kind } = await importList(makeDocx([heading, chinese]), 'list.docx')
    expect(kind).toBe('docx')
    expect(proposals.slice(0, 5).map(short)).toEqual(expected(null))
    expect(proposals[5]).toMatchObject({ title: '培训记录', scenario: '船员管理', unread: true })
  })

  it('as PDF with ruled lines, over two pages', async () => {
    const first = drawTable(chinese.slice(0, 3), widths, 780)
    const second = drawTable(chinese.slice(3), widths, 800)
    const pdf = makePdf([[{ text: heading, x: 40, y: 800 }, ...first.drawn], second.drawn])
    const { proposals } = await importList(pdf, 'list.pdf')
    expect(proposals.slice(0, 5).map(short)).toEqual(expected(1))
    expect(proposals[5]).toMatchObject({
      title: '培训记录',
      page: 2,
      row: 1,
      unread: true,
      procedures: contract,
    })
  })

  it('as PDF without lines: columns begin where the words of the header do', async () => {
    const { drawn } = drawTable(chinese, widths, 780, false)
    const { proposals } = await importList(
      makePdf([[{ text: heading, x: 40, y: 800 }, ...drawn]]),
      'list.pdf',
    )
    expect(proposals.slice(0, 5).map(short)).toEqual(expected(1))
  })

  it('as XLSX and as CSV in UTF-8', async () => {
    const filled = chinese.map(row => [
      ...row,
      row[0] === '序号' ? '办理手续' : '标准合同备案、个人信息保护认证',
    ])
    for (const bytes of [makeXlsx('清单', filled), new TextEncoder().encode(csv(filled))]) {
      const { proposals } = await importList(bytes, 'list')
      expect(proposals.slice(0, 5).map(short)).toEqual(expected(null))
    }
  })

  it('as CSV in GB18030', async () => {
    const gb = Uint8Array.from([
      0xd0, 0xf2, 0xba, 0xc5, 0x2c, 0xca, 0xfd, 0xbe, 0xdd, 0xcf, 0xee, 0x0a, 0x31, 0x2c, 0xd0, 0xd5, 0xc3,
      0xfb,
    ])
    const { proposals } = await importList(gb, 'list.csv')
    expect(proposals.map(({ title }) => title)).toEqual(['姓名'])
  })
})

it('a row that a page breaks is one row, and a new number takes nothing over but where it belongs', async () => {
  const table: Table = [
    ['序号', '行业', '数据类别', '特征描述'],
    ['1', '零售', '会员信息', '10万人以上个人信息，包括姓名、'],
  ]
  const rest: Table = [
    ['', '', '', '性别、国籍等数据'],
    ['2', '', '订单信息', '订单'],
  ]
  const pages = [drawTable(table, widths, 780), drawTable(rest, widths, 800)]
  const { proposals } = await importList(makePdf(pages.map(({ drawn }) => drawn)), 'list.pdf')
  expect(
    proposals.map(({ title, industry, thresholds, page, row }) => [
      title,
      industry,
      thresholds.length,
      page,
      row,
    ]),
  ).toEqual([
    ['姓名', '零售', 1, 1, 2],
    ['性别', '零售', 1, 1, 2],
    ['国籍', '零售', 1, 1, 2],
    ['订单信息', '零售', 0, 2, 2],
  ])
})

it('an English list', async () => {
  const { proposals } = await importList(makeDocx([english]), 'list.docx')
  expect(proposals.map(short)).toEqual([
    {
      title: 'bank account number',
      scenario: 'Payroll',
      thresholds: [{ at_least: 100_000, below: 1_000_000, sensitive: null }],
      procedures: contract,
      page: null,
      row: 2,
    },
    {
      title: 'salary',
      scenario: 'Payroll',
      thresholds: [{ at_least: 100_000, below: 1_000_000, sensitive: null }],
      procedures: contract,
      page: null,
      row: 2,
    },
    {
      title: 'passport number',
      scenario: 'Travel',
      thresholds: [{ above: 10_000, sensitive: true }],
      procedures: ['assessment'],
      page: null,
      row: 3,
    },
  ])
})

function packedPdf(stream: Buffer): Uint8Array {
  const head = `%PDF-1.4\n1 0 obj\n<< /Filter /FlateDecode /Length ${stream.length} >>\nstream\n`
  return Buffer.concat([Buffer.from(head), stream, Buffer.from('\nendstream\nendobj\n')])
}

async function codeOf(bytes: Uint8Array): Promise<string> {
  try {
    await importList(bytes, 'hostile')
    return 'read'
  } catch (error) {
    return error instanceof CarnetError && error.kind === 'input' ? error.code : String(error)
  }
}

describe('what is hostile or broken ends in one error', () => {
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
  const bomb = 80 * 1024 * 1024

  it.each<[string, () => Uint8Array, string]>([
    ['nothing', () => new Uint8Array(), 'CARNET_LISTING_EMPTY'],
    ['a file of more than the bound', () => new Uint8Array(mostBytes + 1), 'CARNET_LISTING_TOO_LARGE'],
    ['a zip bomb', () => zipSync({ 'word/document.xml': new Uint8Array(bomb) }), 'CARNET_LISTING_UNPACKED'],
    ['a zip of something else', () => zipSync({ 'a.txt': bytes('a') }), 'CARNET_LISTING_KIND'],
    ['half a zip', () => makeDocx([english]).slice(0, 400), 'CARNET_LISTING_BROKEN'],
    [
      'a document that is not XML',
      () => zipSync({ 'word/document.xml': bytes('<w:document') }),
      'CARNET_LISTING_BROKEN',
    ],
    [
      'entities that expand',
      () =>
        zipSync({
          'word/document.xml': bytes('<!DOCTYPE a [<!ENTITY b "bb"><!ENTITY c "&b;&b;">]><a>&c;</a>'),
        }),
      'CARNET_LISTING_BROKEN',
    ],
    [
      'an XML that nests without end',
      () => zipSync({ 'word/document.xml': bytes('<a>'.repeat(100_000)) }),
      'CARNET_LISTING_BROKEN',
    ],
    ['half a PDF', () => makePdf([[{ text: 'a', x: 40, y: 700 }]]).slice(0, 120), 'CARNET_LISTING_BROKEN'],
    [
      'a PDF whose stream is a bomb',
      () => packedPdf(deflateSync(Buffer.alloc(bomb))),
      'CARNET_LISTING_UNPACKED',
    ],
    [
      'a PDF whose stream is packed twice over',
      () => packedPdf(deflateSync(deflateSync(Buffer.alloc(bomb)))),
      'CARNET_LISTING_UNPACKED',
    ],
    ['a PDF of noise', () => bytes(`%PDF-1.7\n${'x'.repeat(5000)}`), 'CARNET_LISTING_BROKEN'],
    ['a scan', () => makePdf([[{ line: [40, 700, 500, 700] }]]), 'CARNET_LISTING_NO_TEXT'],
    [
      'a PDF without a table',
      () => makePdf([[{ text: 'a letter', x: 40, y: 700 }]]),
      'CARNET_LISTING_NO_TABLE',
    ],
    [
      'an image',
      () => Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 4, 5, 6, 7]),
      'CARNET_LISTING_KIND',
    ],
    ['a CSV without a header that is known', () => bytes('a,b\n1,2\n'), 'CARNET_LISTING_NO_TABLE'],
    ['a CSV with an open quote', () => bytes('"序号,数据项'), 'CARNET_LISTING_NO_TABLE'],
    [
      'too many cells',
      () => bytes(`序号,数据项\n${'1,a\n'.repeat(120_000)}`),
      'CARNET_LISTING_TOO_MANY_CELLS',
    ],
  ])('%s', async (_, make, code) => {
    expect(await codeOf(make())).toBe(code)
  })

  it('a packed file that lies about its size is not unpacked beyond what it says', async () => {
    const packed = zipSync({ 'word/document.xml': new Uint8Array(bomb) })
    const view = new DataView(packed.buffer, packed.byteOffset)
    // In the directory at the end: the size that the part is said to have.
    for (let at = packed.length - 22; at > 0; at--)
      if (view.getUint32(at, true) === 0x02014b50) {
        view.setUint32(at + 24, 100, true)
        break
      }
    expect(await codeOf(packed)).toBe('CARNET_LISTING_BROKEN')
  })
})
