/** What real regimes ask, and when. */
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Burden } from './cleared.ts'
import type { Owed } from './obligation.ts'
import { obligationsOf, occurrences } from './obligations.ts'
import { declarationOf, owedBy, realLaw } from './testing/real-law.ts'

type Law = ReturnType<typeof realLaw>
let law: Law
beforeAll(() => {
  law = realLaw('CN', 'EU', 'KR', 'VN', 'US', 'TR', 'BR', 'JP', 'MY')
}, 120_000)

const people = (place: string) =>
  `people: { c: { count: 200000, relation: customer, resident_in: [${place}], located_in: [${place}], youngest: 20, citizenship: [${place}] } }`
const parties = (from: string, to: string, more = '') =>
  `parties: { a: { kind: company, organised_in: [${from}], principal_place: ${from}, establishments: [${from}]${more} }, b: { kind: company, organised_in: [${to}], principal_place: ${to}, establishments: [${to}] } }`
const item = (place: string, category = 'person.contact.phone') =>
  `items: { x: { category: ${category}, people: c, collected_in: [${place}] } }`
const leg = (from: string, to: string, more: string) =>
  `legs: { out: { from: a, to: b, from_place: ${from}, to_place: ${to}, act: send, items: [x], sender_role: controller, receiver_role: controller${more} } }`

const owed = (text: string, moved: string | null, day = '2026-06-05'): readonly Owed[] =>
  owedBy(law, declarationOf(law, text, day), moved)
const of = (all: readonly Owed[], regime: string, code: string, kind?: string): readonly Owed[] =>
  all.filter(one => one.regime === regime && one.code === code && (kind === undefined || one.kind === kind))

const chinese = (more: string, records = '') =>
  [parties('CN', 'SG'), people('CN'), item('CN'), records, leg('CN', 'SG', more)].join('\n')
const contract =
  'agreements: { contract: { kind: data-transfer, text: cn-standard-contract, alterations: none, signed: 2026-06-01, in_force: 2026-06-10, ends: 2028-06-09 }, other: { kind: vendor, signed: 2026-01-01, in_force: 2026-01-01 } }'

