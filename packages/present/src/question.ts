/** The words of a question: what a person is asked where a fact is not known. */
import type { MissingFact, Regime, Vocabulary, Words } from '@carnet/law'

export interface Asking {
  readonly regimes: readonly Regime[]
  readonly vocabulary: Vocabulary
}

/** Null where the law has no words for it. */
export function questionOf(
  { regimes, vocabulary }: Asking,
  fact: Omit<MissingFact, 'asked_by'>,
): Words | null {
  if (fact.fact.startsWith('judged.'))
    return vocabulary.judgements[fact.fact.slice('judged.'.length)]?.question ?? null
  if (fact.fact.startsWith('counter.')) {
    const name = fact.fact.slice('counter.'.length)
    const counters = regimes.flatMap(regime => regime.counters)
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
  // Groups may overlap: what is asked for is how many there are in all of them together.
  return {
    en: `How many ${en}? (this transfer included, each counted once)`,
    zh: `${what}，累计${many}？（含本次，重复的只计一次）`,
  }
}
