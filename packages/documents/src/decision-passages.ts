/** Passages on the decision: what a regime asks of the legs that a document is about, and what is owed under it. Each provision stands once. */
import type { Measure } from '@carnet/law'
import { dueText, formatList } from '@carnet/locales'
import type { Draft } from './draft.ts'
import type { Text } from './model.ts'
import type { Paper } from './paper.ts'
import { short } from './values.ts'

/** Something that is said of some of the legs: of each with words of its own. */
interface Shared<Thing> {
  readonly thing: Thing
  readonly of: Map<Draft, string>
}

/** What the legs share, by its key, in the order in which it is first met. */
function shared<Thing>(
  draft: Draft,
  thingsOf: (leg: Draft) => readonly Thing[],
  keyOf: (thing: Thing) => string,
  wordsOf: (thing: Thing) => string,
): readonly Shared<Thing>[] {
  const found = new Map<string, Shared<Thing>>()
  for (const leg of draft.each)
    for (const thing of thingsOf(leg)) {
      const same = found.get(keyOf(thing)) ?? { thing, of: new Map<Draft, string>() }
      found.set(keyOf(thing), same)
      same.of.set(leg, wordsOf(thing))
    }
  return [...found.values()]
}

/** The words of the legs: once where they are the same for all, else those of each under its name. */
function ofLegs(draft: Draft, of: ReadonlyMap<Draft, string>): string {
  const { say } = draft
  const said = new Set(of.values())
  if (of.size === draft.each.length && said.size === 1) return [...said][0]!
  const legs = [...said].map(words => {
    const names = [...of].flatMap(([{ leg }, its]) => (its === words ? [short(leg)] : []))
    return `${formatList(names, draft.language)}${words === '' ? '' : `${say(': ', '：')}${words}`}`
  })
  return legs.join(say('; ', '；'))
}

/** What a regime asks, with the provision. */
export function measureTable(paper: Paper, regime: string): void {
  const { draft } = paper
  const { say } = draft
  const measures = (applies: Measure['applies']) =>
    shared(
      draft,
      leg => leg.measures(regime).filter(measure => measure.applies === applies),
      ({ provision, text }) => `${provision} ${text.en}`,
      // Of several legs it is said for which of them, and not for which of their items.
      measure => (applies === 'yes' && !draft.several ? itemsText(draft, measure) : ''),
    )
  const [applied, open] = [measures('yes'), measures('unknown')]
  if (applied.length + open.length === 0) {
    paper.text(
      say(
        `As of ${draft.asOf}, no provision of this regime that is loaded applies to the transfer.`,
        `截至${draft.asOf}，所载制度中没有适用于本次传输的条款。`,
      ),
    )
    return
  }
  const cited = ({ cite, provision }: Measure) =>
    draft.filled(say('provision', '条款'), cite[draft.language], { from: 'decision', at: provision })
  if (applied.length > 0)
    paper.table(
      [
        { title: say('Provision', '条款'), width: 28 },
        { title: say('What it says', '内容'), width: 46 },
        { title: draft.several ? say('Transfers', '所涉行程') : say('Items', '所涉数据项'), width: 26 },
      ],
      applied.map(({ thing, of }) => [
        [cited(thing)],
        [thing.text[draft.language]],
        [ofLegs(draft, of) || say('all', '全部')],
      ]),
    )
  // Many hang on facts that nobody told: they are named, and told in full once they apply.
  if (open.length > 0)
    paper.text(
      say('May apply, as facts are missing: ', '因缺少事实，可能适用：'),
      ...draft.join(
        open.map(({ thing, of }): Text => {
          const legs = ofLegs(draft, of)
          return [cited(thing), ...(legs === '' ? [] : [say(` (${legs})`, `（${legs}）`)])]
        }),
        say('; ', '；'),
      ),
      say('.', '。'),
    )
}

function itemsText(draft: Draft, { items }: Measure): string {
  if (items.length === 0) return '—'
  if (items.length > 6) return draft.say(`${items.length} items`, `${items.length}项`)
  const names = items.map(name => name.slice(name.lastIndexOf('/') + 1).replace(/^items\./, ''))
  return formatList(names, draft.language)
}

/** For the sheet behind: what the regimes say of the transfer, each under its name where there are several. */
export function decisionSheet(paper: Paper, regimes: readonly string[]): void {
  const { draft } = paper
  const known = regimes.filter(code => draft.each.some(one => one.finding(code) !== null))
  if (known.length === 0) return
  paper.heading(1, 'What the decision says', '决定所依条款')
  for (const code of known) {
    if (known.length > 1) {
      const name = draft.regime(code)?.name
      const title = name?.en ?? code
      paper.heading(2, `${title.charAt(0).toUpperCase()}${title.slice(1)}`, name?.zh ?? code)
    }
    measureTable(paper, code)
    dutyTable(paper, code)
  }
}

/** What is owed under a regime. */
export function dutyTable(paper: Paper, regime: string): void {
  const { draft } = paper
  const { say, language } = draft
  const done = {
    yes: say('shown as done', '已载明履行'),
    no: say('not done', '确未履行'),
    unknown: say('not shown', '尚未载明'),
  }
  const duties = shared(
    draft,
    leg => leg.finding(regime)?.duties ?? [],
    ({ duty, provision, due }) => `${duty} ${provision} ${dueText(due, language)}`,
    duty => done[duty.done],
  )
  if (duties.length === 0) return
  paper.table(
    [
      { title: say('Duty', '义务'), width: 26 },
      { title: say('Provision', '条款'), width: 34 },
      { title: say('When', '期限'), width: 20 },
      { title: say('Standing', '状态'), width: 20 },
    ],
    duties.map(({ thing: { duty, cite, provision, due }, of }) => [
      [draft.input.vocabulary.duties[duty]?.[language] ?? duty],
      [draft.filled(say('duty', '义务'), cite[language], { from: 'decision', at: provision })],
      [dueText(due, language)],
      [ofLegs(draft, of)],
    ]),
  )
}
