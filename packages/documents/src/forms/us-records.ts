/** What 28 CFR part 202 asks to be kept, audited and reported: the lines of its sections, in their order. */
import { formatList } from '@carnet/locales'
import type { Draft } from '../draft.ts'
import type { Knower, Text } from '../model.ts'
import type { Paper } from '../paper.ts'
import { short } from '../values.ts'

export const regime = 'US'

export const usAsk = (
  draft: Draft,
  key: string,
  en: string,
  zh: string,
  who: Knower = 'legal',
  here?: string,
): Text => [draft.ask(`us.${key}`, draft.say(en, zh), who, here)]

/** What the part calls one leg. */
export const transactionWord = ['Transaction', '交易'] as const

type Line = readonly [section: string, en: string, zh: string]

/** 202.1101(b). What this file holds itself is pointed to. */
const kept: readonly (readonly [...Line, held: readonly [en: string, zh: string] | null])[] = [
  [
    '202.1101(b)(1)',
    'written policy that describes the data compliance program, certified every year',
    '说明数据合规方案的书面政策，每年确认',
    null,
  ],
  [
    '202.1101(b)(2)',
    'written policy that describes the implementation of the security requirements, certified every year',
    '说明安全要求落实情况的书面政策，每年确认',
    null,
  ],
  [
    '202.1101(b)(3)',
    'results of annual audits of compliance with the security requirements and the conditions of a license',
    '对安全要求及许可条件遵守情况的年度审计结果',
    null,
  ],
  [
    '202.1101(b)(4)(i)',
    'due diligence: types and volumes of the data',
    '尽职调查：数据类型与数量',
    ['this file, section 2', '本档案第二部分'],
  ],
  [
    '202.1101(b)(4)(ii)',
    'due diligence: identity of the parties, ownership, citizenship or primary residence',
    '尽职调查：交易方身份、所有权、国籍或者主要居住地',
    ['this file, section 3', '本档案第三部分'],
  ],
  [
    '202.1101(b)(4)(iii)',
    'due diligence: end-use of the data',
    '尽职调查：数据最终用途',
    ['this file, section 4', '本档案第四部分'],
  ],
  ['202.1101(b)(5)', 'method of data transfer', '数据传输方式', ['this file, section 4', '本档案第四部分']],
  [
    '202.1101(b)(6)',
    'dates on which the transaction began and ended',
    '交易开始与结束日期',
    ['this file, section 1', '本档案第一部分'],
  ],
  ['202.1101(b)(7)', 'copies of agreements associated with the transaction', '与交易有关协议的副本', null],
  ['202.1101(b)(8)', 'copies of relevant licenses and advisory opinions', '相关许可与咨询意见的副本', null],
  [
    '202.1101(b)(9)',
    'reference numbers of original documents of the Attorney General',
    '司法部长所发文件的编号',
    null,
  ],
  [
    '202.1101(b)(10)',
    'copies of relevant documentation received or created in connection with the transaction',
    '与交易有关的往来及自制文件副本',
    null,
  ],
  [
    '202.1101(b)(11)',
    'annual certification of the completeness and accuracy of the records of due diligence',
    '尽职调查记录完整、准确的年度确认',
    ['this file, Certification', '本档案确认书'],
  ],
]

const named = (draft: Draft, section: string): string => draft.say(`28 CFR ${section}`, `第${section}条`)

/** A gap for each line; in the table only what is wanted of it is said. */
const line = (draft: Draft, [section, en, zh]: Line, wanted: readonly [en: string, zh: string]): Text =>
  usAsk(
    draft,
    `section.${section}`,
    `${wanted[0]}: ${en}`,
    `${wanted[1]}：${zh}`,
    'legal',
    draft.say(...wanted),
  )

