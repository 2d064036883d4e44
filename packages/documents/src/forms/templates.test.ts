/**
 * The agreements and records beside their official forms, line by line.
 *
 * - EU: annexes I to III and the choices of Decision (EU) 2021/914, OJ L 199, 7.6.2021, pp. 50 to 61; Article 30 of Regulation (EU) 2016/679
 * - GB: IDTA A1.0 and Addendum B1.0 of the Information Commissioner, in force 2022-03-21; tables 1 and 2 read in copies that others
 *   completed, what follows in table 2 of the IDTA from the form as it is known
 * - US: 28 CFR 202.1001, 202.1002, 202.1101, 202.1103, 202.1104, as of 2026-06-20
 * - transfer assessment: EDPB Recommendations 01/2020 (steps) and 02/2020 (guarantees); the CNIL's guide of January 2025
 *
 * Read on 2026-11-29 in stored copies.
 */
import { describe, expect, it } from 'vitest'
import { askedDocuments, buildDocument } from '../documents.ts'
import type { Block, DocumentModel } from '../model.ts'
import { poorest, writtenInput } from '../testing.ts'

const roles = (sender: string, receiver: string): string =>
  `, sender_role: ${sender}, receiver_role: ${receiver}`
const modules = {
  1: writtenInput(poorest('DE', 'US', roles('controller', 'controller'))),
  2: writtenInput(poorest('DE', 'US', roles('controller', 'processor'))),
  3: writtenInput(poorest('DE', 'US', roles('processor', 'sub-processor'))),
  4: writtenInput(poorest('DE', 'US', roles('processor', 'controller'))),
} as const

const english = (kind: string, module: keyof typeof modules = 2): DocumentModel =>
  buildDocument(modules[module], { kind, language: 'en' })

function partOf({ blocks }: DocumentModel, number: string): readonly Block[] {
  const from = blocks.findIndex(block => block.block === 'part' && block.number === number)
  expect(from, number).toBeGreaterThanOrEqual(0)
  const rest = blocks.slice(from + 1)
  const to = rest.findIndex(({ block }) => block === 'part')
  return to < 0 ? rest : rest.slice(0, to)
}

const names = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap(block => (block.block === 'fields' ? block.rows.map(([name]) => name) : []))

const column = (blocks: readonly Block[], at: number): readonly unknown[] =>
  blocks.flatMap(block => (block.block === 'table' ? block.rows.map(row => row[at]![0]) : []))

const headings = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap(block => (block.block === 'heading' ? [block.text] : []))

const party = [
  'Name',
  'Address',
  'Contact person’s name, position and contact details',
  'Activities relevant to the data transferred under these Clauses',
  'Signature and date',
  'Role (controller/processor)',
]

describe('the EU clauses', () => {
  it('annex I has the lines of the annex, in its order', () => {
    const annex = partOf(english('eu-clauses'), 'ANNEX I')
    expect(headings(annex)).toEqual([
      'List of parties',
      'Data exporter(s)',
      'Data importer(s)',
      'Description of transfer',
      'Competent supervisory authority',
    ])
    expect(names(annex)).toEqual([
      ...party,
      ...['Registration number', 'Data protection officer; representative in the European Union'],
      ...party,
      ...['Registration number', 'Contact person with responsibility for data protection'],
      'Categories of data subjects whose personal data is transferred',
      'Categories of personal data transferred',
      'Sensitive data transferred (if applicable) and applied restrictions or safeguards that fully take into consideration the nature of the data and the risks involved',
      'The frequency of the transfer (e.g. whether the data is transferred on a one-off or continuous basis)',
      'Nature of the processing',
      'Purpose(s) of the data transfer and further processing',
      'The period for which the personal data will be retained, or, if that is not possible, the criteria used to determine that period',
      'For transfers to (sub-) processors, also specify subject matter, nature and duration of the processing',
      'Identify the competent supervisory authority/ies in accordance with Clause 13',
    ])
  })

  it('annex II has the seventeen examples and the line on (sub-)processors, annex III its four lines', () => {
    const annex = partOf(english('eu-clauses'), 'ANNEX II')
    expect(column(annex, 1)).toEqual([
      'Measures of pseudonymisation and encryption of personal data',
      'Measures for ensuring ongoing confidentiality, integrity, availability and resilience of processing systems and services',
      'Measures for ensuring the ability to restore the availability and access to personal data in a timely manner in the event of a physical or technical incident',
      'Processes for regularly testing, assessing and evaluating the effectiveness of technical and organisational measures in order to ensure the security of the processing',
      'Measures for user identification and authorisation',
      'Measures for the protection of data during transmission',
      'Measures for the protection of data during storage',
      'Measures for ensuring physical security of locations at which personal data are processed',
      'Measures for ensuring events logging',
      'Measures for ensuring system configuration, including default configuration',
      'Measures for internal IT and IT security governance and management',
      'Measures for certification/assurance of processes and products',
      'Measures for ensuring data minimisation',
      'Measures for ensuring data quality',
      'Measures for ensuring limited data retention',
      'Measures for ensuring accountability',
      'Measures for allowing data portability and ensuring erasure',
    ])
    expect(names(annex)[0]).toMatch(/^For transfers to \(sub-\) processors, also describe/)
    expect(names(partOf(english('eu-clauses'), 'ANNEX III'))).toEqual([
      'Name',
      'Address',
      'Contact person’s name, position and contact details',
      'Description of processing (including a clear delimitation of responsibilities in case several sub-processors are authorised)',
    ])
  })

  it.each([
    [1, ['Clause 7', 'Clause 11(a)', 'Clause 13(a)', 'Clause 17', 'Clause 18(b)']],
    [
      2,
      ['Clause 7', 'Clause 9(a)', 'Clause 9(a)', 'Clause 11(a)', 'Clause 13(a)', 'Clause 17', 'Clause 18(b)'],
    ],
    [
      3,
      ['Clause 7', 'Clause 9(a)', 'Clause 9(a)', 'Clause 11(a)', 'Clause 13(a)', 'Clause 17', 'Clause 18(b)'],
    ],
    [4, ['Clause 7', 'Clause 11(a)', 'Clause 17', 'Clause 18']],
  ] as const)('module %i leaves these choices', (module, clauses) => {
    expect(column(partOf(english('eu-clauses', module), 'Agreement'), 0)).toEqual(clauses)
  })

  it('option 2 of clause 17 is for modules two and three', () => {
    const matters = (module: keyof typeof modules): string =>
      JSON.stringify(column(partOf(english('eu-clauses', module), 'Agreement'), 1))
    expect(matters(1)).not.toContain('Option 2')
    expect(matters(2)).toContain('Option 2, law of the Member State where the exporter is established')
    expect(matters(4)).not.toContain('Option')
  })
})

