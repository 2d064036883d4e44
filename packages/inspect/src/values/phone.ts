/** Telephone numbers, by libphonenumber-js (Google's numbering plans). */
import { parsePhoneNumberFromString } from 'libphonenumber-js/min'

type Region = NonNullable<Parameters<typeof parsePhoneNumberFromString>[1]>

/** Numbering plans tried for a number without country code, in this order; the first that knows the number wins. */
const plans = ['CN', 'US', 'SG', 'DE', 'HK', 'GB'] as unknown as readonly Region[]

const mobile = /^1[3-9]\d{9}$/

/** The E.164 form of a phone number, or null. Numbers with a country code (+ or 00) are read by it. */
export function toE164(text: string): string | null {
  const bare = text.trim()
  if (mobile.test(bare)) return `+86${bare}`
  if (!/^[+\d(][\d\s().\-/]{5,24}(?:(?:x|ext\.?|转)\s*\d{1,6})?$/i.test(bare)) return null
  if (bare.replace(/\D/g, '').length > 17) return null
  const dialled = bare.replace(/^00(?=[1-9])/, '+')
  if (dialled.startsWith('+')) return numberOf(dialled)
  for (const plan of plans) {
    const number = numberOf(dialled, plan)
    if (number) return number
  }
  return null
}

/** Whether a number shows by itself that it is a phone number: a country code, brackets or dashes, or the shape of a mobile number. */
export function looksDialled(text: string): boolean {
  return mobile.test(text) || /^(?:\+|00[1-9]|\()/.test(text) || /^0?\d{2,4}-\d{3,4}-?\d{4}$/.test(text)
}

function numberOf(text: string, plan?: Region): string | null {
  const parsed = plan ? parsePhoneNumberFromString(text, plan) : parsePhoneNumberFromString(text)
  return parsed?.isValid() ? parsed.number : null
}
