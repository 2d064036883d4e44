/** The Commission's standard contractual clauses: module, choices in the clauses, annexes I to III. */

import { decisionSheet } from '../decision-passages.ts'
import type { Draft } from '../draft.ts'
import type { Form } from '../form.ts'
import type { Text } from '../model.ts'
import type { Paper } from '../paper.ts'
import { signaturesOf } from '../passages.ts'
import {
  commissionNote,
  referenceAnnexes,
  referenceNote,
  referenceParties,
  referenceSignatures,
  referenceTerms,
} from './by-reference.ts'
import {
  agreementCover,
  annexMeasures,
  annexParty,
  annexSubprocessors,
  annexTransfer,
  ask,
  moduleOf,
  moduleText,
  sameClauses,
} from './scc.ts'

export const euClauses: Form = {
  kind: 'eu-clauses',
  title: { en: 'Standard contractual clauses', zh: '标准合同条款' },
  subtitle: draft =>
    draft.say(
      'for the transfer of personal data to third countries pursuant to Regulation (EU) 2016/679',
      '依据（EU）2016/679号条例向第三国传输个人数据',
    ),
  form: {
    en: 'Annex to Commission Implementing Decision (EU) 2021/914 of 4 June 2021, OJ L 199, 7.6.2021, p. 31',
    zh: '欧盟委员会2021年6月4日第（EU）2021/914号实施决定附件，《官方公报》L 199，2021年6月7日，第31页',
  },
  layout: 'agreement',
  asked: { regimes: ['EU', 'CH'], mechanisms: ['scc-2021'], duties: [] },
  together: sameClauses,
  cover: agreementCover,
  write: paper => {
    const { draft } = paper
    const { say } = draft
    paper.part(['Agreement', '协议'], 'Incorporation of the clauses', '条款的纳入')
    paper.heading(1, 'The clauses', '条款')
    incorporation(paper)
    if (draft.language === 'zh')
      paper.note('条款的中文译名仅供参考；签署以官方公报所载欧盟官方语言文本为准。')
    paper.heading(1, 'Choices in the clauses', '条款中的选择事项')
    choices(paper)
    paper.heading(1, 'Signature', '签署')
    paper.text(
      say(
        'By signing, the parties accept the Clauses, and annexes I to III with them.',
        '签署即表示接受条款及附件一至三。',
      ),
    )
    signaturesOf(paper, [
      [say('Data exporter', '数据提供方'), 'exporter'],
      [say('Data importer', '数据接收方'), 'importer'],
    ])
    annexes(paper)
  },
  writeShort: paper => {
    paper.part(
      ['Contract by reference', '援引式合同'],
      'Data transfer contract: the clauses by reference',
      '数据传输合同（援引标准合同条款）',
    )
    referenceParties(paper)
    paper.heading(1, 'The clauses', '条款')
    incorporation(paper)
    paper.heading(1, 'Choices in the clauses', '条款中的选择事项')
    choices(paper)
    referenceAnnexes(paper)
    referenceTerms(paper, ['the Clauses', '条款'])
    if (paper.draft.language === 'zh')
      paper.note('条款的中文译名仅供参考；签署以官方公报所载欧盟官方语言文本为准。')
    referenceSignatures(paper)
  },
  working: paper => {
    referenceNote(paper)
    commissionNote(paper)
    decisionSheet(paper, ['EU', 'CH'])
  },
}

/** The sentence that takes the clauses in, and the module. */
function incorporation(paper: Paper): void {
  const { draft } = paper
  const { say } = draft
  paper.text(
    say(
      'The parties agree to the standard contractual clauses in the Annex to Implementing Decision (EU) 2021/914, as set out in the Official Journal of the European Union, L 199 of 7 June 2021, page 31 (the Clauses), in the module named below. They are incorporated by this reference, unchanged; the modules that do not apply and the options that are not chosen are left out. Where this paper and the Clauses differ, the Clauses prevail (Clause 5).',
      '双方同意适用欧盟委员会第（EU）2021/914号实施决定附件所载标准合同条款（《欧盟官方公报》L 199，2021年6月7日，第31页；以下称“条款”）中下列模块。条款以援引方式纳入本协议，不作改动；不适用的模块和未选用的选项不予纳入。本文件与条款不一致的，以条款为准（条款5）。',
    ),
  )
  paper.fields([say('Module', '模块'), moduleText(draft)])
}

