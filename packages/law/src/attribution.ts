/** Which data items caused a measure: read off its proof, where the proof is most specific. */

import type { Row } from './graph.ts'
import { type Kleene, NO, not, YES } from './kleene.ts'
import type { Trace } from './trace.ts'

export type Items = ReadonlySet<Row>
const none: Items = new Set()

/**
 * The items a proof rests on. Of conditions that hold together the one that names fewest items says most
 * ("it has personal data, and more than none of it is sensitive": the sensitive items); of alternatives all that hold.
 */
export function causes(trace: Trace): Items {
  return new Causes().of(trace, true)
}

/** `positive`: what made the step hold; else what made it fail, below a `not`. A shared step is looked at once. */
class Causes {
  readonly #true = new Map<Trace, Items>()
  readonly #false = new Map<Trace, Items>()

  of(trace: Trace, positive: boolean): Items {
    if (trace.children.length === 0 && trace.record === undefined && trace.counted === undefined) return none
    const known = positive ? this.#true : this.#false
    const before = known.get(trace)
    if (before) return before
    known.set(trace, none)
    const found = this.#find(trace, positive)
    known.set(trace, found)
    return found
  }

  #find(trace: Trace, positive: boolean): Items {
    const each = (children: readonly Trace[]) => children.map(child => this.of(child, positive))
    switch (trace.form) {
      case 'provision':
        return this.#provision(trace)
      case 'all':
        return positive ? fewest(each(trace.children)) : union(each(strongest(trace, positive)))
      case 'any':
      case 'holds':
        return positive ? union(each(strongest(trace, positive))) : fewest(each(trace.children))
      case 'not':
        return union(trace.children.map(child => this.of(child, !positive)))
      case 'quantify':
        return this.#quantify(trace, positive)
      case 'counter':
        return positive ? new Set(trace.counted) : none
      case 'member':
      case 'definition':
        if (trace.record?.kind === 'item') return new Set([trace.record])
        return fewest(each(trace.children.slice(0, 1)))
      default:
        return none
    }
  }

  /** The condition of a provision; of one that is judged for each record, the records for which it applies. */
  #provision(trace: Trace): Items {
    const cases = trace.children.filter(child => child.form !== 'unless')
    const members = cases.filter(child => child.form === 'member')
    const carrying = members.length > 0 ? strongest({ ...trace, children: members }, true) : cases
    return union(carrying.map(one => this.of(one, true)))
  }

  /** That none is so, or that every one is, names nobody in particular when it is what fails or holds. */
  #quantify(trace: Trace, positive: boolean): Items {
    const sign = 'no' in trace.says ? !positive : positive
    if (!sign && !('every' in trace.says)) return none
    return union(strongest(trace, sign).map(child => this.of(child, sign)))
  }
}

/** The children that carry the answer: those that are so; while nothing is sure, those that may be. */
function strongest(trace: Trace, positive: boolean): readonly Trace[] {
  const seen = (child: Trace): Kleene => (positive ? child.answer : not(child.answer))
  const sure = trace.children.filter(child => seen(child) === YES)
  return sure.length > 0 ? sure : trace.children.filter(child => seen(child) !== NO)
}

/** Of sets of one size the one whose names come first: not the order of what was declared, nor that of the conditions. */
function fewest(sets: readonly Items[]): Items {
  let smallest = none
  for (const set of sets) if (set.size > 0 && (smallest.size === 0 || isBefore(set, smallest))) smallest = set
  return smallest
}

const isBefore = (one: Items, other: Items): boolean =>
  one.size === other.size ? nameOf(one) < nameOf(other) : one.size < other.size

const nameOf = (items: Items): string =>
  [...items]
    .map(({ name }) => name)
    .sort()
    .join('\n')

function union(sets: readonly Items[]): Items {
  const some = sets.filter(set => set.size > 0)
  if (some.length < 2) return some[0] ?? none
  return new Set(some.flatMap(set => [...set]))
}
