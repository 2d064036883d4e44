/** That the check of the peers says something: what the translation answers, and faults that must be found. */
import { evaluate } from './evaluate.ts'
import type { Expression } from './expression.ts'
import { check, isCompared, type Subject } from './subject.ts'

/** For each declaration the places of the expressions that hold, by the translation itself. */
export function heldIn({ made, expressions }: Subject): readonly (readonly number[])[] {
  return made.map(({ attributes }) => {
    const known = new Map<Expression, boolean>()
    return expressions.flatMap((one, place) => (evaluate(one, attributes, known) ? [place] : []))
  })
}

/** Turns the answer of one policy after the other round, each in one declaration: every one of these faults must stop the bench. */
export function checkCanFail(subject: Subject, held: readonly (readonly number[])[]): void {
  for (let policy = 0; policy < subject.policies.length; policy++) {
    const number = held.findIndex((_, at) => isCompared(subject, at, policy))
    if (number < 0) continue
    const planted = held.map((places, at) => (at === number ? turned(places, policy) : places))
    if (isFound(subject, planted)) continue
    throw new Error(`a fault planted in ${subject.policies[policy]!.id} was not found`)
  }
}

const turned = (places: readonly number[], policy: number): readonly number[] =>
  places.includes(policy) ? places.filter(place => place !== policy) : [...places, policy]

function isFound(subject: Subject, planted: readonly (readonly number[])[]): boolean {
  try {
    check(subject, 'A planted fault', planted)
    return false
  } catch {
    return true
  }
}
