/** The United Kingdom's addendum to the EU clauses: its four tables, and the annexes that they point to. */

import { decisionSheet } from '../decision-passages.ts'
import type { Draft } from '../draft.ts'
import type { Form } from '../form.ts'
import type { Text } from '../model.ts'
import type { Paper } from '../paper.ts'
import { ask, partiesTable, signatureTable } from './gb-shared.ts'
import {
  agreementCover,
  annexMeasures,
  annexParty,
  annexSubprocessors,
  annexTransfer,
  moduleOf,
  moduleText,
  sameClauses,
} from './scc.ts'

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
  together: sameClauses,
  cover: agreementCover,
  write: paper => {
    const { draft } = paper
    const { say } = draft
    paper.part(['Part 1', '第一部分'], 'Tables', '表格')
    paper.numbered(1, say('Table 1', '表1'), 'Parties', '当事方')
    partiesTable(paper, { dataSubjectContact: false })
    paper.text(say('Signature (if required for the purposes of Section 2):', '签字（为第2节之目的需要时）：'))
    signatureTable(paper)
    paper.numbered(
      1,
      say('Table 2', '表2'),
      'Selected SCCs, Modules and Selected Clauses',
      '所选标准合同条款、模块与条款',
    )
    selected(paper)
    paper.numbered(1, say('Table 3', '表3'), 'Appendix Information', '附录信息')
    appendixInformation(paper)
    paper.numbered(
      1,
      say('Table 4', '表4'),
      'Ending this Addendum when the Approved Addendum Changes',
      '经批准的附录变更时终止本附录',
    )
    paper.fields([
      say('Which Parties may end this Addendum as set out in Section 19', '依第19节可以终止本附录的一方'),
      ask(
        draft,
        'ending',
        'which Parties may end the Addendum: Importer, Exporter, or neither Party',
        '可以终止附录的一方：接收方、提供方，或者双方均不可',
      ),
    ])
    paper.shortPart(['Part 2', '第二部分'], 'Mandatory clauses', '强制条款')
    paper.text(
      say(
        'Part 2: Mandatory Clauses of the Approved Addendum, being the template Addendum B.1.0 issued by the ICO and laid before Parliament in accordance with s119A of the Data Protection Act 2018 on 2 February 2022, as it is revised under Section 18 of those Mandatory Clauses.',
        '经批准的附录第二部分强制条款，即信息专员办公室发布、依《2018年数据保护法》第119A条于2022年2月2日提交议会的B.1.0版附录范本所载者，并包括依该等强制条款第18节所作修订。',
      ),
    )
    annexes(paper)
  },
  working: paper => decisionSheet(paper, ['GB']),
}

/** Table 2: one row a module, as the table has it; only the module in operation is filled. */
function selected(paper: Paper): void {
  const { draft } = paper
  const { say } = draft
  const module = moduleOf(draft)
  paper.text(
    say(
      'Addendum EU SCCs: the Approved EU SCCs, including the Appendix Information and with only the following modules, clauses or optional provisions of the Approved EU SCCs brought into effect for the purposes of this Addendum:',
      '本附录所附欧盟标准合同条款：经批准的欧盟标准合同条款及其附录信息，仅以下模块、条款或者可选规定就本附录而言生效：',
    ),
  )
  if (module === null) paper.fields([say('Module in operation', '适用模块'), moduleText(draft)])
  paper.table(
    [
      { title: say('Module', '模块'), width: 12 },
      { title: say('Module in operation', '是否适用'), width: 14 },
      { title: say('Clause 7 (Docking Clause)', '条款7（加入条款）'), width: 13 },
      { title: say('Clause 11 (Option)', '条款11（选项）'), width: 13 },
      {
        title: say(
          'Clause 9a (Prior Authorisation or General Authorisation)',
          '条款9a（事先授权或者一般授权）',
        ),
        width: 19,
      },
      { title: say('Clause 9a (Time period)', '条款9a（期限）'), width: 11 },
      {
        title: say(
          'Is personal data received from the Importer combined with personal data collected by the Exporter?',
          '接收方提供的个人数据是否与提供方收集的个人数据合并',
        ),
        width: 18,
      },
    ],
    ([1, 2, 3, 4] as const).map(number => moduleRow(draft, number, module)),
  )
}

function moduleRow(draft: Draft, number: 1 | 2 | 3 | 4, module: 1 | 2 | 3 | 4 | null): readonly Text[] {
  const { say } = draft
  const not: Text = ['—']
  if (module !== null && module !== number)
    return [[String(number)], [say('no', '否')], not, not, not, not, not]
  const choose = say('choice', '选择')
  const eu = (key: string, en: string, zh: string): Text => [
    draft.ask(`eu.${key}`, say(en, zh), 'legal', choose),
  ]
  const sub = number === 2 || number === 3
  return [
    [String(number)],
    module === null ? not : [say('yes', '是')],
    eu('clause-7', 'whether the docking clause is included', '是否采用加入条款'),
    eu('clause-11', 'whether the option is included, and which body', '是否采用，及机构名称'),
    sub ? eu('clause-9', 'option 1 or 2', '选项1或者2') : not,
    sub ? eu('clause-9-time', 'time in advance', '提前期限') : not,
    number === 4
      ? [
          draft.ask(
            'gb.combined',
            say(
              'whether personal data received from the Importer is combined with data collected by the Exporter',
              '接收方提供的个人数据是否与提供方所收集数据合并',
            ),
            'legal',
            choose,
          ),
        ]
      : not,
  ]
}

function appendixInformation(paper: Paper): void {
  const { draft } = paper
  const { say } = draft
  const annexed: Text = [say('annexed below', '见下文附件')]
  const module = moduleOf(draft)
  const subprocessed = module === null || module === 2 || module === 3
  paper.text(
    say(
      '“Appendix Information” means the information which must be provided for the selected modules as set out in the Appendix of the Approved EU SCCs (other than the Parties), and which for this Addendum is set out in:',
      '“附录信息”是指经批准的欧盟标准合同条款附录就所选模块要求提供的信息（当事方除外），就本附录而言载于：',
    ),
  )
  paper.fields(
    [say('Annex 1A: List of Parties', '附件1A：当事方名单'), annexed],
    [say('Annex 1B: Description of Transfer', '附件1B：传输说明'), annexed],
    [
      say(
        'Annex II: Technical and organisational measures including technical and organisational measures to ensure the security of the data',
        '附件二：技术与组织措施，包括确保数据安全的技术与组织措施',
      ),
      module === 4 ? [say('not applicable to module 4', '模块四不适用')] : annexed,
    ],
    [
      say(
        'Annex III: List of Sub processors (Modules 2 and 3 only)',
        '附件三：次级处理者名单（仅模块二、三）',
      ),
      subprocessed ? annexed : [say(`not applicable to module ${module}`, '所选模块不适用')],
    ],
  )
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
