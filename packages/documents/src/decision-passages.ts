/** Passages on the decision: what a regime asks of the leg, and what is owed under it. */
import type { Measure } from '@carnet/law'
import { dueText, formatList } from '@carnet/locales'
import type { Draft } from './draft.ts'
import type { Paper } from './paper.ts'

/** What a regime asks of the leg, with the provision. */
export function measureTable(paper: Paper, regime: string): void {
  const { draft } = paper
  const { say } = draft
  const measures = draft.measures(regime)
  if (measures.length === 0) {
    paper.text(
      say(
        `As of ${draft.asOf}, no provision of this regime that is loaded applies to the transfer.`,
        `截至${draft.asOf}，所载制度中没有适用于本次传输的条款。`,
      ),
    )
    return
  }
  const applied = measures.filter(({ applies }) => applies === 'yes')
  const open = measures.filter(({ applies }) => applies === 'unknown')
  const cited = ({ cite, provision }: Measure) =>
    draft.filled(say('provision', '条款'), cite[draft.language], { from: 'decision', at: provision })
  if (applied.length > 0)
    paper.table(
      [
        { title: say('Provision', '条款'), width: 28 },
        { title: say('What it says', '内容'), width: 50 },
        { title: say('Items', '所涉数据项'), width: 22 },
      ],
      applied.map(measure => [[cited(measure)], [measure.text[draft.language]], [itemsText(draft, measure)]]),
    )
  // Many hang on facts that nobody told: they are named, and told in full once they apply.
  if (open.length > 0)
    paper.text(
      say('May apply, as facts are missing: ', '因缺少事实，可能适用：'),
      ...draft.join(
        open.map(measure => [cited(measure)]),
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
  const known = regimes.filter(code => draft.finding(code) !== null)
  if (known.length === 0) return
  paper.heading(1, 'What the decision says', '决定所依条款')
  for (const code of known) {
    if (known.length > 1) {
      const name = draft.regime(code)?.name
      paper.heading(2, name?.en ?? code, name?.zh ?? code)
    }
    measureTable(paper, code)
    dutyTable(paper, code)
  }
}

/** What is owed under a regime. */
export function dutyTable(paper: Paper, regime: string): void {
  const { draft } = paper
  const { say, language } = draft
  const duties = draft.finding(regime)?.duties ?? []
  if (duties.length === 0) return
  const done = {
    yes: say('shown as done', '已载明履行'),
    no: say('not done', '确未履行'),
    unknown: say('not shown', '尚未载明'),
  }
  paper.table(
    [
      { title: say('Duty', '义务'), width: 30 },
      { title: say('Provision', '条款'), width: 26 },
      { title: say('When', '期限'), width: 26 },
      { title: say('Standing', '状态'), width: 18 },
    ],
    duties.map(duty => [
      [draft.input.vocabulary.duties[duty.duty]?.[language] ?? duty.duty],
      [draft.filled(say('duty', '义务'), duty.cite[language], { from: 'decision', at: duty.provision })],
      [dueText(duty.due, language)],
      [done[duty.done]],
    ]),
  )
}
