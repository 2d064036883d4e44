/** Passages that several documents share: the parties, the items, totals, signatures. */
import { holdsOf, type Interval } from '@carnet/law'
import { label } from '@carnet/locales'
import type { Draft, Item, Side } from './draft.ts'
import type { Span, Text } from './model.ts'
import type { Paper } from './paper.ts'
import { factText, intervalText, short, valuesOf } from './values.ts'

const absent: Text = ['—']

/** A plan with a longer name is called the approved one: its name lists every item that it changes. */
const longName = 40

/** Name, number, address, contact. */
export function partyFields(draft: Draft, side: Side): readonly (readonly [string, Text])[] {
  const { say } = draft
  return [
    [say('Name', '名称'), draft.nameOf(side)],
    [say('Registration number', '登记号码'), draft.identifiers(side)],
    [say('Address', '地址'), draft.sideAsk(side, 'address', 'registered address', '注册地址')],
    [say('Place', '所在国家（地区）'), draft.place(side)],
    [
      say('Contact person, position, telephone, e-mail', '联系人、职务、电话、邮箱'),
      draft.sideAsk(
        side,
        'contact',
        'contact person (name, position, telephone, e-mail)',
        '联系人（姓名、职务、电话、邮箱）',
      ),
    ],
  ]
}

function categoryOf(draft: Draft, { record, name }: Item): Text {
  const { say } = draft
  const missing = say(`category of “${name}”`, `“${name}”的类别`)
  if (valuesOf(record, 'category').length === 0)
    return [draft.askOnce(`${record.name}.category`, missing, 'exporter')]
  const words = say('categories of the items', '数据项类别')
  const text = factText(record, 'category', { vocabulary: draft.input.vocabulary, language: draft.language })
  const column = draft.inspection?.columns.find(one => one.name === name)
  // What a person said of a column overrules what was found in it.
  const found = draft.inspection !== null && column !== undefined && column.basis !== 'declared'
  const source = found
    ? ({ from: 'inspection', at: draft.inspection.file } as const)
    : ({ from: 'declaration', at: 'items.*.category' } as const)
  return [{ ...draft.filled(words, text, source), item: name }]
}

export function treatmentText(draft: Draft, { treatment, name }: Item): Text {
  const { say } = draft
  const { plan } = draft.input
  if (treatment === 'as-it-is' || !plan) return [say('as it is', '原样')]
  const text =
    treatment === 'drop'
      ? say('left out before the transfer', '出境前剔除')
      : label(`documents.did.${treatment}`, draft.language)
  const at = plan.name.length > longName ? say('the approved plan', '已批准的方案') : plan.name
  const source = {
    from: 'plan',
    at,
    ...(plan.by ? { by: plan.by } : {}),
    ...(plan.day ? { day: plan.day } : {}),
  } as const
  return [{ ...draft.filled(say('treatment of the items', '数据项的处理'), text, source), item: name }]
}

/** Whether the purpose needs the item: a person's judgement, with who made it. */
function neededText(draft: Draft, { record, name, treatment }: Item): Text {
  const { say } = draft
  const words = say(`need for “${name}”`, `“${name}”的必要性`)
  const judged = record.judged.needed
  if (judged) {
    const text = say(judged.answer ? 'needed' : 'not needed', judged.answer ? '必需' : '非必需')
    const { by, day } = judged
    const source = {
      from: 'declaration',
      at: 'items.*.judged.needed',
      ...(by ? { by } : {}),
      ...(day ? { day } : {}),
    } as const
    return [{ ...draft.filled(say('need for the items', '数据项的必要性'), text, source), item: name }]
  }
  // What does not leave is not asked about.
  if (treatment === 'drop') return absent
  if (valuesOf(record, 'needed').length > 0) return draft.fact(record, 'needed', words, 'exporter')
  return [draft.askOnce(`${record.name}.needed`, words, 'exporter', say('need', '必要性'))]
}

export interface ItemTable {
  /** The regime, and its definition, that makes an item sensitive; null: not asked. */
  readonly sensitive: { readonly regime: string; readonly definition: string } | null
  readonly need: boolean
}

/** The items of the leg: what each is, whether it is sensitive, whether it is needed, what is done to it. */
export function itemTable(paper: Paper, { sensitive, need }: ItemTable): void {
  const { draft } = paper
  const { say } = draft
  if (draft.items.length === 0) {
    paper.text(itemsMissing(draft), say('.', '。'))
    return
  }
  const columns = [
    { title: say('No.', '序号'), width: 8 },
    { title: say('Item', '数据项'), width: 28 },
    { title: say('What it is', '类别'), width: 18 },
    ...(sensitive ? [{ title: say('Sensitive', '敏感'), width: 12 }] : []),
    ...(need ? [{ title: say('Need', '必要性'), width: 18 }] : []),
    { title: say('Treatment', '处理'), width: 16 },
  ]
  const rows = draft.items.map((item, index): readonly Text[] => [
    [String(index + 1)],
    [item.name],
    categoryOf(draft, item),
    ...(sensitive ? [sensitiveText(draft, item, sensitive)] : []),
    ...(need ? [neededText(draft, item)] : []),
    treatmentText(draft, item),
  ])
  paper.table(columns, rows)
}

