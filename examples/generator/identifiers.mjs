/** Numbers of people with valid check digits, out of ranges that are reserved for fiction where there are any (see README.md). */

/** Weights of GB 11643 (ISO 7064 MOD 11-2), first digit first. */
const residentWeights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]

/**
 * Cities by the first four digits of their code. The county digits that follow are always 99, which no county has: so the number
 * has the right shape and a valid check digit, and nobody has it.
 */
const cities = {
  shanghai: ['3101', '3101', '3101', '3101', '3205', '3206', '3301', '3401', '3411', '3601', '4201', '4101'],
  beijing: ['1101', '1101', '1101', '1101', '1201', '1301', '1306', '1401', '2101', '3701', '4101'],
  suzhou: ['3205', '3205', '3205', '3205', '3202', '3206', '3209', '3401', '3415', '4101', '5101'],
}

/** The next-to-last digit is odd for men. `taken` keeps numbers apart. */
export function residentId(random, { home, birthDate, sex }, taken) {
  for (;;) {
    const order = random.between(0, 99) * 10 + random.between(0, 4) * 2 + (sex === 'M' ? 1 : 0)
    const body = `${random.pick(cities[home])}99${birthDate.replaceAll('-', '')}${String(order).padStart(3, '0')}`
    const sum = residentWeights.reduce((total, weight, i) => total + weight * Number(body[i]), 0)
    const number = body + '10X98765432'[sum % 11]
    if (unused(number, taken)) return number
  }
}

const banks = [
  ['622848', '中国农业银行'],
  ['622202', '中国工商银行'],
  ['621700', '中国建设银行'],
  ['621661', '中国银行'],
  ['622262', '交通银行'],
  ['622588', '招商银行'],
]

/** A debit card of 19 digits with a Luhn digit. After the issuer come four zeros: cards are not numbered from there. */
export function bankCard(random, taken) {
  for (;;) {
    const [issuer, bank] = random.pick(banks)
    const length = issuer === '622588' ? 16 : 19
    const body = `${issuer}0000${random.digits(length - 11)}`
    const number = body + luhnDigit(body)
    if (unused(number, taken)) return { number, bank }
  }
}

function luhnDigit(body) {
  let sum = 0
  for (let i = 0; i < body.length; i++) {
    const digit = Number(body[body.length - 1 - i]) * (i % 2 === 0 ? 2 : 1)
    sum += digit > 9 ? digit - 9 : digit
  }
  return String((10 - (sum % 10)) % 10)
}

const mobilePrefixes = [
  '134',
  '135',
  '136',
  '137',
  '138',
  '139',
  '150',
  '158',
  '159',
  '180',
  '186',
  '188',
  '189',
  '199',
]

/** A mainland mobile number. China reserves none for fiction: we take those with 0000 in the middle. */
export function chineseMobile(random, taken) {
  return fresh(() => `${random.pick(mobilePrefixes)}0000${random.digits(4)}`, taken)
}

const texanAreas = [
  '210',
  '214',
  '254',
  '281',
  '325',
  '346',
  '361',
  '409',
  '432',
  '469',
  '512',
  '682',
  '713',
  '737',
  '806',
  '817',
  '830',
  '832',
  '903',
  '915',
  '936',
  '940',
  '945',
  '956',
  '972',
  '979',
]

/** 555-0100 to 555-0199 are reserved for fiction in every North American area. */
export function texanPhone(random, taken) {
  return fresh(() => `+1 ${random.pick(texanAreas)}-555-01${random.digits(2)}`, taken)
}

/** Munich 99998-000 to -999: reserved for media productions by the Bundesnetzagentur. */
export function germanPhone(random, taken) {
  return fresh(() => `+49 89 99998${random.digits(3)}`, taken)
}

/** 192.0.2.0/24, 198.51.100.0/24 and 203.0.113.0/24 are reserved for documentation (RFC 5737). */
export function documentationAddress(random) {
  return `${random.pick(['192.0.2', '198.51.100', '203.0.113'])}.${random.between(1, 254)}`
}

function fresh(make, taken) {
  for (;;) {
    const value = make()
    if (unused(value, taken)) return value
  }
}

function unused(value, taken) {
  if (taken.has(value)) return false
  taken.add(value)
  return true
}
