/** The filing set of the standard contract: list of papers, authorisation, undertaking, particulars of the contract with its appendices. */

import { holdsOf } from '@carnet/law'
import { formatList } from '@carnet/locales'
import { decisionSheet } from '../decision-passages.ts'
import type { Draft, Side } from '../draft.ts'
import type { Form } from '../form.ts'
import type { Text } from '../model.ts'
import type { Paper } from '../paper.ts'
import { categoriesText, signaturesOf } from '../passages.ts'
import { agreementOf, safeguardsText } from '../safeguards.ts'
import {
  ask,
  authorisation,
  filingCover,
  filingSides,
  furtherTerms,
  type ListedPaper,
  papersTable,
  regime,
  scenarioWord,
  templatesNote,
  undertaking,
} from './cn-shared.ts'
import { samePair } from './together.ts'

/** The seven of the guide, in its order. */
const papers: readonly ListedPaper[] = [
  ['certificate of the unified social credit code (copy, sealed)', '统一社会信用代码证件影印件', 'attached'],
  ['identity document of the legal representative (copy, sealed)', '法定代表人身份证件影印件', 'attached'],
  ['identity document of the agent (copy, sealed)', '经办人身份证件影印件', 'attached'],
  ['authorisation of the agent (original)', '经办人授权委托书', ['paper II', '材料二']],
  ['undertaking (original)', '承诺书', ['paper III', '材料三']],
  ['the standard contract (original)', '个人信息出境标准合同', ['paper IV', '材料四']],
  ['impact assessment report (original)', '个人信息保护影响评估报告', 'separate'],
]

export const cnContract: Form = {
  kind: 'cn-contract',
  title: {
    en: 'Standard contract for personal information export: filing set',
    zh: '个人信息出境标准合同备案材料',
  },
  subtitle: draft =>
    draft.say(
      'Papers for the filing with the provincial cyberspace administration  向省级网信部门备案',
      '向省级网信部门备案',
    ),
  form: {
    en: 'Measures for the Standard Contract for Personal Information Export (CAC Order 13) and its annex; guide to the filing, second edition',
    zh: '《个人信息出境标准合同办法》（国家互联网信息办公室令第13号）及其附件；《个人信息出境标准合同备案指南（第二版）》',
  },
  layout: 'official',
  sides: filingSides,
  together: samePair,
  asked: { regimes: [regime], mechanisms: ['standard-contract'], duties: [] },
  cover: filingCover,
  write: paper => {
    const { say } = paper.draft
    paper.part(['Paper I', '材料一'], 'List of papers  备案材料清单', '备案材料清单')
    papersTable(paper, papers)
    paper.part(['Paper II', '材料二'], 'Authorisation of the agent  经办人授权委托书', '经办人授权委托书')
    authorisation(paper, [
      'the filing of the standard contract for personal information export',
      '个人信息出境标准合同备案',
    ])
    paper.part(['Paper III', '材料三'], 'Undertaking  承诺书', '承诺书')
    undertaking(paper, [
      [
        'the personal information was collected and is used as the law and the rules of the State ask;',
        '出境个人信息的收集、使用符合国家有关法律法规规定；',
      ],
      [
        'the papers filed are true, complete, accurate and effective;',
        '所提交的备案材料真实、完整、准确、有效；',
      ],
      [
        'the organisation will give the cyberspace administration the help and answers it needs for the filing;',
        '为网信部门组织的备案工作提供必要的配合和支持；',
      ],
      [
        'the impact assessment was finished within the three months before the filing, and nothing essential has changed since.',
        '个人信息保护影响评估工作为备案之日前3个月内完成，且至备案之日未发生重大变化。',
      ],
    ])
    paper.part(
      ['Paper IV', '材料四'],
      'The standard contract: particulars  个人信息出境标准合同（填写内容）',
      '个人信息出境标准合同（填写内容）',
    )
    paper.note(
      say(
        'The text of the contract is the official one annexed to CAC Order 13 and is used unchanged: articles 1 to 9 are incorporated as published. What the parties have to write into it stands below; sign the official text with these particulars.',
        '合同正文采用国家互联网信息办公室令第13号附件公布的范本，第一条至第九条不作改动，以公布文本为准。以下为范本中需由双方填写的内容，签署时填入公布文本。',
      ),
    )
    contract(paper)
  },
  working: paper => {
    templatesNote(paper)
    decisionSheet(paper, [regime])
  },
}

