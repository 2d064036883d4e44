/** The lawful ways, lightest first: what each does to the data, what is lost, what is still to do. */

import type { Measure } from '@carnet/law'
import type { Library } from '@carnet/lawbook'
import { formatList, spanText } from '@carnet/locales'
import { keepEverything, type Plan, type Plans } from '@carnet/plan'
import type { Context } from '../context.ts'
import { pad, stringWidth, table, wrap } from '../output.ts'
import { words } from './decision.ts'
import { dutyTitle } from './details.ts'

export function planTable(context: Context, library: Library, plans: Plans, width: number): string[] {
  const rows = plans.plans.map((plan, index) => [
    String(index + 1),
    planTitle(context, plan),
    planConsequence(context, library, plan),
  ])
  // Where titles are long, what follows from a plan stands under it.
  if (rows.every(row => stringWidth(row[1]!) <= width / 2)) return table(rows, width)
  return rows.flatMap(([number = '', title = '', consequence = '']) => [
    ...wrap(title, width - 3).map((line, index) => `${index === 0 ? pad(number, 3) : '   '}${line}`),
    ...wrap(consequence, width - 5).map(line => `     ${context.output.paint(line, 'faint')}`),
  ])
}

/** The name of a plan in the language: `drop bank_account`, `删除 bank_account`. */
export function planTitle(context: Context, plan: Pick<Plan, 'name' | 'changes'>): string {
  if (plan.name === keepEverything) return context.say('plan.keep')
  const parts: string[] = []
  for (const change of ['drop', 'pseudonymise'] as const) {
    const items = plan.changes.filter(one => one.change === change).map(one => one.item)
    if (items.length > 0)
      parts.push(context.say(`plan.${change}`, { items: formatList(items, context.language) }))
  }
  return parts.join(context.language === 'zh' ? '；' : '; ')
}

function planConsequence(context: Context, library: Library, plan: Plan): string {
  const { say } = context
  const comma = context.language === 'zh' ? '；' : '; '
  const parts: string[] = []
  if (plan.requirements.length === 0) parts.push(say('plan.no-procedure'))
  for (const { regime, measure } of plan.requirements) {
    const usable = measure.ways.filter(way => way.every(one => one.state !== 'unavailable'))
    const shown = usable.slice(0, 3).map(way => wayText(context, library, regime, way))
    const more =
      usable.length > shown.length ? [say('cli.more', { count: usable.length - shown.length })] : []
    parts.push(`${regime} ${[...shown, ...more].join(say('cli.or'))}`)
  }
  const owed = owedBefore(plan).map(duty => dutyTitle(context, library, duty))
  if (owed.length > 0) parts.push(say('plan.owed', { duties: formatList(owed, context.language) }))
  // Two provisions may ask for the same.
  return [...new Set(parts)].join(comma)
}

/** A way with what it asks: `standard contract (9 papers, the authority may take 15 working days)`. */
function wayText(context: Context, library: Library, code: string, way: Measure['ways'][number]): string {
  const regime = library.regimes.find(one => one.code === code)
  const texts = way.map(({ mechanism: name, title, state }) => {
    const steps = state === 'held' ? [] : (regime?.mechanisms.find(one => one.name === name)?.steps ?? [])
    const papers = steps.reduce((sum, step) => sum + step.papers, 0)
    const parts: string[] = papers > 0 ? [context.say('plan.papers', { count: papers })] : []
    for (const unit of ['working_days', 'days', 'months'] as const) {
      const time = steps.reduce((sum, step) => sum + (step.takes?.[unit] ?? 0), 0)
      if (time > 0)
        parts.push(context.say('plan.takes', { span: spanText({ [unit]: time }, context.language) }))
    }
    const asked = parts.join(context.language === 'zh' ? '，' : ', ')
    return `${words(context, title)}${asked === '' ? '' : context.bracket(asked)}`
  })
  return texts.join(' + ')
}

/** Duties that are due before anything moves and were not shown as done. */
function owedBefore(plan: Plan): readonly string[] {
  const duties = plan.decision.findings.flatMap(finding => finding.legs.flatMap(leg => leg.duties))
  return [
    ...new Set(
      duties.filter(duty => duty.done !== 'yes' && duty.due.when === 'before').map(duty => duty.duty),
    ),
  ]
}

/** What is to be done before a plan that needs people can be carried out: steps, and the YAML to add afterwards. */
export function stepLines(context: Context, library: Library, plan: Plan, width: number): string[] {
  const lines: string[] = []
  for (const { regime: code, measure } of plan.requirements) {
    const regime = library.regimes.find(one => one.code === code)
    lines.push(`${code}  ${words(context, measure.cite)}  ${words(context, measure.text)}`)
    for (const way of measure.ways) {
      if (way.some(one => one.state === 'unavailable')) continue
      for (const { mechanism: name } of way) {
        const mechanism = regime?.mechanisms.find(one => one.name === name)
        if (!mechanism) continue
        lines.push(
          `  ${context.output.paint(words(context, mechanism.title), 'strong')}  ${context.output.paint(words(context, mechanism.provenance.cite), 'faint')}`,
        )
        mechanism.steps.forEach((step, index) => {
          const takes = step.takes
            ? context.say('plan.takes', { span: spanText(step.takes, context.language) })
            : ''
          const due = [step.due ? words(context, step.due) : '', takes]
            .filter(text => text !== '')
            .join(context.language === 'zh' ? '；' : '; ')
          lines.push(
            `    ${index + 1}. ${words(context, step.title)}${due === '' ? '' : context.bracket(due)}`,
          )
        })
        if (mechanism.declare) {
          lines.push(`    ${context.say('plan.then-add')}`)
          lines.push(
            ...mechanism.declare
              .trimEnd()
              .split('\n')
              .map(line => `      ${context.output.paint(line, 'accent')}`),
          )
        }
      }
    }
  }
  return lines.flatMap(line => {
    const lead = line.match(/^ */)![0]
    const hang = '   '
    return wrap(line.slice(lead.length), width - lead.length - hang.length).map(
      (part, index) => `${lead}${index === 0 ? '' : hang}${part}`,
    )
  })
}