/** The items that leave, in the columns of the template: name, what it is, need, example, remark. Nobody's value is an example: the column is left to a person. */
export function scenarioTable(paper: Paper, sensitive: NonNullable<ItemTable['sensitive']>): void {
  const { draft } = paper
  const { say } = draft
  if (draft.moving.length === 0) {
    paper.text(itemsMissing(draft), say('.', '。'))
    return
  }
  paper.table(
    [
      { title: say('No.', '序号'), width: 8 },
      { title: say('Item', '数据项名称'), width: 21 },
      { title: say('Description', '内容描述'), width: 20 },
      { title: say('Need for the export', '出境必要性'), width: 19 },
      { title: say('Example', '示例'), width: 10 },
      { title: say('Remark', '备注'), width: 22 },
    ],
    draft.moving.map((item, index): readonly Text[] => [
      [String(index + 1)],
      [item.name],
      categoryOf(draft, item),
      neededText(draft, item),
      [''],
      [
        say('sensitive: ', '敏感：'),
        ...sensitiveText(draft, item, sensitive),
        say('; ', '；'),
        ...treatmentText(draft, item),
      ],
    ]),
  )
  paper.text(
    draft.ask(
      'cn.examples',
      say(
        'an example for each item, made up, in the column left free',
        '各数据项的示例（虚构），填入表中空白栏',
      ),
      'exporter',
    ),
  )
}

const itemsMissing = (draft: Draft): Span =>
  draft.askOnce(`${short(draft.leg)}.items`, draft.say('the data items that move', '出境数据项'), 'exporter')

function sensitiveText(
  draft: Draft,
  { record, name }: Item,
  { regime: code, definition }: NonNullable<ItemTable['sensitive']>,
): Text {
  const { say, input } = draft
  const regime = draft.regime(code)
  if (!regime?.definitions.some(one => one.name === definition)) return absent
  const answer = holdsOf(
    { declaration: input.declaration, regimes: input.regimes, vocabulary: input.vocabulary },
    regime,
    definition,
    record,
  )
  const words = say(`“${name}” sensitive`, `“${name}”是否敏感`)
  if (answer === 'unknown') return [draft.askOnce(`${record.name}.sensitive`, words, 'legal')]
  const title = regime.definitions.find(one => one.name === definition)!.title[draft.language]
  return [
    {
      ...draft.filled(title, label(`answer.${answer}`, draft.language), {
        from: 'decision',
        at: `${code} · ${definition}`,
      }),
      item: name,
    },
  ]
}

/** Names of the categories that move, each once. */
export function categoriesText(draft: Draft, items?: readonly Item[]): Text {
  const { say } = draft
  const seen = new Set<string>()
  const parts: Text[] = []
  for (const one of draft.each)
    for (const item of items ?? one.moving) {
      const key =
        factText(item.record, 'category', { vocabulary: draft.input.vocabulary, language: draft.language }) ||
        item.name
      if (seen.has(key)) continue
      seen.add(key)
      parts.push(categoryOf(one, item))
    }
  if (parts.length === 0)
    return [
      draft.askOnce(`${short(draft.leg)}.categories`, say('categories of data', '数据种类'), 'exporter'),
    ]
  return draft.join(parts, say('; ', '；'))
}

/** The statutory totals that were read, this leg included. */
export function counterText(draft: Draft, regime: string): Text {
  const { say, language } = draft
  // A total runs on from leg to leg: that of the last includes the others. Of one of which nothing is known nothing is said.
  const totals: Record<string, Interval> = {}
  for (const one of draft.each) Object.assign(totals, one.finding(regime)?.counters)
  const counters = Object.entries(totals).filter(
    ([, { low, high }]) => low > 0 || high < Number.POSITIVE_INFINITY,
  )
  const parts = counters.map(([name, total]): Text => {
    const title =
      draft.regime(regime)?.counters.find(one => one.name === name || `${regime}.${one.name}` === name)
        ?.title[language] ?? name
    return [
      draft.filled(title, `${title}${say(': ', '：')}${intervalText(total, language)}`, {
        from: 'decision',
        at: `${regime} · ${name}`,
      }),
    ]
  })
  if (parts.length === 0)
    return [
      draft.askOnce(
        `${short(draft.leg)}.total`,
        say(
          'people whose data were provided abroad since 1 January (ordinary, sensitive)',
          '自当年1月1日起累计向境外提供个人信息（一般、敏感）的人数',
        ),
        'exporter',
      ),
    ]
  return draft.join(parts, say('; ', '；'))
}

/** Where the day of a signature is written: the Chinese form says year, month, day. */
export const dayToWrite = ({ say }: Draft): Text => [say('', '　　　年　　月　　日')]

/** Sides that sign. */
export function signaturesOf(paper: Paper, sides: readonly (readonly [of: string, side: Side])[]): void {
  const { draft } = paper
  const { say } = draft
  const lines = (side: Side): readonly (readonly [string, Text])[] => [
    [say('Name', '名称'), draft.nameOf(side)],
    [
      say('Signatory and position', '签署人及职务'),
      [
        draft.ask(
          `${side}.signatory`,
          say(`signatory of the ${draft.sideWord(side)}`, `${draft.sideWord(side)}签署人`),
          'signatory',
        ),
      ],
    ],
    [say('Signature (seal)', '签字（盖章）'), ['']],
    [say('Date', '日期'), dayToWrite(draft)],
  ]
  paper.signatures(...sides.map(([of, side]) => ({ of, lines: lines(side) })))
}

/** Spans with a full stop. */
export const sentence = (draft: Draft, ...text: readonly Span[]): Text => [...text, draft.say('.', '。')]
