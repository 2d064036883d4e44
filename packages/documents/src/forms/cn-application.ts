/** The application for the security assessment of China: list of papers, authorisation, form. */

import { decisionSheet } from '../decision-passages.ts'
import type { Draft } from '../draft.ts'
import type { Form } from '../form.ts'
import type { Text } from '../model.ts'
import type { Paper } from '../paper.ts'
import { partyFields } from '../passages.ts'
import { agreementOf } from '../safeguards.ts'
import { valuesOf } from '../values.ts'
import {
  complianceText,
  forecastText,
  handledText,
  officerText,
  scenarioText,
  totalsField,
} from './cn-passages.ts'
import {
  ask,
  assessmentSides,
  authorisation,
  filingCover,
  type ListedPaper,
  papersTable,
  recipientWord,
  regime,
  scenarioWord,
  templatesNote,
  undertaking,
} from './cn-shared.ts'
import { sameExporter } from './together.ts'

const papers: readonly ListedPaper[] = [
  ['certificate of the unified social credit code (copy, sealed)', '统一社会信用代码证件影印件', 'attached'],
  ['identity document of the legal representative (copy, sealed)', '法定代表人身份证件影印件', 'attached'],
  ['identity document of the agent (copy, sealed)', '经办人身份证件影印件', 'attached'],
  ['authorisation of the agent (original)', '经办人授权委托书', ['paper II', '材料二']],
  ['application form (original)', '数据出境安全评估申报表', ['paper III', '材料三']],
  [
    'contract or other legal document to be concluded with the recipient (copy, sealed)',
    '与境外接收方拟订立的数据出境相关合同或者其他具有法律效力的文件影印件',
    'attached',
  ],
  ['risk self-assessment report (original)', '数据出境风险自评估报告', 'separate'],
  ['other papers in proof', '其他相关证明材料', 'attached'],
]

export const cnApplication: Form = {
  kind: 'cn-security-assessment',
  title: { en: 'Application for the security assessment of data export', zh: '数据出境安全评估申报材料' },
  subtitle: draft =>
    draft.say(
      'Through the provincial cyberspace administration to the CAC  经省级网信部门向国家网信部门申报',
      '经省级网信部门向国家网信部门申报',
    ),
  form: {
    en: 'Guide to applying for the security assessment, third edition; manual of the filing system of June 2025; CAC Order 11, article 6',
    zh: '《数据出境安全评估申报指南（第三版）》；《数据出境申报系统使用说明》（2025年6月）；《数据出境安全评估办法》第六条',
  },
  layout: 'official',
  sides: assessmentSides,
  together: sameExporter,
  asked: { regimes: [regime], mechanisms: ['security-assessment'], duties: ['apply'] },
  cover: filingCover,
  write: paper => {
    paper.part(['Paper I', '材料一'], 'List of papers  申报材料清单', '申报材料清单')
    papersTable(paper, papers)
    paper.part(['Paper II', '材料二'], 'Authorisation of the agent  经办人授权委托书', '经办人授权委托书')
    authorisation(paper, [
      'the application for the security assessment of data export',
      '数据出境安全评估申报',
    ])
    paper.part(['Paper III', '材料三'], 'Application form  数据出境安全评估申报表', '数据出境安全评估申报表')
    applicant(paper)
    scenario(paper)
    paper.official(1, 'Undertaking of the organisation', '本单位承诺')
    undertaking(paper, [
      [
        'the data were collected and are used as the law and the rules of the State ask;',
        '出境数据的收集、使用符合国家有关法律法规规定；',
      ],
      [
        'the papers submitted are true, complete, accurate and effective;',
        '所提交的申报材料真实、完整、准确、有效；',
      ],
      [
        'the organisation will give the assessment the help it needs;',
        '为网信部门组织的数据出境安全评估工作提供必要的配合和支持；',
      ],
      [
        'the self-assessment was finished within the three months before the application, and nothing essential has changed since.',
        '自评估工作为申报之日前3个月内完成，且至申报之日未发生重大变化。',
      ],
    ])
  },
  working: paper => {
    templatesNote(paper)
    paper.note(
      paper.draft.say(
        'What the form asks was taken from the manual of that system and, field by field, from a published program that checks such papers for completeness.',
        '申报表各栏依申报系统使用说明编列，并与公开的申报材料完备性检查程序逐栏核对。',
      ),
    )
    decisionSheet(paper, [regime])
  },
}

