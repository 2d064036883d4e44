/** Compiles a condition a third time: to closures that write its proof off whole numbers. */
import { daySays, otherDays } from '../forms/days.ts'
import { comparisonSays, factSays } from '../forms/fact.ts'
import { quantifySays, sumSays } from '../forms/quantify.ts'
import { and, type Kleene, NO, not, or, UNKNOWN, YES } from '../kleene.ts'
import type { Condition } from '../regime.ts'
import { EMPTY, NUMBER, WORD, wordCount } from './codes.ts'
import { quick } from './condition.ts'
import { dayTest } from './days.ts'
import { comparison, factTest } from './facts-test.ts'
import { quickPath } from './path.ts'
import {
  type Around,
  around,
  belowMember,
  childless,
  comeAgain,
  ended,
  foundText,
  headsOf,
  intervalText,
  memberHeads,
  nameAt,
  pen,
  StepTexts,
  type Write,
} from './pen.ts'
import { addends, placed, quantify, sum, sumTotal, withVariable } from './quantify.ts'
import { isComplete, type Judge, now, type Read, recordsOf, valuesOf } from './state.ts'
import { writeHolds } from './write-definitions.ts'
import { writeCounter, writeJudged, writeListed } from './write-lookups.ts'
import type { WriteScope } from './write-scope.ts'

type Form<Name> = Extract<Condition, { form: Name }>

/** The proof of a condition; where nothing else is said nothing stands around it. */
export function write(condition: Condition, scope: WriteScope, place: Around): Write {
  switch (condition.form) {
    case 'always': {
      const text = headsOf(place, 'always', {})[YES]! + childless + place.tail
      return () => told(text, YES)
    }
    case 'all':
    case 'any':
      return junction(condition, scope, place)
    case 'not':
      return negation(condition, scope, place)
    case 'fact':
      return writeFact(condition, scope, place)
    case 'compare': {
      const says = comparisonSays(condition, scope.own.boundOf(condition.bound))
      const { read } = quickPath(condition.path, scope)
      return leaf(headsOf(place, 'compare', says), read, comparison(condition, scope), place)
    }
    case 'quantify':
      return writeQuantify(condition, scope, place)
    case 'sum':
      return writeSum(condition, scope, place)
    case 'holds':
      return writeHolds(condition, scope, place)
    case 'listed':
      return writeListed(condition, scope, place)
    case 'counter':
      return writeCounter(condition, scope, place)
    case 'judged':
      return writeJudged(condition, scope, place)
    case 'day':
    case 'age':
    case 'window':
      return writeDays(condition, scope, place)
  }
}

/** A step below which nothing lies. */
function told(text: string, answer: Kleene): string {
  pen.answer = answer
  pen.again = null
  return text
}

function leaf(heads: readonly string[], read: Read, judge: Judge, { tail }: Around): Write {
  const opens = ended(heads, ',"found":')
  const end = childless + tail
  return (leg, self, a, b) => {
    const answer = judge(leg, self, a, b)
    return told(opens[answer]! + foundText(read(leg, self, a, b)) + end, answer)
  }
}

function junction({ form, of }: Form<'all' | 'any'>, scope: WriteScope, place: Around): Write {
  const heads = headsOf(place, form, {})
  const start: Kleene = form === 'all' ? YES : NO
  const opens = ended(heads, ',"children":[')
  const again = ended(headsOf(place, form, comeAgain({})), childless + place.tail)
  if (of.length === 0) return () => told(heads[start]! + childless + place.tail, start)
  const children = of.map((child, index) =>
    write(child, scope, around(index === 0 ? '' : ',', index === of.length - 1 ? `]}${place.tail}` : '')),
  )
  const join = form === 'all' ? and : or
  return (leg, self, a, b) => {
    let answer: Kleene = start
    let text = ''
    for (let index = 0; index < children.length; index++) {
      text += children[index]!(leg, self, a, b)
      answer = join(answer, pen.answer)
    }
    pen.answer = answer
    pen.again = again[answer]!
    return opens[answer]! + text
  }
}

function negation({ form, of }: Form<'not'>, scope: WriteScope, place: Around): Write {
  const opens = ended(headsOf(place, form, {}), ',"children":[')
  const again = ended(headsOf(place, form, comeAgain({})), childless + place.tail)
  // What opens it hangs on the answer of the step below as well.
  const child = write(of, scope, { lead: [...opens].reverse(), tail: `]}${place.tail}` })
  return (leg, self, a, b) => {
    const text = child(leg, self, a, b)
    const answer = not(pen.answer)
    pen.answer = answer
    pen.again = again[answer]!
    return text
  }
}

