/** The filing set of the standard contract: list of papers, authorisation, undertaking, particulars of the contract with its appendices. */

import { holdsOf } from '@carnet/law'
import type { Draft } from '../draft.ts'
import type { Form } from '../form.ts'
import type { Text } from '../model.ts'
import type { Paper } from '../paper.ts'
import { agreementOf, categoriesText, partyFields, signaturesOf } from '../passages.ts'
import { ask, authorisation, filingCover, regime, undertaking } from './cn-shared.ts'

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
  asked: { regimes: [regime], mechanisms: ['standard-contract'], duties: [] },
  cover: filingCover,
  write: paper => {
    const { say } = paper.draft
    paper.part(['Paper I', '材料一'], 'List of papers  备案材料清单', '备案材料清单')
    papersTable(paper)
    paper.part(['Paper II', '材料二'], 'Authorisation of the agent  经办人授权委托书', '经办人授权委托书')
    authorisation(paper, [
      'the filing of the standard contract for personal information export',
      '个人信息出境标准合同备案',
    ])
    paper.part(['Paper III', '材料三'], 'Undertaking  承诺书', '承诺书')
    undertaking(paper, [
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
}

function papersTable(paper: Paper): void {
  const { say } = paper.draft
  const rows: readonly (readonly [string, string, string])[] = [
    ['unified social credit code certificate (copy, sealed)', '统一社会信用代码证件影印件', 'exporter'],
    ['identity document of the legal representative (copy, sealed)', '法定代表人身份证件影印件', 'exporter'],
    ['identity document of the agent (copy, sealed)', '经办人身份证件影印件', 'exporter'],
    ['authorisation of the agent (original)', '经办人授权委托书原件', 'II'],
    ['undertaking (original)', '承诺书原件', 'III'],
    ['the standard contract (original)', '个人信息出境标准合同原件', 'IV'],
    ['impact assessment report (original)', '个人信息保护影响评估报告原件', 'report'],
  ]
  const where: Readonly<Record<string, string>> = {
    exporter: say('to be attached by the handler', '由处理者附具'),
    II: say('paper II of this set', '见材料二'),
    III: say('paper III of this set', '见材料三'),
    IV: say('paper IV of this set', '见材料四'),
    report: say('separate document', '另行成册'),
  }
  paper.table(
    [
      { title: say('No.', '序号'), width: 12 },
      { title: say('Paper', '材料名称'), width: 56 },
      { title: say('Where', '所在'), width: 32 },
    ],
    rows.map(([en, zh, at], index) => [[String(index + 1)], [say(en, zh)], [where[at]!]]),
  )
}

function contract(paper: Paper): void {
  const { draft } = paper
  const { say } = draft
  const agreement = agreementOf(draft, ['cn-standard-contract'])
  paper.official(1, 'The parties', '合同双方')
  paper.heading(2, 'Handler of personal information  个人信息处理者', '个人信息处理者')
  paper.fields(...partyFields(draft, 'exporter'))
  paper.heading(2, 'Overseas recipient  境外接收方', '境外接收方')
  paper.fields(...partyFields(draft, 'importer'))
  paper.text(
    say(
      'Commercial contract that the export serves (title, day): ',
      '与个人信息出境活动相关的商业合同（名称、签署日期）：',
    ),
    ...ask(
      draft,
      'commercial-contract',
      'the commercial contract (title and day)',
      '相关商业合同名称及签署日期',
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
  paper.official(1, 'Choices in the official text', '范本中的选择事项')
  paper.fields(
    [
      say('Supplementary agreement on further matters', '是否另有约定（附录二）'),
      ask(
        draft,
        'further-terms',
        'whether there are further terms, which must not conflict with the official text',
        '是否有其他约定（不得与范本冲突）',
        'legal',
      ),
    ],
    [
      say('Art. 9: settlement of disputes', '第九条：争议解决'),
      ask(
        draft,
        'disputes',
        'court or arbitral body (arbitration: name and place)',
        '诉讼或者仲裁（仲裁的，写明仲裁机构及地点）',
        'legal',
      ),
    ],
    [
      say('Number of copies', '合同份数'),
      ask(draft, 'copies', 'number of originals and how they are shared', '正本份数及各方执有份数', 'legal'),
    ],
    [
      say('Signed at, on', '签订地点、日期'),
      ask(draft, 'signed-at', 'place and day of signature', '签订地点及日期', 'signatory'),
    ],
  )
  signaturesOf(paper, [
    [say('Handler of personal information', '个人信息处理者'), 'exporter'],
    [say('Overseas recipient', '境外接收方'), 'importer'],
  ])
  paper.part(['Appendix I', '附录一'], 'Description of the export  个人信息出境说明', '个人信息出境说明')
  appendix(paper)
  paper.part(
    ['Appendix II', '附录二'],
    'Further terms agreed (if needed)  双方约定的其他条款（如需要）',
    '双方约定的其他条款（如需要）',
  )
  paper.text(
    ...ask(
      draft,
      'further-terms-text',
      'text of the further terms, or “none”',
      '其他条款内容，无则填“无”',
      'legal',
    ),
  )
}

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
    ['Kinds of personal information', '出境个人信息种类', categoriesText(draft)],
    ['Kinds of sensitive personal information', '出境敏感个人信息种类', sensitiveKinds(draft)],
    [
      'Third parties outside the mainland to which the recipient provides it',
      '境外接收方只向以下中华人民共和国境外第三方提供个人信息',
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
  paper.text(
    say(
      'The particulars of the export under this contract are agreed as follows:',
      '根据本合同向境外提供个人信息的详情约定如下：',
    ),
  )
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
  const sensitive = draft.moving.filter(({ record }) => holdsOf(law, known, 'sensitive', record) !== 'no')
  return sensitive.length === 0 ? [say('none', '无')] : categoriesText(draft, sensitive)
}
