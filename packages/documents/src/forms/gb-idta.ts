/** The United Kingdom's International Data Transfer Agreement: its four tables and four parts. */

import { decisionSheet } from '../decision-passages.ts'
import type { Draft } from '../draft.ts'
import type { Form } from '../form.ts'
import type { Text } from '../model.ts'
import type { Paper } from '../paper.ts'
import { categoriesText, itemTable } from '../passages.ts'
import { safeguardsText } from '../safeguards.ts'
import { valuesOf } from '../values.ts'
import { referenceNote, referenceSignatures, referenceTerms } from './by-reference.ts'
import { ask, partiesTable, signatureTable } from './gb-shared.ts'
import { agreementCover, sameClauses, transferWord } from './scc.ts'

type Row = readonly [name: string, value: Text]

export const gbIdta: Form = {
  kind: 'gb-idta',
  title: { en: 'International Data Transfer Agreement', zh: '国际数据传输协议' },
  subtitle: draft =>
    draft.say('United Kingdom · version A1.0, in force 21 March 2022', '英国 · A1.0版，2022年3月21日起施行'),
  form: {
    en: 'IDTA issued by the Information Commissioner under section 119A of the Data Protection Act 2018, version A1.0',
    zh: '信息专员依《2018年数据保护法》第119A条发布的国际数据传输协议，A1.0版',
  },
  layout: 'agreement',
  asked: { regimes: ['GB'], mechanisms: ['idta'], duties: [] },
  // Table 2 has one status of either side.
  together: sameClauses,
  cover: agreementCover,
  write: paper => {
    const { draft } = paper
    const { say } = draft
    paper.part(['Part 1', '第一部分'], 'Tables', '表格')
    paper.numbered(1, say('Table 1', '表1'), 'Parties and signatures', '当事方与签署')
    partiesTable(paper, { dataSubjectContact: true })
    paper.text(
      say(
        'Signatures confirming each Party agrees to be bound by this IDTA:',
        '以下签字确认各方同意受本协议约束：',
      ),
    )
    signatureTable(paper)
    paper.numbered(1, say('Table 2', '表2'), 'Transfer details', '传输详情')
    paper.fields(...details(draft), ...endings(draft))
    paper.numbered(1, say('Table 3', '表3'), 'Transferred data', '所传输数据')
    paper.each(transferWord, tableThree)
    paper.numbered(1, say('Table 4', '表4'), 'Security requirements', '安全要求')
    security(paper)
    paper.part(['Part 2', '第二部分'], 'Extra protection clauses', '额外保护条款')
    paper.fields(...extraRows(draft))
    paper.shortPart(['Part 3', '第三部分'], 'Commercial clauses', '商业条款')
    paper.fields([
      say('Commercial clauses', '商业条款'),
      ask(draft, 'commercial', 'commercial clauses, or “none”', '商业条款，无则填“无”'),
    ])
    paper.shortPart(['Part 4', '第四部分'], 'Mandatory clauses', '强制条款')
    paper.text(
      say(
        'Part 4: Mandatory Clauses of the Approved IDTA, being the template IDTA A.1.0 issued by the ICO and laid before Parliament in accordance with s119A of the Data Protection Act 2018 on 2 February 2022, as it is revised under Section 5.4 of those Mandatory Clauses.',
        '经批准的国际数据传输协议第四部分强制条款，即信息专员办公室发布、依《2018年数据保护法》第119A条于2022年2月2日提交议会的A.1.0版范本所载者，并包括依该等强制条款第5.4节所作修订。',
      ),
    )
  },
  writeShort: paper => {
    const { draft } = paper
    const { say } = draft
    paper.part(
      ['Contract by reference', '援引式合同'],
      'Data transfer contract: the IDTA by reference',
      '数据传输合同（援引国际数据传输协议）',
    )
    paper.heading(1, 'Table 1: parties', '表1：当事方')
    partiesTable(paper, { dataSubjectContact: true })
    paper.heading(1, 'The agreement', '所援引的协议')
    paper.text(
      say(
        'The parties enter into the International Data Transfer Agreement issued by the Information Commissioner under section 119A of the Data Protection Act 2018, version A1.0, in force 21 March 2022 (the IDTA). Its Part 4, the Mandatory Clauses, is incorporated by this reference, unchanged, as it is revised under Section 5.4 of those clauses. Its tables and its Parts 2 and 3 are completed as follows.',
        '双方订立信息专员依《2018年数据保护法》第119A条发布、2022年3月21日起施行的《国际数据传输协议》A1.0版（以下称“协议”）。协议第四部分强制条款以援引方式纳入本合同，不作改动，并包括依该等条款第5.4节所作修订。协议各表及第二、第三部分填写如下。',
      ),
    )
    paper.heading(1, 'Table 2: transfer details', '表2：传输详情')
    paper.fields(...details(draft), ...endings(draft))
    paper.heading(1, 'Table 3: transferred data', '表3：所传输数据')
    paper.each(transferWord, tableThree)
    paper.heading(1, 'Table 4: security requirements', '表4：安全要求')
    paper.fields([
      say('Security requirements', '安全要求'),
      [
        draft.ask(
          'gb.security-document',
          say(
            'the document that sets out the security of transmission, storage and processing and the organisational and technical minimum (title, version, day), attached; or the requirements',
            '载明传输、存储、处理安全及组织、技术最低要求的文件（名称、版本、日期），随附；或者直接写明要求',
          ),
          'security',
        ),
      ],
    ])
    paper.heading(
      1,
      'Parts 2 and 3: extra protection and commercial clauses',
      '第二、第三部分：额外保护条款与商业条款',
    )
    paper.fields(...extraRows(draft), [
      say('Commercial clauses', '商业条款'),
      ask(draft, 'commercial', 'commercial clauses, or “none”', '商业条款，无则填“无”'),
    ])
    referenceTerms(paper, ['the Mandatory Clauses', '强制条款'])
    referenceSignatures(paper)
  },
  working: paper => {
    referenceNote(paper)
    decisionSheet(paper, ['GB'])
  },
}

