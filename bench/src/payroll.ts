/** A payroll export of any size, the same bytes at every run: the layout of examples/payroll-shanghai-singapore. */
import { closeSync, mkdirSync, openSync, renameSync, statSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'

const header =
  'employee_no,name,resident_id,sex,birth_date,phone,email,department,position,hired_on,base_salary,bank_account,bank_name,health_note\n'

const surnames = [...'王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗']
const given = [...'芳娜敏静丽艳娟霞秀玲桂雪伟强磊军洋勇杰涛超明刚平辉鹏华飞鑫波']
const posts = [
  ['生产部', '操作工', 6200],
  ['质量部', '质量工程师', 12_800],
  ['研发中心', '软件工程师', 19_500],
  ['供应链部', '采购专员', 9400],
  ['销售部', '大客户经理', 21_000],
  ['财务部', '会计', 10_200],
] as const
const banks = [
  ['622848', '中国农业银行上海徐汇支行'],
  ['622202', '中国工商银行上海浦东支行'],
  ['621700', '中国建设银行上海闵行支行'],
] as const
const notes = ['"高血压，需定期复查, 半年一次"', '青霉素过敏', '2型糖尿病', '腰椎间盘突出']

const residentWeights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const cities = ['3101', '3205', '3206', '3301', '3401', '3601']

/** Writes about `megabytes` · 10⁶ bytes to `path`. Returns its rows and bytes. */
export function writePayroll(path: string, megabytes: number): { bytes: number; rows: number } {
  mkdirSync(dirname(path), { recursive: true })
  const unfinished = `${path}.unfinished`
  const file = openSync(unfinished, 'w', 0o600)
  const next = randomNumbers(20_241_120)
  const wanted = megabytes * 1e6
  let text = header
  let bytes = 0
  let rows = 0
  const flush = (): void => {
    bytes += writeSync(file, text)
    text = ''
  }
  while (bytes + text.length < wanted) {
    text += row(next, ++rows)
    if (text.length > 1 << 20) flush()
  }
  flush()
  closeSync(file)
  renameSync(unfinished, path)
  return { bytes: statSync(path).size, rows }
}

type Random = (below: number) => number

/** Mulberry32: small, even enough for test data, the same everywhere. */
function randomNumbers(seed: number): Random {
  let state = seed
  return below => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

function row(next: Random, number: number): string {
  const name = pick(next, surnames) + pick(next, given) + (next(5) > 0 ? pick(next, given) : '')
  const man = next(100) < 56
  const birth = { year: 1967 + next(38), month: 1 + next(12), day: 1 + next(28) }
  const [department, position, salary] = pick(next, posts)
  const [issuer, bank] = pick(next, banks)
  return [
    `SH${100_000 + number}`,
    name,
    residentId(next, birth, man),
    man ? '男' : '女',
    day(birth.year, birth.month, birth.day),
    `13${next(10)}0000${digits(next, 4)}`,
    `user${number}@example.cn`,
    department,
    position,
    day(2006 + next(20), 1 + next(12), 1 + next(28)),
    `${salary + 50 * next(100)}.00`,
    bankCard(next, issuer),
    bank,
    `${next(100) < 8 ? pick(next, notes) : ''}\n`,
  ].join(',')
}

function pick<T>(next: Random, list: readonly T[]): T {
  return list[next(list.length)]!
}

const two = (value: number): string => String(value).padStart(2, '0')

const day = (year: number, month: number, date: number): string => `${year}-${two(month)}-${two(date)}`

function digits(next: Random, length: number): string {
  return String(next(10 ** length)).padStart(length, '0')
}

/** The right shape and check character in a county, 99, that no city has: nobody's number. */
function residentId(
  next: Random,
  { year, month, day: date }: { year: number; month: number; day: number },
  man: boolean,
): string {
  const order = String(2 * next(500) + (man ? 1 : 0)).padStart(3, '0')
  const body = `${pick(next, cities)}99${year}${two(month)}${two(date)}${order}`
  const sum = residentWeights.reduce((total, weight, index) => total + weight * Number(body[index]), 0)
  return body + '10X98765432'[sum % 11]
}

/** 19 digits with a Luhn digit; after the issuer four zeros, where cards are not numbered from. */
function bankCard(next: Random, issuer: string): string {
  const body = `${issuer}0000${digits(next, 8)}`
  let sum = 0
  for (let index = 0; index < body.length; index++) {
    const digit = Number(body[body.length - 1 - index]) * (index % 2 === 0 ? 2 : 1)
    sum += digit > 9 ? digit - 9 : digit
  }
  return body + String((10 - (sum % 10)) % 10)
}
