/** The two reports of China: impact assessment, and risk self-assessment. */

import type { Draft } from '../draft.ts'
import type { Form } from '../form.ts'
import type { Text } from '../model.ts'
import type { Paper } from '../paper.ts'
import { counterText, dutyTable, measureTable, safeguardsText } from '../passages.ts'
import { legalDocument } from './cn-application.ts'
import {
  abilitySection,
  ask,
  dataSection,
  filingCover,
  handlerSection,
  point,
  recipientSection,
  regime,
} from './cn-shared.ts'

function workSection(paper: Paper): void {
  const { draft } = paper
  const { say } = draft
  paper.fields(
    [
      say('From, to', '起止时间'),
      ask(draft, 'work-dates', 'first and last day of the assessment', '评估起止日期', 'legal'),
    ],
    [
      say('Organisation', '组织情况'),
      ask(draft, 'work-team', 'who led the assessment, who took part', '评估牵头部门与参与人员', 'legal'),
    ],
    [
      say('Course and method', '实施过程与实施方式'),
      ask(draft, 'work-method', 'course and method of the assessment', '评估实施过程与方式', 'legal'),
    ],
    [
      say('Third party', '第三方机构'),
      ask(
        draft,
        'work-third-party',
        'third party that took part (facts about it, its part), or “none”',
        '参与评估的第三方机构基本情况，无则填“无”',
        'legal',
      ),
    ],
    [
      say('Data read by', '数据识别'),
      draft.inspection
        ? [
            draft.filled(say('file inspected', '所识别的文件'), draft.inspection.file, {
              from: 'inspection',
              at: draft.inspection.file,
            }),
          ]
        : [
            say(
              'no file was inspected: kinds and numbers are as declared',
              '未识别数据文件：种类与数量依申报',
            ),
          ],
    ],
  )
}

const necessity = (draft: Draft): Text => {
  const { say } = draft
  const judged = draft.items.filter(({ record }) => record.judged.needed)
  if (judged.length === 0) return []
  const unneeded = judged.filter(
    ({ record, treatment }) => record.judged.needed?.answer === false && treatment !== 'drop',
  ).length
  return [
    say(
      `A person has judged the need for ${judged.length} of ${draft.items.length} items; `,
      `已有人就${draft.items.length}项中的${judged.length}项作出必要性认定；`,
    ),
    unneeded === 0
      ? say('none that was judged not needed is to leave.', '被认定非必需的均不出境。')
      : say(`${unneeded} judged not needed would still leave.`, `其中${unneeded}项被认定非必需而仍拟出境。`),
  ]
}

const riskKnown = (draft: Draft): Text => [
  draft.say('Scale: ', '规模：'),
  ...draft.peopleCount(),
  draft.say('; ', '；'),
  ...counterText(draft, regime),
  draft.say('.', '。'),
]

function measured(draft: Draft): Text {
  const safeguards = safeguardsText(draft)
  return safeguards.length === 0
    ? []
    : [draft.say('Stated or planned: ', '已申报或者拟采取：'), ...safeguards, draft.say('.', '。')]
}

export const cnImpactAssessment: Form = {
  kind: 'cn-impact-assessment',
  title: { en: 'Personal information protection impact assessment report', zh: '个人信息保护影响评估报告' },
  subtitle: draft =>
    draft.say(
      'for the filing of the standard contract  个人信息出境标准合同备案',
      '（个人信息出境标准合同备案）',
    ),
  form: {
    en: 'Template of the guide to filing the standard contract, second edition; CAC Order 13, article 5',
    zh: '《个人信息出境标准合同备案指南（第二版）》所附模板；《个人信息出境标准合同办法》第五条',
  },
  layout: 'official',
  asked: { regimes: [regime], mechanisms: ['standard-contract'], duties: ['impact-assessment'] },
  cover: filingCover,
  write: paper => {
    const { draft } = paper
    paper.part(
      ['Report', '正文'],
      'Impact assessment report  个人信息保护影响评估报告',
      '个人信息保护影响评估报告',
    )
    paper.official(1, 'The assessment in short', '评估工作简述')
    workSection(paper)
    paper.official(1, 'The export as a whole', '出境活动整体情况')
    sections(paper)
    paper.official(1, 'Assessment of the intended export', '拟出境活动的影响评估情况')
    point(
      paper,
      '1',
      'Lawfulness, legitimacy and necessity of purpose, scope and manner',
      '个人信息处理者和境外接收方处理个人信息的目的、范围、方式等的合法性、正当性、必要性',
      necessity(draft),
    )
    point(
      paper,
      '2',
      'Scale, scope, kinds and sensitivity; risks to personal rights',
      '出境个人信息的规模、范围、种类、敏感程度，个人信息出境可能对个人信息权益带来的风险',
      riskKnown(draft),
    )
    point(
      paper,
      '3',
      'What the recipient undertakes, and whether its measures and abilities secure the data',
      '境外接收方承诺承担的义务，以及履行义务的管理和技术措施、能力等能否保障出境个人信息的安全',
      measured(draft),
    )
    point(
      paper,
      '4',
      'Risk of tampering, destruction, leak, loss or misuse after the export; ways to exercise rights',
      '个人信息出境后遭到篡改、破坏、泄露、丢失、非法利用等的风险，个人信息权益维护的渠道是否通畅',
    )
    point(
      paper,
      '5',
      'How policies and law of the recipient’s place affect the contract',
      '境外接收方所在国家或者地区的个人信息保护政策和法规对标准合同履行的影响',
    )
    point(paper, '6', 'Other matters that may affect security', '其他可能影响个人信息出境安全的事项')
    paper.official(1, 'Conclusion', '出境活动影响评估结论')
    paper.text(
      ...ask(
        draft,
        'conclusion',
        'conclusion of the assessment, with the reasons and what is to be put right',
        '评估结论及充分的理由和论据（含拟整改事项）',
        'legal',
      ),
    )
    basis(paper)
  },
}

