/** The compliance file of 28 CFR part 202: what the part asks a U.S. person to verify, log, write down and keep for a restricted transaction. */
import type { Draft } from '../draft.ts'
import type { Form } from '../form.ts'
import type { Knower, Text } from '../model.ts'
import type { Paper } from '../paper.ts'
import { dutyTable, itemTable, measureTable, partyFields, safeguardsText } from '../passages.ts'
import { isRecord, recordOf, short, valuesOf } from '../values.ts'
import { agreementCover } from './scc.ts'

const regime = 'US'
const ask = (draft: Draft, key: string, en: string, zh: string, who: Knower = 'legal'): Text => [
  draft.ask(`us.${key}`, draft.say(en, zh), who),
]

export const usComplianceFile: Form = {
  kind: 'us-compliance-file',
  title: { en: 'Data security program compliance file', zh: '数据安全计划合规档案' },
  subtitle: draft =>
    draft.say(
      '28 CFR part 202 · access to U.S. sensitive personal data and government-related data',
      '《联邦法规》第28编第202部分 · 获取美国敏感个人数据和政府相关数据',
    ),
  form: {
    en: 'Contents of 28 CFR 202.1001, 202.1002 and 202.1101',
    zh: '内容依《联邦法规》第28编第202.1001、202.1002、202.1101条',
  },
  layout: 'agreement',
  asked: {
    regimes: [regime],
    mechanisms: [],
    duties: [
      'compliance-programme',
      'certify',
      'audit',
      'audit-report',
      'keep-records',
      'report-on-demand',
      'report-yearly',
    ],
  },
  cover: agreementCover,
  write: paper => {
    const { draft } = paper
    const { say } = draft
    paper.part(['File', '档案'], 'Compliance file', '合规档案')
    paper.heading(1, 'The transaction', '交易')
    paper.fields(
      [say('Kind of dealing', '交易类型'), draft.legFact('transaction', say('kind of dealing', '交易类型'))],
      [
        say('Began', '开始'),
        draft.legFact('starts', say('day on which the transaction begins', '交易开始日期')),
      ],
      [
        say('Ends', '结束'),
        draft.fact(draft.leg, 'ends', say('day on which the transaction ends', '交易结束日期'), 'exporter'),
      ],
      [say('Agreements (copies to be annexed)', '协议（附副本）'), agreements(draft)],
      [
        say('Licences and advisory opinions, with reference numbers', '许可与咨询意见及其编号'),
        ask(
          draft,
          'licences',
          'licences and advisory opinions with their reference numbers, or “none”',
          '许可与咨询意见及编号，无则填“无”',
        ),
      ],
    )
    paper.heading(1, 'Types and volumes of data', '数据类型与数量')
    paper.fields(
      [say('People concerned', '涉及人数'), draft.peopleCount()],
      [say('Records', '数据条数'), draft.rows()],
    )
    itemTable(paper, { sensitive: { regime, definition: 'covered-data' }, need: false })
    paper.heading(1, 'Identity of the parties', '交易方身份')
    party(paper, 'exporter')
    party(paper, 'importer')
    paper.heading(1, 'End use and method of transfer', '最终用途与传输方式')
    paper.fields(
      [say('End use', '最终用途'), draft.legFact('purposes', say('end use', '最终用途'))],
      [say('Method of transfer', '传输方式'), draft.legFact('act', say('method of transfer', '传输方式'))],
      [
        say('What the receiver can read', '接收方可读取程度'),
        draft.legFact('access', say('what the receiver can read', '接收方可读取程度')),
      ],
      [
        say('Vendor verified by', '供应商核验'),
        ask(
          draft,
          'vendor',
          'how, by whom and when the identity of the vendor was verified, where one takes part',
          '供应商身份的核验方式、人员与日期（如有供应商）',
        ),
      ],
    )
    paper.heading(1, 'Security requirements', '安全要求')
    const known = safeguardsText(draft)
    paper.fields(
      [say('Stated or planned', '已申报或者拟采取'), known.length > 0 ? known : [say('none', '无')]],
      [
        say('Organisational and system-level', '组织与系统层面'),
        ask(
          draft,
          'security-system',
          'how the organisational and system-level requirements are met',
          '组织与系统层面要求的落实',
          'security',
        ),
      ],
      [
        say('Data-level', '数据层面'),
        ask(
          draft,
          'security-data',
          'how the data-level requirements are met (minimisation, encryption, privacy-enhancing techniques, access)',
          '数据层面要求的落实（最小化、加密、隐私增强技术、访问控制）',
          'security',
        ),
      ],
    )
    paper.heading(1, 'Policies, certification, audit', '政策、确认与审计')
    programme(paper)
    paper.heading(1, 'What the part says of the transaction', '本部分对该交易的规定')
    measureTable(paper, regime)
    dutyTable(paper, regime)
    paper.part(['Certification', '确认书'], 'Annual certification by an officer', '负责人年度确认书')
    certification(paper)
  },
}

