/** What stands around a form: in front the sheet of what is missing, at the end what was filled from where. */
import { formatDay, formatList } from '@carnet/locales'
import type { Draft } from './draft.ts'
import { type Block, type Filled, filledOf, gapMark, gapsOf, type Knower, type Text } from './model.ts'
import { Paper } from './paper.ts'
import { short } from './values.ts'

const knowerWords: Readonly<Record<Knower, readonly [en: string, zh: string]>> = {
  exporter: ['exporter, business side', '提供方业务部门'],
  importer: ['importer', '接收方'],
  legal: ['legal or data-protection officer', '法务或个人信息保护负责人'],
  security: ['information security', '信息安全部门'],
  signatory: ['whoever signs', '签署人'],
  authority: ['the authority', '主管部门'],
}

const sourceWords: Readonly<Record<Filled['source']['from'], readonly [en: string, zh: string]>> = {
  declaration: ['declaration', '申报'],
  inspection: ['inspection', '数据识别'],
  decision: ['decision', '决定'],
  plan: ['plan', '方案'],
  person: ['person', '填报人'],
  ledger: ['ledger', '账本'],
}

function sourceText(draft: Draft, { from, at, by, day }: Filled['source']): string {
  const parts = [
    draft.say(...sourceWords[from]),
    at,
    by,
    day === undefined ? undefined : formatDay(day, draft.language),
  ]
  return parts.filter(part => part !== undefined).join(' · ')
}

interface Body {
  readonly cover: readonly (readonly [string, Text])[]
  readonly blocks: readonly Block[]
}

/** The sheet behind the cover, to be taken out when nothing is missing any more; none then. */
export function missingSheet(draft: Draft, body: Body): readonly Block[] {
  const { say } = draft
  const gaps = gapsOf(body)
  if (gaps.length === 0) return []
  const paper = new Paper(draft)
  paper.part(['Cover sheet', '待补事项单'], 'What is missing', '待补事项')
  paper.text(
    say(
      `${gaps.length === 1 ? 'One thing is' : `${gaps.length} things are`} still to be filled in. In the text each is marked ${gapMark} with its number; an answer given under its key fills every place at once. This sheet is no part of the document: it goes once nothing is missing.`,
      `本文件尚有${gaps.length}项待补，文中以${gapMark}加编号标明；按“键”作答后，各处同时补全。本单不属于文件正文，补全后不再附具。`,
    ),
  )
  paper.table(
    [
      { title: say('No.', '编号'), width: 10 },
      { title: say('What is missing', '缺少的内容'), width: 36 },
      { title: say('Who knows it', '由谁提供'), width: 23 },
      { title: say('Key', '键'), width: 31 },
    ],
    gaps.map((gap, index) => [
      [`${gapMark}${index + 1}`],
      [gap.missing],
      [say(...knowerWords[gap.who])],
      [gap.key],
    ]),
  )
  return paper.blocks
}

/** The sheet behind: for the file of whoever prepares the document. */
export function closing(
  draft: Draft,
  body: Body,
  working: ((paper: Paper) => void) | undefined,
): readonly Block[] {
  const { say } = draft
  const filled = filledOf(body)
  const paper = new Paper(draft)
  paper.part(['Record of preparation', '编制记录'], 'What was filled from where', '填写依据')
  paper.text(
    say(
      'This record is no part of the document; it is kept with the file and not sent.',
      '本记录不属于文件正文，供存档，不随文件提交。',
    ),
  )
  paper.note(
    say(
      'Values from the decision rest on the provisions as loaded on the day shown. This paper is a draft for the people who sign it; it is no legal advice.',
      '取自决定的内容以所示日期载入的条款为准。本文件为供签署人审定的稿件，不构成法律意见。',
    ),
  )
  paper.fields(
    [
      say('Transfer', '传输'),
      [
        formatList(
          draft.each.map(({ leg }) => short(leg)),
          draft.language,
        ),
      ],
    ],
    [say('Law as of', '适用法律日期'), [draft.asOf]],
    ...entriesOf(draft),
  )
  if (gapsOf(body).length === 0) paper.text(say('Nothing is missing.', '无待补事项。'))
  paper.table(
    [
      { title: say('What', '事项'), width: 22 },
      { title: say('Value', '内容'), width: 46 },
      { title: say('Source', '来源'), width: 32 },
    ],
    together(draft, filled),
  )
  working?.(paper)
  return paper.blocks
}

/** A document is of one leg or of all: each entry is named with its leg, where there are several. */
function entriesOf({ entries, say }: Draft): readonly (readonly [string, Text])[] {
  const title = say('Ledger entry', '账本记录')
  return entries.map(({ leg, entry, index }) => [
    entries.length > 1 ? say(`${title} (${leg})`, `${title}（${leg}）`) : title,
    [`${index} · ${entry}`],
  ])
}

/** One row for each thing and source; of items, those of which the same is said are listed together. */
function together(draft: Draft, filled: readonly Filled[]): readonly (readonly Text[])[] {
  const rows = new Map<string, { label: string; values: Map<string, string[]>; source: string }>()
  for (const { label, item, text, source } of filled) {
    const from = sourceText(draft, source)
    const key = JSON.stringify(item === undefined ? [label, from, text] : [label, from])
    const row = rows.get(key) ?? { label, values: new Map<string, string[]>(), source: from }
    rows.set(key, row)
    const items = row.values.get(text) ?? []
    row.values.set(text, item === undefined || items.includes(item) ? items : [...items, item])
  }
  return [...rows.values()].flatMap(({ label, values, source }) =>
    inRows([...values].map(([text, items]) => saidOf(draft, text, items))).map(said => [
      [label],
      [said.join(draft.say('; ', '；'))],
      [source],
    ]),
  )
}

/** A row with more signs would be a page of its own. */
const longestRow = 240

/** What is said of many items goes on in further rows. */
function inRows(said: readonly string[]): readonly (readonly string[])[] {
  const rows: string[][] = []
  let signs = 0
  for (const one of said) {
    const last = rows.at(-1)
    signs += one.length
    if (last && signs <= longestRow) last.push(one)
    else {
      rows.push([one])
      signs = one.length
    }
  }
  return rows
}

const saidOf = ({ say, language }: Draft, text: string, items: readonly string[]): string =>
  items.length === 0 ? text : `${text}${say(': ', '：')}${formatList(items, language)}`
