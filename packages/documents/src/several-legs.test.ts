/** Documents that are about an export as a whole, and contracts by reference. */
import { describe, expect, it } from 'vitest'
import { askedDocuments, buildDocument } from './documents.ts'
import { renderDocx } from './docx/render.ts'
import { type DocumentModel, filledOf, gapsOf, spansOf } from './model.ts'
import { renderPdf } from './pdf/render.ts'
import { poorest, writtenInput } from './testing.ts'

const three = writtenInput(`carnet: 1
as_of: 2026-11-24
parties:
  shop: { name: Example Shop Ltd, kind: company, organised_in: [CN] }
  hub: { kind: company, organised_in: [SG] }
  desk: { kind: company, organised_in: [JP] }
people:
  members: { count: 1500000, relation: member, youngest: 18 }
items:
  name: { category: person.name, people: members, collected_in: [CN] }
  phone: { category: person.contact.phone, people: members, collected_in: [CN] }
counters: { CN.ordinary-this-year: 1200000, CN.sensitive-this-year: 0 }
legs:
  loyalty: { from: shop, to: hub, act: send, from_place: CN, to_place: SG, items: [name, phone] }
  refunds: { from: shop, to: hub, act: send, from_place: CN, to_place: SG, items: [name] }
  insight: { from: shop, to: desk, act: send, from_place: CN, to_place: JP, items: [phone] }
`)

const european = (roles: readonly string[]) =>
  writtenInput(`carnet: 1
as_of: 2026-11-24
parties:
  shop: { name: Example Shop GmbH, organised_in: [DE] }
  desk: { organised_in: [IN] }
  cloud: { organised_in: [US] }
people:
  customers: { relation: customer }
  staff: { relation: employee }
items:
  email: { category: person.contact.email, people: customers }
  salary: { category: person.employment.salary, people: staff }
legs:
  tickets: { from: shop, to: desk, act: send, from_place: DE, to_place: IN, items: [email], sender_role: ${roles[0]}, receiver_role: processor }
  hosting: { from: shop, to: cloud, act: send, from_place: DE, to_place: US, items: [email], sender_role: controller, receiver_role: processor }
  payroll: { from: shop, to: desk, act: send, from_place: DE, to_place: IN, items: [salary], sender_role: ${roles[1]}, receiver_role: processor }
`)
const ofOneModule = european(['controller', 'controller'])

const headings = ({ blocks }: DocumentModel): readonly string[] =>
  blocks.flatMap(block => (block.block === 'heading' ? [`${block.number} ${block.text}`] : []))
const asked = (input: typeof three, kind: string): readonly (readonly string[])[] =>
  askedDocuments(input).flatMap(one => (one.kind === kind ? [one.legs] : []))

