/** The ASEAN Model Contractual Clauses: module, what the parties choose, description of the transfer. */

import { decisionSheet } from '../decision-passages.ts'
import type { Draft } from '../draft.ts'
import type { Form } from '../form.ts'
import type { Text } from '../model.ts'
import type { Paper } from '../paper.ts'
import { categoriesText, itemTable, signaturesOf } from '../passages.ts'
import { safeguardsText } from '../safeguards.ts'
import { valuesOf } from '../values.ts'
import { agreementCover, transferWord } from './scc.ts'
import { samePair } from './together.ts'

const ask = (draft: Draft, key: string, en: string, zh: string): Text => [
  draft.ask(`asean.${key}`, draft.say(en, zh), 'legal'),
]

const controllers: readonly unknown[] = ['controller', 'joint-controller']

/** 1: to a processor; 2: to another controller. Null: the roles are not told, or the exporter is no controller; there is no module for it. */
function moduleOf({ leg }: Draft): 1 | 2 | null {
  const [from] = valuesOf(leg, 'sender_role')
  const [to] = valuesOf(leg, 'receiver_role')
  if (!controllers.includes(from) || to === undefined) return null
  return controllers.includes(to) ? 2 : 1
}

function moduleText(draft: Draft): Text {
  const { say, leg } = draft
  const module = moduleOf(draft)
  if (module === null)
    return ask(
      draft,
      'module',
      'module 1 (controller to processor) or module 2 (controller to controller), which follows from the roles; there is none for an exporter that is a processor',
      '模块一（控制者至处理者）或者模块二（控制者至控制者），依双方身份而定；提供方为处理者的无对应模块',
    )
  const words =
    module === 1
      ? say('Module 1: controller-to-processor transfer', '模块一：控制者至处理者')
      : say('Module 2: controller-to-controller transfer', '模块二：控制者至控制者')
  return [
    draft.filled(say('module', '模块'), words, {
      from: 'declaration',
      at: `${leg.name}.sender_role, ${leg.name}.receiver_role`,
    }),
  ]
}

export const aseanClauses: Form = {
  kind: 'asean-clauses',
  title: {
    en: 'ASEAN Model Contractual Clauses for Cross Border Data Flows',
    zh: '东盟跨境数据流动示范合同条款',
  },
  subtitle: draft => draft.say('Particulars of the parties’ contract', '当事方合同填写内容'),
  form: {
    en: 'ASEAN Model Contractual Clauses for Cross Border Data Flows, January 2021',
    zh: '《东盟跨境数据流动示范合同条款》（2021年1月）',
  },
  layout: 'agreement',
  asked: {
    regimes: ['SG', 'MY', 'TH', 'PH', 'ID'],
    mechanisms: [
      'SG/contract',
      'MY/due-diligence',
      'TH/appropriate-safeguards',
      'PH/asean-model-clauses',
      'ID/binding-safeguards',
    ],
    duties: [],
  },
  together: leg => `${samePair(leg)} ${moduleOf(leg)}`,
  cover: agreementCover,
  write: paper => {
    const { draft } = paper
    const { say } = draft
    paper.part(['Agreement', '协议'], 'Incorporation of the clauses', '条款的纳入')
    paper.heading(1, 'The clauses', '条款')
    paper.text(
      say(
        'The parties agree to the ASEAN Model Contractual Clauses for Cross Border Data Flows, as published by ASEAN in January 2021, in the module named below. They are incorporated by this reference, with the choices and particulars of this paper. Terms may be added that do not contradict them.',
        '双方同意适用东盟2021年1月公布的《东盟跨境数据流动示范合同条款》中下列模块。条款以援引方式纳入本协议，并以本文件的选择与填写内容为准；可以增加不与条款相抵触的约定。',
      ),
    )
    paper.fields([say('Module', '模块'), moduleText(draft)])
    if (draft.language === 'zh') paper.note('条款以东盟公布的英文文本为准，中文译名仅供参考。')
    paper.heading(1, 'The parties', '当事方')
    for (const side of ['exporter', 'importer'] as const) {
      if (side === 'exporter') paper.heading(2, 'Data Exporter', '数据提供方')
      else paper.heading(2, 'Data Importer', '数据接收方')
      paper.fields(
        [say('Name', '名称'), draft.nameOf(side)],
        [say('Registration number', '登记号码'), draft.identifiers(side)],
        [say('Place', '所在国家（地区）'), draft.place(side)],
        [say('Address', '地址'), draft.sideAsk(side, 'address', 'registered address', '注册地址')],
        [
          say('Contact person, position, telephone, e-mail', '联系人、职务、电话、邮箱'),
          draft.sideAsk(
            side,
            'contact',
            'contact person (name, position, telephone, e-mail)',
            '联系人（姓名、职务、电话、邮箱）',
          ),
        ],
      )
    }
    paper.heading(1, 'What the parties settle', '由双方约定的事项')
    paper.fields(...settled(draft))
    paper.heading(1, 'Signature', '签署')
    paper.text(
      say('By signing, the parties accept the clauses and the appendix.', '签署即表示接受条款及附录。'),
    )
    signaturesOf(paper, [
      [say('Data Exporter', '数据提供方'), 'exporter'],
      [say('Data Importer', '数据接收方'), 'importer'],
    ])
    paper.part(['Appendix', '附录'], 'Description of the transfer', '传输说明')
    paper.each(transferWord, appendix)
  },
  working: paper => {
    paper.note(
      paper.draft.say(
        'The text of the clauses was not at hand: what the parties settle follows published accounts of the two modules. Compare it with the published clauses before anything is signed, and with what the law of the place asks for besides (in Singapore the guidance of its Commission on the use of the clauses).',
        '编制时未见条款原文：由双方约定的事项依两模块的公开介绍整理，签署前应与公布文本核对，并核对当地法律的额外要求（如新加坡委员会的使用指引）。',
      ),
    )
    decisionSheet(paper, ['SG', 'MY', 'TH', 'PH', 'ID'])
  },
}

