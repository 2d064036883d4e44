/** some, every, no over rows; and the sum of a field over them. */
import type { Interval } from '../declaration.ts'
import { and, type Kleene, NO, not, or, UNKNOWN, YES } from '../kleene.ts'
import type { Condition } from '../regime.ts'
import { EMPTY, NUMBER, OPEN, RECORD, SET } from './codes.ts'
import { compareBounds } from './facts-test.ts'
import { NotQuick, type QuickScope, quickPath, type Slot } from './path.ts'
import { firstOf, isComplete, type Judge, now, valuesOf } from './state.ts'

type Quantify = Extract<Condition, { form: 'quantify' }>
type Sum = Extract<Condition, { form: 'sum' }>
type Compile = (condition: Condition, scope: QuickScope) => Judge

/** A variable more, for the records of this kind. */
export function withVariable<Scope extends QuickScope>(
  scope: Scope,
  name: string,
  kind: string | null,
): Scope {
  if (scope.next > 3 || kind === null) throw new NotQuick('quantifiers within quantifiers, or over values')
  const slot = scope.next as Slot
  return {
    ...scope,
    variables: new Map([...scope.variables, [name, { slot, kind }]]),
    next: scope.next + 1,
  }
}

/** `where`, of the record in the slot of the variable. */
export function placed<Result>(
  where: (leg: number, self: number, a: number, b: number) => Result,
  slot: number,
): (row: number, leg: number, self: number, a: number) => Result {
  return slot === 2
    ? (row, leg, self) => where(leg, self, row, 0)
    : (row, leg, self, a) => where(leg, self, a, row)
}

export function quantify(condition: Quantify, scope: QuickScope, compile: Compile): Judge {
  const { read, kind, cell } = quickPath(condition.over, scope)
  if (kind === null) return constantOver(condition, read)
  // Most look at the items of the leg.
  const ofLeg = cell?.slot === 0 ? cell.at : -1
  const where = placed(compile(condition.where, withVariable(scope, condition.as, kind)), scope.next)
  const isEvery = condition.quantifier === 'every'
  const start: Kleene = isEvery ? YES : NO
  const decides: Kleene = isEvery ? NO : YES
  const join = isEvery ? and : or
  const judge: Judge = (leg, self, a, b) => {
    const code = ofLeg < 0 ? read(leg, self, a, b) : now.cells[leg + ofLeg]!
    if ((code & 3) === RECORD) return where(code >> 2, leg, self, a)
    if (code === EMPTY) return start
    if (code === OPEN) return UNKNOWN
    if ((code & 3) !== SET) return start
    const { codes, complete } = now.sets[code >> 2]!
    let answer: Kleene = start
    for (let index = 0; index < codes.length; index++) {
      const one = codes[index]!
      if ((one & 3) !== RECORD) continue
      answer = join(answer, where(one >> 2, leg, self, a))
      if (answer === decides) break
    }
    return complete ? answer : join(answer, UNKNOWN)
  }
  return condition.quantifier === 'no' ? (leg, self, a, b) => not(judge(leg, self, a, b)) : judge
}

/** Over what are no records, nobody is asked: only whether there may be some. */
function constantOver({ quantifier }: Quantify, read: Judge | ((...all: never[]) => number)): Judge {
  const start: Kleene = quantifier === 'every' ? YES : NO
  const reading = read as Judge
  return (leg, self, a, b) => {
    const answer: Kleene = isComplete(reading(leg, self, a, b)) ? start : UNKNOWN
    return quantifier === 'no' ? not(answer) : answer
  }
}

export function sum(condition: Sum, scope: QuickScope, compile: Compile): Judge {
  const total = sumTotal(condition, scope, compile)
  const bound = scope.own.boundOf(condition.bound)
  return (leg, self, a, b) => {
    const { low, high } = total(leg, self, a, b)
    return compareBounds(low, high, condition.by, bound)
  }
}

/** A record that several ways of a path lead to is added once. */
export const addends = (code: number): ReadonlySet<number> =>
  new Set(valuesOf(code).filter(one => (one & 3) === RECORD))

export function sumTotal(
  condition: Sum,
  scope: QuickScope,
  compile: Compile,
): (leg: number, self: number, a: number, b: number) => Interval {
  const { read, kind } = quickPath(condition.over, scope)
  const where = placed(compile(condition.where, withVariable(scope, condition.as, kind)), scope.next)
  const { vocabulary } = scope.kinds
  const here = scope.kinds.of(kind!)
  const cell = here.cellOf.get(condition.field) ?? null
  const isPercent = (of: string | undefined): boolean =>
    vocabulary.records[of ?? '']?.facts[condition.field]?.of === 'percent'
  const last = condition.over.hops.at(-1) ?? ''
  const holder = Object.values(vocabulary.records).map(({ facts }) => facts[last])
  const led = holder.find(type => type !== undefined && (type.type === 'record' || type.type === 'ref'))
  // With nobody to look at, what the path leads to says whether shares are added.
  const isShare = isPercent(kind!)
  const isShareOfNone = isPercent(led?.of)
  return (leg, self, a, b) => {
    const code = read(leg, self, a, b)
    const rows = addends(code)
    let low = 0
    let high = 0
    let said = 0
    for (const one of rows) {
      const row = one >> 2
      const value = cell === null ? EMPTY : now.cells[row + cell]!
      const first = firstOf(value)
      const isNumber = (first & 3) === NUMBER
      const least = isNumber ? now.numbers[first >> 2]! : 0
      const most = isNumber
        ? now.numbers[(first >> 2) + 1]!
        : isComplete(value)
          ? 0
          : Number.POSITIVE_INFINITY
      said += least
      const answer = where(row, leg, self, a)
      if (answer === YES) low += least
      if (answer !== NO) high += most
    }
    const isWhole = rows.size > 0 ? isShare : isShareOfNone
    if (!isComplete(code)) high += isWhole ? Math.max(0, 100 - said) : Number.POSITIVE_INFINITY
    return { low, high }
  }
}
