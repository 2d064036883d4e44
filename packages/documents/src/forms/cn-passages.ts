/** What the two reports and the application say of handler, data and recipient, under whatever heading a template puts it. */
import type { Draft } from '../draft.ts'
import type { Text } from '../model.ts'
import type { Paper } from '../paper.ts'
import { counterText, partyFields } from '../passages.ts'
import { safeguardsText } from '../safeguards.ts'
import { recordOf, short, valuesOf } from '../values.ts'
import { ask, recipientWord, regime, scenarioWord } from './cn-shared.ts'

type Fields = readonly (readonly [string, Text])[]

function ownersText(draft: Draft): Text {
  const { say } = draft
  const owners = valuesOf(draft.parties.exporter, 'owners').flatMap((value): readonly Text[] => {
    const share = typeof value === 'object' && 'values' in value ? value : null
    const owner = recordOf(share, 'party')
    if (!share || !owner) return []
    const percent = draft.optional(share, 'share', say('share', '持股比例'))
    return [
      [
        draft.declared(say('owner', '股东'), short(owner), owner, ''),
        ...(percent ? [say(' (', '（'), ...percent, say(' %)', '%）')] : []),
      ],
    ]
  })
  return owners.length > 0
    ? draft.join(owners, say('; ', '；'))
    : ask(draft, 'owners', 'ownership structure', '股权结构')
}

export function profileFields(draft: Draft): Fields {
  const { say } = draft
  const party = draft.parties.exporter
  return [
    ...partyFields(draft, 'exporter'),
    [say('Kind', '主体类型'), draft.fact(party, 'kind', say('kind of organisation', '主体类型'), 'exporter')],
    [say('Industry', '所属行业'), draft.fact(party, 'sector', say('industry', '所属行业'), 'exporter')],
    [say('Ownership', '股权结构'), ownersText(draft)],
    [say('Actual controller', '实际控制人'), ask(draft, 'controller', 'actual controller', '实际控制人')],
    [
      say('Investments at home and abroad', '境内外投资情况'),
      ask(draft, 'investments', 'investments at home and abroad', '境内外投资情况'),
    ],
  ]
}

export function organisationFields(draft: Draft): Fields {
  const { say } = draft
  return [
    [say('Organisation', '组织架构'), ask(draft, 'organisation', 'organisation chart', '组织架构')],
    [say('Body and person responsible', '保护机构及负责人'), officerText(draft)],
  ]
}

export const officerText = (draft: Draft): Text =>
  ask(
    draft,
    'officer',
    'body and person responsible for the protection of personal information (name, position, contact)',
    '个人信息保护（数据安全管理）机构及负责人（姓名、职务、联系方式）',
    'legal',
  )

export function businessFields(draft: Draft): Fields {
  const { say } = draft
  return [
    [say('Main business', '主要业务'), ask(draft, 'business', 'main business', '整体业务情况')],
    [say('People whose data are handled in all', '处理个人信息总人数（去重）'), handledText(draft)],
  ]
}

export const handledText = (draft: Draft): Text =>
  draft.fact(
    draft.parties.exporter,
    'handles_people',
    draft.say('number of people whose data are handled in all', '处理个人信息的总人数'),
    'exporter',
  )

export const scenarioText = (draft: Draft): Text =>
  ask(draft, 'scenario', 'the business that needs the export, in a few sentences', '出境涉及的业务场景及流程')

export function exportFields(draft: Draft): Fields {
  const { say } = draft
  return [
    [say('Business that needs the export', '出境涉及的业务'), scenarioText(draft)],
    [say('Kind of dealing', '交易类型'), draft.legFact('transaction', say('kind of dealing', '交易类型'))],
    [
      say('Collection and use; systems', '收集使用及信息系统情况'),
      ask(
        draft,
        'collection',
        'how the data are collected and used, and in which systems',
        '个人信息收集、使用及所涉信息系统情况',
      ),
    ],
  ]
}