function sections(paper: Paper): void {
  paper.official(2, 'The handler', '个人信息处理者基本情况')
  handlerSection(paper)
  paper.official(2, 'The data that are to leave', '拟出境数据情况')
  dataSection(paper)
  paper.official(2, 'The handler’s ability to protect', '个人信息处理者（数据处理者）安全保障能力情况')
  abilitySection(paper)
  paper.official(2, 'The overseas recipient', '境外接收方情况')
  recipientSection(paper)
}

function basis(paper: Paper): void {
  paper.part(['Annex', '附'], 'What the decision says  决定所依条款', '决定所依条款')
  measureTable(paper, regime)
  dutyTable(paper, regime)
}

export const cnSelfAssessment: Form = {
  kind: 'cn-self-assessment',
  title: { en: 'Data export risk self-assessment report', zh: '数据出境风险自评估报告' },
  subtitle: draft =>
    draft.say(
      'for the application for the security assessment  数据出境安全评估申报',
      '（数据出境安全评估申报）',
    ),
  form: {
    en: 'Template of the guide to applying for the security assessment, third edition; CAC Order 11, article 5',
    zh: '《数据出境安全评估申报指南（第三版）》所附模板；《数据出境安全评估办法》第五条',
  },
  layout: 'official',
  asked: { regimes: [regime], mechanisms: ['security-assessment'], duties: ['self-assessment'] },
  cover: filingCover,
  write: paper => {
    const { draft } = paper
    paper.part(
      ['Report', '正文'],
      'Risk self-assessment report  数据出境风险自评估报告',
      '数据出境风险自评估报告',
    )
    paper.official(1, 'The self-assessment in short', '自评估工作情况')
    workSection(paper)
    paper.official(1, 'The export as a whole', '出境活动整体情况')
    sections(paper)
    paper.official(
      2,
      'What the legal document says of duties to protect',
      '法律文件约定数据安全保护责任义务的情况',
    )
    legalDocument(paper)
    paper.official(1, 'Risk assessment of the intended export', '拟出境活动的风险评估情况')
    point(
      paper,
      '1',
      'Lawfulness, legitimacy and necessity of purpose, scope and manner',
      '数据出境和境外接收方处理数据的目的、范围、方式等的合法性、正当性、必要性',
      necessity(draft),
    )
    point(
      paper,
      '2',
      'Scale, scope, kinds and sensitivity; risks to national security, public interest, and rights of persons and organisations',
      '出境数据的规模、范围、种类、敏感程度，数据出境可能对国家安全、公共利益、个人或者组织合法权益带来的风险',
      riskKnown(draft),
    )
    point(
      paper,
      '3',
      'What the recipient undertakes, and whether its measures and abilities secure the data',
      '境外接收方承诺承担的责任义务，以及履行责任义务的管理和技术措施、能力等能否保障出境数据的安全',
      measured(draft),
    )
    point(
      paper,
      '4',
      'Risk of tampering, destruction, leak, loss, diversion or unlawful acquisition; ways to exercise rights',
      '数据出境中和出境后遭到篡改、破坏、泄露、丢失、转移或者被非法获取、非法利用等的风险，个人信息权益维护的渠道是否通畅等',
    )
    point(
      paper,
      '5',
      'Whether the contract or other legal document fully sets out the duties to protect',
      '与境外接收方拟订立的数据出境相关合同或者其他具有法律效力的文件等是否充分约定了数据安全保护责任义务',
    )
    point(paper, '6', 'Other matters that may affect security', '其他可能影响数据出境安全的事项')
    paper.official(1, 'Conclusion', '出境活动风险自评估结论')
    paper.text(
      ...ask(
        draft,
        'conclusion',
        'conclusion of the assessment, with the reasons and what is to be put right',
        '评估结论及充分的理由和论据（含拟整改事项）',
        'legal',
      ),
    )
    basis(paper)
  },
}