/** What the clauses leave open: of both modules, and of the first where the importer is a processor. */
function settled(draft: Draft): readonly (readonly [string, Text])[] {
  const { say } = draft
  const processing = moduleOf(draft) !== 2
  return [
    [
      say('Law that applies: of which ASEAN Member State', '适用法律：哪一东盟成员国'),
      ask(
        draft,
        'law',
        'the ASEAN Member State whose law applies to the data and governs the contract',
        '适用于数据及合同的东盟成员国法律',
      ),
    ],
    [
      say('Time in which a data breach is told to the other party', '向对方通知数据泄露的期限'),
      ask(draft, 'breach', 'time in which a data breach is told', '通知数据泄露的期限'),
    ],
    ...(processing
      ? [
          [
            say(
              'Sub-processors: consent of the exporter, and who they are',
              '次级处理者：提供方的同意及名单',
            ),
            ask(
              draft,
              'sub-processors',
              'sub-processors to which the exporter consents, or “none”',
              '提供方同意的次级处理者，无则填“无”',
            ),
          ] as const,
        ]
      : []),
    [
      say('Onward transfer', '再传输'),
      ask(
        draft,
        'onward',
        'third parties to which the importer may disclose the data, and on what terms',
        '接收方可以披露数据的第三方及条件',
      ),
    ],
    [
      say('Return or deletion at the end', '终止时的返还或者删除'),
      ask(draft, 'end', 'whether the data are returned or deleted, and by when', '返还或者删除及期限'),
    ],
    [
      say('Remedies of individuals (optional)', '个人救济（可选）'),
      ask(
        draft,
        'remedies',
        'whether individuals may enforce the clauses as third-party beneficiaries, where the law of the place asks for it',
        '当地法律要求时，个人可否作为第三方受益人执行条款',
      ),
    ],
    [
      say(
        'Disputes, suspension, termination, variation (commercial terms)',
        '争议、中止、终止、变更（商业条款）',
      ),
      ask(
        draft,
        'commercial',
        'where these terms stand: in this contract or in another between the parties',
        '该等条款所在：本合同或者双方另一合同',
      ),
    ],
  ]
}

function appendix(paper: Paper): void {
  const { draft } = paper
  const { say } = draft
  const safeguards = safeguardsText(draft)
  paper.fields(
    [say('Data subjects', '数据主体'), draft.subjects()],
    [say('Number of people', '人数'), draft.peopleCount()],
    [say('Personal data transferred', '所传输个人数据'), categoriesText(draft)],
    [say('Purposes', '目的'), draft.legFact('purposes', say('purposes', '处理目的'))],
    [say('Manner', '方式'), draft.legFact('act', say('manner of handling', '处理方式'))],
    [say('Frequency', '频次'), draft.legFact('frequency', say('frequency', '频次'))],
    [
      say('Retention', '保存期限'),
      ask(draft, 'retention', 'how long the importer keeps the data', '接收方保存期限'),
    ],
    [
      say('Security measures', '安全措施'),
      [
        ...safeguards,
        ...(safeguards.length > 0 ? [say('; ', '；')] : []),
        draft.ask(
          'asean.security',
          say(
            'reasonable and appropriate technical, administrative and physical measures',
            '合理适当的技术、管理与物理措施',
          ),
          'security',
        ),
      ],
    ],
  )
  paper.text(say('The items, as they stand in the data:', '数据项一览：'))
  itemTable(paper, { sensitive: null, need: false })
}