function choices(paper: Paper): void {
  const { draft } = paper
  const { say } = draft
  const module = moduleOf(draft)
  const subprocessed = module === null || module === 2 || module === 3
  const rows: (readonly [Text, Text, Text])[] = [
    [
      [say('Clause 7', '条款7')],
      [say('Docking clause (optional)', '加入条款（可选）')],
      ask(draft, 'clause-7', 'whether the docking clause is included', '是否采用加入条款'),
    ],
  ]
  if (subprocessed)
    rows.push(
      [
        [say('Clause 9(a)', '条款9(a)')],
        [
          say(
            'Use of sub-processors: Option 1, specific prior authorisation; Option 2, general written authorisation',
            '使用次级处理者：选项1逐项事先授权，选项2一般书面授权',
          ),
        ],
        ask(draft, 'clause-9', 'option 1 or 2', '选项1或者2'),
      ],
      [
        [say('Clause 9(a)', '条款9(a)')],
        [
          say(
            'Time before a change of sub-processors is requested or notified',
            '申请授权或者通知变更的提前期限',
          ),
        ],
        ask(draft, 'clause-9-time', 'time in advance', '提前期限'),
      ],
    )
  rows.push([
    [say('Clause 11(a)', '条款11(a)')],
    [say('Independent dispute resolution body (optional)', '独立争议解决机构（可选）')],
    ask(draft, 'clause-11', 'whether the option is included, and which body', '是否采用，及机构名称'),
  ])
  if (module !== 4)
    rows.push([
      [say('Clause 13(a)', '条款13(a)')],
      [
        say(
          'Competent supervisory authority: exporter established in a Member State; or with a representative under Article 27(1) of the Regulation; or without one under Article 27(2)',
          '主管监督机构：提供方设立于成员国；或者依条例第二十七条第1款指定代表；或者依第2款无须指定代表',
        ),
      ],
      authority(draft),
    ])
  rows.push(
    [
      [say('Clause 17', '条款17')],
      [
        module === 4
          ? say(
              'Governing law: of a country allowing for third-party beneficiary rights',
              '准据法：承认第三方受益人权利的国家法律',
            )
          : subprocessed
            ? say(
                'Governing law: Option 1, law of a named Member State; Option 2, law of the Member State where the exporter is established, else of a named one',
                '准据法：选项1为所指定成员国法律；选项2为提供方设立地成员国法律，不承认第三方受益人权利的，适用所指定的另一成员国法律',
              )
            : say('Governing law: Option 1, law of a named Member State', '准据法：选项1，所指定成员国法律'),
      ],
      ask(
        draft,
        'clause-17',
        module === 4
          ? 'the law that governs, which must allow for third-party beneficiary rights'
          : subprocessed
            ? 'option 1 or 2, and the Member State, whose law must allow for third-party beneficiary rights'
            : 'the Member State, whose law must allow for third-party beneficiary rights',
        module === 4
          ? '准据法（须承认第三方受益人权利）'
          : subprocessed
            ? '选项1或者2，及成员国（其法律须承认第三方受益人权利）'
            : '成员国（其法律须承认第三方受益人权利）',
      ),
    ],
    [
      [say(module === 4 ? 'Clause 18' : 'Clause 18(b)', module === 4 ? '条款18' : '条款18(b)')],
      [say('Choice of forum and jurisdiction', '管辖法院的选择')],
      ask(
        draft,
        'clause-18',
        module === 4
          ? 'the country whose courts settle disputes'
          : 'the Member State whose courts settle disputes',
        module === 4 ? '管辖法院所在国家' : '管辖法院所在成员国',
      ),
    ],
  )
  paper.table(
    [
      { title: say('Clause', '条款'), width: 16 },
      { title: say('Matter', '事项'), width: 48 },
      { title: say('Choice', '选择'), width: 36 },
    ],
    rows,
  )
}

const authority = (draft: Draft): Text =>
  ask(
    draft,
    'clause-13',
    'which case of clause 13(a) applies, and the supervisory authority',
    '条款13(a)的适用情形及监督机构',
  )

function annexes(paper: Paper): void {
  const { draft } = paper
  const { say } = draft
  const module = moduleOf(draft)
  paper.part(['ANNEX I', '附件一'], 'Parties, transfer, authority', '当事方、传输与监督机构')
  paper.numbered(1, 'A.', 'List of parties', '当事方名单')
  paper.numbered(2, '1.', 'Data exporter(s)', '数据提供方')
  paper.fields(...annexParty(draft, 'exporter'))
  paper.numbered(2, '2.', 'Data importer(s)', '数据接收方')
  paper.fields(...annexParty(draft, 'importer'))
  paper.numbered(1, 'B.', 'Description of transfer', '传输说明')
  annexTransfer(paper)
  paper.numbered(1, 'C.', 'Competent supervisory authority', '主管监督机构')
  if (module === 4) paper.text(say('Not applicable to module four.', '模块四不适用。'))
  else
    paper.fields([
      say(
        'Identify the competent supervisory authority/ies in accordance with Clause 13',
        '依条款13确定的主管监督机构',
      ),
      authority(draft),
    ])
  paper.part(
    ['ANNEX II', '附件二'],
    'Technical and organisational measures including technical and organisational measures to ensure the security of the data',
    '技术与组织措施，包括确保数据安全的技术与组织措施',
  )
  if (module === 4) paper.text(say('Not applicable to module four.', '模块四不适用。'))
  else annexMeasures(paper)
  if (module === 1 || module === 4) {
    paper.shortPart(['ANNEX III', '附件三'], ...listOfSubprocessors)
    paper.text(
      say(
        `Not applicable to module ${module === 1 ? 'one' : 'four'}.`,
        `模块${module === 1 ? '一' : '四'}不适用。`,
      ),
    )
  } else {
    paper.part(['ANNEX III', '附件三'], ...listOfSubprocessors)
    annexSubprocessors(paper)
  }
}

const listOfSubprocessors = ['List of sub-processors', '次级处理者名单'] as const