function writeFact(condition: Form<'fact'>, scope: WriteScope, place: Around): Write {
  const { read } = quickPath(condition.path, scope)
  const heads = headsOf(place, 'fact', factSays(condition))
  const writeAny = leaf(heads, read, factTest(condition, scope), place)
  if ('path' in condition.values) return writeAny
  const texts = new StepTexts()
  return (leg, self, a, b) => {
    const code = read(leg, self, a, b)
    if ((code & 3) !== WORD || code >> 2 >= wordCount()) return writeAny(leg, self, a, b)
    return texts.find(code) ?? texts.keep(code, writeAny(leg, self, a, b))
  }
}

function writeDays(condition: Form<'day' | 'age' | 'window'>, scope: WriteScope, place: Around): Write {
  const opens = ended(headsOf(place, condition.form, daySays(condition)), ',"found":[')
  const end = `]${childless}${place.tail}`
  const one = quickPath(condition.day, scope).read
  const other = quickPath(otherDays(condition)[0]!, scope).read
  const judge = dayTest(condition, scope)
  return (leg, self, a, b) => {
    const answer = judge(leg, self, a, b)
    const found = `${foundText(one(leg, self, a, b))},${foundText(other(leg, self, a, b))}`
    return told(opens[answer]! + found + end, answer)
  }
}

type WriteMember = (
  row: number,
  isFirst: boolean,
  tell: Kleene | null,
  leg: number,
  self: number,
  a: number,
) => string

const firstMember = memberHeads('')
const nextMember = memberHeads(',')

/** Writes a member; `tell` is the answer that it shows, where that is not the one of the step below it. */
function memberWriter(where: Condition, variable: WriteScope, slot: number): WriteMember {
  const below = placed(write(where, variable, belowMember), slot)
  return (row, isFirst, tell, leg, self, a) => {
    const text = below(row, leg, self, a)
    return (isFirst ? firstMember : nextMember)[tell ?? pen.answer]! + nameAt(row) + text
  }
}

function writeQuantify(condition: Form<'quantify'>, scope: WriteScope, place: Around): Write {
  const { quantifier, over, as } = condition
  const heads = headsOf(place, 'quantify', quantifySays(condition))
  const { read, kind } = quickPath(over, scope)
  if (kind === null) {
    const none = ended(heads, childless + place.tail)
    const judge = quantify(condition, scope, quick)
    return (leg, self, a, b) => {
      const answer = judge(leg, self, a, b)
      return told(none[answer]!, answer)
    }
  }
  const opens = ended(heads, ',"children":[')
  const end = `]}${place.tail}`
  const again = ended(headsOf(place, 'quantify', comeAgain(quantifySays(condition))), childless + place.tail)
  const member = memberWriter(condition.where, withVariable(scope, as, kind), scope.next)
  const start: Kleene = quantifier === 'every' ? YES : NO
  const join = quantifier === 'every' ? and : or
  return (leg, self, a, b) => {
    const code = read(leg, self, a, b)
    let answer: Kleene = start
    let text = ''
    for (const one of recordsOf(code)) {
      text += member(one >> 2, text === '', null, leg, self, a)
      answer = join(answer, pen.answer)
    }
    if (!isComplete(code)) answer = join(answer, UNKNOWN)
    if (quantifier === 'no') answer = not(answer)
    pen.answer = answer
    pen.again = text === '' ? null : again[answer]!
    return opens[answer]! + text + end
  }
}

function writeSum(condition: Form<'sum'>, scope: WriteScope, place: Around): Write {
  const { over, as, field } = condition
  const says = sumSays(condition, scope.own.boundOf(condition.bound))
  const opens = ended(headsOf(place, 'sum', says), ',"found":')
  const agains = ended(headsOf(place, 'sum', comeAgain(says)), ',"found":')
  const { read, kind } = quickPath(over, scope)
  const cell = scope.kinds.of(kind!).cellOf.get(field) ?? null
  const variable = withVariable(scope, as, kind)
  const where = placed(quick(condition.where, variable), scope.next)
  const member = memberWriter(condition.where, variable, scope.next)
  const total = sumTotal(condition, scope, quick)
  const judge = sum(condition, scope, quick)
  return (leg, self, a, b) => {
    const answer = judge(leg, self, a, b)
    const { low, high } = total(leg, self, a, b)
    let text = ''
    for (const one of addends(read(leg, self, a, b))) {
      const row = one >> 2
      const isOpen = cell !== null && isInexact(now.cells[row + cell]!)
      const tell = isOpen && where(row, leg, self, a) !== NO ? UNKNOWN : null
      text += member(row, text === '', tell, leg, self, a)
    }
    const found = intervalText(low, high)
    pen.answer = answer
    pen.again = text === '' ? null : agains[answer]! + found + childless + place.tail
    return `${opens[answer]! + found},"children":[${text}]}${place.tail}`
  }
}

/** Whether something would have to be said to know the number. */
function isInexact(code: number): boolean {
  if (!isComplete(code)) return true
  if (code === EMPTY) return false
  return valuesOf(code).some(
    one => (one & 3) === NUMBER && now.numbers[one >> 2] !== now.numbers[(one >> 2) + 1],
  )
}
