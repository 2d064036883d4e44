/** What the Chinese filings share: cover, authorisation, undertaking, the sections on handler, data, recipient and protection. */
import type { Draft } from '../draft.ts'
import type { Knower, Text } from '../model.ts'
import type { Paper } from '../paper.ts'
import { counterText, itemTable, partyFields, safeguardsText } from '../passages.ts'
import { recordOf, short, valuesOf } from '../values.ts'

export const regime = 'CN'

export function filingCover(draft: Draft): readonly (readonly [string, Text])[] {
  const { say } = draft
  return [
    [say('Handler (seal)', '个人信息处理者（盖章）'), draft.nameOf('exporter')],
    [say('Registration number', '登记号码'), draft.identifiers('exporter')],
    [say('Overseas recipient', '境外接收方'), draft.nameOf('importer')],
    [say('Place of the recipient', '境外接收方所在国家（地区）'), draft.place('importer')],
    [say('Law as of', '适用法律日期'), [draft.asOf]],
    [say('Date of the paper', '编制日期'), [draft.day(draft.input.made.slice(0, 10))]],
  ]
}

/** A gap that only a person can fill, under a key of the filing. */
export const ask = (draft: Draft, key: string, en: string, zh: string, who: Knower = 'exporter'): Text => [
  draft.ask(`cn.${key}`, draft.say(en, zh), who),
]

export function authorisation(paper: Paper, matter: readonly [en: string, zh: string]): void {
  const { draft } = paper
  const { say } = draft
  const annex = paper
  annex.text(say('To the provincial cyberspace administration: ', '致省级网信部门：'))
  annex.text(
    say('I, the legal representative of ', '本人系'),
    ...draft.nameOf('exporter'),
    say(', authorise ', '的法定代表人，现授权'),
    ...ask(draft, 'agent', 'name and position of the agent', '经办人姓名、职务'),
    say(
      ` to act for the organisation in ${matter[0]}, to submit and receive papers, and to answer questions of the authority. The organisation bears the legal consequences of what the agent does within this authority.`,
      `作为本单位经办人，代表本单位办理${matter[1]}事宜，包括提交和签收材料、回复主管部门询问等。经办人在授权范围内实施的行为，其法律后果由本单位承担。`,
    ),
  )
  annex.fields(
    [
      say('Identity document of the agent', '经办人身份证件号码'),
      ask(draft, 'agent-id', 'identity document number of the agent', '经办人身份证件号码'),
    ],
    [
      say('Telephone and e-mail of the agent', '经办人电话、邮箱'),
      ask(draft, 'agent-contact', 'telephone and e-mail of the agent', '经办人电话、邮箱'),
    ],
    [
      say('Period of the authority', '授权期限'),
      ask(
        draft,
        'authority-period',
        'from which day to which day the agent is authorised',
        '授权起止日期',
        'signatory',
      ),
    ],
  )
  annex.signatures({
    of: say('Legal representative', '法定代表人'),
    lines: [
      [
        say('Name', '姓名'),
        ask(draft, 'legal-representative', 'name of the legal representative', '法定代表人姓名'),
      ],
      [say('Signature', '签字'), ['']],
      [say('Seal of the organisation', '单位公章'), ['']],
      [say('Date', '日期'), ['']],
    ],
  })
}

export function undertaking(paper: Paper, points: readonly (readonly [en: string, zh: string])[]): void {
  const { draft } = paper
  const { say } = draft
  paper.text(...draft.nameOf('exporter'), say(' undertakes:', '承诺如下：'))
  for (const [index, point] of points.entries())
    paper.item(say(`(${index + 1})`, `${index + 1}.`), say(...point))
  paper.text(
    say(
      'If what is undertaken is untrue or broken, the organisation bears the legal liability for it.',
      '如有不实或者违反承诺，本单位愿承担相应法律责任。',
    ),
  )
  paper.signatures({
    of: say('Legal representative or authorised signatory', '法定代表人（或授权签字人）'),
    lines: [
      [say('Signature', '签字'), ['']],
      [say('Seal of the organisation', '单位公章'), ['']],
      [say('Date', '日期'), ['']],
    ],
  })
}

