/** The United Kingdom's two transfer contracts: the addendum to the EU clauses, and the IDTA. */
import type { Draft } from '../draft.ts'
import type { Form } from '../form.ts'
import type { Text } from '../model.ts'
import type { Paper } from '../paper.ts'
import { categoriesText, itemTable, safeguardsText, signaturesOf } from '../passages.ts'
import {
  agreementCover,
  annexMeasures,
  annexParty,
  annexSubprocessors,
  annexTransfer,
  moduleOf,
  moduleText,
} from './scc.ts'

const ask = (draft: Draft, key: string, en: string, zh: string): Text => [
  draft.ask(`gb.${key}`, draft.say(en, zh), 'legal'),
]

function partiesTable(paper: Paper): void {
  const { draft } = paper
  const { say } = draft
  const row = (name: string, of: (side: 'exporter' | 'importer') => Text): readonly Text[] => [
    [name],
    of('exporter'),
    of('importer'),
  ]
  paper.table(
    [
      { title: '', width: 24 },
      { title: say('Exporter (who sends the Restricted Transfer)', '提供方（发出受限传输）'), width: 38 },
      { title: say('Importer (who receives the Restricted Transfer)', '接收方（接收受限传输）'), width: 38 },
    ],
    [
      [[say('Start date', '起始日期')], draft.legFact('starts', say('start date', '起始日期')), ['']],
      row(say('Full legal name', '法定全称'), side => draft.nameOf(side)),
      row(say('Main address', '主要地址'), side =>
        draft.sideAsk(side, 'address', 'registered address', '注册地址'),
      ),
      row(say('Official registration number', '官方登记号码'), side => draft.identifiers(side)),
      row(say('Key contact: name, job title, contact details', '主要联系人：姓名、职务、联系方式'), side =>
        draft.sideAsk(
          side,
          'contact',
          'contact person (name, position, telephone, e-mail)',
          '联系人（姓名、职务、电话、邮箱）',
        ),
      ),
    ],
  )
}

const mandatory = (paper: Paper, en: string, zh: string): void => {
  paper.text(paper.draft.say(en, zh))
}

