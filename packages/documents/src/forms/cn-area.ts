/**
 * The area standard contract (mainland cities and Hong Kong, or Macao) and its filing: three papers, no report. The annexed texts were
 * read in reports only, and the sheet behind says so.
 */

import { decisionSheet } from '../decision-passages.ts'
import type { Draft, Side, SideWords } from '../draft.ts'
import type { Form } from '../form.ts'
import type { Text } from '../model.ts'
import type { Paper } from '../paper.ts'
import { categoriesText, signaturesOf } from '../passages.ts'
import { agreementOf, safeguardsText } from '../safeguards.ts'
import { valuesOf } from '../values.ts'
import {
  ask,
  furtherTerms,
  type ListedPaper,
  papersTable,
  regime,
  scenarioWord,
  undertaking,
} from './cn-shared.ts'
import { samePair } from './together.ts'

interface Area {
  readonly kind: string
  readonly mechanism: string
  readonly agreement: string
  readonly place: 'HK' | 'MO'
  readonly name: readonly [en: string, zh: string]
  readonly guidelines: readonly [en: string, zh: string]
  readonly authority: readonly [en: string, zh: string]
}

/** Hong Kong and Macao are not abroad: the guidelines say recipient. */
const areaSides: SideWords = {
  exporter: ['handler of personal information', '个人信息处理者'],
  importer: ['recipient', '接收方'],
}

const papers: readonly ListedPaper[] = [
  ['identity document of the legal representative (copy)', '法定代表人身份证件影印件', 'attached'],
  ['undertaking', '承诺书', ['paper II', '材料二']],
  ['the area standard contract', '标准合同', ['paper III', '材料三']],
]

/** Of two parties in two places: what the recipient receives elsewhere is not under the contract of the area. */
const samePairAndPlaces = (draft: Draft): string =>
  [samePair(draft), ...valuesOf(draft.leg, 'from_place'), ...valuesOf(draft.leg, 'to_place')].join(' ')

function areaForm(area: Area): Form {
  const [en, zh] = area.name
  return {
    kind: area.kind,
    title: {
      en: `Greater Bay Area standard contract (mainland, ${en}): filing set`,
      zh: `粤港澳大湾区（内地、${zh}）个人信息跨境流动标准合同备案材料`,
    },
    subtitle: draft =>
      draft.say(
        `Cross-boundary flow of personal information; filed with the Cyberspace Administration of Guangdong, or with ${area.authority[0]}, each party where it belongs`,
        `按照属地分别向广东省互联网信息办公室、${area.authority[1]}备案`,
      ),
    form: { en: area.guidelines[0], zh: area.guidelines[1] },
    layout: 'official',
    sides: areaSides,
    together: samePairAndPlaces,
    place: area.place,
    asked: { regimes: [regime], mechanisms: [area.mechanism], duties: [] },
    cover: draft => [
      [draft.say('Handler (seal)', '个人信息处理者（盖章）'), draft.nameOf('exporter')],
      [draft.say('Recipient (seal)', '接收方（盖章）'), draft.nameOf('importer')],
      [draft.say('Day', '日期'), [draft.day(draft.input.made.slice(0, 10))]],
    ],
    write: paper => {
      const { say } = paper.draft
      paper.part(['Paper I', '材料一'], 'List of papers  备案材料清单', '备案材料清单')
      paper.text(
        say(
          'To be filed within 10 working days of the day on which the contract takes effect; each party answers for the truth of what it files.',
          '自标准合同生效之日起10个工作日内备案；备案方对所备案材料的真实性负责。',
        ),
      )
      papersTable(paper, papers)
      promised(paper, 'exporter')
      promised(paper, 'importer')
      paper.part(
        ['Paper III', '材料三'],
        'The area standard contract: particulars  标准合同（填写内容）',
        '标准合同（填写内容）',
      )
      paper.note(
        say(
          `The text of the contract is the one annexed to the guidelines (mainland, ${en}) and is used unchanged; it is incorporated as published. What the parties write into it stands below; sign the published text with these particulars.`,
          `合同正文采用实施指引（内地、${zh}）附件所载范本，不作改动，以公布文本为准。以下为范本中由双方填写的内容，签署时填入公布文本。`,
        ),
      )
      contract(paper, area)
    },
    working: paper => {
      const { say } = paper.draft
      paper.note(
        say(
          'The texts annexed to the guidelines were not at hand: particulars and undertaking follow published accounts of them and the national standard contract. Compare them with the published annexes before anything is signed.',
          '编制时未见实施指引附件原文：填写内容与承诺书依公开介绍及全国标准合同范本整理，签署前应与公布的附件逐项核对。',
        ),
      )
      decisionSheet(paper, [regime, area.place])
    },
  }
}