/** What the filing system asks of a person besides the name: nationality, position, how to reach them, document. */
function personFields(
  draft: Draft,
  key: string,
  who: readonly [en: string, zh: string],
  named: readonly (readonly [string, Text])[],
): readonly (readonly [string, Text])[] {
  const { say } = draft
  return [
    ...named,
    [
      say('Nationality', '国籍'),
      ask(draft, `${key}-nationality`, `nationality of the ${who[0]}`, `${who[1]}国籍`),
    ],
    [
      say('Telephone and e-mail', '联系电话、电子邮箱'),
      ask(draft, `${key}-contact`, `telephone and e-mail of the ${who[0]}`, `${who[1]}电话、邮箱`),
    ],
    documentField(draft, key, who),
  ]
}

const documentField = (
  draft: Draft,
  key: string,
  who: readonly [en: string, zh: string],
): readonly [string, Text] => [
  draft.say('Kind and number of identity document', '证件类型、证件号码'),
  ask(
    draft,
    `${key}-id`,
    `kind and number of the identity document of the ${who[0]}`,
    `${who[1]}证件类型、证件号码`,
  ),
]

function applicant(paper: Paper): void {
  const { draft } = paper
  const { say } = draft
  const party = draft.parties.exporter
  paper.official(1, 'The data handler', '数据处理者情况')
  paper.fields(
    [say('Name', '单位名称'), draft.nameOf('exporter')],
    [
      say('Nature and type', '单位性质、类型'),
      ask(
        draft,
        'nature',
        'nature and type (domestic, foreign-invested, joint venture, of Hong Kong, Macao or Taiwan investment)',
        '单位性质及类型（内资、外商独资、中外合资、港澳台投资等）',
      ),
    ],
    [say('Unified social credit code', '统一社会信用代码'), draft.identifiers('exporter', true)],
    [
      say('Place of registration', '单位注册地'),
      draft.sideAsk('exporter', 'address', 'registered address', '注册地址'),
    ],
    [say('Place of office', '办公所在地'), ask(draft, 'office', 'place of office', '办公所在地')],
    [say('Number of staff', '员工数量'), ask(draft, 'staff', 'number of staff', '员工数量')],
    [say('Main business', '主营业务'), ask(draft, 'business', 'main business', '整体业务情况')],
    [
      say('Operator of critical information infrastructure', '是否关键信息基础设施运营者'),
      draft.fact(
        party,
        'notified_as',
        say(
          'whether an authority has notified it as an operator of critical information infrastructure',
          '是否被认定为关键信息基础设施运营者',
        ),
        'exporter',
      ),
    ],
    [
      say('Personal information handled (persons, each once)', '处理个人信息规模（去重）'),
      handledText(draft),
    ],
  )
  paper.official(1, 'Legal representative', '法定代表人信息')
  paper.fields(
    ...personFields(
      draft,
      'legal-representative',
      ['legal representative', '法定代表人'],
      [
        [
          say('Name', '姓名'),
          ask(draft, 'legal-representative', 'name of the legal representative', '法定代表人姓名'),
        ],
        [
          say('Position', '职务'),
          ask(
            draft,
            'legal-representative-position',
            'position of the legal representative',
            '法定代表人职务',
          ),
        ],
      ],
    ),
  )
  paper.official(1, 'Person and body responsible for data security', '数据安全责任人和管理机构信息')
  const officer = ['person responsible for data security', '数据安全责任人'] as const
  paper.fields(
    [say('Person and body', '责任人和管理机构'), officerText(draft)],
    [
      say('Nationality', '国籍'),
      ask(draft, 'officer-nationality', `nationality of the ${officer[0]}`, `${officer[1]}国籍`),
    ],
    documentField(draft, 'officer', officer),
    [
      say('Number of staff of the body', '管理机构人数'),
      ask(
        draft,
        'officer-staff',
        'number of staff of the body responsible for data security',
        '管理机构人数',
      ),
    ],
  )
  paper.official(1, 'Agent', '经办人信息')
  paper.fields(
    ...personFields(
      draft,
      'agent',
      ['agent', '经办人'],
      [
        [
          say('Name and position', '姓名、职务'),
          ask(draft, 'agent', 'name and position of the agent', '经办人姓名、职务'),
        ],
      ],
    ),
  )
  paper.official(
    1,
    'Compliance with laws, regulations and rules of China',
    '数据处理者遵守中国法律、行政法规、部门规章情况',
  )
  paper.text(...complianceText(draft))
}

