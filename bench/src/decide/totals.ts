/** Running totals over the fixed shape: one leg with one item and one group of people. */
import type { Condition, Counter } from '@carnet/law'
import {
  type Answer,
  and,
  atom,
  type Expression,
  either,
  FALSE,
  negate,
  not,
  or,
  TRUE,
} from './expression.ts'
import { attribute } from './shape.ts'

type Comparison = Extract<Condition, { form: 'counter' }>['by']

/** A total against a bound. `of`: the attribute by which it is handed in; `holds`: a definition of the item. */
export function ofTotal(
  counter: Counter,
  of: string,
  by: Comparison,
  bound: number,
  holds: (definition: string) => Answer,
): Answer {
  if (by === 'at_most') return negate(ofTotal(counter, of, 'above', bound, holds))
  if (by === 'below') return negate(ofTotal(counter, of, 'at_least', bound, holds))
  const order = by === 'at_least' ? '>=' : '>'
  const handed = atom({ test: 'said', of })
  const enough = atom({ test: order, of, bound })
  const declared = ofThisLeg(counter, order, bound, holds)
  return {
    yes: or(enough, and(not(handed), declared.yes)),
    may: or(enough, and(not(handed), declared.may)),
  }
}

/**
 * Of a total that was not handed in: at least what this leg adds for sure. At most that, too, where nothing is presumed
 * to have gone before: the whole group of people, of unknown size one at least.
 */
function ofThisLeg(
  counter: Counter,
  order: '>=' | '>',
  bound: number,
  holds: (definition: string) => Answer,
): Answer {
  const { classes, not_classes } = counter.none_before ?? counter
  const within = either(...classes.map(holds))
  const outside = either(...not_classes.map(holds))
  const reaches = (number: number): Expression =>
    (order === '>=' ? number >= bound : number > bound) ? TRUE : FALSE
  const size = attribute('people', counter.counts === 'people' ? 'count' : 'devices')
  const there = atom({ test: 'among', of: attribute('item', 'people'), many: false, values: [true] })
  const said = and(there, atom({ test: 'said', of: size }))
  const group = and(there, atom({ test: order, of: size, bound }))
  const counts = and(within.yes, not(outside.may))
  const mayCount = and(within.may, not(outside.yes))
  return {
    yes: or(reaches(0), and(counts, or(group, and(not(said), reaches(1))))),
    may: counter.none_before ? or(reaches(0), and(mayCount, or(group, not(said)))) : TRUE,
  }
}
