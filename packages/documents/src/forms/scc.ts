/** What documents around the standard contractual clauses share: the module, the annexes. */
import type { Draft } from '../draft.ts'
import type { Knower, Text } from '../model.ts'
import type { Paper } from '../paper.ts'
import { categoriesText, itemTable, safeguardsText } from '../passages.ts'
import { short, valuesOf } from '../values.ts'

export const ask = (draft: Draft, key: string, en: string, zh: string, who: Knower = 'legal'): Text => [
  draft.ask(`eu.${key}`, draft.say(en, zh), who),
]

const controllers: readonly unknown[] = ['controller', 'joint-controller']
const processors: readonly unknown[] = ['processor', 'sub-processor']

/** The module that follows from the two roles: 1 controller to controller … 4 processor to controller. Null: the roles are not told, or are others. */
export function moduleOf({ leg }: Draft): 1 | 2 | 3 | 4 | null {
  const [from] = valuesOf(leg, 'sender_role')
  const [to] = valuesOf(leg, 'receiver_role')
  if (controllers.includes(from)) return controllers.includes(to) ? 1 : processors.includes(to) ? 2 : null
  if (processors.includes(from)) return processors.includes(to) ? 3 : controllers.includes(to) ? 4 : null
  return null
}

const moduleWords = {
  1: ['Module one: transfer controller to controller', '模块一：控制者至控制者'],
  2: ['Module two: transfer controller to processor', '模块二：控制者至处理者'],
  3: ['Module three: transfer processor to processor', '模块三：处理者至处理者'],
  4: ['Module four: transfer processor to controller', '模块四：处理者至控制者'],
} as const

export function moduleText(draft: Draft): Text {
  const { say, leg } = draft
  const module = moduleOf(draft)
  if (module === null)
    return ask(
      draft,
      'module',
      'the module, which follows from the roles of the two sides',
      '适用模块（依双方身份而定）',
    )
  const [en, zh] = moduleWords[module]
  return [
    draft.filled(say('module', '模块'), say(en, zh), {
      from: 'declaration',
      at: `${leg.name}.sender_role, ${leg.name}.receiver_role`,
    }),
  ]
}

/** Annex I.A: one side. */
export function annexParty(
  draft: Draft,
  side: 'exporter' | 'importer',
): readonly (readonly [string, Text])[] {
  const { say } = draft
  const role = side === 'exporter' ? 'sender_role' : 'receiver_role'
  return [
    [say('Name', '名称'), draft.nameOf(side)],
    [say('Registration number', '登记号码'), draft.identifiers(side)],
    [say('Address', '地址'), draft.sideAsk(side, 'address', 'registered address', '注册地址')],
    [
      say('Contact person’s name, position and contact details', '联系人姓名、职务及联系方式'),
      draft.sideAsk(
        side,
        'contact',
        'contact person (name, position, telephone, e-mail)',
        '联系人（姓名、职务、电话、邮箱）',
      ),
    ],
    [
      say('Data protection officer; representative in the Union', '数据保护官；欧盟代表'),
      draft.sideAsk(
        side,
        'officer',
        'data protection officer and representative in the Union, where there are any',
        '数据保护官及欧盟代表（如有）',
      ),
    ],
    [
      say('Activities relevant to the data transferred', '与所传输数据有关的活动'),
      draft.sideAsk(
        side,
        'activities',
        'activities relevant to the data transferred',
        '与所传输数据有关的活动',
      ),
    ],
    [
      say('Role (controller/processor)', '身份（控制者/处理者）'),
      draft.legFact(role, say(`role of the ${draft.sideWord(side)}`, `${draft.sideWord(side)}身份`), side),
    ],
    [say('Signature and date', '签字及日期'), ['']],
  ]
}

/** Annex I.B: the transfer. */
export function annexTransfer(paper: Paper): void {
  const { draft } = paper
  const { say } = draft
  const module = moduleOf(draft)
  paper.fields(
    [
      say('Categories of data subjects whose personal data is transferred', '所涉数据主体类别'),
      draft.subjects(),
    ],
    [say('Number of people', '人数'), draft.peopleCount()],
    [say('Categories of personal data transferred', '所传输个人数据类别'), categoriesText(draft)],
    [
      say(
        'Sensitive data transferred (if applicable) and applied restrictions or safeguards',
        '所传输敏感数据（如有）及所采取的限制或者保障措施',
      ),
      ask(
        draft,
        'sensitive',
        'which of the data are sensitive, and the restrictions or safeguards that take their nature and risks into account',
        '敏感数据的范围及与其性质、风险相适应的限制或者保障措施',
      ),
    ],
    [
      say('The frequency of the transfer', '传输频次'),
      draft.legFact('frequency', say('frequency of the transfer', '传输频次')),
    ],
    [
      say('Nature of the processing', '处理性质'),
      draft.legFact('act', say('nature of the processing', '处理性质')),
    ],
    [
      say('Purpose(s) of the data transfer and further processing', '传输及后续处理目的'),
      draft.legFact('purposes', say('purposes', '处理目的')),
    ],
    [
      say(
        'The period for which the personal data will be retained, or the criteria for it',
        '保存期限或者确定期限的标准',
      ),
      ask(
        draft,
        'retention',
        'period of retention, or the criteria for it',
        '保存期限或者确定期限的标准',
        'importer',
      ),
    ],
    ...(module === 2 || module === 3
      ? [
          [
            say(
              'For transfers to (sub-)processors: subject matter, nature and duration',
              '向（次级）处理者传输的：事项、性质与期间',
            ),
            ask(
              draft,
              'sub-processing',
              'subject matter, nature and duration of the processing by (sub-)processors',
              '（次级）处理者处理的事项、性质与期间',
              'importer',
            ),
          ] as const,
        ]
      : []),
  )
  paper.text(say('The items, as they stand in the data:', '数据项一览：'))
  itemTable(paper, { sensitive: null, need: false })
}