describe('the contracts of the United Kingdom', () => {
  const tableOne = [
    'Start date',
    'Full legal name',
    'Trading name (if different)',
    'Main address (if a company registered address)',
    'Official registration number (if any) (company number or similar identifier)',
    'Key Contact: full name (optional), job title, contact details including email',
  ]

  it('the addendum has its four tables', () => {
    const part = partOf(english('gb-addendum'), 'Part 1')
    expect(headings(part)).toEqual([
      'Parties',
      'Selected SCCs, Modules and Selected Clauses',
      'Appendix Information',
      'Ending this Addendum when the Approved Addendum Changes',
    ])
    expect(column(part, 0)).toEqual([...tableOne, '1', '2', '3', '4'])
    expect(
      part.flatMap(block => (block.block === 'table' ? [block.columns.map(({ title }) => title)] : [])),
    ).toContainEqual([
      'Module',
      'Module in operation',
      'Clause 7 (Docking Clause)',
      'Clause 11 (Option)',
      'Clause 9a (Prior Authorisation or General Authorisation)',
      'Clause 9a (Time period)',
      'Is personal data received from the Importer combined with personal data collected by the Exporter?',
    ])
    expect(names(part)).toEqual([
      'Annex 1A: List of Parties',
      'Annex 1B: Description of Transfer',
      'Annex II: Technical and organisational measures including technical and organisational measures to ensure the security of the data',
      'Annex III: List of Sub processors (Modules 2 and 3 only)',
      'Which Parties may end this Addendum as set out in Section 19',
    ])
  })

  it('the agreement has its four tables and four parts', () => {
    const model = english('gb-idta')
    const part = partOf(model, 'Part 1')
    expect(column(part, 0).slice(0, 7)).toEqual([
      ...tableOne,
      'Importer Data Subject Contact: job title, contact details including email',
    ])
    expect(names(part)).toEqual([
      'UK country’s law that governs the IDTA',
      'Primary place for legal claims to be made by the Parties',
      'The status of the Exporter',
      'The status of the Importer',
      'Whether UK GDPR applies to the Importer',
      'Linked Agreement: the Processor’s or Sub-Processor’s instructions (name, date, parties, reference)',
      'Linked Agreement: other agreements with additional obligations (name, date, parties, reference)',
      'Linked Agreement: if the Exporter is a Processor or Sub-Processor, its instructions (name, date, parties, reference)',
      'Term',
      'Ending the IDTA before the end of the Term',
      'Ending the IDTA when the Approved IDTA changes',
      'Can the Importer make further transfers of the Transferred Data?',
      'Specific restrictions when the Importer may transfer on the Transferred Data',
      'Review Dates',
      'Transferred Data',
      'Special Categories of Personal Data and criminal convictions and offences',
      'Relevant Data Subjects',
      'Purpose',
      'Security of Transmission',
      'Security of Storage',
      'Security of Processing',
      'Organisational security measures',
      'Technical security minimum requirements',
      'Updates to the Security Requirements',
    ])
    expect(names(partOf(model, 'Part 2'))).toEqual([
      'Extra technical security protections',
      'Extra organisational protections',
      'Extra contractual protections',
    ])
    expect(names(partOf(model, 'Part 3'))).toEqual(['Commercial clauses'])
    expect(JSON.stringify(partOf(model, 'Part 4'))).toContain('laid before Parliament')
  })
})