export const gbAddendum: Form = {
  kind: 'gb-addendum',
  title: {
    en: 'International Data Transfer Addendum to the EU Commission Standard Contractual Clauses',
    zh: '欧盟委员会标准合同条款国际数据传输附录',
  },
  subtitle: draft =>
    draft.say('United Kingdom · version B1.0, in force 21 March 2022', '英国 · B1.0版，2022年3月21日起施行'),
  form: {
    en: 'Addendum issued by the Information Commissioner under section 119A of the Data Protection Act 2018, version B1.0',
    zh: '信息专员依《2018年数据保护法》第119A条发布的附录，B1.0版',
  },
  layout: 'agreement',
  asked: { regimes: ['GB'], mechanisms: ['addendum'], duties: [] },
  cover: agreementCover,
  write: paper => {
    const { draft } = paper
    const { say } = draft
    paper.part(['Part 1', '第一部分'], 'Tables', '表格')
    paper.numbered(1, say('Table 1', '表1'), 'Parties', '当事方')
    partiesTable(paper)
    paper.numbered(
      1,
      say('Table 2', '表2'),
      'Selected SCCs, modules and selected clauses',
      '所选标准合同条款、模块与条款',
    )
    paper.text(
      say(
        'Addendum EU SCCs: the Approved EU SCCs, including the Appendix Information and with only the following modules, clauses or optional provisions brought into effect for the purposes of this Addendum:',
        '本附录所附欧盟标准合同条款：经批准的欧盟标准合同条款及其附录信息，仅以下模块、条款或者可选规定就本附录而言生效：',
      ),
    )
    paper.table(
      [
        { title: say('Module', '模块'), width: 30 },
        { title: say('Clause 7 (docking clause)', '条款7（加入条款）'), width: 17 },
        { title: say('Clause 11 (option)', '条款11（选项）'), width: 17 },
        { title: say('Clause 9a: authorisation, time', '条款9a：授权与期限'), width: 18 },
        {
          title: say(
            'Is data of the importer combined with data of the exporter?',
            '接收方数据是否与提供方数据合并',
          ),
          width: 18,
        },
      ],
      [
        [
          moduleText(draft),
          [
            draft.ask(
              'eu.clause-7',
              say('whether the docking clause is included', '是否采用加入条款'),
              'legal',
            ),
          ],
          [
            draft.ask(
              'eu.clause-11',
              say('whether the option is included, and which body', '是否采用，及机构名称'),
              'legal',
            ),
          ],
          moduleOf(draft) === 1 || moduleOf(draft) === 4
            ? ['—']
            : [
                draft.ask(
                  'eu.clause-9',
                  say(
                    'option 1 or 2, and how long beforehand changes are notified',
                    '选项1或者2，及提前通知期限',
                  ),
                  'legal',
                ),
              ],
          moduleOf(draft) === 4
            ? ask(
                draft,
                'combined',
                'whether personal data received from the importer is combined with data collected by the exporter',
                '是否与提供方所收集数据合并',
              )
            : ['—'],
        ],
      ],
    )
    paper.numbered(1, say('Table 3', '表3'), 'Appendix information', '附录信息')
    paper.text(
      say(
        '“Appendix Information” means the information that must be provided for the selected modules as set out in the Appendix of the Approved EU SCCs (other than the Parties), and which for this Addendum is set out in:',
        '“附录信息”是指经批准的欧盟标准合同条款附录就所选模块要求提供的信息（当事方除外），就本附录而言载于：',
      ),
    )
    paper.fields(
      [say('Annex 1A: list of parties', '附件1A：当事方名单'), [say('annexed below', '见下文附件')]],
      [say('Annex 1B: description of transfer', '附件1B：传输说明'), [say('annexed below', '见下文附件')]],
      [
        say('Annex II: technical and organisational measures', '附件二：技术与组织措施'),
        [say('annexed below', '见下文附件')],
      ],
      [
        say(
          'Annex III: list of sub-processors (modules 2 and 3 only)',
          '附件三：次级处理者名单（仅模块二、三）',
        ),
        [say('annexed below', '见下文附件')],
      ],
    )
    paper.numbered(
      1,
      say('Table 4', '表4'),
      'Ending this Addendum when the Approved Addendum changes',
      '经批准的附录变更时终止本附录',
    )
    paper.text(
      say('Which parties may end this Addendum as set out in section 19: ', '依第19节可以终止本附录的一方：'),
      ...ask(draft, 'ending', 'exporter, importer, or neither party', '提供方、接收方或者双方均不可'),
      say('.', '。'),
    )
    paper.part(['Part 2', '第二部分'], 'Mandatory clauses', '强制条款')
    mandatory(
      paper,
      'Part 2: Mandatory Clauses of the Approved Addendum, being the template Addendum B.1.0 issued by the ICO and laid before Parliament in accordance with s119A of the Data Protection Act 2018 on 2 February 2022, as it is revised under section 18 of those Mandatory Clauses.',
      '经批准的附录第二部分强制条款，即信息专员办公室发布、依《2018年数据保护法》第119A条于2022年2月2日提交议会的B.1.0版附录范本所载者，并包括依该等强制条款第18节所作修订。',
    )
    signaturesOf(paper, [
      [say('Exporter', '提供方'), 'exporter'],
      [say('Importer', '接收方'), 'importer'],
    ])
    annexes(paper)
  },
}