export function purposeFields(draft: Draft): Fields {
  const { say } = draft
  return [
    [say('Purpose', '目的'), draft.legFact('purposes', say('purposes', '处理目的'))],
    [say('Manner', '方式'), draft.legFact('act', say('manner of handling', '处理方式'))],
    [
      say('What the recipient can read', '接收方可读取程度'),
      draft.legFact('access', say('what the recipient can read', '接收方可读取程度')),
    ],
    [say('Frequency', '频次'), draft.legFact('frequency', say('frequency', '频次'))],
    [say('From', '起始日期'), draft.legFact('starts', say('from which day', '起始日期'))],
    [
      say('Lawful basis, legitimacy and necessity', '合法性、正当性、必要性说明'),
      ask(
        draft,
        'necessity',
        'why the export is lawful, legitimate and necessary',
        '出境的合法性、正当性、必要性说明',
        'legal',
      ),
    ],
  ]
}

/** Totals of the year, all legs of the document included. */
export const totalsField = (draft: Draft): Fields[number] => [
  draft.say('Statutory totals', '法定累计数'),
  counterText(draft, regime),
]

export function scaleFields(draft: Draft): Fields {
  const { say } = draft
  return [
    [say('People', '涉及自然人数量（去重）'), draft.peopleCount()],
    [say('Who they are', '个人信息主体类型'), draft.subjects()],
    [say('Records', '数据条数'), draft.rows()],
  ]
}

export function systemFields(draft: Draft): Fields {
  const { say } = draft
  return [
    [
      say('At home', '境内存储'),
      ask(
        draft,
        'systems-home',
        'systems and data centres at home (name, place, cloud provider)',
        '境内系统平台、数据中心（名称、地点、云服务商）',
        'security',
      ),
    ],
    [say('Link', '出境链路'), linkText(draft)],
    [
      say('Abroad', '境外存储'),
      ask(
        draft,
        'systems-abroad',
        'systems and data centres abroad (name, place, cloud provider)',
        '境外系统平台、数据中心（名称、地点、云服务商）',
        'importer',
      ),
    ],
  ]
}

const linkText = (draft: Draft): Text =>
  ask(
    draft,
    'link',
    'link: domain names and network addresses of both sides, manner of export, provider, bandwidth',
    '出境链路：双方网络系统域名及网络地址、出境方式、供应商、带宽',
    'security',
  )

export const onwardText = (draft: Draft): Text =>
  ask(
    draft,
    'onward',
    'whether the recipient provides the data to others abroad, to whom, and why',
    '境外接收方是否再向其他方提供，提供给谁、目的为何',
    'importer',
  )

export const forecastText = (draft: Draft): Text =>
  ask(
    draft,
    'forecast',
    'people (each once) whose data were exported this year, and the forecast for each of the next three years',
    '当年出境自然人数量（去重），及未来3年逐年预估数量',
  )

export const complianceText = (draft: Draft): Text =>
  ask(
    draft,
    'compliance',
    'penalties, investigations and rectifications of the last two years under data and network law, or “none”',
    '近2年内因数据和网络安全、个人信息保护受到的行政处罚、监管调查及整改情况，无则填“无”',
    'legal',
  )

export const otherText = (draft: Draft): Text =>
  ask(
    draft,
    'other-matters',
    'other matters that the handler thinks should be told, or “none”',
    '处理者认为需要说明的其他情况，无则填“无”',
    'legal',
  )

export function recipientFields(draft: Draft): Fields {
  const { say } = draft
  const party = draft.parties.importer
  return [
    ...partyFields(draft, 'importer'),
    [say('Kind', '主体类型'), draft.fact(party, 'kind', say('kind of organisation', '主体类型'), 'importer')],
    [
      say('Role', '处理身份'),
      draft.eachOnce(one =>
        one.legFact('receiver_role', say('role of the recipient', '境外接收方处理身份'), 'importer'),
      ),
    ],
    [
      say('Relation to the handler', '与处理者的关系'),
      draft.eachOnce(one => one.legFact('group_relation', say('relation to the handler', '与处理者的关系'))),
    ],
  ]
}

