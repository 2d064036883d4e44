/** An inspection, as lines: what is in the data. */
import type { ColumnInspection, Inspection } from '@carnet/inspect'
import { formatNumber } from '@carnet/locales'
import type { Context } from '../context.ts'
import { stringWidth, table } from '../output.ts'

/** The columns of the table in the order in which a narrow terminal gives them up. */
const dispensable = ['samples', 'evidence', 'distinct', 'code'] as const

/**
 * The columns of a file, one a line: category, how sure, from what, how many values, samples (masked). Where `width` does not
 * do, the least needed is left out: samples first.
 */
export function inspectionTable(
  context: Context,
  inspection: Inspection,
  categoryWords: (code: string) => string,
  width: number,
): string[] {
  for (let dropped = 0; ; dropped++) {
    const without = new Set<string>(dispensable.slice(0, dropped))
    const lines = tableWithout(context, inspection, categoryWords, without)
    if (dropped === dispensable.length || lines.every(line => stringWidth(line) <= width)) return lines
  }
}

function tableWithout(
  context: Context,
  inspection: Inspection,
  categoryWords: (code: string) => string,
  without: ReadonlySet<string>,
): string[] {
  const { say, output } = context
  const shown = ['column', 'category', 'sure', 'evidence', 'distinct', 'samples'].filter(
    name => !without.has(name),
  )
  const rows = inspection.columns.map(column => {
    const code = without.has('code') || !column.category ? '' : `  ${output.paint(column.category, 'faint')}`
    const cells: Readonly<Record<string, string>> = {
      column: column.name,
      category: column.category
        ? `${categoryWords(column.category)}${code}`
        : output.paint(say('cli.no-category'), 'faint'),
      sure: column.category ? `${Math.round(column.confidence * 100)} %` : '',
      evidence: evidence(context, column),
      distinct: formatNumber(column.distinct, context.language),
      samples: column.samples.join('  '),
    }
    return shown.map(name => cells[name] ?? '')
  })
  return table([shown.map(name => output.paint(say(`cli.${name}`), 'faint')), ...rows])
}

function evidence(context: Context, column: ColumnInspection): string {
  return column.evidence
    .map(one => {
      const words = context.say(`evidence.${one.code}`)
      const said = words === `evidence.${one.code}` ? context.say(one.code) : words
      return one.share === undefined ? said : `${said} ${Math.round(one.share * 100)} %`
    })
    .join(context.language === 'zh' ? '；' : '; ')
}

/** One line: `8,210 people · 14 columns · 9 about people`. */
export function inspectionSummary(context: Context, inspection: Inspection): string {
  const { say, language } = context
  const personal = inspection.columns.filter(column => column.category?.split('.')[0] === 'person').length
  const parts = [
    say('cli.rows', { count: inspection.rows }),
    say('cli.columns', { count: inspection.columns.length }),
    personal > 0 ? say('cli.about-people', { count: personal }) : say('cli.none-about-people'),
  ]
  if (personal > 0) parts.unshift(peopleCount(context, inspection.people.count))
  return parts.join(language === 'zh' ? ' · ' : ' · ')
}

/** A file with a header and no row is cleared as any other: whoever sent it is told, since the rows may have been lost on the way. */
export function emptyWarning({ say, output }: Context, { rows }: Pick<Inspection, 'rows'>): string[] {
  return rows === 0 ? [output.paint(say('cli.no-rows'), 'conditional')] : []
}

export function peopleCount(context: Context, count: { low: number; high: number }): string {
  const { say, language } = context
  if (count.low === count.high) return say('cli.people', { count: count.low })
  return say('cli.people-between', {
    low: formatNumber(count.low, language),
    high: formatNumber(count.high, language),
  })
}

/** The columns side by side: each with its category and how sure that is. English has the codes of categories, the others their names. */
export function columnList(
  context: Context,
  inspection: Inspection,
  categoryWords: (code: string) => string,
  width: number,
): string[] {
  const named = (code: string): string => (context.language === 'en' ? code : categoryWords(code))
  const cells = inspection.columns.map(column => [
    column.name,
    column.category ? named(column.category) : context.say('cli.no-category'),
    column.category ? `${Math.round(column.confidence * 100)} %` : '',
  ])
  const half = Math.ceil(cells.length / 2)
  const sideBySide = table(
    cells.slice(0, half).map((cell, index) => [...cell, '', ...(cells[half + index] ?? [])]),
  )
  const lines = sideBySide.every(line => stringWidth(line) <= width) ? sideBySide : table(cells)
  return lines.map(line => context.output.paint(line, 'faint'))
}