function scenario(paper: Paper): void {
  paper.official(1, 'Scenario of the export', '数据出境场景')
  paper.each(scenarioWord, one => one.fields(...scenarioFields(one.draft)))
  if (paper.draft.several)
    paper.text(paper.draft.say('All scenarios together:', '各场景合计：')).fields(totalsField(paper.draft))
  paper.official(1, 'The overseas recipient', '境外接收方情况')
  paper.eachRecipient(recipientWord, one => one.fields(...applicationRecipient(one.draft)))
}

function scenarioFields(draft: Draft): readonly (readonly [string, Text])[] {
  const { say } = draft
  const agreement = agreementOf(draft, ['cn-standard-contract'])
  const notices = draft.items.flatMap(({ record }) => valuesOf(record, 'notices'))
  return [
    ...(draft.among ? [[say('Overseas recipient', '境外接收方'), draft.nameOf('importer')] as const] : []),
    [say('Summary of the business', '场景简述'), scenarioText(draft)],
    [say('Purpose', '出境目的'), draft.legFact('purposes', say('purposes', '处理目的'))],
    [
      say(
        'Manner: public internet, dedicated line, remote access',
        '出境方式（公网传输、专线传输、远程访问）',
      ),
      ask(
        draft,
        'manner',
        'public internet or dedicated line; transfer or remote access from abroad',
        '公网或者专线；传输或者境外远程访问',
        'security',
      ),
    ],
    [
      say('Industry or field concerned', '涉及行业/领域'),
      draft.fact(draft.parties.exporter, 'sector', say('industry', '所属行业'), 'exporter'),
    ],
    [
      say('Important data: authority that identified them, amount', '重要数据：告知或者公布部门、数据规模'),
      ask(
        draft,
        'important-data',
        notices.length > 0
          ? 'the authority that notified the data as important, and their amount'
          : 'whether important data are among them: which authority notified or published it, amount; or “none”',
        notices.length > 0
          ? '告知为重要数据的部门及数据规模'
          : '是否涉及重要数据：告知或者公布部门、数据规模，无则填“无”',
        'legal',
      ),
    ],
    [say('Persons concerned', '涉及自然人数量（去重）'), draft.peopleCount()],
    ...(draft.among ? [] : [totalsField(draft)]),
    [say('This year, and the next three years', '当年出境数量、未来3年预估'), forecastText(draft)],
    [
      say('Legal document to be concluded', '拟订立的法律文件'),
      agreement
        ? draft.fact(agreement, 'text', say('legal document', '法律文件'), 'legal')
        : ask(
            draft,
            'legal-document',
            'title of the contract or other legal document to be concluded',
            '拟订立的合同或者其他法律文件名称',
            'legal',
          ),
    ],
  ]
}

function applicationRecipient(draft: Draft): readonly (readonly [string, Text])[] {
  const { say } = draft
  return [
    ...partyFields(draft, 'importer'),
    [
      say('Main business', '主营业务'),
      draft.sideGap(
        'importer',
        'business',
        'cn.recipient-business',
        say('main business of the recipient', '境外接收方主营业务'),
      ),
    ],
    [
      say('Person responsible: name and position', '负责人姓名、职务'),
      draft.sideGap(
        'importer',
        'responsible',
        'cn.recipient-officer',
        say('name and position of the person responsible at the recipient', '境外接收方负责人姓名、职务'),
      ),
    ],
  ]
}
