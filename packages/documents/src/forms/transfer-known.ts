/** What the assessment of a transfer is about: the questions before its steps, and the transfers as they are known. */
import type { Draft } from '../draft.ts'
import type { Text } from '../model.ts'
import type { Paper } from '../paper.ts'
import { categoriesText, itemTable } from '../passages.ts'
import { ask, transferWord } from './scc.ts'

type Row = readonly [name: string, value: Text]

/** The questions that come before the six steps: is one needed, and of whom. */
export function before(paper: Paper): void {
  const { draft } = paper
  const { say } = draft
  paper.numbered(
    1,
    say('Before', '评估前：'),
    'Is an assessment needed, and of what?',
    '是否需要评估、评估什么',
  )
  paper.fields(
    [say('Are they personal data?', '是否属于个人数据'), categoriesText(draft)],
    [
      say('Is there a transfer?', '是否构成传输'),
      [...draft.place('exporter'), say(' → ', ' → '), ...draft.place('importer')],
    ],
    [
      say('Who is what', '双方身份'),
      draft.eachOnce(one => [
        ...one.legFact('sender_role', say('role of the data exporter', '数据提供方身份')),
        say(' → ', ' → '),
        ...one.legFact('receiver_role', say('role of the data importer', '数据接收方身份'), 'importer'),
      ]),
    ],
    [
      say(
        'Are the principles kept: could fewer data, or anonymised data, serve?',
        '是否符合原则：可否减少数据或者传输匿名数据',
      ),
      ask(
        draft,
        'tia.principles',
        'why these data are needed, and why fewer or anonymised data would not serve',
        '需要这些数据、且较少数据或者匿名数据不能满足需要的理由',
      ),
    ],
    [
      say(
        'Is the destination covered by an adequacy decision for these data?',
        '就这些数据，接收地是否有充分性决定',
      ),
      ask(
        draft,
        'tia.adequacy',
        'adequacy decision that covers the transfer, or “none”; with one, no assessment is needed',
        '涵盖本次传输的充分性决定，无则填“无”；有则无须评估',
      ),
    ],
  )
}

/** Step 1: who receives, and each transfer. */
export function stepOne(paper: Paper): void {
  const { draft } = paper
  const { say } = draft
  const receiver: Row = [
    say('Kind and industry of the importer', '接收方类型与行业'),
    [
      ...draft.fact(
        draft.parties.importer,
        'kind',
        say('kind of the data importer (public or private)', '数据接收方类型（公共或者私营）'),
        'importer',
        'importer.kind',
      ),
      say('; ', '；'),
      ...draft.fact(
        draft.parties.importer,
        'sector',
        say('industry of the data importer', '数据接收方行业'),
        'importer',
        'importer.sector',
      ),
    ],
  ]
  if (draft.several) paper.fields(receiver)
  paper.each(transferWord, one => {
    one.fields(...(draft.several ? [] : [receiver]), ...transferred(one.draft))
    itemTable(one, { sensitive: null, need: true })
  })
}

function transferred(draft: Draft): readonly Row[] {
  const { say } = draft
  return [
    [say('What happens', '方式'), draft.legFact('act', say('what happens', '方式'))],
    [say('Purposes', '目的'), draft.legFact('purposes', say('purposes', '处理目的'))],
    [say('Persons concerned', '数据主体'), draft.subjects()],
    [say('Number of people', '人数'), draft.peopleCount()],
    [say('Frequency', '频次'), draft.legFact('frequency', say('frequency', '频次'))],
    [
      say('What the importer can read', '接收方可读取程度'),
      draft.legFact('access', say('what the importer can read', '接收方可读取程度')),
    ],
    [
      say('Who holds the keys', '密钥持有方'),
      draft.legFact('keys_with', say('who holds the keys', '密钥持有方')),
    ],
    [
      say('Stored abroad, or accessed from there; format', '境外存储或者远程访问；数据形式'),
      ask(
        draft,
        'format',
        'stored at the destination or accessed from there; plain text, pseudonymised or encrypted',
        '在接收地存储或者自接收地访问；明文、假名化或者加密',
        'security',
      ),
    ],
    [
      say('Passing only through', '途经'),
      draft.optional(draft.leg, 'via', say('places only passed through', '仅途经地')) ?? [
        say('none stated', '未载明'),
      ],
    ],
    [
      say('Onward transfers', '再传输'),
      ask(
        draft,
        'onward',
        'onward transfers: to whom, where, for what',
        '再传输：对象、地点、目的',
        'importer',
      ),
    ],
  ]
}
