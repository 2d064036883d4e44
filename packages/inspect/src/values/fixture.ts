/** Makers of valid numbers for tests; not part of the package's face. */
import fc from 'fast-check'
import { passesLuhn } from './checksums.ts'
import { checkCharacterOf } from './resident-id.ts'

const pad = (value: number, length: number): string => String(value).padStart(length, '0')

export const residentIds: fc.Arbitrary<string> = fc
  .record({
    region: fc.constantFrom('110101', '310115', '440305', '650102', '810000', '320583'),
    year: fc.integer({ min: 1930, max: 2024 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
    sequence: fc.integer({ min: 0, max: 999 }),
  })
  .map(({ region, year, month, day, sequence }) => {
    const digits = `${region}${year}${pad(month, 2)}${pad(day, 2)}${pad(sequence, 3)}`
    return digits + checkCharacterOf(digits)
  })

/** A number with a Luhn digit behind `prefix` and as many digits as make `length`. */
export function luhnNumbers(prefix: string, length: number): fc.Arbitrary<string> {
  const free = length - prefix.length - 1
  return fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: free, maxLength: free })
    .map(digits => withLuhn(prefix + digits.join('')))
}

export function withLuhn(digits: string): string {
  return digits + [...'0123456789'].find(check => passesLuhn(digits + check))!
}

/** The same text with another digit at one place. */
export function oneDigitChanged(text: string): fc.Arbitrary<string> {
  const places = [...text].flatMap((character, index) => (/\d/.test(character) ? [index] : []))
  return fc.tuple(fc.constantFrom(...places), fc.integer({ min: 1, max: 9 })).map(([place, by]) => {
    const digit = (Number(text[place]) + by) % 10
    return text.slice(0, place) + digit + text.slice(place + 1)
  })
}
