/** What documents around the standard contractual clauses share: the module, the annexes. */
import type { Draft } from '../draft.ts'
import type { Knower, Text } from '../model.ts'
import { chineseNumber, type Paper } from '../paper.ts'
import { categoriesText, itemTable } from '../passages.ts'
import { safeguardsText } from '../safeguards.ts'
import { valuesOf } from '../values.ts'
import { samePair } from './together.ts'

export const ask = (
  draft: Draft,
  key: string,
  en: string,
  zh: string,
  who: Knower = 'legal',
  here?: string,
): Text => [draft.ask(`eu.${key}`, draft.say(en, zh), who, here)]

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

/** Annex I.A: one side, the lines of the annex in its order; what its heading asks for besides follows. */
export function annexParty(
  draft: Draft,
  side: 'exporter' | 'importer',
): readonly (readonly [string, Text])[] {
  const { say } = draft
  const role = side === 'exporter' ? 'sender_role' : 'receiver_role'
  return [
    [say('Name', '名称'), draft.nameOf(side)],
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
      say(
        'Activities relevant to the data transferred under these Clauses',
        '与依本条款所传输数据有关的活动',
      ),
      draft.sideAsk(
        side,
        'activities',
        'activities relevant to the data transferred',
        '与所传输数据有关的活动',
      ),
    ],
    [say('Signature and date', '签字及日期'), ['']],
    [
      say('Role (controller/processor)', '身份（控制者/处理者）'),
      draft.legFact(role, say(`role of the ${draft.sideWord(side)}`, `${draft.sideWord(side)}身份`), side),
    ],
    [say('Registration number', '登记号码'), draft.identifiers(side)],
    side === 'exporter'
      ? [
          say('Data protection officer; representative in the European Union', '数据保护官；欧盟代表'),
          draft.sideAsk(
            side,
            'officer',
            'data protection officer and representative in the Union, where there are any',
            '数据保护官及欧盟代表（如有）',
          ),
        ]
      : [
          say('Contact person with responsibility for data protection', '负责数据保护的联系人'),
          draft.sideAsk(
            side,
            'officer',
            'contact person with responsibility for data protection',
            '负责数据保护的联系人',
          ),
        ],
  ]
}

/** Clauses are between two parties in one module; all their transfers stand in one annex. */
export const sameClauses = (leg: Draft): string => `${samePair(leg)} ${moduleOf(leg)}`

/** Annex I.B: each transfer, the lines of the annex in its order. */
export const annexTransfer = (paper: Paper): Paper => paper.each(transferWord, oneTransfer)

/** What these agreements call one leg among several. */
export const transferWord = ['Transfer', '传输'] as const

function oneTransfer(paper: Paper): void {
  const { draft } = paper
  const { say } = draft
  const module = moduleOf(draft)
  paper.fields(
    [
      say('Categories of data subjects whose personal data is transferred', '所涉数据主体类别'),
      draft.subjects(),
    ],
    [say('Categories of personal data transferred', '所传输个人数据类别'), categoriesText(draft)],
    [
      say(
        'Sensitive data transferred (if applicable) and applied restrictions or safeguards that fully take into consideration the nature of the data and the risks involved',
        '所传输敏感数据（如有），及充分考虑数据性质和所涉风险而采取的限制或者保障措施',
      ),
      ask(
        draft,
        'sensitive',
        'which of the data are sensitive, and the restrictions or safeguards: purpose limitation, access restrictions, record of access, restrictions on onward transfers, additional security',
        '敏感数据的范围，及限制或者保障措施：目的限定、访问限制、访问记录、再传输限制、附加安全措施',
      ),
    ],
    [
      say(
        'The frequency of the transfer (e.g. whether the data is transferred on a one-off or continuous basis)',
        '传输频次（如一次性或者持续传输）',
      ),
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
        'The period for which the personal data will be retained, or, if that is not possible, the criteria used to determine that period',
        '个人数据的保存期限，无法确定的，确定该期限所用的标准',
      ),
      ask(
        draft,
        'retention',
        'period of retention, or the criteria for it',
        '保存期限或者确定期限的标准',
        'importer',
      ),
    ],
    [
      say(
        'For transfers to (sub-) processors, also specify subject matter, nature and duration of the processing',
        '向（次级）处理者传输的，并载明处理的事项、性质与期间',
      ),
      module === 1 || module === 4
        ? [say('Not applicable: the data importer is a controller.', '不适用：接收方为控制者。')]
        : ask(
            draft,
            'sub-processing',
            'subject matter, nature and duration of the processing by (sub-)processors',
            '（次级）处理者处理的事项、性质与期间',
            'importer',
          ),
    ],
  )
  paper.text(
    say('Number of people concerned: ', '所涉人数：'),
    ...draft.peopleCount(),
    say('. The items, as they stand in the data:', '。数据项一览：'),
  )
  itemTable(paper, { sensitive: null, need: false })
}

