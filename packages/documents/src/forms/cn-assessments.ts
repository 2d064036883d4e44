/** The two reports of China, in the headings of their templates: impact assessment, and risk self-assessment. */

import { decisionSheet } from '../decision-passages.ts'
import type { Draft } from '../draft.ts'
import type { Form } from '../form.ts'
import type { Text } from '../model.ts'
import type { Paper } from '../paper.ts'
import { itemTable, scenarioTable } from '../passages.ts'
import {
  abilitySection,
  businessFields,
  complianceText,
  exportFields,
  forecastText,
  onwardText,
  organisationFields,
  otherText,
  profileFields,
  purposeFields,
  recipientSection,
  scaleFields,
  systemFields,
  totalsField,
} from './cn-passages.ts'
import { conclusions, impactPoints, legalPoints, riskPoints } from './cn-points.ts'
import { ask, assessmentSides, filingCover, filingSides, regime, scenarioWord } from './cn-shared.ts'
import { sameExporter } from './together.ts'

function workFields(draft: Draft): readonly (readonly [string, Text])[] {
  const { say } = draft
  const files = draft.each.flatMap(({ inspection }): readonly Text[] =>
    inspection === null
      ? []
      : [
          [
            draft.filled(say('file inspected', '所识别的文件'), inspection.file, {
              from: 'inspection',
              at: inspection.file,
            }),
          ],
        ],
  )
  const read: Text =
    files.length > 0
      ? draft.join(files, say(', ', '、'))
      : [say('no file was inspected: kinds and numbers are as declared', '未识别数据文件：种类与数量依申报')]
  return [
    [
      say('From, to', '起止时间'),
      ask(draft, 'work-dates', 'first and last day of the assessment', '评估起止日期', 'legal'),
    ],
    [
      say('Organisation', '组织情况'),
      ask(draft, 'work-team', 'who led the assessment, who took part', '评估牵头部门与参与人员', 'legal'),
    ],
    [
      say('Course and method', '实施过程、实施方式'),
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
    [say('Data read by', '数据识别'), read],
  ]
}

export const cnImpactAssessment: Form = {
  kind: 'cn-impact-assessment',
  title: { en: 'Personal information protection impact assessment report', zh: '个人信息保护影响评估报告' },
  subtitle: draft => draft.say('Version for exports  出境版', '（出境版）'),
  form: {
    en: 'Template in annex 5 of the guide to filing the standard contract, second edition; CAC Order 13, article 5',
    zh: '《个人信息出境标准合同备案指南（第二版）》附件5模板；《个人信息出境标准合同办法》第五条',
  },
  layout: 'official',
  sides: filingSides,
  together: sameExporter,
  asked: { regimes: [regime], mechanisms: ['standard-contract'], duties: ['impact-assessment'] },
  cover: filingCover,
  write: paper => {
    const { draft } = paper
    const { say } = draft
    paper.part(
      ['Report', '正文'],
      'Impact assessment report  个人信息保护影响评估报告',
      '个人信息保护影响评估报告',
    )
    paper.official(1, 'The export as a whole', '出境活动整体情况')
    paper.official(2, 'The handler', '个人信息处理者基本情况')
    paper.official(
      3,
      'Profile: ownership, actual controller, investments, organisation, body that protects personal information',
      '基本情况简介，包括股权结构、实际控制人、境内外投资情况、组织架构和个人信息保护机构信息等',
    )
    paper.fields(...profileFields(draft), ...organisationFields(draft))
    paper.official(3, 'Business as a whole, and personal information handled', '整体业务与处理个人信息情况')
    paper.fields(...businessFields(draft))
    paper.official(3, 'The personal information that is to leave', '拟出境个人信息情况')
    exported(paper)
    paper.official(3, 'Compliance with the law on personal information', '遵守个人信息保护相关法律法规的情况')
    paper.text(...complianceText(draft))
    paper.official(2, 'The overseas recipient', '境外接收方情况')
    recipientSection(paper, ['personal information', '个人信息'])
    paper.official(
      2,
      'Other matters that the handler thinks should be told',
      '个人信息处理者认为需要说明的其他情况',
    )
    paper.text(say('How the assessment was carried out:', '评估工作开展情况：'))
    paper.fields(...workFields(draft))
    paper.text(...otherText(draft))
    paper.official(1, 'Assessment of the intended export, and conclusion', '拟出境活动的影响评估情况及结论')
    conclusions(paper, impactPoints)
  },
  working: paper => decisionSheet(paper, [regime]),
}

/** Points (1) to (5) of what is to leave. */
function exported(paper: Paper): void {
  const point = (
    number: number,
    [en, zh]: readonly [string, string],
    write: (paper: Paper) => void,
  ): void => {
    paper.numbered(3, paper.draft.say(`(${number})`, `（${number}）`), `${en}  ${zh}`, zh)
    paper.each(scenarioWord, write)
  }
  point(
    1,
    [
      'Business concerned, collection and use, systems',
      '个人信息出境涉及业务、个人信息收集使用、信息系统等情况',
    ],
    one => one.fields(...exportFields(one.draft)),
  )
  point(
    2,
    [
      'Purpose, scope and manner of both sides, and why they are lawful, legitimate and necessary',
      '个人信息处理者和境外接收方处理个人信息的目的、范围、方式，及其合法性、正当性、必要性',
    ],
    one => one.fields(...purposeFields(one.draft)),
  )
  point(
    3,
    [
      'Scale, scope, kinds and sensitivity; handling of sensitive personal information',
      '出境个人信息的规模、范围、种类、敏感程度，处理敏感个人信息情况',
    ],
    one => {
      const { draft } = one
      one.fields(...scaleFields(draft), ...(draft.among ? [] : [totalsField(draft)]))
      itemTable(one, { sensitive: { regime, definition: 'sensitive' }, need: true })
    },
  )
  const { draft } = paper
  if (draft.several)
    paper.text(draft.say('All scenarios together:', '各场景合计：')).fields(totalsField(draft))
  point(
    4,
    [
      'Systems and data centres at home; the link; systems and data centres abroad',
      '拟出境个人信息在境内存储的系统平台、数据中心等情况，个人信息出境链路相关情况，计划出境后存储的系统平台、数据中心等',
    ],
    one => one.fields(...systemFields(one.draft)),
  )
  point(5, ['Provision to other recipients abroad', '个人信息出境后向境外其他接收方提供的情况'], one =>
    one.text(...onwardText(one.draft)),
  )
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
  sides: assessmentSides,
  together: sameExporter,
  asked: { regimes: [regime], mechanisms: ['security-assessment'], duties: ['self-assessment'] },
  cover: filingCover,
  write: paper => {
    const { draft } = paper
    paper.part(
      ['Report', '正文'],
      'Risk self-assessment report  数据出境风险自评估报告',
      '数据出境风险自评估报告',
    )
    paper.official(1, 'The self-assessment', '自评估工作情况')
    paper.fields(...workFields(draft))
    paper.official(1, 'The export as a whole', '出境活动整体情况')
    paper.official(2, 'The data handler', '数据处理者基本情况')
    paper.official(
      3,
      'Profile: ownership, actual controller, investments',
      '基本情况简介，包括股权结构、实际控制人、境内外投资情况等',
    )
    paper.fields(...profileFields(draft))
    paper.official(
      3,
      'Organisation and the body that manages data security',
      '组织架构和数据安全管理机构信息',
    )
    paper.fields(...organisationFields(draft))
    paper.official(3, 'Business and data assets as a whole', '整体业务与数据资产情况')
    paper.fields(...businessFields(draft))
    paper.official(2, 'The data that are to leave', '拟出境数据情况')
    leaving(paper)
    paper.official(2, 'The handler’s ability to protect', '数据处理者数据安全保障能力情况')
    abilitySection(paper)
    paper.official(2, 'The overseas recipient', '境外接收方情况')
    recipientSection(paper, ['data', '数据'])
    paper.official(
      2,
      'What the legal document says of duties to protect',
      '法律文件约定数据安全保护责任义务的情况',
    )
    legalPoints.forEach(([en, zh], index) => {
      paper.official(3, en, zh)
      paper.text(
        ...ask(
          draft,
          `legal-document.${index + 1}`,
          `clause on: ${en}`,
          `相应条款：${zh}`,
          'legal',
          draft.say('clause, and what it says', '相应条款及内容'),
        ),
      )
    })
    paper.official(
      2,
      'Other matters that the handler thinks should be told',
      '数据处理者认为需要说明的其他情况',
    )
    paper.text(...otherText(draft))
    paper.official(1, 'Risk self-assessment of the export, and conclusion', '出境活动的风险自评估情况及结论')
    conclusions(paper, riskPoints)
  },
  working: paper => decisionSheet(paper, [regime]),
}

function leaving(paper: Paper): void {
  paper.official(3, 'Business and data assets concerned', '数据出境涉及业务、数据资产等情况')
  paper.each(scenarioWord, one => one.fields(...exportFields(one.draft), ...scaleFields(one.draft)))
  paper.official(
    3,
    'Purpose, scope and manner of export and recipient, and why they are lawful, legitimate and necessary',
    '数据出境及境外接收方处理数据的目的、范围、方式，及其合法性、正当性、必要性',
  )
  paper.each(scenarioWord, one => one.fields(...purposeFields(one.draft)))
  paper.official(3, 'The items, by scenario, each once', '按照申报业务场景梳理对应的出境数据项情况')
  paper.each(scenarioWord, one => scenarioTable(one, { regime, definition: 'sensitive' }))
  paper.official(
    3,
    'Systems and data centres at home, the link, systems and data centres abroad',
    '拟出境数据在境内存储的系统平台、数据中心（包含云服务）等情况，数据出境链路相关情况，计划出境后存储的系统平台、数据中心等',
  )
  paper.each(scenarioWord, one => one.fields(...systemFields(one.draft)))
  paper.official(3, 'Provision to other recipients abroad', '数据出境后向境外其他接收方提供的情况')
  paper.each(scenarioWord, one => one.text(...onwardText(one.draft)))
  paper.official(
    3,
    'Persons, each once: this year, and forecast for the next three years',
    '涉及个人信息的，按照自然人（去重）统计当年的出境数量，预估未来3年的出境数量',
  )
  paper.fields(totalsField(paper.draft))
  paper.text(...forecastText(paper.draft))
}