function linesTable(
  paper: Paper,
  heads: readonly [en: string, zh: string],
  lines: readonly (readonly [Line, Text])[],
): void {
  const { draft } = paper
  const { say } = draft
  paper.table(
    [
      { title: say('Section', '条款'), width: 27 },
      { title: say('What it asks for', '要求'), width: 47 },
      { title: say(...heads), width: 26 },
    ],
    lines.map(([[section, en, zh], value]) => [[named(draft, section)], [say(en, zh)], value]),
  )
}

export function records(paper: Paper): void {
  const { draft } = paper
  const { say } = draft
  paper.text(
    say(
      'To be kept in an auditable manner, available for examination for at least 10 years after the date of the transaction (28 CFR 202.1101).',
      '以可审计方式保存，自交易之日起至少10年内可供查阅（第202.1101条）。',
    ),
  )
  paper.fields(
    [
      say('Kept where, until when', '保存地点与期限'),
      usAsk(draft, 'kept', 'where the records are kept, and until when', '记录的保存地点与期限'),
    ],
    [
      say('Risk-based procedures: data flows; vendors', '基于风险的程序：数据流；供应商'),
      usAsk(
        draft,
        'procedures',
        'reference of the procedures of 202.1001(b)(1) and, where vendors take part, (b)(2)',
        '第202.1001(b)(1)条及（涉及供应商的）(b)(2)条程序的文件编号',
      ),
    ],
  )
  linesTable(
    paper,
    ['Where it is', '所在'],
    kept.map(([section, en, zh, held]) => {
      const of: Line = [section, en, zh]
      return [of, held ? [say(...held)] : line(draft, of, ['reference', '文件编号或者所在'])]
    }),
  )
}

const auditLines: readonly Line[] = [
  [
    '202.1002(b)',
    'auditor: qualified and competent, independent, no covered person or country of concern',
    '审计人：具备资格与能力、独立、不是受涵盖人员或者受关注国家',
  ],
  [
    '202.1002(c), (d)',
    'once for each calendar year, covering the preceding 12 months',
    '每一日历年一次，涵盖此前12个月',
  ],
  [
    '202.1002(e)',
    'scope: restricted transactions, data compliance program, records, security requirements; a reliable methodology',
    '范围：受限交易、数据合规方案、记录、安全要求；方法可靠',
  ],
  ['202.1002(f)(1)', 'report in writing within 60 days of completion', '完成后60日内提交书面报告'],
  ['202.1002(f)(2)(i)', 'nature of the restricted transactions', '受限交易的性质'],
  [
    '202.1002(f)(2)(ii)',
    'methodology: policies and documents reviewed, personnel interviewed, facilities, equipment, networks and systems examined',
    '方法：所审阅政策与文件、所访谈人员、所检查设施、设备、网络与系统',
  ],
  ['202.1002(f)(2)(iii)', 'effectiveness of the data compliance program', '数据合规方案的有效性'],
  [
    '202.1002(f)(2)(iv)',
    'vulnerabilities or deficiencies in the implementation of the security requirements',
    '安全要求落实中的漏洞或者缺陷',
  ],
  [
    '202.1002(f)(2)(v)',
    'instances in which the security requirements failed or were not effective',
    '安全要求失效或者未起作用的情形',
  ],
  ['202.1002(f)(2)(vi)', 'recommended improvements or changes', '改进或者变更建议'],
  ['202.1002(f)(3)', 'report kept for at least 10 years', '报告至少保存10年'],
]

export function audit(paper: Paper): void {
  const { draft } = paper
  linesTable(
    paper,
    ['Last audit', '最近一次审计'],
    auditLines.map(of => [of, line(draft, of, ['as audited, or “none yet”', '审计情况，尚无则填“无”'])]),
  )
}

/** The transactions for which a report is owed. */
const owing = (draft: Draft, duty: string): readonly Draft[] =>
  draft.each.filter(one => (one.finding(regime)?.duties ?? []).some(owed => owed.duty === duty))