/** The examples of the annex, in its words and order. */
const measures: readonly (readonly [en: string, zh: string])[] = [
  ['Measures of pseudonymisation and encryption of personal data', '个人数据的假名化与加密措施'],
  [
    'Measures for ensuring ongoing confidentiality, integrity, availability and resilience of processing systems and services',
    '确保处理系统与服务持续保密性、完整性、可用性与韧性的措施',
  ],
  [
    'Measures for ensuring the ability to restore the availability and access to personal data in a timely manner in the event of a physical or technical incident',
    '确保发生物理或者技术事件后能够及时恢复可用性与访问的措施',
  ],
  [
    'Processes for regularly testing, assessing and evaluating the effectiveness of technical and organisational measures in order to ensure the security of the processing',
    '定期测试、评估与评价技术与组织措施有效性以确保处理安全的流程',
  ],
  ['Measures for user identification and authorisation', '用户识别与授权措施'],
  ['Measures for the protection of data during transmission', '传输中的数据保护措施'],
  ['Measures for the protection of data during storage', '存储中的数据保护措施'],
  [
    'Measures for ensuring physical security of locations at which personal data are processed',
    '确保个人数据处理场所物理安全的措施',
  ],
  ['Measures for ensuring events logging', '确保事件日志的措施'],
  [
    'Measures for ensuring system configuration, including default configuration',
    '确保系统配置（含默认配置）的措施',
  ],
  [
    'Measures for internal IT and IT security governance and management',
    '内部信息技术与信息安全治理和管理措施',
  ],
  ['Measures for certification/assurance of processes and products', '流程与产品的认证或者保证措施'],
  ['Measures for ensuring data minimisation', '确保数据最小化的措施'],
  ['Measures for ensuring data quality', '确保数据质量的措施'],
  ['Measures for ensuring limited data retention', '确保有限期保存的措施'],
  ['Measures for ensuring accountability', '确保问责的措施'],
  ['Measures for allowing data portability and ensuring erasure', '支持数据可携带并确保删除的措施'],
]

/** Annex II: the measures, described specifically, one a line. */
export function annexMeasures(paper: Paper): void {
  const { draft } = paper
  const { say } = draft
  const module = moduleOf(draft)
  paper.text(
    say(
      'Description of the technical and organisational measures implemented by the data importer(s) (including any relevant certifications) to ensure an appropriate level of security, taking into account the nature, scope, context and purpose of the processing, and the risks for the rights and freedoms of natural persons.',
      '接收方为确保适当的安全水平所采取的技术与组织措施（含相关认证）的说明，应考虑处理的性质、范围、背景和目的，以及对自然人权利与自由的风险。措施应当具体，不作泛泛表述。',
    ),
  )
  const known = safeguardsText(draft)
  if (known.length > 0)
    paper.text(
      say('Stated or planned for this transfer: ', '就本次传输已申报或者拟采取：'),
      ...known,
      say('.', '。'),
    )
  paper.table(
    [
      { title: say('No.', '序号'), width: 8 },
      { title: say('Measures', '措施类别'), width: 46 },
      { title: say('What is done, specifically', '具体措施'), width: 46 },
    ],
    measures.map(([en, zh], index) => [
      [String(index + 1)],
      [say(en, zh)],
      ask(
        draft,
        `measure.${index + 1}`,
        `what is done, or “none”: ${en}`,
        `具体措施，无则填“无”：${zh}`,
        'security',
        say('what is done', '具体措施'),
      ),
    ]),
  )
  if (module !== 1)
    paper.fields([
      say(
        'For transfers to (sub-) processors, also describe the specific technical and organisational measures to be taken by the (sub-) processor to be able to provide assistance to the controller and, for transfers from a processor to a sub-processor, to the data exporter',
        '向（次级）处理者传输的，并说明（次级）处理者为能够协助控制者（由处理者向次级处理者传输的，协助提供方）所采取的具体技术与组织措施',
      ),
      ask(
        draft,
        'assistance',
        'measures by which the (sub-)processor can assist the controller or the data exporter',
        '（次级）处理者协助控制者或者提供方的措施',
        'importer',
      ),
    ])
}

/** Annex III: the sub-processors that the controller has authorised. */
export function annexSubprocessors(paper: Paper): void {
  const { draft } = paper
  const { say } = draft
  paper.text(
    say(
      'To be completed in case of the specific authorisation of sub-processors (Clause 9(a), Option 1). The controller has authorised the use of the following sub-processors:',
      '采用逐项事先授权（条款9(a)选项1）的，填写本附件。控制者已授权使用下列次级处理者：',
    ),
  )
  const line = (key: string, en: string, zh: string): Text => ask(draft, key, en, zh, 'importer')
  paper.fields(
    [
      say('Name', '名称'),
      line(
        'sub-processor',
        'sub-processors authorised (name), or “none”',
        '经授权的次级处理者名称，无则填“无”',
      ),
    ],
    [
      say('Address', '地址'),
      line('sub-processor-address', 'address of the sub-processors', '次级处理者地址'),
    ],
    [
      say('Contact person’s name, position and contact details', '联系人姓名、职务及联系方式'),
      line('sub-processor-contact', 'contact persons of the sub-processors', '次级处理者联系人'),
    ],
    [
      say(
        'Description of processing (including a clear delimitation of responsibilities in case several sub-processors are authorised)',
        '处理说明（授权多个次级处理者的，明确划分责任）',
      ),
      line(
        'sub-processor-processing',
        'what each sub-processor does, with a clear delimitation where there are several',
        '各次级处理者的处理内容及划分',
      ),
    ],
  )
}

/** The two sides, or the exporter and each receiver, and the day. */
export const agreementCover = (draft: Draft): readonly (readonly [string, Text])[] => {
  const { say, recipients } = draft
  return [
    [say('Data exporter', '数据提供方'), draft.nameOf('exporter')],
    [say('Place', '所在国家（地区）'), draft.place('exporter')],
    ...recipients.flatMap((one, index): readonly (readonly [string, Text])[] => [
      [
        recipients.length > 1
          ? say(`Data importer ${index + 1}`, `数据接收方${chineseNumber(index + 1)}`)
          : say('Data importer', '数据接收方'),
        one.nameOf('importer'),
      ],
      [say('Place', '所在国家（地区）'), one.place('importer')],
    ]),
    [say('Date of the paper', '编制日期'), [draft.day(draft.input.made.slice(0, 10))]],
  ]
}