/** The three points on the recipient, or on each, with the words of the template. */
export function recipientSection(paper: Paper, data: readonly [en: string, zh: string]): void {
  paper.official(3, 'Basic facts of the recipient', '境外接收方基本情况')
  paper.eachRecipient(recipientWord, one => one.fields(...recipientFields(one.draft)))
  paper.official(3, `What it uses the ${data[0]} for, and how`, `境外接收方处理${data[1]}的用途、方式等`)
  paper.each(scenarioWord, one =>
    one.text(
      ...ask(
        one.draft,
        'recipient-use',
        'what the recipient does with the data, by whom, in which systems',
        '境外接收方处理数据的用途、方式、岗位与系统',
        'importer',
      ),
    ),
  )
  paper.official(
    3,
    'Management, technical measures and ability to meet its duties',
    '境外接收方履行责任义务的管理和技术措施、能力等',
  )
  paper.eachRecipient(recipientWord, one =>
    one.text(
      ...one.draft.sideGap(
        'importer',
        'security',
        'cn.recipient-security',
        one.draft.say(
          'organisation, technical measures and certificates of the recipient',
          '境外接收方的管理制度、技术措施与认证情况',
        ),
      ),
    ),
  )
}

/** What the handler itself can do to protect the data. */
export function abilitySection(paper: Paper): void {
  const { draft } = paper
  const { say } = draft
  const safeguards = safeguardsText(draft)
  paper.official(
    3,
    'Management: organisation, rules, classification, incident response, risk assessment, rights of persons',
    '数据安全管理能力，包括管理组织体系和制度建设情况，全流程管理、分类分级、应急处置、风险评估、个人信息权益保护等制度及落实情况',
  )
  paper.text(
    ...ask(
      draft,
      'management',
      'management rules and how they are carried out',
      '管理制度及落实情况',
      'security',
    ),
  )
  paper.fields([
    say('Notice and separate consent (PIPL, Article 39)', '履行《个人信息保护法》第三十九条情况'),
    ask(
      draft,
      'article-39',
      'how people were told and separately consented, with evidence, or which of Article 13(1)(2) to (7) makes consent unnecessary',
      '告知和取得单独同意的情况及佐证材料；属于第十三条第一款第二项至第七项情形的，写明所依项',
      'legal',
    ),
  ])
  paper.official(
    3,
    'Technique: collection, storage, use, processing, transmission, provision, publication, deletion',
    '数据安全技术能力，包括数据收集、存储、使用、加工、传输、提供、公开、删除等全流程所采取的安全技术措施等',
  )
  if (safeguards.length > 0)
    paper.text(
      say('Stated or planned for this export: ', '就本次出境已申报或者拟采取：'),
      ...safeguards,
      say('.', '。'),
    )
  paper.text(
    ...ask(
      draft,
      'technique',
      'technical measures over the whole life of the data',
      '全流程安全技术措施',
      'security',
    ),
  )
  paper.official(
    3,
    'Evidence that the measures work: assessments, certificates, tests, audits, classified protection',
    '数据安全保障措施有效性证明，例如开展的数据安全风险评估、数据安全认证、数据安全检查测评、数据安全合规审计、网络安全等级保护测评等情况',
  )
  paper.text(
    ...ask(
      draft,
      'evidence',
      'assessments, certificates, audits, classified-protection grading carried out',
      '开展的安全评估、认证、合规审计、等级保护测评等',
      'security',
    ),
  )
  paper.official(
    3,
    'Compliance with the law on data and network security',
    '遵守数据和网络安全相关法律法规的情况',
  )
  paper.text(...complianceText(draft))
}