function contract(paper: Paper): void {
  const { draft } = paper
  const { say } = draft
  const agreement = agreementOf(draft, ['cn-standard-contract'])
  paper.official(1, 'The parties', '合同双方')
  paper.heading(2, 'Handler of personal information  个人信息处理者', '个人信息处理者')
  paper.fields(...contractParty(draft, 'exporter'))
  paper.heading(2, 'Overseas recipient  境外接收方', '境外接收方')
  paper.fields(...contractParty(draft, 'importer'))
  paper.text(
    say(
      'Commercial contract that the export serves, concluded or agreed to be concluded (title, day): ',
      '与个人信息出境活动相关的商业合同（已订立或者约定订立；名称、日期）：',
    ),
    ...ask(
      draft,
      'commercial-contract',
      'the commercial contract (title and day), or “none”',
      '相关商业合同名称及日期，无则填“无”',
      'legal',
    ),
    say('.', '。'),
  )
  if (agreement)
    paper.text(
      say('Standard contract in force from ', '标准合同生效日期：'),
      ...draft.fact(
        agreement,
        'in_force',
        say('day on which the standard contract takes effect', '标准合同生效日期'),
        'legal',
        'cn.in-force',
      ),
      say('.', '。'),
    )
  paper.official(1, 'What the articles leave to the parties', '正文中由双方填写的事项')
  paper.fields(...articles(draft))
  signaturesOf(paper, [
    [say('Handler of personal information', '个人信息处理者'), 'exporter'],
    [say('Overseas recipient', '境外接收方'), 'importer'],
  ])
  paper.part(['Appendix I', '附录一'], 'Description of the export  个人信息出境说明', '个人信息出境说明')
  paper.text(
    say(
      'The particulars of the export under this contract are agreed as follows:',
      '根据本合同向境外提供个人信息的详情约定如下：',
    ),
  )
  paper.each(scenarioWord, appendix)
  furtherTerms(paper)
}

/** A side as the head of the contract has it: name, address, contact details, contact person, position. */
function contractParty(draft: Draft, side: Side): readonly (readonly [string, Text])[] {
  const { say } = draft
  const name = side === 'exporter' ? '个人信息处理者' : '境外接收方'
  return [
    [say(`Name  ${name}`, name), draft.nameOf(side)],
    [say('Address  地址', '地址'), draft.sideAsk(side, 'address', 'registered address', '注册地址')],
    [
      say('Contact details  联系方式', '联系方式'),
      draft.sideAsk(side, 'contact-details', 'telephone and e-mail', '电话、邮箱'),
    ],
    [
      say('Contact person, position  联系人、职务', '联系人、职务'),
      draft.sideAsk(side, 'contact-person', 'contact person and position', '联系人及职务'),
    ],
  ]
}

/** The blanks of the articles, in their order. */
function articles(draft: Draft): readonly (readonly [string, Text])[] {
  const { say } = draft
  const safeguards = safeguardsText(draft)
  return [
    [
      say('Art. 2(5): technical and management measures', '第二条第（五）项：技术和管理措施'),
      [
        ...safeguards,
        ...(safeguards.length > 0 ? [say('; ', '；')] : []),
        ...ask(
          draft,
          'contract-measures',
          'technical and management measures of the recipient (encryption, anonymisation, de-identification, access control …)',
          '境外接收方采取的技术和管理措施（加密、匿名化、去标识化、访问控制等）',
          'security',
        ),
      ],
    ],
    [
      say('Art. 6(1): contact for questions and complaints', '第六条第（一）项：询问、投诉联系人及联系方式'),
      draft.sideAsk(
        'importer',
        'complaints',
        'contact person for questions and complaints of persons (telephone or e-mail)',
        '答复个人询问、投诉的联系人及联系方式（办公电话或者电子邮箱）',
      ),
    ],
    [
      say(
        'Art. 9(3): address for notices; when they count as received',
        '第九条第（三）项：通知地址及视为收讫的期限',
      ),
      ask(
        draft,
        'notices',
        'address for notices; days after the postmark, and working days after e-mail or fax, when a notice counts as received',
        '通知的具体地址；邮戳日期后视为收讫的天数，电子邮件等发出后视为收讫的工作日数',
        'legal',
      ),
    ],
    [
      say('Art. 9(4): settlement of disputes', '第九条第（四）项：争议解决方式'),
      ask(
        draft,
        'disputes',
        '1 arbitration (CIETAC, CMAC, BAC, SHIAC, or another body of a New York Convention member; place), or 2 litigation before the people’s courts',
        '1.仲裁（中国国际经济贸易仲裁委员会、中国海事仲裁委员会、北京仲裁委员会、上海国际仲裁中心或者其他《承认及执行外国仲裁裁决公约》成员的仲裁机构，写明仲裁地点），或者2.诉讼',
        'legal',
      ),
    ],
    [
      say('Art. 9(6): number of originals', '第九条第（六）项：正本份数'),
      ask(draft, 'copies', 'number of originals and how they are shared', '正本份数及各方执有份数', 'legal'),
    ],
    [
      say('Place and day of signature', '签订地点、日期'),
      ask(draft, 'signed-at', 'place and day of signature', '签订地点及日期', 'signatory'),
    ],
  ]
}

