/** Which data items caused a measure: read off its proof, where the proof is most specific. */
import type { Fact } from './declaration.ts'
import { NO, YES } from './kleene.ts'
import type { Trace } from './trace.ts'

type Items = ReadonlySet<Fact>
const none: Items = new Set()

/**
 * The items a proof rests on. Of conditions that hold together the one that names fewest items says most
 * ("it has personal data, and more than none of it is sensitive": the sensitive items); of alternatives all that hold.
 */
export function causes(trace: Trace): Items {
  switch (trace.form) {
    case 'all':
    case 'provision':
      return fewest(trace.children.filter(child => child.form !== 'unless').map(causes))
    case 'any':
    case 'holds':
    case 'quantify':
    case 'entry':
      return union(strongest(trace).map(causes))
    case 'listed':
      return none
    case 'counter':
      return trace.answer === NO ? none : new Set(trace.counted)
    case 'member':
    case 'definition':
      if (trace.record?.kind === 'item') return new Set([trace.record])
      return fewest(trace.children.map(causes))
    default:
      return none
  }
}

/** The children that carry the answer: those that hold; while nothing is sure, those that may. */
function strongest(trace: Trace): readonly Trace[] {
  const sure = trace.children.filter(child => child.answer === YES)
  return sure.length > 0 ? sure : trace.children.filter(child => child.answer !== NO)
}

function fewest(sets: readonly Items[]): Items {
  let smallest = none
  for (const set of sets)
    if (set.size > 0 && (smallest.size === 0 || set.size < smallest.size)) smallest = set
  return smallest
}

function union(sets: readonly Items[]): Items {
  return new Set(sets.flatMap(set => [...set]))
}
