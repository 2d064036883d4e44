/** Numbers that carry their own check: each function takes the number bare and in upper case. */

/** Luhn (ISO/IEC 7812-1 annex B). */
export function passesLuhn(digits: string): boolean {
  let sum = 0
  for (let index = 0; index < digits.length; index++) {
    const digit = digits.charCodeAt(digits.length - 1 - index) - 48
    const doubled = index % 2 === 1 ? digit * 2 : digit
    sum += doubled > 9 ? doubled - 9 : doubled
  }
  return sum % 10 === 0
}

/** A payment card that is not a UnionPay one: issuer ranges and lengths of the international schemes. */
export function isPaymentCard(text: string): boolean {
  const known =
    /^(?:4\d{12}(?:\d{3}){0,2}|5[1-5]\d{14}|2(?:22[1-9]|2[3-9]\d|[3-6]\d\d|7[01]\d|720)\d{12}|3[47]\d{13}|3(?:0[0-5]|[68]\d)\d{11}|35(?:2[89]|[3-8]\d)\d{12}|6(?:011|5\d\d)\d{12})$/
  return known.test(text) && passesLuhn(text)
}

/** A bank card of the UnionPay range (62, 16 to 19 digits). */
export function isUnionPayCard(text: string): boolean {
  return /^62\d{14,17}$/.test(text) && passesLuhn(text)
}

/** IMEI: 15 digits with Luhn; a reporting body's code is never 00 twice over. */
export function isImei(text: string): boolean {
  return /^(?!0{4})\d{15}$/.test(text) && passesLuhn(text)
}

/** IBAN (ISO 13616): place and two check digits in front, mod 97 = 1. */
export function isIban(text: string): boolean {
  if (!/^[A-Z]{2}\d{2}[A-Z\d]{11,30}$/.test(text)) return false
  let remainder = 0
  for (const character of text.slice(4) + text.slice(0, 4)) {
    const value = Number.parseInt(character, 36)
    remainder = (value > 9 ? remainder * 100 + value : remainder * 10 + value) % 97
  }
  return remainder === 1
}

const unifiedAlphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY'

/** Unified social credit identifier of an organisation (GB 32100-2015): 17 characters weighted by powers of 3, mod 31. */
export function isUnifiedCreditIdentifier(text: string): boolean {
  if (!/^[1-9ANY][1-9A]\d{6}[\dA-HJ-NP-RTUW-Y]{10}$/.test(text)) return false
  let weight = 1
  let sum = 0
  for (const character of text.slice(0, 17)) {
    const value = unifiedAlphabet.indexOf(character)
    if (value === -1) return false
    sum += value * weight
    weight = (weight * 3) % 31
  }
  return unifiedAlphabet[(31 - (sum % 31)) % 31] === text[17]
}

/** NRIC and FIN numbers of Singapore: letter, seven digits, check letter; M-series since 2022. */
export function isNric(text: string): boolean {
  const [, series, digits, check] = /^([STFGM])(\d{7})([A-Z])$/.exec(text) ?? []
  if (!series || !digits) return false
  const weights = [2, 7, 6, 5, 4, 3, 2]
  const offset = { S: 0, F: 0, T: 4, G: 4, M: 3 }[series] ?? 0
  const sum = weights.reduce((total, weight, index) => total + weight * Number(digits[index]), offset)
  if (series === 'M') return 'KLJNPQRTUWX'[10 - (sum % 11)] === check
  return ('ST'.includes(series) ? 'JZIHGFEDCBA' : 'XWUTRQPNMLK')[sum % 11] === check
}

const vinValues: Readonly<Record<string, number>> = Object.fromEntries(
  [...'ABCDEFGH']
    .map((letter, index) => [letter, index + 1] as const)
    .concat(
      [...'JKLMN'].map((letter, index) => [letter, index + 1] as const),
      [['P', 7] as const, ['R', 9] as const],
      [...'STUVWXYZ'].map((letter, index) => [letter, index + 2] as const),
    ),
)

/** Vehicle identification number with check digit in ninth place (ISO 3779; GB 16735, 49 CFR 565). */
export function isVin(text: string): boolean {
  if (!/^[A-HJ-NPR-Z\d]{8}[\dX][A-HJ-NPR-Z\d]{8}$/.test(text)) return false
  const weights = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2]
  const sum = weights.reduce(
    (total, weight, index) => total + weight * (vinValues[text[index]!] ?? Number(text[index])),
    0,
  )
  return '0123456789X'[sum % 11] === text[8]
}