function agreements(draft: Draft): Text {
  const { say } = draft
  const under = valuesOf(draft.leg, 'under').filter(isRecord)
  if (under.length === 0)
    return ask(draft, 'agreements', 'agreements associated with the transaction', '与交易有关的协议')
  return draft.join(
    under.map((one): Text => [draft.declared(say('agreement', '协议'), short(one), one, '')]),
    say('; ', '；'),
  )
}

const isPlaceOf = (place: string): boolean => place === regime || place.startsWith(`${regime}-`)

function party(paper: Paper, side: 'exporter' | 'importer'): void {
  const { draft } = paper
  const { say } = draft
  const record = draft.parties[side]
  // The part speaks to a U.S. person; whoever is not said to be of the United States is not called one.
  const american = ['organised_in', 'principal_place', 'establishments'].some(fact =>
    valuesOf(record, fact).some(value => typeof value === 'string' && isPlaceOf(value)),
  )
  if (side === 'importer') paper.heading(2, 'The counterparty', '交易对方')
  else if (american) paper.heading(2, 'The U.S. person', '美国人')
  else paper.heading(2, 'The party that gives access', '提供访问的一方')
  const owners = valuesOf(record, 'owners')
    .filter(isRecord)
    .map((one): Text => {
      const owner = recordOf(one, 'party')
      return owner
        ? [
            draft.declared(say('owner', '股东'), short(owner), owner, ''),
            ' ',
            ...draft.fact(one, 'share', say(`share of ${short(owner)}`, `${short(owner)}持股比例`), side),
            say(' %', '%'),
          ]
        : []
    })
  paper.fields(
    ...partyFields(draft, side),
    [
      say('Organised under the law of', '依何地法律设立'),
      draft.fact(
        record,
        'organised_in',
        say(`place of organisation of the ${draft.sideWord(side)}`, `${draft.sideWord(side)}设立地`),
        side,
        `${side}.organised_in`,
      ),
    ],
    [
      say('Principal place of business', '主要营业地'),
      draft.fact(
        record,
        'principal_place',
        say(
          `principal place of business of the ${draft.sideWord(side)}`,
          `${draft.sideWord(side)}主要营业地`,
        ),
        side,
        `${side}.principal_place`,
      ),
    ],
    [
      say('Ownership, direct and indirect', '直接与间接所有权'),
      owners.length > 0
        ? draft.join(owners, say('; ', '；'))
        : ask(
            draft,
            `owners.${side}`,
            `direct and indirect owners of the ${draft.sideWord(side)}`,
            `${draft.sideWord(side)}的直接与间接所有人`,
            side,
          ),
    ],
  )
}

function programme(paper: Paper): void {
  const { draft } = paper
  const { say } = draft
  const rows: readonly (readonly [string, string, string, string])[] = [
    [
      'policy',
      '202.1001(b)(3)',
      'written policy that describes the data compliance program, certified every year',
      '说明数据合规方案的书面政策，每年确认',
    ],
    [
      'security-policy',
      '202.1001(b)(4)',
      'written policy that describes how the security requirements are implemented, certified every year',
      '说明安全要求落实情况的书面政策，每年确认',
    ],
    [
      'flows',
      '202.1001(b)(1)',
      'risk-based procedures that verify and log the data flows',
      '核验并记录数据流的基于风险的程序',
    ],
    [
      'audit',
      '202.1002',
      'last audit: auditor, period, day of the report, findings',
      '最近一次审计：审计人、期间、报告日期、结果',
    ],
    ['records', '202.1101', 'where the records are kept, and until when', '记录的保存地点与期限'],
  ]
  paper.table(
    [
      { title: say('Section', '条款'), width: 22 },
      { title: say('What is to be kept', '应备内容'), width: 40 },
      { title: say('Reference', '所在'), width: 38 },
    ],
    rows.map(([key, section, en, zh]) => [
      [say(`28 CFR ${section}`, `第${section}条`)],
      [say(en, zh)],
      ask(draft, `programme.${key}`, `reference of: ${en}`, `文件编号或者所在：${zh}`),
    ]),
  )
}

function certification(paper: Paper): void {
  const { draft } = paper
  const { say } = draft
  paper.text(
    say('I, ', '本人'),
    ...ask(
      draft,
      'officer',
      'name and position of the officer who certifies',
      '确认人姓名与职务',
      'signatory',
    ),
    say(', am responsible for compliance at ', '，负责'),
    ...draft.nameOf('exporter'),
    say(
      '. I have reviewed the data compliance program and this file, and certify that the records they hold are complete and accurate for the year ',
      '的合规工作。本人已审阅数据合规方案及本档案，确认其记录在以下年度完整、准确：',
    ),
    ...ask(draft, 'year', 'year certified', '所确认年度', 'signatory'),
    say('.', '。'),
  )
  paper.signatures({
    of: say('Officer', '负责人'),
    lines: [
      [say('Signature', '签字'), ['']],
      [say('Date', '日期'), ['']],
    ],
  })
}
