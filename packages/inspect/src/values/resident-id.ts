/** The resident identity number of GB 11643-1999: region (6), birth date (8), sequence (3), check character (ISO 7064 MOD 11-2). */
import { isRealDay } from './day.ts'

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const checkCharacters = '10X98765432'

/** First two digits: GB/T 2260 provinces, the residence permits 81 to 83, and 9 for the permanent residence card. */
const regions = new Set(
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83'.split(
    ' ',
  ),
)

/** Whether `text` (18 characters, upper case) is a well-formed number with a right check character. */
export function isResidentId(text: string): boolean {
  if (!/^\d{17}[\dX]$/.test(text)) return false
  if (!regions.has(text.slice(0, 2)) && text[0] !== '9') return false
  if (residentBirthDay(text) === null) return false
  return checkCharacterOf(text) === text[17]
}

/** The check character that belongs to the first 17 digits. */
export function checkCharacterOf(digits: string): string {
  const sum = weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0)
  return checkCharacters[sum % 11]!
}

/** The birth date in the number, `YYYY-MM-DD`, or null if it is none. */
export function residentBirthDay(text: string): string | null {
  const [, year, month, day] = /^\d{6}((?:18|19|20)\d\d)(\d\d)(\d\d)\d{3}[\dX]$/.exec(text) ?? []
  if (!year || !isRealDay(Number(year), Number(month), Number(day))) return null
  return `${year}-${month}-${day}`
}