const extras = [
  ['technical', 'Extra technical security protections', '额外技术安全保护'],
  ['organisational', 'Extra organisational protections', '额外组织保护'],
  ['contractual', 'Extra contractual protections', '额外合同保护'],
] as const

const extraRows = (draft: Draft): readonly Row[] =>
  extras.map(
    ([key, en, zh]): Row => [
      draft.say(en, zh),
      ask(draft, `extra-${key}`, `${en.toLowerCase()}, or “none”`, `${zh}，无则填“无”`),
    ],
  )

const country = (draft: Draft, key: string, en: string, zh: string): Text => {
  const countries = draft.say(
    'England and Wales, Northern Ireland, or Scotland',
    '英格兰和威尔士、北爱尔兰或者苏格兰',
  )
  return [
    draft.ask(`gb.${key}`, `${draft.say(en, zh)}${draft.say(': ', '：')}${countries}`, 'legal', countries),
  ]
}

/** Whether the exporter is a controller or a processor: in the words of the table. */
function exporterStatus(draft: Draft): Text {
  const { say } = draft
  return [
    ...draft.legFact(
      'sender_role',
      say(
        'status of the Exporter: Controller, or Processor or Sub-Processor',
        '提供方身份：控制者，或者处理者、次级处理者',
      ),
    ),
  ]
}

/** The three choices of the table: controller; the exporter's processor; the processor of a third party. */
function importerStatus(draft: Draft): Text {
  const { say, leg } = draft
  const [from] = valuesOf(leg, 'sender_role')
  const [to] = valuesOf(leg, 'receiver_role')
  const role = draft.legFact('receiver_role', say('status of the Importer', '接收方身份'), 'importer')
  if (from === undefined || to === undefined || to === 'controller' || to === 'joint-controller') return role
  return [
    ...role,
    say(' — ', '——'),
    ...ask(
      draft,
      'instructed-by',
      'whether the Importer is the Exporter’s Processor or Sub-Processor, or has been instructed by a Third Party Controller',
      '接收方是提供方的处理者或者次级处理者，还是受第三方控制者指示',
    ),
  ]
}

