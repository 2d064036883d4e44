/** Arrangements between places, as lines: what is loaded, and what two ends of a leg have in common. */
import type { Arrangement, ArrangementContext } from '@carnet/law'
import { listNameOf } from '@carnet/lawbook'
import { formatList, label, textIn } from '@carnet/locales'
import type { Context } from '../context.ts'
import { table, wrap } from '../output.ts'
import { short } from './decision.ts'

/** A group of their own under the regimes; nothing where there are none. */
export function arrangementTable(context: Context, arrangements: readonly Arrangement[]): string[] {
  if (arrangements.length === 0) return []
  const { say, language, today, output } = context
  const rows = arrangements.map(one => [
    listNameOf(one.name),
    textIn(one.title, language),
    label(`present.kind.${one.kind}`, language),
    String(partiesOn(one, today)),
    one.provenance.checked,
    one.digest.slice(0, 12),
  ])
  const head = ['cli.arrangement', 'cli.name', 'cli.kind', 'cli.parties', 'cli.checked', 'cli.digest']
  return ['', ...table([head.map(code => output.paint(say(code), 'faint')), ...rows])]
}

/** How many places take part that day; of pairs, how many pairs. */
function partiesOn({ parties, in_force }: Arrangement, day: string): number {
  const isOn = ({ from, until }: Arrangement['in_force']): boolean =>
    from !== null && from <= day && (until === null || day <= until)
  if (!isOn(in_force)) return 0
  const current = parties.filter(party => isOn(party.in_force))
  return current.reduce((sum, party) => sum + (party.from === null ? party.places.length : 1), 0)
}

/** After the findings: each arrangement once, with the legs that it concerns. */
export function contextLines(
  context: Context,
  common: readonly ArrangementContext[],
  width: number,
): string[] {
  if (common.length === 0) return []
  const { say, language, output } = context
  const left = '      '
  const names = [...new Set(common.map(one => one.arrangement))]
  return [
    '',
    output.paint(say('cli.context'), 'faint'),
    ...names.flatMap(name => {
      const all = common.filter(one => one.arrangement === name)
      const { title, cite, says, confidence } = all[0]!
      const legs = formatList(
        all.map(one => short(one.leg)),
        language,
      )
      const sure = confidence === 'verified' ? '' : context.bracket(say(`confidence.${confidence}`))
      return [
        ...wrap(
          `${textIn(title, language)}  ${textIn(cite, language)}${sure}  ${output.paint(legs, 'faint')}`,
          width - 4,
        ).map((part, index) => `${index === 0 ? '    ' : left}${part}`),
        ...wrap(textIn(says, language), width - left.length).map(part => `${left}${part}`),
      ]
    }),
  ]
}