function annexes(paper: Paper): void {
  const { draft } = paper
  const module = moduleOf(draft)
  paper.part(['ANNEX 1A', '附件1A'], 'List of parties', '当事方名单')
  paper.numbered(2, '1.', 'Exporter', '提供方')
  paper.fields(...annexParty(draft, 'exporter'))
  paper.numbered(2, '2.', 'Importer', '接收方')
  paper.fields(...annexParty(draft, 'importer'))
  paper.part(['ANNEX 1B', '附件1B'], 'Description of transfer', '传输说明')
  annexTransfer(paper)
  if (module !== 4) {
    paper.part(['ANNEX II', '附件二'], 'Technical and organisational measures', '技术与组织措施')
    annexMeasures(paper)
  }
  if (module !== 1 && module !== 4) {
    paper.part(['ANNEX III', '附件三'], 'List of sub-processors', '次级处理者名单')
    annexSubprocessors(paper)
  }
}

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
  cover: agreementCover,
  write: paper => {
    const { draft } = paper
    const { say } = draft
    paper.part(['Part 1', '第一部分'], 'Tables', '表格')
    paper.numbered(1, say('Table 1', '表1'), 'Parties and signatures', '当事方与签署')
    partiesTable(paper)
    signaturesOf(paper, [
      [say('Exporter', '提供方'), 'exporter'],
      [say('Importer', '接收方'), 'importer'],
    ])
    paper.numbered(1, say('Table 2', '表2'), 'Transfer details', '传输详情')
    paper.fields(
      [
        say('UK country’s law that governs the IDTA', '协议准据法（英国某法域）'),
        ask(
          draft,
          'law',
          'England and Wales, Northern Ireland, or Scotland',
          '英格兰和威尔士、北爱尔兰或者苏格兰',
        ),
      ],
      [
        say('Primary place for legal claims', '主要诉讼地'),
        ask(
          draft,
          'claims',
          'England and Wales, Northern Ireland, or Scotland',
          '英格兰和威尔士、北爱尔兰或者苏格兰',
        ),
      ],
      [
        say('Status of the exporter', '提供方身份'),
        draft.legFact('sender_role', say('role of the exporter', '提供方身份')),
      ],
      [
        say('Status of the importer', '接收方身份'),
        draft.legFact('receiver_role', say('role of the importer', '接收方身份'), 'importer'),
      ],
      [
        say('Whether UK GDPR applies to the importer', '英国GDPR是否适用于接收方'),
        ask(
          draft,
          'importer-bound',
          'whether UK GDPR applies to the importer’s processing of the data',
          '英国GDPR是否适用于接收方的处理',
        ),
      ],
      [
        say('Linked agreement', '关联协议'),
        ask(
          draft,
          'linked',
          'agreements between the parties that set out instructions or are linked (name, date, parties, reference)',
          '双方之间的关联协议（名称、日期、当事方、编号）',
        ),
      ],
      [
        say('Term', '期间'),
        ask(draft, 'term', 'period for which the importer may process the data', '接收方可处理数据的期间'),
      ],
      [
        say('Ending the IDTA before the end of the term', '提前终止'),
        ask(
          draft,
          'early-end',
          'whether the parties may end it by giving notice, with what period',
          '是否可以通知方式提前终止及通知期',
        ),
      ],
      [
        say('Ending it when the approved IDTA changes', '范本变更时终止'),
        ask(draft, 'ending', 'exporter, importer, or neither party', '提供方、接收方或者双方均不可'),
      ],
      [
        say('Can the importer make further transfers?', '接收方可否再传输'),
        ask(
          draft,
          'further',
          'whether, and on what restrictions, the importer may make further transfers',
          '是否可以再传输及限制',
        ),
      ],
      [
        say('Review dates', '复核日期'),
        ask(draft, 'review', 'review dates of the security requirements', '安全要求复核日期'),
      ],
    )
    paper.numbered(1, say('Table 3', '表3'), 'Transferred data', '所传输数据')
    paper.fields(
      [say('Transferred data', '所传输数据'), categoriesText(draft)],
      [
        say('Special categories and criminal convictions', '特殊类别与刑事犯罪数据'),
        ask(
          draft,
          'special',
          'which of the data are of special categories or about criminal convictions',
          '属于特殊类别或者刑事犯罪的数据',
        ),
      ],
      [say('Relevant data subjects', '相关数据主体'), draft.subjects()],
      [say('Purpose', '目的'), draft.legFact('purposes', say('purposes', '处理目的'))],
    )
    itemTable(paper, { sensitive: null, need: false })
    paper.numbered(1, say('Table 4', '表4'), 'Security requirements', '安全要求')
    const known = safeguardsText(draft)
    if (known.length > 0)
      paper.text(say('Stated or planned for this transfer: ', '就本次传输已申报或者拟采取：'), ...known)
    const security: readonly (readonly [string, string, string])[] = [
      ['transmission', 'Security of transmission', '传输安全'],
      ['storage', 'Security of storage', '存储安全'],
      ['processing', 'Security of processing', '处理安全'],
      ['organisation', 'Organisational security measures', '组织安全措施'],
      ['technical', 'Technical security minimum requirements', '技术安全最低要求'],
      ['updates', 'Updates to the security requirements', '安全要求的更新'],
    ]
    paper.fields(
      ...security.map(
        ([key, en, zh]) =>
          [say(en, zh), [draft.ask(`gb.security.${key}`, say(en.toLowerCase(), zh), 'security')]] as const,
      ),
    )
    paper.part(['Part 2', '第二部分'], 'Extra protection clauses', '额外保护条款')
    const extra = ask(
      draft,
      'extra',
      'extra technical, organisational and contractual protections, or “none”',
      '额外的技术、组织与合同保护，无则填“无”',
    )
    paper.text(...extra)
    paper.part(['Part 3', '第三部分'], 'Commercial clauses', '商业条款')
    paper.text(...ask(draft, 'commercial', 'commercial clauses, or “none”', '商业条款，无则填“无”'))
    paper.part(['Part 4', '第四部分'], 'Mandatory clauses', '强制条款')
    mandatory(
      paper,
      'Part 4: Mandatory Clauses of the Approved IDTA, being the template IDTA A.1.0 issued by the ICO and laid before Parliament in accordance with s119A of the Data Protection Act 2018 on 2 February 2022, as it is revised under section 5.4 of those Mandatory Clauses.',
      '经批准的国际数据传输协议第四部分强制条款，即信息专员办公室发布、依《2018年数据保护法》第119A条于2022年2月2日提交议会的A.1.0版范本所载者，并包括依该等强制条款第5.4节所作修订。',
    )
  },
}
