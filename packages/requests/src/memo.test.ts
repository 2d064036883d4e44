/** Memos on the law as it stands: what China, the Union and others say of a demand from abroad, by when, and the ways through. */
import { describe, expect, it } from 'vitest'
import { makeMemo } from './make-memo.ts'
import type { Memo, MemoFinding } from './memo.ts'
import { library, request } from './testing/law.ts'

const memo = (text: string): Promise<Memo> => makeMemo(library, request(text))
const finding = ({ findings }: Memo, regime: string): MemoFinding => {
  const found = findings.find(one => one.regime === regime)
  if (!found) throw new Error(`${regime} was not considered`)
  return found
}
const ids = (one: MemoFinding) => one.provisions.filter(({ of_request }) => of_request).map(p => p.provision)

const asks = (more = '') => `carnet_request: 1
title: order to produce
asks: { kind: court, place: US, name: a court }
proceeding: civil
relies_on: foreign-law
received: 2026-11-20
answer_due: 2026-12-21
${more}`
const fromChina = `holder: { kind: company, organised_in: [CN], identifiers: { uscc: "91310199MAEXAM1P8E" } }
lies_in: CN
people: { staff: { count: 5, youngest: 20 } }
data:
  mails: { category: person.communication, people: staff, collected_in: [CN] }
  logs: { category: machine.telemetry, collected_in: [CN] }
`
const fromGermany = `holder: { kind: company, organised_in: [DE], establishments: [DE], offers_to: [DE] }
lies_in: DE
people: { staff: { count: 5, youngest: 20, located_in: [DE] } }
data:
  mails: { category: person.communication, people: staff, collected_in: [DE] }
`

describe('a demand for data that lie in China', () => {
  it('waits for the approval of the competent authority, whatever the data; personal data under both laws', async () => {
    const one = await memo(asks(fromChina))
    const china = finding(one, 'CN')
    expect([china.outcome, china.standing]).toEqual(['conditional', 'open'])
    expect(ids(china)).toEqual(['cn.dsl.art-36', 'cn.pipl.art-41'])
    const items = (id: string) => china.provisions.find(({ provision }) => provision === id)?.items
    expect(items('cn.dsl.art-36')).toEqual(['mails', 'logs'])
    expect(items('cn.pipl.art-41')).toEqual(['mails'])
    expect(
      china.approvals.map(({ mechanism, state, indispensable }) => [mechanism, state, indispensable]),
    ).toEqual([['competent-authority-approval', 'to-do', true]])
    // Which authority is competent is left open by the law, and said so.
    expect(china.approvals[0]!.doubt?.en).toMatch(/depends on the matter/)
    expect(finding(one, 'US').outcome).toBe('out-of-scope')
  })
  it('in a criminal matter comes under the law on judicial assistance, too', async () => {
    const one = await memo(asks(fromChina).replace('civil', 'criminal'))
    expect(ids(finding(one, 'CN'))).toContain('cn.criminal-assistance.art-4')
  })
  it('from a court of Hong Kong is none of a foreign authority', async () => {
    const one = await memo(asks(fromChina).replace('place: US', 'place: HK'))
    expect(ids(finding(one, 'CN'))).toEqual([])
  })
  it('with the approval in hand stands', async () => {
    const held = `facts:
  held: { approval: { mechanism: competent-authority-approval, from: 2026-11-25 } }
  legs: { answer: { held: [approval] } }
`
    const one = await memo(asks(fromChina + held))
    expect(one.standing).toBe('met')
    expect(finding(one, 'CN').approvals).toEqual([])
    expect(one.ways).toMatchObject([{ way: 'as-asked', ready: true, needs: [] }])
  })
  it('addressed to a parent abroad is two legs, and the leg out of China counts', async () => {
    const parent = 'addressee: { kind: company, organised_in: [US], sits_in: US }\n'
    const one = request(asks(fromChina + parent))
    expect(one.declaration.legs.map(({ name }) => name)).toEqual(['legs.answer', 'legs.hand-over'])
    const china = finding(await makeMemo(library, one), 'CN')
    expect(ids(china)).toEqual(['cn.dsl.art-36', 'cn.pipl.art-41'])
    expect(china.provisions[0]!.legs).toEqual(['answer'])
  })
})