/** The handler: basic facts, organisation, business and data. */
export function handlerSection(paper: Paper): void {
  const { draft } = paper
  const { say } = draft
  const party = draft.parties.exporter
  const owners = valuesOf(party, 'owners').flatMap((value): readonly Text[] => {
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
  paper.official(
    3,
    'Basic facts: ownership, actual controller, investments',
    '基本情况简介，包括股权结构、实际控制人、境内外投资情况等',
  )
  paper.fields(
    ...partyFields(draft, 'exporter'),
    [say('Kind', '主体类型'), draft.fact(party, 'kind', say('kind of organisation', '主体类型'), 'exporter')],
    [say('Industry', '所属行业'), draft.fact(party, 'sector', say('industry', '所属行业'), 'exporter')],
    [
      say('Owners', '股权结构'),
      owners.length > 0
        ? draft.join(owners, say('; ', '；'))
        : ask(draft, 'owners', 'ownership structure', '股权结构'),
    ],
    [say('Actual controller', '实际控制人'), ask(draft, 'controller', 'actual controller', '实际控制人')],
    [
      say('Investments at home and abroad', '境内外投资情况'),
      ask(draft, 'investments', 'investments at home and abroad', '境内外投资情况'),
    ],
  )
  paper.official(
    3,
    'Organisation and the body that protects personal information',
    '组织架构和个人信息保护（数据安全管理）机构信息',
  )
  paper.fields(
    [say('Organisation', '组织架构'), ask(draft, 'organisation', 'organisation chart', '组织架构')],
    [
      say('Body and person responsible', '保护机构及负责人'),
      ask(
        draft,
        'officer',
        'body and person responsible for the protection of personal information (name, position, contact)',
        '个人信息保护机构及负责人（姓名、职务、联系方式）',
        'legal',
      ),
    ],
  )
  paper.official(3, 'Business and data as a whole', '整体业务与数据（个人信息）情况')
  paper.fields(
    [say('Main business', '主要业务'), ask(draft, 'business', 'main business', '整体业务情况')],
    [
      say('People whose data are handled in all', '处理个人信息总人数'),
      draft.fact(
        party,
        'handles_people',
        say('number of people whose data are handled in all', '处理个人信息的总人数'),
        'exporter',
      ),
    ],
  )
}

/** The data that are to leave. */
export function dataSection(paper: Paper): void {
  const { draft } = paper
  const { say } = draft
  paper.official(3, 'Business and data concerned', '出境涉及业务、数据资产等情况')
  paper.fields(
    [
      say('Business that needs the export', '出境涉及的业务'),
      ask(
        draft,
        'scenario',
        'the business that needs the export, in a few sentences',
        '出境涉及的业务场景及流程',
      ),
    ],
    [say('Kind of dealing', '交易类型'), draft.legFact('transaction', say('kind of dealing', '交易类型'))],
    [say('Records', '数据条数'), draft.rows()],
    [say('People', '涉及自然人数量'), draft.peopleCount()],
    [say('Who they are', '个人信息主体类型'), draft.subjects()],
    [say('Statutory totals', '法定累计数'), counterText(draft, regime)],
  )
  paper.official(
    3,
    'Purpose, scope and manner, and why they are lawful, legitimate and necessary',
    '出境及境外接收方处理的目的、范围、方式，及其合法性、正当性、必要性',
  )
  paper.fields(
    [say('Purpose', '处理目的'), draft.legFact('purposes', say('purposes', '处理目的'))],
    [say('Manner', '处理方式'), draft.legFact('act', say('manner of handling', '处理方式'))],
    [
      say('What the recipient can read', '接收方可读取程度'),
      draft.legFact('access', say('what the recipient can read', '接收方可读取程度')),
    ],
    [say('Frequency', '频次'), draft.legFact('frequency', say('frequency', '频次'))],
    [say('From', '起始日期'), draft.legFact('starts', say('from which day', '起始日期'))],
    [
      say('Lawful basis and necessity', '合法性、正当性、必要性说明'),
      ask(
        draft,
        'necessity',
        'why the export is lawful, legitimate and necessary',
        '出境的合法性、正当性、必要性说明',
        'legal',
      ),
    ],
  )
  paper.official(3, 'The items, by scenario', '按照业务场景梳理的出境数据项情况')
  itemTable(paper, { sensitive: { regime, definition: 'sensitive' }, need: true })
  paper.official(
    3,
    'Systems and data centres, at home and abroad',
    '境内存储及计划出境后存储的系统平台、数据中心（含云服务）',
  )
  paper.fields(
    [
      say('At home', '境内'),
      ask(
        draft,
        'systems-home',
        'systems and data centres at home (name, place, cloud provider)',
        '境内系统平台、数据中心（名称、地点、云服务商）',
        'security',
      ),
    ],
    [
      say('Abroad', '境外'),
      ask(
        draft,
        'systems-abroad',
        'systems and data centres abroad (name, place, cloud provider)',
        '境外系统平台、数据中心（名称、地点、云服务商）',
        'importer',
      ),
    ],
    [
      say('Link', '出境链路'),
      ask(
        draft,
        'link',
        'link (provider, number of links, bandwidth, IP addresses)',
        '出境链路（供应商、数量、带宽、IP地址）',
        'security',
      ),
    ],
  )
  paper.official(3, 'Onward provision abroad', '数据出境后向境外其他接收方提供的情况')
  paper.text(
    ...ask(
      draft,
      'onward',
      'whether the recipient provides the data to others abroad, to whom, and why',
      '境外接收方是否再向其他方提供，提供给谁、目的为何',
      'importer',
    ),
  )
}

/** The recipient abroad. */
export function recipientSection(paper: Paper): void {
  const { draft } = paper
  const { say } = draft
  const party = draft.parties.importer
  paper.official(3, 'Basic facts', '境外接收方基本情况')
  paper.fields(
    ...partyFields(draft, 'importer'),
    [say('Kind', '主体类型'), draft.fact(party, 'kind', say('kind of organisation', '主体类型'), 'importer')],
    [
      say('Role', '处理身份'),
      draft.legFact('receiver_role', say('role of the recipient', '境外接收方处理身份'), 'importer'),
    ],
    [
      say('Relation to the handler', '与处理者的关系'),
      draft.legFact('group_relation', say('relation to the handler', '与处理者的关系')),
    ],
  )
  paper.official(3, 'Purpose and manner of its handling', '境外接收方处理的用途、方式等')
  paper.text(
    ...ask(
      draft,
      'recipient-use',
      'what the recipient does with the data, by whom, in which systems',
      '境外接收方处理数据的用途、方式、岗位与系统',
      'importer',
    ),
  )
  paper.official(3, 'Its ability to protect the data', '境外接收方的安全保障能力')
  paper.text(
    ...ask(
      draft,
      'recipient-security',
      'organisation, technical measures and certificates of the recipient',
      '境外接收方的管理制度、技术措施与认证情况',
      'importer',
    ),
  )
  paper.official(3, 'Policies and law of its place', '境外接收方所在国家（地区）的政策法规和网络安全环境')
  paper.text(
    ...ask(
      draft,
      'recipient-law',
      'policies and law of the recipient’s place that bear on the protection of the data',
      '所在国家（地区）个人信息保护政策和法规及其影响',
      'legal',
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
    'Management: organisation, rules, incident response, training',
    '管理能力，包括管理组织体系和制度、全流程管理、分类分级、应急处置、风险评估、权益保护等制度及落实情况',
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
  paper.official(
    3,
    'Technique: collection, storage, use, transmission, deletion',
    '技术能力，包括收集、存储、使用、加工、传输、提供、公开、删除等全流程所采取的安全技术措施',
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
  paper.official(3, 'Evidence that the measures work', '安全保障措施有效性证明')
  paper.text(
    ...ask(
      draft,
      'evidence',
      'assessments, certificates, audits, classified-protection grading carried out',
      '开展的安全评估、认证、合规审计、等级保护测评等',
      'security',
    ),
  )
}

/** One of the points of an assessment: what is known, what a person must conclude. */
export function point(paper: Paper, key: string, en: string, zh: string, known: Text = []): void {
  const { draft } = paper
  paper.official(2, en, zh)
  if (known.length > 0) paper.text(...known)
  // A gap says itself what is to be written.
  const assessed = ask(draft, `assessed.${key}`, `assessment: ${en}`, `评估情况：${zh}`, 'legal')
  const answered = assessed.some(span => typeof span !== 'string' && span.kind === 'filled')
  paper.text(...(answered ? [draft.say('Assessment: ', '评估情况：')] : []), ...assessed)
}