/** Appendix I, of one scenario: the ten points of the template. */
function appendix(paper: Paper): void {
  const { draft } = paper
  const { say } = draft
  const number = (index: number): string => say(`(${index})`, `（${'一二三四五六七八九十'[index - 1]}）`)
  const ends: Text = [
    ...draft.legFact('starts', say('from which day', '起始日期')),
    say(' to ', '至'),
    ...ask(draft, 'kept-until', 'day until which the data are kept abroad', '境外保存截止日期', 'importer'),
  ]
  const rows: readonly (readonly [string, string, Text])[] = [
    ['Purpose', '处理目的', draft.legFact('purposes', say('purposes', '处理目的'))],
    ['Manner', '处理方式', draft.legFact('act', say('manner of handling', '处理方式'))],
    ['Scale of the personal information', '出境个人信息的规模', draft.peopleCount()],
    [
      'Kinds of personal information',
      '出境个人信息种类（参考GB/T 35273《信息安全技术 个人信息安全规范》和相关标准）',
      categoriesText(draft),
    ],
    [
      'Kinds of sensitive personal information',
      '出境敏感个人信息种类（如适用，参考GB/T 35273《信息安全技术 个人信息安全规范》和相关标准）',
      sensitiveKinds(draft),
    ],
    [
      'Third parties outside the mainland to which the recipient provides it',
      '境外接收方只向以下中华人民共和国境外第三方提供个人信息（如适用）',
      ask(
        draft,
        'onward',
        'whether the recipient provides the data to others abroad, to whom, and why',
        '境外接收方是否再向其他方提供，提供给谁、目的为何',
        'importer',
      ),
    ],
    [
      'Means of transmission',
      '传输方式',
      ask(
        draft,
        'transmission',
        'means of transmission (protocol, encryption)',
        '传输方式（协议、加密）',
        'security',
      ),
    ],
    ['Kept abroad', '出境后保存期限', ends],
    [
      'Place of storage abroad',
      '出境后保存地点',
      ask(draft, 'stored-at', 'place of storage abroad', '出境后保存地点', 'importer'),
    ],
    [
      'Other matters',
      '其他事项（视情况填写）',
      ask(draft, 'other', 'other matters, or “none”', '其他事项，无则填“无”', 'legal'),
    ],
  ]
  paper.fields(
    ...rows.map(
      ([en, zh, value], index) => [`${number(index + 1)} ${say(`${en}  ${zh}`, zh)}`, value] as const,
    ),
  )
}

function sensitiveKinds(draft: Draft): Text {
  const { input, say } = draft
  const known = draft.regime(regime)
  if (!known)
    return [
      draft.ask('cn.sensitive', say('kinds of sensitive personal information', '敏感个人信息种类'), 'legal'),
    ]
  const law = { declaration: input.declaration, regimes: input.regimes, vocabulary: input.vocabulary }
  const answered = (wanted: 'yes' | 'unknown') =>
    draft.moving.filter(({ record }) => holdsOf(law, known, 'sensitive', record) === wanted)
  const sensitive = answered('yes')
  const unknown = answered('unknown')
  if (sensitive.length === 0 && unknown.length === 0) return [say('none', '无')]
  // What is not known to be sensitive is not said to be.
  const open = formatList(
    unknown.map(({ name }) => name),
    draft.language,
  )
  return [
    ...(sensitive.length > 0 ? categoriesText(draft, sensitive) : []),
    ...(sensitive.length > 0 && unknown.length > 0 ? [say('; ', '；')] : []),
    ...(unknown.length > 0
      ? ask(
          draft,
          'sensitive-open',
          `which of these are sensitive, or “none”: ${open}`,
          `以下各项是否属于敏感个人信息，均不属于则填“无”：${open}`,
          'legal',
        )
      : []),
  ]
}
