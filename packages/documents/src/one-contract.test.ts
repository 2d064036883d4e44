/** One contract for each pair of exporter and recipient, with every transfer between them in its annex; one U.S. file for all transactions. */
import { describe, expect, it } from 'vitest'
import { askedDocuments, buildDocument } from './documents.ts'
import { type Block, type DocumentModel, gapsOf, spanText } from './model.ts'
import { writtenInput } from './testing.ts'

interface Written {
  readonly from: string
  readonly to: string
  readonly other: string
  readonly registered?: string
  readonly roles?: string
  /** Of the third leg, which goes to the first recipient again. */
  readonly third?: string
}

/** Two recipients, three legs: the first and the third go to the same one. */
const written = ({ from, to, other, registered, roles = '', third = roles }: Written) =>
  writtenInput(`carnet: 1
as_of: 2026-11-24
parties:
  firm: { kind: company, organised_in: [${from}], principal_place: ${from}, establishments: [${from}]${registered ? `, registered_in: [${registered}]` : ''} }
  hub: { kind: company, organised_in: [${to}], principal_place: ${to}, establishments: [${to}] }
  desk: { kind: company, organised_in: [${other}], principal_place: ${other}, establishments: [${other}] }
people:
  clients: { count: 120000, relation: customer, resident_in: [${from}], located_in: [${from}], youngest: 18 }
items:
  name: { category: person.name, people: clients, collected_in: [${from}] }
  account: { category: person.finance.account.bank, people: clients, collected_in: [${from}] }
counters: { CN.ordinary-this-year: 150000, CN.sensitive-this-year: 0 }
legs:
  support: { from: firm, to: hub, act: send, from_place: ${from}, to_place: ${to}, items: [name], starts: 2027-03-01${roles}, transaction: vendor, safeguards: [{ kind: encryption, standard: own-controls }] }
  elsewhere: { from: firm, to: desk, act: send, from_place: ${from}, to_place: ${other}, items: [name, account]${roles}, transaction: vendor }
  hosting: { from: firm, to: hub, act: send, from_place: ${from}, to_place: ${to}, items: [account], starts: 2027-01-15${third}, transaction: vendor, safeguards: [{ kind: encryption, standard: own-controls }] }
`)

const toProcessor = ', sender_role: controller, receiver_role: processor'
const toController = ', sender_role: controller, receiver_role: controller'

const asked = (input: ReturnType<typeof written>, kind: string): readonly (readonly string[])[] =>
  askedDocuments(input).flatMap(one => (one.kind === kind ? [one.legs] : []))

/** The document itself, without the sheets in front and behind. */
const bodyOf = ({ blocks }: DocumentModel): readonly Block[] => {
  const parts = blocks.flatMap((block, at) => (block.block === 'part' ? [at] : []))
  const front = blocks[parts[0]!] as Extract<Block, { block: 'part' }>
  const from = /Cover sheet|待补事项单/.test(front.number) ? parts[1]! : parts[0]!
  return blocks.slice(from, parts.at(-1))
}

const headings = (model: DocumentModel): readonly string[] =>
  bodyOf(model).flatMap(block => (block.block === 'heading' ? [`${block.number} ${block.text}`] : []))
const rows = (model: DocumentModel): readonly (readonly [string, string])[] =>
  bodyOf(model).flatMap(block =>
    block.block === 'fields'
      ? block.rows.map(
          ([name, value]) => [name, value.map(span => spanText(span, new Map())).join('')] as const,
        )
      : [],
  )
const valuesOf = (model: DocumentModel, name: string): readonly string[] =>
  rows(model).flatMap(([is, value]) => (is === name ? [value] : []))
const keys = (model: DocumentModel): readonly string[] => gapsOf(model).map(({ key }) => key)

describe.each([
  ['cn-contract', written({ from: 'CN', to: 'SG', other: 'JP' })],
  ['gba-contract-hk', written({ from: 'CN', to: 'HK', other: 'SG', registered: 'CN-GBA' })],
] as const)('%s', (kind, input) => {
  it('is one for a recipient: a scenario in its appendix for each transfer, the rest once', () => {
    expect(asked(input, kind)).toContainEqual(['support', 'hosting'])
    const model = buildDocument(input, { kind, language: 'zh' })
    const scenarios = headings(model).filter(line => line.startsWith('场景'))
    expect(scenarios).toEqual(['场景一： support', '场景二： hosting'])
    const lines = rows(model).map(([name]) => name)
    expect(lines.filter(name => /处理目的$/.test(name))).toHaveLength(2)
    expect(lines.filter(name => name === '地址')).toHaveLength(2)
    const missing = keys(model)
    expect(missing).toContain('support.cn.stored-at')
    expect(missing).toContain('hosting.cn.stored-at')
    expect(missing).toContain('importer.address')
    expect(missing).not.toContain('hub.address')
    expect(missing.filter(key => key.endsWith('commercial-contract'))).toEqual(['cn.commercial-contract'])
  })

  it('says a safeguard that both transfers have once', () => {
    const said = JSON.stringify(bodyOf(buildDocument(input, { kind, language: 'en' })))
    expect(said.match(/own controls/gi)).toHaveLength(1)
  })

  it('does not take in what another receives, and can be of one transfer', () => {
    const build = (legs: readonly string[]) => buildDocument(input, { kind, language: 'zh', legs })
    expect(() => build(['support', 'elsewhere'])).toThrow('CARNET_DOCUMENT_LEGS')
    expect(headings(build(['hosting'])).join()).not.toContain('场景')
  })
})

