/** What to ask: the facts that would settle an undetermined finding, with who asks for each. */
import type { LegFinding, MissingFact } from '@carnet/law'
import type { Library } from '@carnet/lawbook'
import { formatList, textIn } from '@carnet/locales'
import { questionOf } from '@carnet/present'
import type { Context } from '../context.ts'

export function questionLines(context: Context, library: Library, leg: LegFinding): string[] {
  return [
    ...leg.missing.map(
      fact =>
        `? ${questionText(context, library, fact)}  ${context.output.paint(askedBy(context, fact), 'faint')}`,
    ),
  ]
}

/** `parties.vendor: What is it?  (parties.vendor.kind)` */
export function questionText(context: Context, library: Library, fact: MissingFact): string {
  const question = questionOf(library, fact)
  const record = fact.record.slice(fact.record.indexOf('.') + 1)
  const items = fact.kind === 'leg' && fact.fact === 'items'
  const text = items ? context.say('cli.items-from-data') : (textIn(question, context.language) ?? fact.fact)
  return `${record}: ${text}  ${context.output.paint(`${fact.record}.${fact.fact}`, 'accent')}`
}

function askedBy(context: Context, fact: MissingFact): string {
  const asked = fact.asked_by.slice(0, 3)
  const more = fact.asked_by.length - asked.length
  return asked.length === 0
    ? ''
    : `${context.say('cli.asked-by')} ${formatList(asked, context.language)}${more > 0 ? ' …' : ''}`
}