function details(draft: Draft): readonly Row[] {
  const { say } = draft
  return [
    [
      say('UK country’s law that governs the IDTA', '协议准据法（英国某法域）'),
      country(draft, 'law', 'law that governs the IDTA', '协议准据法'),
    ],
    [
      say('Primary place for legal claims to be made by the Parties', '双方主要诉讼地'),
      country(draft, 'claims', 'primary place for legal claims', '主要诉讼地'),
    ],
    [say('The status of the Exporter', '提供方身份'), exporterStatus(draft)],
    [say('The status of the Importer', '接收方身份'), importerStatus(draft)],
    [
      say('Whether UK GDPR applies to the Importer', '英国GDPR是否适用于接收方'),
      ask(
        draft,
        'importer-bound',
        'whether UK GDPR applies to the Importer’s Processing of the Transferred Data',
        '英国GDPR是否适用于接收方对所传输数据的处理',
      ),
    ],
    [
      say(
        'Linked Agreement: the Processor’s or Sub-Processor’s instructions (name, date, parties, reference)',
        '关联协议：对处理者或者次级处理者的指示（名称、日期、当事方、编号）',
      ),
      ask(
        draft,
        'linked',
        'if the Importer is the Exporter’s Processor or Sub-Processor: the agreement with its instructions',
        '接收方为提供方的处理者或者次级处理者的：载有指示的协议',
      ),
    ],
    [
      say(
        'Linked Agreement: other agreements with additional obligations (name, date, parties, reference)',
        '关联协议：载有其他义务的协议（名称、日期、当事方、编号）',
      ),
      ask(
        draft,
        'linked-other',
        'agreements with additional obligations, such as a data sharing or service agreement, or “none”',
        '载有其他义务的协议（如数据共享协议、服务协议），无则填“无”',
      ),
    ],
    [
      say(
        'Linked Agreement: if the Exporter is a Processor or Sub-Processor, its instructions (name, date, parties, reference)',
        '关联协议：提供方为处理者或者次级处理者的，对其的指示（名称、日期、当事方、编号）',
      ),
      ask(
        draft,
        'linked-exporter',
        'the agreement that sets out the Exporter’s instructions, or “not applicable”',
        '载有对提供方指示的协议，不适用则填“不适用”',
      ),
    ],
  ]
}

function endings(draft: Draft): readonly Row[] {
  const { say } = draft
  return [
    [
      say('Term', '期间'),
      ask(
        draft,
        'term',
        'while the Linked Agreement is in force; or a stated period; or (Importer a Controller, or not the Exporter’s Processor or Sub-Processor) no longer than necessary for the Purpose',
        '关联协议有效期间；或者所载明的期间；或者（接收方为控制者，或者并非提供方的处理者、次级处理者）不超过目的所需的期间',
      ),
    ],
    [
      say('Ending the IDTA before the end of the Term', '期间届满前终止协议'),
      ask(
        draft,
        'early-end',
        'not before the end of the Term unless there is a breach or the Parties agree in writing; or by months of written notice, as set out in Section 29',
        '除违约或者书面同意外不得提前终止；或者依第29节以若干个月书面通知终止',
      ),
    ],
    [
      say('Ending the IDTA when the Approved IDTA changes', '经批准的协议变更时终止'),
      ask(
        draft,
        'ending',
        'which Parties may end the IDTA as set out in Section 29.2: Importer, Exporter, or neither Party',
        '依第29.2节可以终止协议的一方：接收方、提供方，或者双方均不可',
      ),
    ],
    [
      say('Can the Importer make further transfers of the Transferred Data?', '接收方可否再传输所传输数据'),
      ask(
        draft,
        'further',
        'the Importer may, or may not, transfer on the Transferred Data in accordance with Section 16.1',
        '接收方可以，或者不可以，依第16.1节再传输所传输数据',
      ),
    ],
    [
      say(
        'Specific restrictions when the Importer may transfer on the Transferred Data',
        '接收方再传输的具体限制',
      ),
      ask(
        draft,
        'further-restrictions',
        'if the Exporter tells it in writing; or to named receivers; or to the authorised receivers set out elsewhere; or no specific restrictions',
        '经提供方书面告知；或者仅向列明的接收者；或者仅向他处载明的获授权接收者；或者无具体限制',
      ),
    ],
    [
      say('Review Dates', '复核日期'),
      ask(
        draft,
        'review',
        'no review, as the transfer is one-off and nothing is retained; or the first review date, and how often the Security Requirements are reviewed',
        '一次性传输且不留存的，无须复核；或者首次复核日期及安全要求的复核周期',
      ),
    ],
  ]
}