function promised(paper: Paper, side: Side): void {
  const number: [string, string] = ['Paper II', '材料二']
  if (side === 'exporter')
    paper.part(number, 'Undertaking of the handler  承诺书（个人信息处理者）', '承诺书（个人信息处理者）')
  else paper.part(number, 'Undertaking of the recipient  承诺书（接收方）', '承诺书（接收方）')
  undertaking(
    paper,
    [
      [
        'the papers filed are true, complete, accurate and effective;',
        '所提交的备案材料真实、完整、准确、有效；',
      ],
      [
        'the organisation will give the authorities the help and answers they need for the filing and supervision;',
        '为备案及监督管理工作提供必要的配合和支持；',
      ],
      side === 'exporter'
        ? [
            'persons were told, or their consent was obtained, as the law of the place asks, and the impact assessment was carried out before the data are provided;',
            '跨境提供前已按照属地法律法规要求告知个人信息主体或者取得其同意，并已开展个人信息保护影响评估；',
          ]
        : [
            'the personal information received is not provided to organisations or persons outside the Greater Bay Area;',
            '不向粤港澳大湾区以外的组织、个人提供所接收的个人信息；',
          ],
      ['nothing essential has changed up to the day of filing.', '至备案之日未发生重大变化。'],
    ],
    side,
  )
}