describe('deadlines', () => {
  it('CN: the standard contract is filed within ten working days of taking effect, holidays left out', () => {
    const all = owed(chinese(', under: [contract, other]', contract), '2026-06-11')
    expect(of(all, 'CN', 'file')).toMatchObject([
      {
        kind: 'deadline',
        provision: 'cn.order-13.art-7',
        starts: '2026-06-10',
        // 2026-06-19 is a holiday: eleven weekdays, ten working days.
        due: '2026-06-25',
        basis: { event: 'contract-in-force', day: '2026-06-10', record: 'agreements.contract' },
        papers: ['cn-standard-contract'],
        cautions: [],
        done: 'unknown',
      },
    ])
    expect(of(all, 'CN', 'standard-contract', 'expiry')).toMatchObject([{ due: '2028-06-09' }])
  })

  it('CN: a count that runs into a year whose holidays are not loaded says so', () => {
    const late = contract.replace('in_force: 2026-06-10', 'in_force: 2026-12-28')
    const [file] = of(owed(chinese(', under: [contract]', late), '2026-12-29', '2026-12-29'), 'CN', 'file')
    expect(file).toMatchObject({ cautions: ['holidays-incomplete'] })
  })

  it('CN: what has been filed is done', () => {
    const filed = ', under: [contract], filings: [{ what: cn-standard-contract, day: 2026-06-20 }]'
    expect(of(owed(chinese(filed, contract), '2026-06-11'), 'CN', 'file')).toMatchObject([{ done: 'yes' }])
  })

  it('CN: the extension of an assessment is asked for in the 60 working days before its end', () => {
    const held = 'held: { result: { mechanism: security-assessment, from: 2023-03-10 } }'
    const all = owed(chinese(', held: [result]', held), '2025-06-05', '2025-06-05')
    expect(of(all, 'CN', 'security-assessment', 'expiry')).toMatchObject([
      { due: '2026-03-10', basis: { event: 'validity', day: '2023-03-10', record: 'held.result' } },
    ])
    const [renewal] = of(all, 'CN', 'security-assessment', 'renewal')
    expect(renewal).toMatchObject({ due: '2026-03-10', done: 'unknown', cautions: [] })
    // Counted by hand over the notices for 2025 and 2026.
    expect(renewal!.starts).toBe('2025-12-09')
    const asked = held.replace('2023-03-10 }', '2023-03-10, renewal_asked: 2026-01-10 }')
    const again = owed(chinese(', held: [result]', asked), '2025-06-05', '2025-06-05')
    expect(of(again, 'CN', 'security-assessment', 'renewal')).toMatchObject([{ done: 'yes' }])
  })

  it('TR: five working days from the signature, and nobody has loaded the holidays', () => {
    const text = [
      parties('TR', 'US'),
      people('TR'),
      item('TR'),
      'agreements: { contract: { kind: data-transfer, text: tr-standard-contract, alterations: none, signed: 2026-06-01 } }',
      leg('TR', 'US', ', under: [contract]'),
    ].join('\n')
    expect(of(owed(text, '2026-06-02'), 'TR', 'file')).toMatchObject([
      { due: '2026-06-08', cautions: ['no-holidays'], basis: { event: 'contract-signed' } },
    ])
  })

  it('VN: the dossier is sent within 60 days of the first transfer', () => {
    const text = [parties('VN', 'SG'), people('VN'), item('VN'), leg('VN', 'SG', '')].join('\n')
    const file = (moved: string | null) => of(owed(text, moved), 'VN', 'file')
    expect(file('2026-06-05')).toMatchObject([
      { due: '2026-08-04', basis: { event: 'first-transfer', day: '2026-06-05' } },
    ])
    expect(file(null)).toMatchObject([{ due: null, cautions: ['event-open'] }])
  })

  it('US: a yearly audit, its report within 60 days, kept for ten years; the yearly report by its day', () => {
    const text = [
      'parties: { a: { kind: company, organised_in: [US], principal_place: US, establishments: [US], offers_to: [US], owners: [{ party: b, share: 30 }], owners_complete: true }, b: { kind: company, organised_in: [CN], principal_place: CN, establishments: [CN], owners: [], owners_complete: true } }',
      people('US').replace('count: 200000', 'count: 200000'),
      item('US', 'person.health'),
      leg('US', 'CN', ', transaction: vendor, purposes: [operations.hosting], valuable_return: true'),
    ].join('\n')
    const all = owed(text, '2026-06-05')
    expect(of(all, 'US', 'audit')).toMatchObject([
      { kind: 'yearly', due: '2026-12-31', recurring: { years: 1 }, cautions: ['no-day-of-year'] },
    ])
    expect(of(all, 'US', 'audit-report')).toMatchObject([
      { kind: 'deadline', due: null, cautions: ['event-open'], basis: { event: 'audit', day: null } },
    ])
    expect(of(all, 'US', 'report-yearly')).toMatchObject([{ due: '2027-03-01', cautions: [] }])
    const each = occurrences(of(all, 'US', 'report-yearly')[0]!, '2029-12-31')
    expect(each.map(({ due }) => due)).toEqual(['2027-03-01', '2028-03-01', '2029-03-01'])
    expect(new Set(each.map(({ key }) => key)).size).toBe(3)
    expect(of(all, 'US', 'keep-records')).toContainEqual(
      expect.objectContaining({ kind: 'keep', due: '2036-06-05', per: 'transfer' }),
    )
  })

  it('JP, KR, EU: what is owed before, yearly and for as long as it lasts', () => {
    const text = (from: string) =>
      [parties(from, 'US'), people(from), item(from), leg(from, 'US', '')].join('\n')
    const korea = owed(text('KR'), '2026-06-05').filter(({ regime }) => regime === 'KR')
    expect(korea.length).toBeGreaterThan(0)
    for (const one of korea) expect(one.due === null).toBe(one.kind === 'standing')
    const europe = owed(text('DE'), '2026-06-05').filter(({ regime }) => regime === 'EU')
    expect(europe.filter(({ kind }) => kind === 'before').every(({ due }) => due === '2026-06-05')).toBe(true)
    expect(europe.filter(({ kind }) => kind === 'standing').every(({ due }) => due === null)).toBe(true)
    expect(europe.length).toBeGreaterThan(1)
    const japan = [
      parties('JP', 'US'),
      people('JP'),
      item('JP'),
      leg('JP', 'US', ', relies_on: [equivalent-system]'),
    ].join('\n')
    expect(of(owed(japan, '2026-06-05'), 'JP', 'ensure-recipient-standard')).toMatchObject([
      { kind: 'yearly', due: '2026-12-31' },
    ])
  })

  it('EU: a certificate ends after three years where its end is not stated, and an assessment for it does not', () => {
    const text = [
      parties('DE', 'US').replace(
        'establishments: [US]',
        'establishments: [US], certificates: [{ scheme: eu-transfer-certification, from: 2025-02-01 }]',
      ),
      people('DE'),
      item('DE'),
      'agreements: { bound: { kind: data-transfer, clauses: [binding-commitments] } }',
      leg(
        'DE',
        'US',
        ', under: [bound], assessments: [{ kind: transfer-impact, day: 2026-01-01, outcome: adequate }]',
      ),
    ].join('\n')
    const ends = owed(text, '2026-06-05').filter(({ regime, kind }) => regime === 'EU' && kind === 'expiry')
    expect(ends).toMatchObject([
      { code: 'certification', due: '2028-02-01', basis: { event: 'validity', day: '2025-02-01' } },
    ])
  })

  it('MY: an assessment of the destination is too old after three years', () => {
    const text = (kind: string) =>
      [
        parties('MY', 'US'),
        people('MY'),
        item('MY'),
        leg('MY', 'US', `, assessments: [{ kind: ${kind}, day: 2025-05-01, outcome: adequate }]`),
      ].join('\n')
    const ends = owed(text('transfer-impact'), '2026-06-05').filter(({ kind }) => kind === 'expiry')
    expect(ends).toMatchObject([{ regime: 'MY', due: '2028-05-01' }])
  })
})

