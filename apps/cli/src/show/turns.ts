/** A finding before and after a day, as text: word and shape, and the provisions where they are others. */
import type { Library } from '@carnet/lawbook'
import { formatDay, formatList, outcomeShapes } from '@carnet/locales'
import type { Said, Turn } from '@carnet/obligations'
import { changeWord, nameOfPart } from '@carnet/present'
import type { Context } from '../context.ts'

/** The turn in one line; where provisions come or go, they follow. */
export function turnTexts(
  context: Context,
  library: Library,
  { day, regime, before, after }: Turn,
): string[] {
  const { language } = context
  const law = library.regimes.find(({ code }) => code === regime)
  const names = (ids: readonly string[]): string =>
    ids.length === 0
      ? changeWord('decided.no-grounds', language)
      : formatList(
          ids.map(id => (law ? nameOfPart(law, id, language) : id)),
          language,
        )
  const gone = before.grounds.filter(id => !after.grounds.includes(id))
  const come = after.grounds.filter(id => !before.grounds.includes(id))
  const line = `${formatDay(day, language)}  ${regime}  ${saidText(context, before)} → ${saidText(context, after)}`
  if (gone.length + come.length === 0) return [line]
  return [line, changeWord('decided.other-grounds', language, { before: names(gone), after: names(come) })]
}

function saidText({ say, bracket }: Context, { outcome, standing }: Said): string {
  const word = `${outcomeShapes[outcome]} ${say(`outcome.${outcome}`)}`
  return standing ? `${word}${bracket(say(`standing.${standing}`))}` : word
}
