/** generalise numbers: to the lower bound of the band they lie in, by whole-number arithmetic on their digits. */
import { bind, blank, groups } from './bind.ts'
import { stepText } from './check.ts'

const numberPattern = `^${blank}*([+-]?)([0-9]+)(?:[.]([0-9]+))?(?:[eE]([+-]?[0-9]{1,2}))?${blank}*$`
/** Digits before the point, leading zeros not counted: with six decimals and a step it still fits 128 bits. */
const mostWholeDigits = 30

/**
 * SQL for the lower bound of the band of `step` in which the number `text` lies, with as many decimals as the step
 * has; NULL if it is no number. Decimals beyond the step's are cut towards minus infinity, which moves no number
 * over a bound, since every bound is a multiple of the step.
 */
export function generaliseNumberSql(text: string, step: number): string {
  const [whole = '', fraction = ''] = stepText(step)!.split('.')
  const decimals = fraction.length
  const [parts, digits, scaled, bound] = [
    `${text}_parts`,
    `${text}_digits`,
    `${text}_scaled`,
    `${text}_bound`,
  ]
  const read = groups(text, numberPattern, ['sign', 'whole', 'fraction', 'exponent'])
  const moved = bind(parts, read, pointMoved(parts))
  const floored = bind(digits, moved, flooredSql(digits, decimals))
  const width = `${BigInt(whole + fraction)}::HUGEINT`
  const lowered = bind(scaled, floored, `${scaled} - ((${scaled} % ${width}) + ${width}) % ${width}`)
  return bind(bound, lowered, decimalSql(bound, decimals))
}

/** The digits before and after the point once the exponent is applied: a STRUCT of sign, whole and fraction. */
function pointMoved(read: string): string {
  const digits = `(${read}.whole || ${read}.fraction)`
  const point = `(length(${read}.whole) + coalesce(TRY_CAST(${read}.exponent AS INTEGER), 0))`
  const whole = `left(${digits}, greatest(${point}, 0)) || repeat('0', ${point} - length(${digits}))`
  const fraction = `repeat('0', -${point}) || substr(${digits}, greatest(${point}, 0) + 1)`
  return (
    `CASE WHEN ${read}.whole <> '' THEN {'negative': ${read}.sign = '-', ` +
    `'whole': ltrim(${whole}, '0'), 'fraction': ${fraction}} END`
  )
}

/** The number times 10^decimals, rounded down, as HUGEINT; NULL where it is too large. */
function flooredSql(digits: string, decimals: number): string {
  const kept = `rpad(left(${digits}.fraction, ${decimals}), ${decimals}, '0')`
  const scaled = `('0' || ${digits}.whole || ${kept})::HUGEINT`
  const cut = `(regexp_matches(substr(${digits}.fraction, ${decimals + 1}), '[1-9]'))::INTEGER`
  return (
    `CASE WHEN length(${digits}.whole) > ${mostWholeDigits} THEN NULL ` +
    `WHEN ${digits}.negative THEN -${scaled} - ${cut} ELSE ${scaled} END`
  )
}

/** `scaled` / 10^decimals in plain digits. */
function decimalSql(scaled: string, decimals: number): string {
  if (decimals === 0) return `${scaled}::VARCHAR`
  const digits = `abs(${scaled})::VARCHAR`
  const filled = `repeat('0', ${decimals + 1} - length(${digits})) || ${digits}`
  return `CASE WHEN ${scaled} < 0 THEN '-' ELSE '' END || left(${filled}, -${decimals}) || '.' || right(${filled}, ${decimals})`
}