/** Each of these may follow a linked agreement: of all transfers alike. */
const updates = (draft: Draft, key: string): Text => [
  draft.say(' — ', '——'),
  draft.askOnce(
    `gb.${key}-updates`,
    draft.say(
      'whether this updates automatically with the Linked Agreement, or only by a change under Section 5.3',
      '是否随关联协议自动更新，或者须依第5.3节变更',
    ),
    'legal',
  ),
]

/** Table 3, of one transfer. */
function tableThree(paper: Paper): void {
  paper.fields(...transferred(paper.draft))
  itemTable(paper, { sensitive: null, need: false })
}

function transferred(draft: Draft): readonly Row[] {
  const { say } = draft
  return [
    [say('Transferred Data', '所传输数据'), [...categoriesText(draft), ...updates(draft, 'data')]],
    [
      say(
        'Special Categories of Personal Data and criminal convictions and offences',
        '特殊类别个人数据与刑事定罪和犯罪',
      ),
      [
        ...ask(
          draft,
          'special',
          'racial or ethnic origin; political opinions; religious or philosophical beliefs; trade union membership; genetic data; biometric data; health; sex life or sexual orientation; criminal convictions and offences; or none',
          '种族或者民族；政治观点；宗教或者哲学信仰；工会成员身份；基因数据；生物识别数据；健康；性生活或者性取向；刑事定罪和犯罪；或者均无',
        ),
        ...updates(draft, 'special'),
      ],
    ],
    [say('Relevant Data Subjects', '相关数据主体'), [...draft.subjects(), ...updates(draft, 'subjects')]],
    [
      say('Purpose', '目的'),
      [
        ...draft.legFact('purposes', say('purposes', '处理目的')),
        say(
          '; and any other purposes which are compatible with the purposes set out above',
          '；以及与上述目的相容的其他目的',
        ),
        ...updates(draft, 'purpose'),
      ],
    ],
  ]
}

const requirements = [
  ['transmission', 'Security of Transmission', '传输安全'],
  ['storage', 'Security of Storage', '存储安全'],
  ['processing', 'Security of Processing', '处理安全'],
  ['organisation', 'Organisational security measures', '组织安全措施'],
  ['technical', 'Technical security minimum requirements', '技术安全最低要求'],
  ['updates', 'Updates to the Security Requirements', '安全要求的更新'],
] as const

function security(paper: Paper): void {
  const { draft } = paper
  const { say } = draft
  const known = safeguardsText(draft)
  if (known.length > 0)
    paper.text(
      say('Stated or planned for this transfer: ', '就本次传输已申报或者拟采取：'),
      ...known,
      say('.', '。'),
    )
  paper.fields(
    ...requirements.map(
      ([key, en, zh]): Row => [
        say(en, zh),
        [draft.ask(`gb.security.${key}`, say(en.toLowerCase(), zh), 'security')],
      ],
    ),
  )
}