export function reports(paper: Paper): void {
  const { draft } = paper
  const { say } = draft
  const yearly = owing(draft, 'report-yearly')
  const rejected = owing(draft, 'report-rejected-offer')
  const state = (of: readonly Draft[]): Text => {
    const names = formatList(
      of.map(({ leg }) => short(leg)),
      draft.language,
    )
    return [
      of.length === 0
        ? say('not owed on the facts declared', '依已申报事实无须报告')
        : draft.several
          ? say(`owed for ${names}`, `须报告的交易：${names}`)
          : say('owed for this transaction', '本交易须报告'),
    ]
  }
  linesTable(
    paper,
    draft.several ? ['For these transactions', '就各项交易'] : ['For this transaction', '就本交易'],
    [
      [
        ['202.1102', 'under oath, on demand of the Department, at any time', '应司法部要求随时提交，须宣誓'],
        [say('on demand', '应要求')],
      ],
      [
        [
          '202.1103',
          'every year by 1 March: cloud-computing services, and 25 % or more of the equity owned by a country of concern or covered person',
          '每年3月1日前：涉及云计算服务，且受关注国家或者受涵盖人员持有25%以上股权',
        ],
        state(yearly),
      ],
      [
        [
          '202.1104',
          'within 14 days of rejecting an offer of a prohibited transaction that involves data brokerage',
          '拒绝涉及数据经纪的被禁止交易要约后14日内',
        ],
        state(rejected),
      ],
    ],
  )
  for (const one of yearly) contents(paper.of(one), 'yearly')
  for (const one of rejected) contents(paper.of(one), 'rejected')
}

/** What the two reports tell: nearly the same. */
function contents(paper: Paper, which: 'yearly' | 'rejected'): void {
  const { draft } = paper
  const { say } = draft
  if (which === 'yearly')
    paper.heading(1, 'Annual report (28 CFR 202.1103(d))', '年度报告（第202.1103(d)条）')
  else
    paper.heading(
      1,
      'Report on a rejected transaction (28 CFR 202.1104(c))',
      '被拒绝交易报告（第202.1104(c)条）',
    )
  paper.fields(
    ...(draft.among ? [[say('Transaction', '交易'), [short(draft.leg)]] as const] : []),
    [
      say('U.S. person: name and address', '美国人：名称与地址'),
      [
        ...draft.nameOf('exporter'),
        say('; ', '；'),
        ...draft.sideAsk('exporter', 'address', 'registered address', '注册地址'),
      ],
    ],
    [
      say('Contact: name, telephone, e-mail', '联系人：姓名、电话、邮箱'),
      draft.sideAsk(
        'exporter',
        'contact',
        'contact person (name, position, telephone, e-mail)',
        '联系人（姓名、职务、电话、邮箱）',
      ),
    ],
    which === 'yearly'
      ? [
          say('Date of the transaction', '交易日期'),
          draft.legFact('starts', say('day on which the transaction begins', '交易开始日期')),
        ]
      : [
          say('Date on which it was rejected', '拒绝日期'),
          usAsk(draft, 'rejected-on', 'day on which the offer was rejected', '拒绝要约的日期'),
        ],
    [
      say('Types and volumes of the data', '数据类型与数量'),
      [say('section 2 of this file', '见本档案第二部分')],
    ],
    [
      say('Method of data transfer', '数据传输方式'),
      draft.legFact('act', say('method of transfer', '传输方式')),
    ],
    [
      say(
        'Persons, their places, ownership, citizenship or primary residence; covered persons and countries of concern',
        '有关人员及所在地、所有权、国籍或者主要居住地；受涵盖人员与受关注国家',
      ),
      [
        ...draft.nameOf('importer'),
        say(', ', '，'),
        ...draft.place('importer'),
        say('; section 3 of this file', '；见本档案第三部分'),
      ],
    ],
    [
      say('Copies of relevant documentation; other information', '相关文件副本；其他信息'),
      usAsk(
        draft,
        'report-documents',
        'documentation received or created in connection with the transaction, and other information that is asked for',
        '与交易有关的文件及其他被要求的信息',
      ),
    ],
  )
}