describe('the agreement of the United Kingdom', () => {
  const input = written({ from: 'GB', to: 'US', other: 'IN', roles: toProcessor })
  const kind = 'gb-idta'

  it.each([false, true])(
    'has table 3 for each transfer, and the other tables once (by reference: %s)',
    byReference => {
      expect(asked(input, kind)).toEqual([['support', 'hosting'], ['elsewhere']])
      const model = buildDocument(input, { kind, language: 'en', byReference })
      expect(headings(model)).toEqual(expect.arrayContaining(['Transfer 1 support', 'Transfer 2 hosting']))
      expect(valuesOf(model, 'Transferred Data')).toHaveLength(2)
      expect(valuesOf(model, 'The status of the Importer')).toHaveLength(1)
      // Whether a table follows a linked agreement is one question for all transfers.
      expect(keys(model).filter(key => key.endsWith('gb.data-updates'))).toEqual(['gb.data-updates'])
    },
  )

  it('starts with the first of its transfers', () => {
    const start = bodyOf(buildDocument(input, { kind, language: 'en' })).flatMap(block =>
      block.block === 'table' && block.rows[0]![0]![0] === 'Start date' ? [block.rows[0]![1]] : [],
    )
    expect(start).toMatchObject([[{ text: '15 January 2027' }]])
  })

  it('is another one where the roles are others', () => {
    const apart = written({ from: 'GB', to: 'US', other: 'IN', roles: toProcessor, third: toController })
    expect(asked(apart, kind)).toEqual([['support'], ['elsewhere'], ['hosting']])
  })
})

it('the ASEAN clauses of two parties describe every transfer between them', () => {
  const input = written({ from: 'SG', to: 'MY', other: 'TH', roles: toProcessor })
  expect(asked(input, 'asean-clauses')).toContainEqual(['support', 'hosting'])
  const model = buildDocument(input, { kind: 'asean-clauses', language: 'en' })
  expect(headings(model)).toEqual(expect.arrayContaining(['Transfer 1 support', 'Transfer 2 hosting']))
  expect(valuesOf(model, 'Personal data transferred')).toHaveLength(2)
  expect(valuesOf(model, 'Module')).toHaveLength(1)
})

describe('the assessment of a transfer', () => {
  const kind = 'transfer-assessment'

  it('is of one recipient in one place, with its transfers; law and practice are assessed once', () => {
    const input = written({ from: 'DE', to: 'IN', other: 'US', roles: toProcessor, third: toController })
    expect(asked(input, kind)).toContainEqual(['support', 'hosting'])
    const model = buildDocument(input, { kind, language: 'en' })
    expect(headings(model)).toEqual(expect.arrayContaining(['Transfer 1 support', 'Transfer 2 hosting']))
    expect(valuesOf(model, 'Onward transfers')).toHaveLength(2)
    expect(valuesOf(model, 'Is there a transfer?')).toEqual(['Germany → India'])
    expect(valuesOf(model, 'Who is what')[0]).toMatch(/processor.*; .*controller/)
    expect(keys(model).filter(key => key.endsWith('tia.surveillance'))).toEqual(['eu.tia.surveillance'])
  })

  it('what was found of one transfer is not said of the other', () => {
    const found = (third: string) =>
      written({
        from: 'DE',
        to: 'IN',
        other: 'US',
        roles: `${toProcessor}, assessments: [{ kind: transfer-impact, day: 2026-09-02, outcome: adequate }]`,
        third,
      })
    const result = (third: string): readonly string[] =>
      valuesOf(buildDocument(found(third), { kind, language: 'en', legs: ['support', 'hosting'] }), 'Result')
    expect(result(toProcessor)[0]).toMatch(/result: /)
    const same = `${toProcessor}, assessments: [{ kind: transfer-impact, day: 2026-09-02, outcome: adequate }]`
    expect(result(same)).toEqual(['adequate'])
  })
})

it('the U.S. file is of all transactions of a person: a record of each, every counterparty, audit and certification once', () => {
  const input = written({ from: 'US', to: 'CN', other: 'HK' })
  const kind = 'us-compliance-file'
  expect(asked(input, kind)).toEqual([['support', 'elsewhere', 'hosting']])
  const model = buildDocument(input, { kind, language: 'en' })
  const said = headings(model)
  for (const line of ['Transaction 1 support', 'Transaction 2 elsewhere', 'Transaction 3 hosting'])
    expect(said.filter(one => one === line).length).toBeGreaterThan(2)
  expect(said).toEqual(expect.arrayContaining(['Counterparty 1 hub', 'Counterparty 2 desk']))
  expect(valuesOf(model, 'Licences and advisory opinions, with reference numbers')).toHaveLength(3)
  expect(valuesOf(model, 'Organised under the law of')).toHaveLength(3)
  expect(bodyOf(model).flatMap(block => (block.block === 'part' ? [block.number] : []))).toEqual([
    ...['File', 'Records', 'Audit', 'Reports', 'Certification'],
  ])
  expect(keys(model)).toEqual(expect.arrayContaining(['us.officer', 'elsewhere.us.vendor', 'desk.owners']))
  // Of one transaction the file speaks as before.
  const one = buildDocument(input, { kind, language: 'en', legs: ['elsewhere'] })
  expect(headings(one)).toContain('1 The transaction')
  expect(headings(one).join()).not.toContain('Transaction 1')
})
