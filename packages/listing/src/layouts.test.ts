/** Layouts as the published lists have them: frames, shaded headers, broken rows, explanations that name every procedure, two languages. */
import { describe, expect, it } from 'vitest'
import { importList } from './import.ts'
import type { Proposal } from './propose.ts'
import { withoutRadicals } from './radicals.ts'
import { type Drawn, drawTable, makePdf, type Table } from './testing.ts'

const head = ['序号', '数据类别', '数据基本特征与描述', '数据出境场景', '数据项示例']
const widths = [40, 70, 150, 90, 150]
const first = '（一）需要通过数据出境安全评估的数据清单'
const second = '（二）需要通过订立个人信息出境标准合同、通过个人信息保护认证出境的数据清单'
const preface =
  '一、本清单依据《数据出境安全评估办法》《个人信息出境标准合同办法》及个人信息保护认证的规定制定。'
const large = [
  '1',
  '个人信息',
  '当年累计500万人以上个人信息（不含敏感个人信息）',
  '平台运营',
  '姓名、电子邮箱',
]
const band = [
  '2',
  '个人信息',
  '100万人以上、不满500万人个人信息（不含敏感个人信息）',
  '商家入驻',
  '姓名、电话',
]

const read = async (pages: readonly (readonly Drawn[])[]): Promise<readonly Proposal[]> =>
  (await importList(makePdf(pages), 'list.pdf')).proposals
const short = (found: readonly Proposal[]) =>
  found.map(({ title, scenario, procedures, industry }) =>
    [title, scenario, procedures.join(' '), industry].join(' | '),
  )
const text = (words: string, y: number): Drawn => ({ text: words, x: 40, y })

function twoLists(top: string): Drawn[] {
  const one = drawTable([head, large], widths, 760)
  const below = one.bottom - 60
  const two = drawTable([head, band], widths, below)
  return [text(top, 800), text(first, 780), ...one.drawn, text(second, one.bottom - 30), ...two.drawn]
}
const both = [
  '姓名 | 平台运营 | assessment | ',
  '电子邮箱 | 平台运营 | assessment | ',
  '姓名 | 商家入驻 | contract certification | ',
  '电话 | 商家入驻 | contract certification | ',
]

describe('two tables on a page', () => {
  it('are two, though a frame that draws nothing goes round the page', async () => {
    const frame: Drawn = { clip: [20, 20, 555, 802] }
    expect(short(await read([[frame, ...twoLists('清单')]]))).toEqual(both)
  })
  it('and though the page and the headers are shaded', async () => {
    const shades: Drawn[] = [{ filled: [20, 20, 555, 802] }, { filled: [40, 700, 500, 60] }]
    expect(short(await read([[...shades, ...twoLists('清单')]]))).toEqual(both)
  })
  it('have the procedures of their own headings, whatever stands above', async () => {
    expect(short(await read([twoLists(preface)]))).toEqual(both)
  })
  it('are of the industry that a heading names, where no column does', async () => {
    const found = await read([twoLists('行业领域二：清结算（本领域适用于支付机构）')])
    expect(new Set(found.map(({ industry }) => industry))).toEqual(new Set(['清结算']))
  })
})

describe('a row that a page breaks', () => {
  const long: Table = [
    head,
    [
      '3',
      '个人信息',
      '50万人以上、不满200万人个人信息（不含敏感个人信息）',
      '银行卡清算',
      '卡号、交易金额、',
    ],
  ]
  const more = (cells: readonly string[]): Drawn[] => drawTable([head, cells], widths, 780).drawn
  const above = drawTable(long, widths, 780)
  const withoutLast = above.drawn.filter(
    one => !('line' in one && one.line[1] === above.bottom && one.line[3] === above.bottom),
  )

  it('goes on, where no line closes it', async () => {
    const found = await read([[text(second, 800), ...withoutLast], more(['', '', '', '（续）', '交易时间'])])
    expect(short(found)).toEqual(
      ['卡号', '交易金额', '交易时间'].map(
        title => `${title} | 银行卡清算（续） | contract certification | `,
      ),
    )
  })
  it('goes on, where one cell does', async () => {
    const found = await read([[text(second, 800), ...above.drawn], more(['', '', '', '', '交易时间'])])
    expect(found.map(({ title }) => title)).toEqual(['卡号', '交易金额', '交易时间'])
  })
  it('is another of the same number, where it is closed and has a scenario and items of its own', async () => {
    const found = await read([[text(second, 800), ...above.drawn], more(['', '', '', '会员权益', '等级'])])
    expect(short(found).at(-1)).toBe('等级 | 会员权益 | contract certification | ')
    expect(found.at(-1)!.thresholds).toEqual([{ at_least: 500_000, below: 2_000_000, sensitive: false }])
  })
})

it('a stroke in the place of an item is none: the class is the title', async () => {
  const row = ['1', '重要数据', '经告知或者公布为重要数据的数据', '全部场景', '/']
  const found = await read([[text(first, 800), ...drawTable([head, row], widths, 780).drawn]])
  expect(short(found)).toEqual(['重要数据 | 全部场景 | assessment | '])
})

it('of two languages, the number is said once, as the Chinese says it', async () => {
  const both =
    '10万人以上、不满100万人个人信息（不含敏感个人信息）。More than 100,000 and fewer than 1,000,000 people (excluding sensitive personal information).'
  const row = ['1', '个人信息', both, '会员管理', '姓名']
  const [found] = await read([[text(second, 800), ...drawTable([head, row], widths, 780).drawn]])
  expect(found!.thresholds).toEqual([{ at_least: 100_000, below: 1_000_000, sensitive: false }])
})

it.each([
  ['个⼈信息、⾯单、⽣物', '个人信息、面单、生物'],
  ['开⼾、⻓度、⻋辆、⺠航、⾭年', '开户、长度、车辆、民航、青年'],
])('parts of characters are read as the characters that they look like: %s', (found, plain) => {
  expect(withoutRadicals(found)).toBe(plain)
})