describe('a document on several legs', () => {
  it.each(['cn-security-assessment', 'cn-self-assessment', 'cn-impact-assessment'])(
    '%s is one of the handler: a scenario for each leg, a recipient once',
    kind => {
      expect(asked(three, kind)).toEqual([['loyalty', 'refunds', 'insight']])
      const model = buildDocument(three, { kind, language: 'zh' })
      const said = headings(model)
      for (const line of ['场景一： loyalty', '场景二： refunds', '场景三： insight'])
        expect(said).toContain(line)
      expect(said).toContain('接收方一： hub')
      expect(said).toContain('接收方二： desk')
      expect(said.some(line => line.startsWith('接收方三'))).toBe(false)
    },
  )

  it('one leg can be chosen, and then the document is that of the leg', () => {
    const kind = 'cn-self-assessment'
    const one = buildDocument(three, { kind, language: 'zh', legs: ['insight'] })
    expect(headings(one).join()).not.toContain('场景一')
    expect(gapsOf(one).map(({ key }) => key)).toContain('cn.scenario')
  })

  it('what differs from leg to leg is asked for each; an answer without the leg is that of all', () => {
    const kind = 'cn-self-assessment'
    const keys = gapsOf(buildDocument(three, { kind, language: 'en' })).map(({ key }) => key)
    expect(keys).toEqual(
      expect.arrayContaining(['loyalty.cn.scenario', 'insight.cn.scenario', 'hub.address']),
    )
    expect(keys).not.toContain('cn.scenario')
    // The recipient of two legs is asked once.
    expect(keys.filter(key => key === 'hub.address')).toHaveLength(1)
    const said = (text: string) => ({ text, by: null, day: null })
    const answers = new Map([
      ['cn.scenario', said('the shop')],
      ['refunds.cn.scenario', said('money back')],
    ])
    const filled = filledOf(buildDocument({ ...three, answers }, { kind, language: 'en' }))
    const from = (key: string): readonly string[] =>
      filled.flatMap(({ text, source }) => (source.at === key ? [text] : []))
    expect(from('cn.scenario')).toEqual(['the shop', 'the shop'])
    expect(from('refunds.cn.scenario')).toEqual(['money back'])
  })

  it.each(['cn-impact-assessment', 'cn-self-assessment'])('%s says the totals of the year once', kind => {
    for (const legs of [undefined, ['insight']]) {
      const { blocks } = buildDocument(three, { kind, language: 'zh', legs })
      const behind = blocks.findIndex(block => block.block === 'part' && block.title === '填写依据')
      const totals = blocks
        .slice(0, behind)
        .flatMap(spansOf)
        .filter(
          span =>
            typeof span !== 'string' &&
            span.kind === 'filled' &&
            span.source.at.endsWith('ordinary-this-year'),
        )
      expect(totals).toHaveLength(1)
    }
  })

  it('the record is of one keeper, controller and processor apart', () => {
    expect(asked(ofOneModule, 'record-of-processing')).toEqual([['tickets', 'hosting', 'payroll']])
    expect(asked(european(['controller', 'processor']), 'record-of-processing')).toEqual([
      ['tickets', 'hosting'],
      ['payroll'],
    ])
    const model = buildDocument(ofOneModule, { kind: 'record-of-processing', language: 'en' })
    expect(headings(model)).toEqual(
      expect.arrayContaining(['Transfer 1 tickets', 'Transfer 2 hosting', 'Transfer 3 payroll']),
    )
  })

  it('clauses are between two parties in one module; a notice is for those whom it is about', () => {
    expect(asked(ofOneModule, 'eu-clauses')).toEqual([['tickets', 'payroll'], ['hosting']])
    expect(asked(european(['controller', 'processor']), 'eu-clauses')).toEqual([
      ['tickets'],
      ['hosting'],
      ['payroll'],
    ])
    expect(asked(ofOneModule, 'privacy-notice')).toEqual([['tickets', 'hosting'], ['payroll']])
  })

  it('legs that do not belong together are refused', () => {
    const build = (kind: string, legs: readonly string[]) => () =>
      buildDocument(ofOneModule, { kind, language: 'en', legs })
    expect(build('eu-clauses', ['tickets', 'hosting'])).toThrow('CARNET_DOCUMENT_LEGS')
    expect(build('transfer-assessment', ['tickets', 'hosting'])).toThrow('CARNET_DOCUMENT_LEGS')
    expect(build('eu-clauses', ['payroll', 'tickets'])).not.toThrow()
  })

  it('is written as DOCX and as PDF', async () => {
    const model = buildDocument(three, { kind: 'cn-security-assessment', language: 'zh' })
    expect((await renderDocx(model)).length).toBeGreaterThan(1000)
    expect((await renderPdf(model)).length).toBeGreaterThan(1000)
  })
})

describe('a contract by reference', () => {
  const roles = ', sender_role: controller, receiver_role: processor'

  it.each([
    ['eu-clauses', 'DE', 'incorporated by this reference'],
    ['gb-idta', 'GB', 'incorporated by this reference'],
  ])('%s is one short paper that takes the clauses in, completes them and is signed', (kind, from, words) => {
    const input = writtenInput(poorest(from, 'US', roles))
    const short = buildDocument(input, { kind, language: 'en', byReference: true })
    const parts = short.blocks.flatMap(block => (block.block === 'part' ? [block.number] : []))
    expect(parts).toEqual(['Cover sheet', 'Contract by reference', 'Record of preparation'])
    expect(JSON.stringify(short.blocks)).toContain(words)
    expect(short.blocks.filter(({ block }) => block === 'signatures')).toHaveLength(1)
    const whole = buildDocument(input, { kind, language: 'en' })
    expect(gapsOf(short).length).toBeLessThan(gapsOf(whole).length)
    const chinese = buildDocument(input, { kind, language: 'zh', byReference: true })
    expect(gapsOf(chinese).map(({ key }) => key)).toEqual(gapsOf(short).map(({ key }) => key))
  })

  it('has every choice and every line of annex I.B of the whole contract', () => {
    const input = writtenInput(poorest('DE', 'US', roles))
    const names = (model: DocumentModel): readonly string[] =>
      model.blocks.flatMap(block =>
        block.block === 'fields'
          ? block.rows.map(([name]) => name)
          : block.block === 'table'
            ? block.rows.map(row => String(row[0]![0]))
            : [],
      )
    const short = names(buildDocument(input, { kind: 'eu-clauses', language: 'en', byReference: true }))
    for (const line of [
      ...['Clause 7', 'Clause 9(a)', 'Clause 11(a)', 'Clause 13(a)', 'Clause 17', 'Clause 18(b)'],
      ...['Categories of data subjects whose personal data is transferred', 'Nature of the processing'],
      ...['Annex II: technical and organisational measures', 'Annex III: list of sub-processors'],
    ])
      expect(short).toContain(line)
  })

  it('is refused for what has no such form', () => {
    expect(() =>
      buildDocument(ofOneModule, { kind: 'record-of-processing', language: 'en', byReference: true }),
    ).toThrow('CARNET_DOCUMENT_REFERENCE')
  })
})
