import JSZip from 'jszip'
import { describe, expect, it } from 'vitest'
import { readAnswers } from './answers.ts'
import { askedDocuments, buildDocument, documentKinds } from './documents.ts'
import { renderDocx } from './docx/render.ts'
import { type DocumentModel, filledOf, gapMark, gapsOf } from './model.ts'
import { chineseNumber } from './paper.ts'
import { renderPdf } from './pdf/render.ts'
import { inputOf, officialExamples, realInput } from './testing.ts'

const contract = realInput('clinical-beijing-boston/declaration-contract.yaml')
const plant = realInput('plant-suzhou-stuttgart-texas/declaration.yaml')

/** The text of a DOCX, a line a paragraph, as whoever opens it reads it. */
async function textOf(docx: Uint8Array): Promise<string> {
  const xml = await (await JSZip.loadAsync(docx)).file('word/document.xml')!.async('string')
  return xml
    .replaceAll('</w:p>', '\n')
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll('&amp;', '&')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
}

describe.each(['zh', 'en'] as const)('in %s', language => {
  it.each(documentKinds)(
    '%s says every value that was filled, marks every gap, and nothing undefined',
    async kind => {
      for (const input of [contract, plant]) {
        const model = buildDocument(input, { kind, language })
        const text = await textOf(await renderDocx(model))
        for (const { text: value } of filledOf(model)) expect(text).toContain(value)
        gapsOf(model).forEach((gap, index) => {
          expect(text).toContain(`${gapMark}${index + 1} ${gap.here ?? gap.missing}`)
          expect(text).toContain(gap.missing)
          expect(text).toContain(gap.key)
        })
        expect(text).not.toMatch(/undefined|\bnull\b|\[object|NaN/)
        expect(text.includes('documents.')).toBe(false)
      }
    },
  )
})

/** Every so manieth official example, the first among them; with `CARNET_DEPTH=2` all. */
const apart = Number(process.env.CARNET_DEPTH ?? 1) > 1 ? 1 : 5

it.each(['CN', 'EU', 'GB', 'US'])('every kind can be built for official examples of %s', regime => {
  const examples = officialExamples(regime).filter((_, index) => index % apart === 0)
  expect(examples.length).toBeGreaterThan(15)
  for (const { declaration } of examples) {
    const input = inputOf(declaration)
    for (const kind of documentKinds)
      for (const language of ['zh', 'en'] as const) {
        const { blocks } = buildDocument(input, { kind, language })
        expect(blocks.length).toBeGreaterThan(0)
      }
  }
})

it('a decision asks for the documents of its mechanisms and duties, with the provision', () => {
  const asked = askedDocuments(contract)
  const filing = asked.find(({ kind }) => kind === 'cn-contract')
  expect(filing).toMatchObject({ leg: 'visits-to-boston', regime: 'CN', serves: 'standard-contract' })
  expect(filing?.provision).toMatch(/^cn\./)
  expect(asked.map(({ kind }) => kind)).not.toContain('gb-idta')
})

it('the same document is the same file', async () => {
  const model = (): DocumentModel => buildDocument(contract, { kind: 'privacy-notice', language: 'zh' })
  expect(Buffer.from(await renderDocx(model())).equals(await renderDocx(model()))).toBe(true)
  expect((await renderPdf(model())).equals(await renderPdf(model()))).toBe(true)
})

it('a PDF has pages, and carries the instant that it was given and no other', async () => {
  const pdf = await renderPdf(buildDocument(contract, { kind: 'privacy-notice', language: 'en' }))
  const text = pdf.toString('latin1')
  expect(text.startsWith('%PDF-1.7')).toBe(true)
  expect(text.match(/\/Type \/Page\b/g)!.length).toBeGreaterThan(2)
  expect(text).toContain('(D:20261128080000Z)')
})

it('a PDF has an outline of its parts and headings', async () => {
  const pdf = await renderPdf(buildDocument(plant, { kind: 'eu-clauses', language: 'en' }))
  const text = pdf.toString('latin1')
  expect(text).toContain('/Outlines')
  for (const line of ['ANNEX I: Parties, transfer, authority', 'A. List of parties', '1. Data exporter(s)'])
    expect(text).toContain(`/Title (${line.replaceAll('(', '\\(').replaceAll(')', '\\)')})`)
})

it('a table that fills its page opens no empty one before the next part', async () => {
  const pages = async (blocks: DocumentModel['blocks']): Promise<number> => {
    const model = { ...buildDocument(contract, { kind: 'privacy-notice', language: 'en' }), blocks }
    return (await renderPdf(model)).toString('latin1').match(/\/Type \/Page\b/g)!.length
  }
  const columns = [{ title: 'No.', width: 1 }]
  const part = { block: 'part', number: 'ANNEX', title: 'After' } as const
  for (let count = 26; count <= 60; count++) {
    const rows = Array.from({ length: count }, (_, index) => [[String(index)]])
    const before = [part, { block: 'table', columns, rows }] as const
    expect(await pages([...before, part])).toBe((await pages(before)) + 1)
  }
})

it('a heading over a line of text stays on a page that has room for both', async () => {
  const pages = async (count: number): Promise<number> => {
    const blocks: DocumentModel['blocks'] = [
      { block: 'part', number: 'ANNEX', title: 'Room' },
      {
        block: 'table',
        columns: [{ title: 'No.', width: 1 }],
        rows: Array.from({ length: count }, (_, index) => [[String(index)]]),
      },
      { block: 'heading', level: 1, number: '6', text: 'What the part says' },
      { block: 'paragraph', number: null, text: ['Nothing.'] },
    ]
    const model = { ...buildDocument(contract, { kind: 'privacy-notice', language: 'en' }), blocks }
    return (await renderPdf(model)).toString('latin1').match(/\/Type \/Page\b/g)!.length
  }
  expect([await pages(24), await pages(29)]).toEqual([2, 3])
})

it('a document names the entries in the ledger of its own legs', () => {
  const ledger = ['visits-to-boston', 'samples-to-beijing'].map((leg, at) => ({
    leg,
    entry: `c0ffee${at}`,
    index: 42 + at,
  }))
  const of = (legs: readonly string[] | undefined, kind: string): DocumentModel =>
    buildDocument({ ...contract, ledger }, { kind, language: 'en', legs })
  const visits = of(['visits-to-boston'], 'cn-contract')
  expect(visits.footer).toContain('ledger entry 42')
  expect(visits.footer).not.toContain('43')
  expect(JSON.stringify(visits.blocks)).not.toContain('c0ffee1')
  expect(of(['samples-to-beijing'], 'us-compliance-file').footer).toContain('ledger entry 43')
})

it('a DOCX has its title, parts and headings in named styles', async () => {
  const docx = await renderDocx(buildDocument(contract, { kind: 'cn-self-assessment', language: 'zh' }))
  const xml = await (await JSZip.loadAsync(docx)).file('word/document.xml')!.async('string')
  for (const style of ['Title', 'Heading1', 'Heading2', 'Heading3', 'Heading4'])
    expect(xml).toContain(`<w:pStyle w:val="${style}"/>`)
})

it('in a DOCX the particulars of the area contract stay on the page of its signatures, and no text stands on their line', async () => {
  const docx = await renderDocx(buildDocument(contract, { kind: 'gba-contract-mo', language: 'zh' }))
  const xml = await (await JSZip.loadAsync(docx)).file('word/document.xml')!.async('string')
  const rows = xml.split('<w:tr>').filter(row => row.includes('签订地点'))
  expect(rows).toHaveLength(1)
  expect(rows[0]!.slice(0, rows[0]!.indexOf('</w:tr>')).match(/<w:keepNext\/>/g)).toHaveLength(2)
  const undertaken = xml.split('<w:p>').find(text => text.includes('如有不实或者违反承诺'))
  expect(undertaken).toMatch(/<w:spacing [^>]*w:after="120"/)
})

it('what is missing stands on a sheet behind the cover, and none when nothing is', () => {
  const kind = 'privacy-notice'
  const { blocks } = buildDocument(contract, { kind, language: 'en' })
  expect(blocks[0]).toMatchObject({ block: 'part', title: 'What is missing' })
  const answers = new Map(
    gapsOf({ cover: [], blocks }).map(({ key }) => [key, { text: 'x', by: null, day: null }]),
  )
  const whole = buildDocument({ ...contract, answers }, { kind, language: 'en' })
  expect(gapsOf(whole)).toEqual([])
  expect(whole.blocks).not.toContainEqual(expect.objectContaining({ title: 'What is missing' }))
})

it('whoever is not said to be of the United States is not called a U.S. person', () => {
  const headings = (leg: string): readonly string[] =>
    buildDocument(contract, { kind: 'us-compliance-file', language: 'en', legs: [leg] }).blocks.flatMap(
      block => (block.block === 'heading' ? [block.text] : []),
    )
  expect(headings('visits-to-boston')).not.toContain('The U.S. person')
  expect(headings('samples-to-beijing')).toContain('The U.S. person')
})

it('the filings of China call the sides what its law calls them', () => {
  const texts = JSON.stringify(buildDocument(contract, { kind: 'cn-contract', language: 'zh' }).blocks)
  expect(texts).toContain('境外接收方全称')
  expect(texts).not.toContain('数据提供方')
})

it('an answer fills its gap everywhere, with who gave it', () => {
  const answers = readAnswers(
    'exporter.name: { text: Example Hospital, by: Li, day: 2026-11-20 }\ncn.copies: 4\n',
    'a.yaml',
  )
  const model = buildDocument({ ...contract, answers }, { kind: 'cn-contract', language: 'en' })
  expect(gapsOf(model).map(({ key }) => key)).not.toContain('exporter.name')
  expect(filledOf(model).find(({ text }) => text === 'Example Hospital')?.source).toEqual({
    from: 'person',
    at: 'exporter.name',
    by: 'Li',
    day: '2026-11-20',
  })
})

it.each([
  '- a',
  'a: { text: "" }',
  'a: { text: x, day: tomorrow }',
  'a: { text: x, whom: y }',
  'a: [',
  'a: 1\na: 2',
])('answers that are not such are refused: %s', text => {
  expect(() => readAnswers(text, 'a.yaml')).toThrow('CARNET_ANSWERS_INVALID')
})

it('what is not there is named, with what is', () => {
  expect(() => buildDocument(contract, { kind: 'cn-contrakt', language: 'en' })).toThrow(
    'CARNET_DOCUMENT_UNKNOWN',
  )
  expect(() => buildDocument(contract, { kind: 'cn-contract', language: 'en', legs: ['none'] })).toThrow(
    'CARNET_DOCUMENT_LEG',
  )
})

it('Chinese numbers', () => {
  expect([1, 10, 11, 20, 23, 99].map(chineseNumber)).toEqual(['一', '十', '十一', '二十', '二十三', '九十九'])
})
