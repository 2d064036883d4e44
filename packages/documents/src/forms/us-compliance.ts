/** The compliance file of 28 CFR part 202: what the part asks a U.S. person to verify, log, write down and keep for a restricted transaction. */

import { dutyTable, measureTable } from '../decision-passages.ts'
import type { Draft } from '../draft.ts'
import type { Form } from '../form.ts'
import type { Text } from '../model.ts'
import type { Paper } from '../paper.ts'
import { itemTable, partyFields, safeguardsText } from '../passages.ts'
import { isRecord, recordOf, short, valuesOf } from '../values.ts'
import { agreementCover } from './scc.ts'
import { usAsk as ask, audit, records, regime, reports } from './us-records.ts'

export const usComplianceFile: Form = {
  kind: 'us-compliance-file',
  title: { en: 'Data security program compliance file', zh: '数据安全计划合规档案' },
  subtitle: draft =>
    draft.say(
      '28 CFR part 202 · access to U.S. sensitive personal data and government-related data',
      '《联邦法规》第28编第202部分 · 获取美国敏感个人数据和政府相关数据',
    ),
  form: {
    en: 'Contents of 28 CFR 202.1001, 202.1002, 202.1101, 202.1103 and 202.1104',
    zh: '内容依《联邦法规》第28编第202.1001、202.1002、202.1101、202.1103、202.1104条',
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
      'report-rejected-offer',
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
    paper.heading(1, 'What the part says of the transaction', '本部分对该交易的规定')
    measureTable(paper, regime)
    dutyTable(paper, regime)
    paper.part(['Records', '记录'], 'Records to create and maintain', '须建立并保存的记录')
    records(paper)
    paper.part(['Audit', '审计'], 'Annual audit and its report', '年度审计及审计报告')
    audit(paper)
    paper.part(['Reports', '报告'], 'Reports to the Department of Justice', '向司法部提交的报告')
    reports(paper)
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
      say('Citizenship or primary residence (of an individual)', '国籍或者主要居住地（个人）'),
      ask(
        draft,
        `citizenship.${side}`,
        `citizenship or primary residence of the ${draft.sideWord(side)}, or “not an individual”`,
        `${draft.sideWord(side)}的国籍或者主要居住地，非个人则填“不适用”`,
        side,
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
    say(', am an officer, executive or other employee responsible for compliance at ', '，系负责'),
    ...draft.nameOf('exporter'),
    say(
      '. I certify that the policies that describe the data compliance program and the implementation of the security requirements are in place, and that the records that document due diligence are complete and accurate, for the year ',
      '合规工作的高级职员、主管或者其他雇员。本人确认：说明数据合规方案和安全要求落实情况的书面政策已经制定；记录尽职调查的档案完整、准确。所确认年度：',
    ),
    ...ask(draft, 'year', 'year certified', '所确认年度', 'signatory'),
    say(
      ' (28 CFR 202.1001(b)(3), (4); 202.1101(b)(11)).',
      '（第202.1001(b)(3)、(4)条，第202.1101(b)(11)条）。',
    ),
  )
  paper.signatures({
    of: say('Officer', '负责人'),
    lines: [
      [say('Signature', '签字'), ['']],
      [say('Date', '日期'), ['']],
    ],
  })
}
