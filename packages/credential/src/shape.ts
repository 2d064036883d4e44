/** Says whether a JSON value has the form it must have, and if not, where and what was expected. Unknown keys are mismatches. */

/** Where a value is not as expected: a path such as `decision.findings[0].outcome`, and what was expected, as a term. */
export interface Mismatch {
  readonly path: string
  readonly expected: string
}

export type Shape = (value: unknown, path: string) => Mismatch | null

/** A well-formed string (RFC 8785 allows no lone surrogates), matching a pattern where one is given. */
export function text(pattern?: RegExp, expected = 'text'): Shape {
  return (value, path) =>
    typeof value === 'string' && !/\p{Surrogate}/u.test(value) && (pattern?.test(value) ?? true)
      ? null
      : { path, expected }
}

/** A whole number from 0 on that JSON carries exactly. */
export const count: Shape = (value, path) =>
  Number.isSafeInteger(value) && (value as number) >= 0 ? null : { path, expected: '0, 1, 2, …' }

/** One of some constants. */
export function oneOf(...values: readonly (string | number)[]): Shape {
  return (value, path) =>
    values.some(each => each === value) ? null : { path, expected: values.join(' | ') }
}

/** Null, or what the shape says. */
export function nullable(shape: Shape): Shape {
  return (value, path) => (value === null ? null : shape(value, path))
}

/** An array whose elements all have the shape. */
export function list(shape: Shape): Shape {
  return (value, path) => {
    if (!Array.isArray(value)) return { path, expected: '[…]' }
    return first(value.map((each, at) => shape(each, `${path}[${at}]`)))
  }
}

/** An object with any keys, whose values all have the shape. */
export function mapOf(shape: Shape): Shape {
  return (value, path) => {
    if (!isObject(value)) return { path, expected: '{…}' }
    return first(
      Object.entries(value).map(([key, each]) => text()(key, path) ?? shape(each, join(path, key))),
    )
  }
}

/** An object with just these keys; those of `optional` may be left out. */
export function fields(shapes: Record<string, Shape>, optional: Record<string, Shape> = {}): Shape {
  return (value, path) => {
    if (!isObject(value)) return { path, expected: '{…}' }
    const known = { ...optional, ...shapes }
    const unknown = Object.keys(value).find(key => !Object.hasOwn(known, key))
    if (unknown !== undefined) return { path: join(path, unknown), expected: Object.keys(known).join(' | ') }
    const present = Object.entries(known).filter(
      ([key]) => Object.hasOwn(shapes, key) || Object.hasOwn(value, key),
    )
    return first(present.map(([key, shape]) => shape(value[key], join(path, key))))
  }
}

/** Anything that JSON can say. */
export const json: Shape = (value, path) => {
  if (value === null || typeof value === 'boolean' || Number.isFinite(value)) return null
  if (typeof value === 'string') return text()(value, path)
  return Array.isArray(value) ? list(json)(value, path) : mapOf(json)(value, path)
}

function first(mismatches: readonly (Mismatch | null)[]): Mismatch | null {
  return mismatches.find(mismatch => mismatch !== null) ?? null
}

function join(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
