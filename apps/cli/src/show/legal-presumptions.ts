/** What the law presumes not to be so, and what the finding would be otherwise: never left out, since nobody was asked. */
import type { PresumedOfLeg } from '@carnet/law'
import { formatList, textIn } from '@carnet/locales'
import type { Context } from '../context.ts'
import { wrap } from '../output.ts'
import { short } from './decision.ts'

/** One line each, under a heading; legs of which the same is presumed are told once. */
export function presumedLines(context: Context, found: readonly PresumedOfLeg[], width: number): string[] {
  const { say, language, output } = context
  const told = new Set<string>()
  for (const { regime, presumed } of found) {
    const shown = context.verbose ? presumed : presumed.slice(0, most)
    for (const one of shown)
      told.add(
        say('cli.presumed-law', {
          regime,
          title: textIn(one.title, language),
          cite: textIn(one.cite, language),
          outcomes: one.possible.map(outcome => say(`outcome.${outcome}`)).join(say('cli.or')),
          facts: formatList(
            [...new Set(one.unsaid.map(({ record, fact }) => `${short(record)}.${fact}`))],
            language,
          ),
        }),
      )
    const rest = presumed.length - shown.length
    if (rest > 0) told.add(say('cli.presumed-law-more', { regime, count: rest }))
  }
  if (told.size === 0) return []
  const lines = [...told].flatMap(text =>
    wrap(text, width - indent).map((line, index) => `${' '.repeat(index === 0 ? 2 : indent)}${line}`),
  )
  return ['', output.paint(say('cli.presumed-law-head'), 'strong'), ...lines]
}

/** So many of one leg are told in one regime. */
const most = 3
const indent = 4