const measures: readonly (readonly [en: string, zh: string])[] = [
  ['pseudonymisation and encryption of personal data', '个人数据的假名化与加密'],
  [
    'ongoing confidentiality, integrity, availability and resilience of processing systems and services',
    '处理系统与服务的持续保密性、完整性、可用性与韧性',
  ],
  [
    'restoring availability and access in a timely manner after a physical or technical incident',
    '发生物理或者技术事件后及时恢复可用性与访问',
  ],
  ['regular testing, assessment and evaluation of the measures', '对措施有效性的定期测试、评估与评价'],
  ['user identification and authorisation', '用户识别与授权'],
  ['protection of data during transmission', '传输中的数据保护'],
  ['protection of data during storage', '存储中的数据保护'],
  ['physical security of locations at which personal data are processed', '处理场所的物理安全'],
  ['events logging', '事件日志'],
  ['system configuration, including default configuration', '系统配置（含默认配置）'],
  ['internal IT and IT security governance and management', '信息技术与安全的内部治理和管理'],
  ['certification or assurance of processes and products', '流程与产品的认证或者保证'],
  ['data minimisation', '数据最小化'],
  ['data quality', '数据质量'],
  ['limited data retention', '有限期保存'],
  ['accountability', '问责'],
  ['data portability and erasure', '数据可携带与删除'],
]

/** Annex II: the measures, described specifically, one a line. */
export function annexMeasures(paper: Paper): void {
  const { draft } = paper
  const { say } = draft
  const known = safeguardsText(draft)
  if (known.length > 0)
    paper.text(say('Stated or planned for this transfer: ', '就本次传输已申报或者拟采取：'), ...known)
  paper.table(
    [
      { title: say('No.', '序号'), width: 8 },
      { title: say('Measures of', '措施类别'), width: 42 },
      { title: say('What is done, specifically', '具体措施'), width: 50 },
    ],
    measures.map(([en, zh], index) => [
      [String(index + 1)],
      [say(en, zh)],
      ask(draft, `measure.${index + 1}`, `measures: ${en}`, `具体措施：${zh}`, 'security'),
    ]),
  )
}

/** Annex III: the sub-processors that the controller has authorised. */
export function annexSubprocessors(paper: Paper): void {
  const { draft } = paper
  const { say } = draft
  paper.fields(
    [
      say('Name and address', '名称与地址'),
      ask(
        draft,
        'sub-processor',
        'sub-processors authorised (name, address), or “none”',
        '经授权的次级处理者（名称、地址），无则填“无”',
        'importer',
      ),
    ],
    [
      say('Contact person’s name, position and contact details', '联系人姓名、职务及联系方式'),
      ask(
        draft,
        'sub-processor-contact',
        'contact persons of the sub-processors',
        '次级处理者联系人',
        'importer',
      ),
    ],
    [
      say('Description of processing', '处理说明'),
      ask(
        draft,
        'sub-processor-processing',
        'what each sub-processor does, with a clear delimitation where there are several',
        '各次级处理者的处理内容及划分',
        'importer',
      ),
    ],
  )
}

export const agreementCover = (draft: Draft): readonly (readonly [string, Text])[] => {
  const { say } = draft
  return [
    [say('Data exporter', '数据提供方'), draft.nameOf('exporter')],
    [say('Place', '所在国家（地区）'), draft.place('exporter')],
    [say('Data importer', '数据接收方'), draft.nameOf('importer')],
    [say('Place', '所在国家（地区）'), draft.place('importer')],
    [say('Transfer', '传输'), [draft.declared(say('transfer', '传输'), short(draft.leg), draft.leg, '')]],
    [say('Law as of', '适用法律日期'), [draft.asOf]],
    [say('Date of the paper', '编制日期'), [draft.day(draft.input.made.slice(0, 10))]],
  ]
}