describe('a demand for data that lie in the Union', () => {
  it('rests on no agreement: the authority is referred to it, and another ground is needed', async () => {
    const one = await memo(asks(fromGermany))
    const union = finding(one, 'EU')
    expect(ids(union)).toEqual(['eu.gdpr.art-48'])
    expect(union.duties.filter(({ of_request }) => of_request).map(({ duty }) => duty)).toEqual([
      'refer-to-agreement',
    ])
    expect(union.approvals.some(({ indispensable }) => indispensable)).toBe(false)
    const agreed = one.ways.find(({ way }) => way === 'agreement')
    expect(agreed?.differs.map(({ regime }) => regime)).toContain('EU')
    expect(agreed?.differs.flatMap(({ falls_away }) => falls_away.map(({ en }) => en)).join()).toMatch(
      /international agreement/,
    )
  })
  it('on a treaty is not referred to one', async () => {
    const one = await memo(asks(fromGermany).replace('foreign-law', 'treaty'))
    expect(finding(one, 'EU').duties.map(({ duty }) => duty)).not.toContain('refer-to-agreement')
    expect(one.ways.map(({ way }) => way)).not.toContain('agreement')
  })
  it('of another Member State is no demand from abroad', async () => {
    const one = await memo(asks(fromGermany).replace('place: US', 'place: FR'))
    expect(ids(finding(one, 'EU'))).toEqual([])
  })
})

describe('questions', () => {
  it('are those that can still change the answer; one that nobody can answer is asked no more', async () => {
    const open = asks(fromGermany)
      .replace(', offers_to: [DE]', '')
      .replace('organised_in: [DE], ', '')
      .replace('establishments: [DE]', 'sector: [health]')
    const one = await memo(open)
    expect(one.outcome).toBe('undetermined')
    expect(one.ways.map(({ way }) => way)).not.toContain('as-asked')
    const keys = one.questions.map(({ key }) => key)
    expect(keys.length).toBeGreaterThan(0)
    const less = await memo(`${open}unknown: [${keys.map(key => JSON.stringify(key)).join(', ')}]\n`)
    for (const { key } of less.questions) expect(keys).not.toContain(key)
  })
})

describe('deadlines', () => {
  it('name the day that was set, and what must be done before', async () => {
    const { deadlines } = await memo(asks(fromChina))
    expect(deadlines.filter(({ kind }) => kind === 'answer')).toMatchObject([
      { day: '2026-12-21', late: false },
    ])
    for (const one of deadlines.filter(({ kind }) => kind === 'before')) expect(one.day).toBe('2026-12-21')
    expect(deadlines.map(({ day }) => day ?? '~')).toEqual(deadlines.map(({ day }) => day ?? '~').toSorted())
  })
  it('count back from the answer the time that the law gives an authority, and say when it is too late to ask', async () => {
    const many = fromChina.replace('count: 5', 'count: 2000000')
    const { deadlines } = await memo(asks(many))
    const ask = deadlines.filter(({ kind }) => kind === 'ask-by')
    expect(ask.map(({ regime }) => regime)).toContain('CN')
    for (const one of ask) {
      expect(one.day! < '2026-11-29').toBe(one.late)
      expect(one.cited).not.toBeNull()
    }
    const later = await memo(asks(many).replace('2026-12-21', '2027-12-21'))
    expect(later.deadlines.filter(({ kind, late }) => kind === 'ask-by' && late)).toEqual([])
  })
  it('without a day for the answer have no days that hang on it', async () => {
    const { deadlines } = await memo(asks(fromChina).replace('answer_due: 2026-12-21\n', ''))
    expect(deadlines.filter(({ kind }) => kind === 'answer' || kind === 'ask-by')).toEqual([])
    for (const { day, cautions } of deadlines) if (day === null) expect(cautions).toContain('event-open')
  })
})

describe('less data', () => {
  it('is told where a provision falls away, though the approval is still asked for', async () => {
    const { ways } = await memo(asks(fromChina))
    expect(ways.map(({ way }) => way)).toEqual(['as-asked', 'narrow'])
    const [, narrow] = ways
    expect(narrow!.changes).toEqual([{ leg: 'answer', item: 'mails', change: 'drop' }])
    expect(narrow!.differs[0]!.falls_away.map(({ en }) => en)).toContain('PIPL art. 41')
    expect(narrow!.needs).toMatchObject([{ regime: 'CN' }])
  })
  it('is a way where it lifts what stands in it', async () => {
    const many = fromChina.replace('count: 5', 'count: 2000000')
    const { ways } = await memo(asks(many))
    const narrow = ways.filter(({ way }) => way === 'narrow')
    expect(narrow.length).toBeGreaterThan(0)
    for (const one of narrow) expect(one.changes.length).toBeGreaterThan(0)
  })
})