/** A side as the head of the contract has it, with the place that the contract is for. */
function partyOf(draft: Draft, side: Side): readonly (readonly [string, Text])[] {
  const { say } = draft
  const party = draft.parties[side]
  return [
    [say('Name  名称', '名称'), draft.nameOf(side)],
    [say('Address  地址', '地址'), draft.sideAsk(side, 'address', 'registered address', '注册地址')],
    [
      say('Place of registration  注册地', '注册地（个人为所在地）'),
      draft.optional(party, 'registered_in', say('place of registration', '注册地')) ??
        draft.optional(party, 'organised_in', say('place of registration', '注册地')) ??
        draft.sideAsk(
          side,
          'registered-in',
          'place of registration (one of the nine mainland cities, Hong Kong or Macao)',
          '注册地（大湾区内地九市之一，或者香港、澳门）',
        ),
    ],
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

function contract(paper: Paper, area: Area): void {
  const { draft } = paper
  const { say } = draft
  const agreement = agreementOf(draft, [area.agreement])
  paper.official(1, 'The parties', '合同双方')
  paper.heading(2, 'Handler of personal information  个人信息处理者', '个人信息处理者')
  paper.fields(...partyOf(draft, 'exporter'))
  paper.heading(2, 'Recipient  接收方', '接收方')
  paper.fields(...partyOf(draft, 'importer'))
  paper.official(1, 'What the articles leave to the parties', '正文中由双方填写的事项')
  const safeguards = safeguardsText(draft)
  paper.fields(
    [
      say('Commercial contract that the flow serves', '与跨境流动相关的商业合同'),
      ask(
        draft,
        'commercial-contract',
        'the commercial contract (title and day), or “none”',
        '相关商业合同名称及日期，无则填“无”',
        'legal',
      ),
    ],
    [
      say('Technical and management measures', '技术和管理措施'),
      [
        ...safeguards,
        ...(safeguards.length > 0 ? [say('; ', '；')] : []),
        ...ask(
          draft,
          'contract-measures',
          'technical and management measures of the recipient (encryption, anonymisation, de-identification, access control …)',
          '接收方采取的技术和管理措施（加密、匿名化、去标识化、访问控制等）',
          'security',
        ),
      ],
    ],
    [
      say('Contact for questions and complaints of persons', '答复个人询问、投诉的联系人'),
      draft.sideAsk(
        'importer',
        'complaints',
        'contact person for questions and complaints of persons (telephone or e-mail)',
        '答复个人询问、投诉的联系人及联系方式（办公电话或者电子邮箱）',
      ),
    ],
    [
      say('Day on which the contract takes effect', '合同生效日期'),
      agreement
        ? draft.fact(
            agreement,
            'in_force',
            say('day on which the contract takes effect', '合同生效日期'),
            'legal',
            'cn.in-force',
          )
        : ask(draft, 'in-force', 'day on which the contract takes effect', '合同生效日期', 'legal'),
    ],
    [
      say('Notices, disputes, number of originals, place of signature', '通知、争议解决、份数、签订地点'),
      ask(
        draft,
        'area-blanks',
        'the blanks that the last article leaves to the parties',
        '末条由双方填写的事项',
        'legal',
      ),
    ],
  )
  signaturesOf(paper, [
    [say('Handler of personal information', '个人信息处理者'), 'exporter'],
    [say('Recipient', '接收方'), 'importer'],
  ])
  paper.part(
    ['Appendix I', '附录一'],
    'Description of the cross-boundary provision  个人信息跨境提供说明',
    '个人信息跨境提供说明',
  )
  paper.each(scenarioWord, appendix)
  furtherTerms(paper)
}

function appendix(paper: Paper): void {
  const { draft } = paper
  const { say } = draft
  paper.fields(
    [say('Purpose  处理目的', '处理目的'), draft.legFact('purposes', say('purposes', '处理目的'))],
    [say('Manner  处理方式', '处理方式'), draft.legFact('act', say('manner of handling', '处理方式'))],
    [say('Number of persons  涉及人数', '涉及自然人数量'), draft.peopleCount()],
    [say('Kinds of personal information  个人信息种类', '个人信息种类'), categoriesText(draft)],
    [
      say(
        'Third parties in the same place, inside the area, to which the recipient provides it  同辖区第三方',
        '接收方只向以下大湾区内同辖区第三方提供个人信息（如适用）',
      ),
      ask(
        draft,
        'area-onward',
        'third parties in the same place, inside the area, to which the recipient provides the data, or “none”',
        '接收方在大湾区内同辖区再提供的第三方，无则填“无”',
        'importer',
      ),
    ],
    [
      say('Means of transmission  传输方式', '传输方式'),
      ask(
        draft,
        'transmission',
        'means of transmission (protocol, encryption)',
        '传输方式（协议、加密）',
        'security',
      ),
    ],
    [
      say('Kept until  保存期限', '保存期限'),
      ask(
        draft,
        'kept-until',
        'day until which the recipient keeps the data',
        '接收方保存截止日期',
        'importer',
      ),
    ],
    [
      say('Kept at  保存地点', '保存地点'),
      ask(draft, 'stored-at', 'where the recipient keeps the data', '接收方保存地点', 'importer'),
    ],
    [
      say('Other matters  其他事项', '其他事项（视情况填写）'),
      ask(draft, 'other', 'other matters, or “none”', '其他事项，无则填“无”', 'legal'),
    ],
  )
}

export const areaContractHk = areaForm({
  kind: 'gba-contract-hk',
  mechanism: 'gba-contract-hk',
  agreement: 'cn-gba-contract-hk',
  place: 'HK',
  name: ['Hong Kong', '香港'],
  guidelines: [
    'Guidelines on the area standard contract (mainland, Hong Kong), Announcement 3 of 2023 of the CAC and the ITIB, with the annexed contract and undertaking',
    '《粤港澳大湾区（内地、香港）个人信息跨境流动标准合同实施指引》（国家互联网信息办公室、香港特别行政区政府创新科技及工业局公告2023年第3号）及其附件标准合同、承诺书',
  ],
  authority: ['the Digital Policy Office of Hong Kong', '香港特别行政区政府数字政策办公室'],
})

export const areaContractMo = areaForm({
  kind: 'gba-contract-mo',
  mechanism: 'gba-contract-mo',
  agreement: 'cn-gba-contract-mo',
  place: 'MO',
  name: ['Macao', '澳门'],
  guidelines: [
    'Guidelines on the area standard contract (mainland, Macao), Announcement 1 of 2024 of the CAC, the DSEDT and the DSPDP, with the annexed contract and undertaking',
    '《粤港澳大湾区（内地、澳门）个人信息跨境流动标准合同实施指引》（国家互联网信息办公室、澳门特别行政区政府经济及科技发展局、个人资料保护局公告2024年第1号）及其附件标准合同、承诺书',
  ],
  authority: ['the Personal Data Protection Bureau of Macao', '澳门特别行政区政府个人资料保护局'],
})
