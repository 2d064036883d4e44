/** What to ask: the facts that would settle an undetermined finding, with who asks for each. */
import type { LegFinding, MissingFact, Words } from '@carnet/law'
import type { Library } from '@carnet/lawbook'
import { formatList } from '@carnet/locales'
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
  const text = items ? context.say('cli.items-from-data') : (question?.[context.language] ?? fact.fact)
  return `${record}: ${text}  ${context.output.paint(`${fact.record}.${fact.fact}`, 'accent')}`
}

export function questionOf(library: Library, fact: MissingFact): Words | null {
  const { vocabulary } = library
  if (fact.fact.startsWith('judged.'))
    return vocabulary.judgements[fact.fact.slice('judged.'.length)]?.question ?? null
  if (fact.fact.startsWith('counter.')) {
    const name = fact.fact.slice('counter.'.length)
    const counters = library.regimes.flatMap(regime => regime.counters)
    const title = counters.find(counter => counter.name === name)?.title
    return title ? countQuestion(title) : null
  }
  return vocabulary.records[fact.kind]?.facts[fact.fact]?.question ?? null
}

/** The title of a total as a question: what is counted, this transfer with the others. */
export function countQuestion({ en, zh }: Words): Words {
  const people = /^(.*)的人数(（[^（）]*）)?$/.exec(zh)
  const [what, many] = people
    ? [`${people[1]!.replace('累计', '')}${people[2] ?? ''}`, '多少人']
    : [zh, '多少']
  return { en: `How many ${en}? (this transfer included)`, zh: `${what}，累计${many}？（含本次）` }
}

function askedBy(context: Context, fact: MissingFact): string {
  const asked = fact.asked_by.slice(0, 3)
  const more = fact.asked_by.length - asked.length
  return asked.length === 0
    ? ''
    : `${context.say('cli.asked-by')} ${formatList(asked, context.language)}${more > 0 ? ' …' : ''}`
}
