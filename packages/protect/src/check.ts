/** Protections come from files that people write: everything is checked before any SQL is made of it. */
import { CarnetError, type ErrorData, type Issue, nearest, throwIssues } from '@carnet/errors'
import type { Protection } from './protection.ts'

/** Which parameters each form takes. `generalise` takes exactly one of its three. */
const parametersOf: Readonly<Record<string, readonly string[]>> = {
  drop: [],
  mask: ['keep_first', 'keep_last', 'with'],
  pseudonymise: [],
  generalise: ['to', 'step', 'keep_first'],
}
const grains = ['year', 'month', 'decade', 'province', 'city']
const mostKept = 1000

/**
 * Checks protections against the names of the columns they are for. Throws one CarnetError that carries every
 * problem: not the shape of a protection, unknown column (with the near one), a column twice, a bad parameter,
 * nothing left of the data.
 */
export function checkProtections(protections: readonly Protection[], columns: readonly string[]): void {
  const issues: Issue[] = []
  const seen = new Set<string>()
  for (const [index, protection] of protections.entries()) {
    const problem = shapeProblem(protection, index) ?? columnProblem(protection, columns, seen)
    if (problem) issues.push(problem)
    else {
      seen.add(protection.column)
      issues.push(...parameterProblems(protection))
    }
  }
  throwIssues(issues)
  const dropped = protections.filter(protection => protection.do === 'drop').length
  if (columns.length > 0 && dropped === columns.length)
    throw new CarnetError('CARNET_PROTECTION_NOTHING_LEFT')
}

function issue(code: `CARNET_${string}`, data: ErrorData): Issue {
  return { code, data, at: {} }
}

function shapeProblem(protection: unknown, index: number): Issue | null {
  const number = index + 1
  const given = protection as Record<string, unknown> | null
  if (typeof given !== 'object' || given === null || typeof given.column !== 'string') {
    return issue('CARNET_PROTECTION_SHAPE', { number })
  }
  const act = given.do
  if (typeof act !== 'string' || !Object.hasOwn(parametersOf, act)) {
    const known = Object.keys(parametersOf)
    const near = nearest(String(act), known)
    return issue('CARNET_PROTECTION_UNKNOWN', {
      number,
      column: given.column,
      act: String(act).split(/\s/, 1)[0]!.slice(0, 40),
      known,
      ...(near && { near }),
    })
  }
  return null
}

function columnProblem(
  protection: Protection,
  columns: readonly string[],
  seen: ReadonlySet<string>,
): Issue | null {
  const { column } = protection
  if (!columns.includes(column)) {
    const near = nearest(column, columns)
    return near === undefined
      ? issue('CARNET_PROTECTION_COLUMN', { column, columns })
      : issue('CARNET_PROTECTION_COLUMN_NEAR', { column, near })
  }
  return seen.has(column) ? issue('CARNET_PROTECTION_TWICE', { column }) : null
}

function parameterProblems(protection: Protection): Issue[] {
  const { column, do: act, ...parameters } = protection
  const known = parametersOf[act]!
  const bad = (parameter: string, expected: string): Issue =>
    issue('CARNET_PROTECTION_PARAMETER', { column, act, parameter, expected })
  const issues: Issue[] = []
  for (const [name, value] of Object.entries(parameters)) {
    const expected = known.includes(name) ? expectation(act, name, value) : known.join(' | ') || '-'
    if (expected !== null) issues.push(bad(name, expected))
  }
  if (act === 'generalise' && Object.keys(parameters).length !== 1 && issues.length === 0) {
    issues.push(bad('to, step, keep_first', '1'))
  }
  return issues
}

/** What was expected of the parameter, or null if that is what it is. The words are symbols, the same in every language. */
function expectation(act: string, name: string, value: unknown): string | null {
  if (name === 'to') return grains.includes(value as string) ? null : grains.join(' | ')
  if (name === 'step') return stepText(value) === null ? '0 < step < 10^12, 0.000001' : null
  if (name === 'with') return isMaskCharacter(value) ? null : '*'
  const least = act === 'generalise' ? 1 : 0
  const fits = Number.isInteger(value) && (value as number) >= least && (value as number) <= mostKept
  return fits ? null : `${least}…${mostKept}`
}

/** One visible code point: not a control, a lone surrogate, or a mark that would join its neighbour. */
function isMaskCharacter(value: unknown): boolean {
  return typeof value === 'string' && [...value].length === 1 && !/[\p{C}\p{M}\p{Zl}\p{Zp}]/u.test(value)
}

/** `step` as plain decimal digits, exact; null if it has an exponent, more than 6 decimals, or is not above 0. */
export function stepText(step: unknown): string | null {
  if (typeof step !== 'number' || !(step > 0)) return null
  const text = String(step)
  return /^[0-9]{1,12}(\.[0-9]{1,6})?$/.test(text) ? text : null
}
