/** How much it takes a person to answer a question: what is asked first, and which of two sets of questions is shorter. */
import type { Vocabulary } from './declaration.ts'

/** A choice from a closed set is 1; what has to be looked up, counted or concluded is more. No unit. */
export function effortOf(vocabulary: Vocabulary, kind: string, fact: string): number {
  // A total of a year is somebody's work; an open term takes a person's judgement.
  if (fact.startsWith('counter.')) return 8
  if (fact.startsWith('judged.')) return 5
  const type = vocabulary.records[kind]?.facts[fact]
  switch (type?.type) {
    case 'bool':
      return 1
    case 'code':
      return type.of === 'closed' ? 1 : 2
    case 'day':
      return 2
    case 'number':
      return 3
    default:
      return 4
  }
}
