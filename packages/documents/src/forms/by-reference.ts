/**
 * Contracts by reference: a short agreement that names the clauses, takes them in as published, and completes what they leave to the
 * parties. Whether a reference binds is for the law of contract that governs it: the sheet behind says so.
 */
import type { Draft } from '../draft.ts'
import type { Text } from '../model.ts'
import type { Paper } from '../paper.ts'
import { signaturesOf } from '../passages.ts'
import { annexParty, annexTransfer, ask, moduleOf } from './scc.ts'

/** The sheet behind: what to look at before a short contract is signed. */
export function referenceNote(paper: Paper): void {
  if (!paper.draft.byReference) return
  paper.note(
    paper.draft.say(
      'The clauses are taken in by reference and not reproduced. Whether that binds both sides and lets persons rely on them is for the law of contract that governs; make sure that the published text was at hand to both when they signed, and keep a copy with the contract. The annexes are part of the clauses and must be complete.',
      '本合同以援引方式纳入条款，未予转载。援引是否对双方具有约束力、个人能否据以主张权利，依所适用的合同法；签署时双方均应已取得公布文本，并随合同保存一份。附件属于条款的组成部分，须填写完整。',
    ),
  )
}

/** What the Commission says of it, as far as it was read: the page as stored ends before its later questions. */
export function commissionNote(paper: Paper): void {
  if (!paper.draft.byReference) return
  paper.note(
    paper.draft.say(
      'The Commission’s questions and answers on the clauses (25 May 2022): question 1 says that parties can incorporate the clauses into their contracts. The answer on incorporation by reference was not read (unverified); a report on it says that it is left to national law. Annex I is to be completed and signed.',
      '欧盟委员会关于条款的问答（2022年5月25日）：问题1指出，双方可以将条款纳入其合同。关于以援引方式纳入的问答未见原文（未经核实）；据介绍，该问题由成员国法律决定。附件一须填写并签署。',
    ),
  )
}

type Row = readonly [name: string, value: Text]

/** The two parties, as a short contract names them: no signature, no role, which stand elsewhere. */
export function referenceParties(paper: Paper): void {
  const { draft } = paper
  const { say } = draft
  paper.heading(1, 'Parties', '当事方')
  for (const [side, en, zh] of [
    ['exporter', 'Data exporter', '数据提供方'],
    ['importer', 'Data importer', '数据接收方'],
  ] as const) {
    paper.heading(2, en, zh)
    paper.fields(
      ...annexParty(draft, side).filter(([name]) => name !== say('Signature and date', '签字及日期')),
    )
  }
}

/** Where a long annex is another document: its title and day. */
const elsewhere = (draft: Draft, key: string, en: string, zh: string): Text =>
  ask(draft, key, en, zh, 'security')

/** How the annexes of the EU clauses are completed: the transfer here, the measures by a document that both have. */
export function referenceAnnexes(paper: Paper): void {
  const { draft } = paper
  const { say } = draft
  const module = moduleOf(draft)
  paper.heading(1, 'How the annexes are completed', '附件的填写')
  paper.text(
    say(
      'Annex I.A is completed with the parties above; their signatures below are those of Annex I. Annex I.B is completed as follows:',
      '附件一A部分以上列当事方填写，双方于文末的签字即为附件一的签字。附件一B部分填写如下：',
    ),
  )
  annexTransfer(paper)
  const rows: Row[] = []
  if (module !== 4)
    rows.push(
      [
        say('Annex I.C: competent supervisory authority', '附件一C部分：主管监督机构'),
        ask(
          draft,
          'clause-13',
          'which case of clause 13(a) applies, and the supervisory authority',
          '条款13(a)的适用情形及监督机构',
        ),
      ],
      [
        say('Annex II: technical and organisational measures', '附件二：技术与组织措施'),
        elsewhere(
          draft,
          'measures-document',
          'the document that describes the measures specifically (title, version, day), attached; or the measures',
          '具体载明措施的文件（名称、版本、日期），随附；或者直接写明措施',
        ),
      ],
    )
  if (module !== 1 && module !== 4)
    rows.push([
      say('Annex III: list of sub-processors', '附件三：次级处理者名单'),
      ask(
        draft,
        'sub-processors-document',
        'the list of sub-processors (title, day), attached; or “general authorisation, no list”',
        '次级处理者名单（名称、日期），随附；或者“一般授权，不附名单”',
        'importer',
      ),
    ])
  if (rows.length > 0) paper.fields(...rows)
}

/** What every short contract settles besides. */
export function referenceTerms(paper: Paper, clauses: readonly [en: string, zh: string]): void {
  const { draft } = paper
  const { say } = draft
  const [en, zh] = clauses
  paper.heading(1, 'Precedence, copies, term', '优先顺序、副本、期限')
  paper.text(
    say(
      `If this contract or another agreement of the parties differs from ${en}, ${en} prevail.`,
      `本合同或者双方其他协议与${zh}不一致的，以${zh}为准。`,
    ),
  )
  paper.text(
    say(
      `Each party confirms that it has ${en} as published. A person concerned who asks is given a copy of ${en} as completed here, free of charge; business secrets may be left out as far as ${en} allow.`,
      `双方确认已取得公布的${zh}文本。个人索取时，免费提供依本合同填写完整的${zh}副本；${zh}允许时，可以略去商业秘密。`,
    ),
  )
  paper.text(
    say(
      `This contract takes effect when both have signed, and lasts as long as data are transferred or kept under it.`,
      `本合同自双方签署时生效，在依其传输或者保存数据期间持续有效。`,
    ),
  )
}

export function referenceSignatures(paper: Paper): void {
  const { draft } = paper
  const { say } = draft
  paper.heading(1, 'Signature', '签署')
  paper.text(
    say(
      'By signing, the parties enter into the clauses named above, with what is completed here.',
      '签署即表示双方订立上述条款，并接受本合同所填写的内容。',
    ),
  )
  signaturesOf(paper, [
    [say('Data exporter', '数据提供方'), 'exporter'],
    [say('Data importer', '数据接收方'), 'importer'],
  ])
}
