/** The entries of a list, one a line: what it is called, since when, by which citation, under which condition. */
import type { InForce, List, ListEntry } from '@carnet/law'
import { formatList } from '@carnet/locales'
import { clauseLines } from './clause.ts'
import { tierText } from './list-coverage.ts'
import { placeName } from './names.ts'
import { inForceText, type PageContext, stateOf, word } from './page-parts.ts'
import { sentence } from './sentence.ts'

/** In the order of the list; those that are not valid on the day of the page say so. */
export function entryTexts(list: List, context: PageContext): string[] {
  return list.entries.map(entry => entryText(entry, context))
}

/** `Japan, from 23 January 2019 (Decision 2019/419)`. */
export function entryText(entry: ListEntry, context: PageContext): string {
  const { language } = context
  const dated = hasDays(entry.in_force) ? [inForceText(entry.in_force, context)] : []
  const state = stateOf(entry.in_force, context.asOf)
  const marks = [
    ...(state === 'in-force' || state === 'not-commenced' ? [] : [word(context, `state.${state}`)]),
    ...(entry.confidence === 'unverified' ? [word(context, 'confidence.visible')] : []),
    ...(entry.cite ? [entry.cite[language]] : []),
  ]
  const head = [keysText(entry, context), ...dated].join(language === 'zh' ? '，' : ', ')
  const bracketed = marks.map(text => word(context, 'bracket', { text })).join('')
  return `${head}${bracketed}${conditionText(entry, context)}${tiersText(entry, context)}`
}

const sinceEver = '0001-01-01'
const hasDays = ({ from, until }: InForce): boolean => from !== sinceEver || until !== null

/** A title of its own, else the places that the keys are, else the keys. */
export function keysText({ title, keys }: ListEntry, context: PageContext): string {
  const { language, vocabulary } = context
  if (title) return title[language]
  const { categories, purposes, sectors } = vocabulary
  const names = keys.map(key => {
    const words = categories[key] ?? purposes[key] ?? sectors[key] ?? context.regime.words[key]
    return words?.[language] ?? placeName(key, context)
  })
  return formatList(names, language)
}

/** From how many people on the entry asks for what. */
function tiersText({ tiers = [] }: ListEntry, context: PageContext): string {
  const mark = context.language === 'zh' ? '；' : '; '
  return tiers.map(tier => `${mark}${tierText(tier, context)}`).join('')
}

function conditionText({ when }: ListEntry, context: PageContext): string {
  if (!when) return ''
  const lines = clauseLines(sentence(when, context)).map(line => line.text)
  const text =
    lines.length === 1
      ? lines.join('')
      : [lines[0], formatList(lines.slice(1), context.language)].join(context.language === 'zh' ? '' : ' ')
  return `${context.language === 'zh' ? '；' : '; '}${word(context, 'entry.when', { text })}`
}