describe('whatever is declared', () => {
  const day = fc
    .integer({ min: 0, max: 3000 })
    .map(days => new Date(Date.UTC(2023, 0, 1) + days * 86_400_000).toISOString().slice(0, 10))

  it('nothing falls due before the event that it counts from, and what may be done may be done before it is due', () => {
    fc.assert(
      fc.property(day, day, day, day, (inForce, from, assessed, moved) => {
        const records = `agreements: { contract: { kind: data-transfer, text: cn-standard-contract, alterations: none, signed: ${inForce}, in_force: ${inForce} } }\nheld: { result: { mechanism: security-assessment, from: ${from} } }`
        const more = `, under: [contract], held: [result], assessments: [{ kind: cn-pipia, day: ${assessed} }]`
        for (const one of owed(chinese(more, records), moved, '2026-12-01')) {
          if (one.due === null) continue
          expect(one.basis.day).not.toBeNull()
          expect(one.due >= one.basis.day!).toBe(true)
          expect(one.starts !== null && one.starts <= one.due).toBe(true)
        }
      }),
      { numRuns: 25 },
    )
  }, 120_000)

  it('the order of regimes, burdens, duties and legs means nothing', () => {
    const declaration = declarationOf(law, chinese(', under: [contract, other]', contract))
    const input = burdensIn(declaration)
    const plain = obligationsOf(input)
    expect(plain.length).toBeGreaterThan(5)
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...input.burdens], { minLength: input.burdens.length }),
        fc.shuffledSubarray([...input.regimes], { minLength: input.regimes.length }),
        fc.boolean(),
        (burdens, regimes, reversed) => {
          const shuffled = burdens.map(burden =>
            reversed ? { ...burden, duties: [...burden.duties].reverse() } : burden,
          )
          expect(obligationsOf({ ...input, regimes, burdens: shuffled })).toEqual(plain)
        },
      ),
      { numRuns: 30 },
    )
  })

  it('keys tell what is owed apart', () => {
    const keys = owed(chinese(', under: [contract, other]', contract), '2026-06-11').map(({ key }) => key)
    expect(new Set(keys).size).toBe(keys.length)
  })
})

function burdensIn(declaration: ReturnType<typeof declarationOf>) {
  const { regimes, vocabulary } = law
  const burdens: readonly Burden[] = regimes.map(({ code, provisions }) => ({
    regime: code,
    leg: 'out',
    held: [],
    duties: provisions.flatMap(({ id, then }) =>
      then.oblige.map(({ duty, due }) => ({ duty, due, provision: id, done: 'unknown' as const, items: [] })),
    ),
  }))
  const moved = (): string => '2026-06-11'
  return { regimes, vocabulary, burdens, declaration, moved, first: moved }
}