it('the record of processing has the points of Article 30, of a controller and of a processor', () => {
  const points = (module: keyof typeof modules): readonly string[] =>
    names(partOf(english('record-of-processing', module), 'Record')).map(name => name.slice(0, 3))
  expect(points(2)).toEqual(['(a)', '(a)', '(a)', '(a)', '(b)', '(c)', '(c)', '(d)', '(e)', '(f)', '(g)'])
  expect(points(3)).toEqual(['(a)', '(a)', '(a)', '(a)', '(b)', '(c)', '(d)'])
})

it('the transfer assessment asks the questions before, takes the six steps, and asks for the four guarantees', () => {
  const { blocks } = english('transfer-assessment')
  expect(blocks.flatMap(block => (block.block === 'heading' ? [block.number] : [])).slice(0, 8)).toEqual([
    'Before',
    ...['Step 1', 'Step 2', 'Step 3', 'Step 4', 'Step 5', 'Step 6'],
    'Result',
  ])
  const said = JSON.stringify(blocks)
  for (const guarantee of ['first', 'second', 'third', 'fourth'])
    expect(said).toContain(`(${guarantee} essential guarantee)`)
  // What is in hand is a list: nothing hangs at its end.
  expect(said).not.toContain('"; "]')
})

it('the compliance file has every record of 202.1101(b), every point of an audit report, and the three reports', () => {
  const model = english('us-compliance-file')
  const section = (number: string): readonly string[] =>
    column(partOf(model, number), 0).map(text => String(text).replace('28 CFR ', ''))
  expect(section('Records')).toEqual([
    ...[1, 2, 3].map(point => `202.1101(b)(${point})`),
    ...['i', 'ii', 'iii'].map(point => `202.1101(b)(4)(${point})`),
    ...[5, 6, 7, 8, 9, 10, 11].map(point => `202.1101(b)(${point})`),
  ])
  expect(section('Audit').filter(text => text.includes('(f)(2)'))).toEqual(
    ['i', 'ii', 'iii', 'iv', 'v', 'vi'].map(point => `202.1002(f)(2)(${point})`),
  )
  expect(section('Reports')).toEqual(['202.1102', '202.1103', '202.1104'])
})

describe('contracts of an area', () => {
  const area = (place: string) =>
    writtenInput(`carnet: 1
as_of: 2026-11-24
parties:
  firm: { kind: company, organised_in: [CN], registered_in: [CN-GBA] }
  office: { kind: company, organised_in: [${place}] }
people: { clients: { youngest: 18 } }
items: { address: { category: person.contact.email, people: clients, collected_in: [CN] } }
counters: { CN.ordinary-this-year: 150000, CN.sensitive-this-year: 0 }
legs:
  one: { from: firm, to: office, act: send, from_place: CN, to_place: ${place}, items: [address] }
`)
  const kinds = (input: Parameters<typeof askedDocuments>[0]): readonly string[] =>
    askedDocuments(input).map(({ kind }) => kind)

  it.each([
    ['HK', 'gba-contract-hk', 'gba-contract-mo'],
    ['MO', 'gba-contract-mo', 'gba-contract-hk'],
  ])('the set for %s is asked for there, and the other is not', (place, kind, other) => {
    expect(kinds(area(place))).toContain(kind)
    expect(kinds(area(place))).not.toContain(other)
    expect(kinds(area('SG'))).not.toContain(kind)
  })

  it('lists the three papers, has the undertaking of either party, and says behind what was not read', () => {
    const model = buildDocument(area('HK'), { kind: 'gba-contract-hk', language: 'zh' })
    expect(column(partOf(model, '材料一'), 1)).toEqual(['法定代表人身份证件影印件', '承诺书', '标准合同'])
    expect(
      model.blocks.flatMap(block =>
        block.block === 'part' && block.number === '材料二' ? [block.title] : [],
      ),
    ).toEqual(['承诺书（个人信息处理者）', '承诺书（接收方）'])
    expect(JSON.stringify(partOf(model, '编制记录'))).toContain('未见实施指引附件原文')
    // Hong Kong is not abroad.
    const behind = model.blocks.findIndex(block => block.block === 'part' && block.number === '编制记录')
    expect(JSON.stringify(model.blocks.slice(0, behind))).not.toMatch(/境外|出境/)
  })

  it('the ASEAN clauses are asked for where they count, in the module that follows from the roles', () => {
    const input = (receiver: string) => writtenInput(poorest('SG', 'MY', roles('controller', receiver)))
    expect(kinds(input('processor'))).toContain('asean-clauses')
    expect(kinds(writtenInput(poorest('DE', 'US')))).not.toContain('asean-clauses')
    const said = (receiver: string): string =>
      JSON.stringify(buildDocument(input(receiver), { kind: 'asean-clauses', language: 'en' }).blocks)
    expect(said('processor')).toContain('Module 1: controller-to-processor transfer')
    expect(said('controller')).toContain('Module 2: controller-to-controller transfer')
    expect(said('controller')).not.toContain('Sub-processors')
  })
})
