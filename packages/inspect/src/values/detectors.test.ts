import { describe, expect, it } from 'vitest'
import { detectors } from './detectors.ts'
import { withLuhn } from './fixture.ts'

const cases: Record<string, { yes: string[]; no: string[] }> = {
  'resident-id': {
    yes: ['11010519491231002X', '11010519491231002x', '110105 19491231 002X'],
    no: ['110105194912310021', '10-digit'],
  },
  nric: { yes: ['S1234567D'], no: ['S1234567A'] },
  uscc: { yes: ['91350100M000100Y43'], no: ['91350100M000100Y44'] },
  'bank-card': {
    yes: [withLuhn('622848040256489001'), '6240 0086 3140 1148'],
    no: ['6240008631401149', '4111111111111111'],
  },
  'payment-card': { yes: ['4111-1111-1111-1111'], no: ['1111111111111117'] },
  iban: { yes: ['DE89 3704 0044 0532 0130 00'], no: ['DE88370400440532013000'] },
  vin: { yes: ['1M8GDM9AXKP042788'], no: ['1M8GDM9A1KP042788'] },
  imei: { yes: ['490154203237518'], no: ['490154203237519'] },
  phone: {
    yes: ['13812345678', '+65 6123 4567', '(650) 253-0000', '010-62345678'],
    no: ['12345', '6502530000', '2024-01-05'],
  },
  'phone-number': {
    yes: ['6502530000', '+49 711 1234567', '021-58881234'],
    no: ['abc', '12', '310115199003070134'],
  },
  email: { yes: ['a.b+c@example.co.uk', '张伟@例子.cn'], no: ['a@b', '@x.com', 'a b@x.com'] },
  'ip-address': { yes: ['10.0.0.1', '2001:db8::1'], no: ['1.2.3', '300.1.1.1'] },
  'mac-address': { yes: ['00:1B:44:11:3A:B7'], no: ['00:1B:44:11:3A'] },
  uuid: { yes: ['6D92078A-8246-4BA4-AE5B-76104861E7DC'], no: ['6D92078A'] },
  passport: { yes: ['E12345678', 'EA1234567', 'K1234567A', 'C01X00T47'], no: ['12345', 'hello'] },
  ssn: {
    yes: ['536-90-4399'],
    no: ['000-12-3456', '666-12-3456', '900-12-3456', '123-00-4567', '123-45-0000', '536904399'],
  },
  'ssn-digits': { yes: ['536904399'], no: ['000123456', '12345678'] },
  plate: { yes: ['沪A12345', '京AD12345', '粤B·12345', '沪a1234学'], no: ['A12345', '沪12345'] },
  address: { yes: ['上海市浦东新区世纪大道100号', '350 Fifth Avenue'], no: ['上海市', 'Fifth'] },
  'postal-code': { yes: ['77002', '77002-1234', '200120'], no: ['7700'] },
  'han-place': { yes: ['温州', '黄山市', '广西壮族自治区', '高雄'], no: ['温州人', '黄河', '高强'] },
  'han-name': {
    yes: ['张伟', '欧阳娜娜', '买买提·艾山'],
    no: ['研发部', '工程师', 'Zhang Wei', '张', '上海市浦东'],
  },
  sex: { yes: ['男', 'F', 'female'], no: ['3', 'x1'] },
  'icd-10': { yes: ['E11.9', 'I10.x00', 'C34.900'], no: ['E11', 'hello', 'U12'] },
  'icd-10-category': { yes: ['E11', 'E11.9'], no: ['11E'] },
  'genome-variant': {
    yes: ['rs7412', 'NM_004333.4:c.1799T>A', 'p.Val600Glu', 'chr7:140453136A>T'],
    no: ['rs1', 'c.', 'charge'],
  },
  sequence: { yes: ['ACGTACGTACGTACGTACGTAC'], no: ['ACGT', 'ACGTACGTACGTACGTACGTXX'] },
  'coordinate-pair': { yes: ['31.2304, 121.4737', '(29.76,-95.37)'], no: ['31.2', '200.1,100.2'] },
  coordinate: { yes: ['31.2304', '-95.37'], no: ['181.0', 'x'] },
  day: { yes: ['1990-03-07'], no: ['1990-02-30'] },
  'birth-day': { yes: ['1990'], no: ['90'] },
  number: { yes: ['12,345.60', '¥8000', '-1.5e-3', '12%'], no: ['1-2', 'abc'] },
  'text-resident-id': {
    yes: ['身份证11010519491231002X，已核'],
    no: ['11010519491231002X', '编号110105194912310021已核'],
  },
  'text-phone': { yes: ['请联系13812345678张先生'], no: ['13812345678', '订单138123456789012'] },
  'text-email': { yes: ['write to a@b.com, please'], no: ['a@b.com'] },
}

describe('detectors', () => {
  it('each have a case', () => {
    expect(Object.keys(cases).sort()).toEqual(detectors.map(({ code }) => code).sort())
  })

  it.each(detectors.map(detector => [detector.code, detector] as const))('%s', (code, detector) => {
    for (const value of cases[code]!.yes) expect(detector.test(value), value).toBe(true)
    for (const value of cases[code]!.no) expect(detector.test(value), value).toBe(false)
  })

  it('take no more than linear time over hostile text', () => {
    const hostile = [
      '1'.repeat(2000),
      'A'.repeat(2000),
      `${'a@'.repeat(1000)}`,
      `${'c.'.repeat(999)}x`,
      '省路'.repeat(999),
      '(1 '.repeat(600),
    ]
    // One that tries every way through would still be at it when the test runs out of time.
    for (const { test } of detectors) for (const value of hostile) test(value)
  })
})
