/** What the Chinese filings share: cover, list of papers, authorisation, undertaking. */
import type { Draft, SideWords } from '../draft.ts'
import type { Knower, Text } from '../model.ts'
import type { Paper } from '../paper.ts'
import { dayToWrite } from '../passages.ts'

export const regime = 'CN'

/** What the law of China calls them. */
export const filingSides: SideWords = {
  exporter: ['handler of personal information', '个人信息处理者'],
  importer: ['overseas recipient', '境外接收方'],
}

/** The security assessment speaks of data, personal or not. */
export const assessmentSides: SideWords = {
  exporter: ['data handler', '数据处理者'],
  importer: ['overseas recipient', '境外接收方'],
}

/** The templates have the name with the seal, and the day. */
export function filingCover(draft: Draft): readonly (readonly [string, Text])[] {
  const { say } = draft
  return [
    [
      say(`Name of the ${draft.sideWord('exporter')} (seal)`, `${draft.sideWord('exporter')}名称（盖章）`),
      draft.nameOf('exporter'),
    ],
    [say('Day', '日期'), [draft.day(draft.input.made.slice(0, 10))]],
  ]
}

/** What the templates call one export among several, and one recipient. */
export const scenarioWord = ['Scenario', '场景'] as const
export const recipientWord = ['Recipient', '接收方'] as const

/** A gap that only a person can fill, under a key of the filing. */
export const ask = (
  draft: Draft,
  key: string,
  en: string,
  zh: string,
  who: Knower = 'exporter',
  here?: string,
): Text => [draft.ask(`cn.${key}`, draft.say(en, zh), who, here)]

/** One paper of a set: what it is, and where it is found. */
export type ListedPaper = readonly [
  en: string,
  zh: string,
  at: 'attached' | 'separate' | readonly [string, string],
]

export function papersTable(paper: Paper, rows: readonly ListedPaper[]): void {
  const { say } = paper.draft
  const where = (at: ListedPaper[2]): string =>
    at === 'attached'
      ? say('to be attached', '另行附具')
      : at === 'separate'
        ? say('separate document', '另行成册')
        : say(`${at[0]} of this set`, `见${at[1]}`)
  paper.table(
    [
      { title: say('No.', '序号'), width: 12 },
      { title: say('Paper', '材料名称'), width: 58 },
      { title: say('Where', '所在'), width: 30 },
    ],
    rows.map(([en, zh, at], index) => [[String(index + 1)], [say(en, zh)], [where(at)]]),
  )
}

export function authorisation(paper: Paper, matter: readonly [en: string, zh: string]): void {
  const { draft } = paper
  const { say } = draft
  paper.text(
    say('I, ', '本人'),
    ...ask(draft, 'legal-representative', 'name of the legal representative', '法定代表人姓名'),
    say(', am the legal representative of ', '系'),
    ...draft.nameOf('exporter'),
    say(' and authorise ', '的法定代表人，现授权'),
    ...ask(draft, 'agent', 'name and position of the agent', '经办人姓名、职务'),
    say(
      ` to act for the organisation in ${matter[0]}: to submit and receive papers, and to answer questions of the authority. The organisation bears the legal consequences of what the agent does within this authority. The agent may not delegate it.`,
      `作为本单位经办人，代表本单位办理${matter[1]}事宜，包括提交和签收材料、回复主管部门询问等。经办人在授权范围内实施的行为，其法律后果由本单位承担。经办人不得转委托。`,
    ),
  )
  paper.fields(
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
  const blank: Text = ['']
  paper.signatures(
    {
      of: say('Legal representative', '法定代表人'),
      lines: [
        [say('Signature', '签字'), blank],
        [say('Seal of the organisation', '单位公章'), blank],
        [say('Date', '日期'), dayToWrite(draft)],
      ],
    },
    {
      of: say('Agent', '经办人'),
      lines: [
        [say('Signature', '签字'), blank],
        [say('Date', '日期'), dayToWrite(draft)],
      ],
    },
  )
}

export function undertaking(
  paper: Paper,
  points: readonly (readonly [en: string, zh: string])[],
  by: 'exporter' | 'importer' = 'exporter',
): void {
  const { draft } = paper
  const { say } = draft
  paper.text(...draft.nameOf(by), say(' undertakes:', '承诺如下：'))
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
      [say('Date', '日期'), dayToWrite(draft)],
    ],
  })
}

/** For the sheet behind: which papers were written without the template at hand. */
export function templatesNote(paper: Paper): void {
  paper.note(
    paper.draft.say(
      'The authority’s templates of authorisation, undertaking and form are to be downloaded from its filing system and must not be altered; they were not at hand. What stands here is to be put into them.',
      '授权委托书、承诺书、申报表以主管部门申报系统所提供的模板为准，模板不得自行增删修改；编制时未见该等模板，此处内容供填入模板之用。',
    ),
  )
}

/** Appendix II of the standard contract, and of that of the area. */
export function furtherTerms(paper: Paper): void {
  paper.part(
    ['Appendix II', '附录二'],
    'Further terms agreed (if needed)  双方约定的其他条款（如需要）',
    '双方约定的其他条款（如需要）',
  )
  paper.text(
    ...ask(
      paper.draft,
      'further-terms-text',
      'text of the further terms, or “none”',
      '其他条款内容，无则填“无”',
      'legal',
    ),
  )
}
