/** The compliance file of 28 CFR part 202: what the part asks a U.S. person to verify, log, write down and keep for its restricted transactions. */

import { dutyTable, measureTable } from '../decision-passages.ts'
import type { Draft } from '../draft.ts'
import type { Form } from '../form.ts'
import type { Text } from '../model.ts'
import type { Paper } from '../paper.ts'
import { itemTable } from '../passages.ts'
import { safeguardsText } from '../safeguards.ts'
import { isRecord, short, valuesOf } from '../values.ts'
import { agreementCover } from './scc.ts'
import { sameExporter } from './together.ts'
import { parties } from './us-parties.ts'
import { usAsk as ask, audit, records, regime, reports, transactionWord } from './us-records.ts'

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
  // A record of each transaction; policies, audit and certification are of the person.
  together: sameExporter,
  cover: agreementCover,
  write: paper => {
    const { draft } = paper
    paper.part(['File', '档案'], 'Compliance file', '合规档案')
    if (draft.several) paper.heading(1, 'The transactions', '各项交易')
    else paper.heading(1, 'The transaction', '交易')
    paper.each(transactionWord, one => one.fields(...transactionFields(one.draft)))
    paper.heading(1, 'Types and volumes of data', '数据类型与数量')
    paper.each(transactionWord, volumes)
    paper.heading(1, 'Identity of the parties', '交易方身份')
    parties(paper)
    paper.heading(1, 'End use and method of transfer', '最终用途与传输方式')
    paper.each(transactionWord, one => one.fields(...useFields(one.draft)))
    paper.heading(1, 'Security requirements', '安全要求')
    paper.fields(...securityFields(draft))
    paper.heading(1, 'What the part says of the transaction', '本部分对交易的规定')
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

type Row = readonly [name: string, value: Text]

function transactionFields(draft: Draft): readonly Row[] {
  const { say } = draft
  return [
    ...(draft.among ? [[say('Counterparty', '交易对方'), draft.nameOf('importer')] as const] : []),
    [say('Kind of dealing', '交易类型'), draft.legFact('transaction', say('kind of dealing', '交易类型'))],
    [
      say('Began', '开始'),
      draft.legFact('starts', say('day on which the transaction begins', '交易开始日期')),
    ],
    [say('Ends', '结束'), draft.legFact('ends', say('day on which the transaction ends', '交易结束日期'))],
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
  ]
}

function volumes(paper: Paper): void {
  const { draft } = paper
  const { say } = draft
  paper.fields(
    [say('People concerned', '涉及人数'), draft.peopleCount()],
    [say('Records', '数据条数'), draft.rows()],
  )
  itemTable(paper, { sensitive: { regime, definition: 'covered-data' }, need: false })
}

function useFields(draft: Draft): readonly Row[] {
  const { say } = draft
  return [
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
  ]
}

function securityFields(draft: Draft): readonly Row[] {
  const { say } = draft
  const known = safeguardsText(draft)
  return [
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
  ]
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
      ', and certify that the policies that describe the data compliance program and the implementation of the security requirements are in place, and that the records that document due diligence are complete and accurate, for the year ',
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
