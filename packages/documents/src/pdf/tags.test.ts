import { describe, expect, it } from 'vitest'
import { buildDocument } from '../documents.ts'
import type { DocumentModel } from '../model.ts'
import { realInput } from '../testing.ts'
import { renderPdf } from './render.ts'
import { pagesOf } from './testing.ts'

const plant = realInput('plant-suzhou-stuttgart-texas/declaration.yaml')

interface Told {
  readonly type: string
  readonly scope: string | null
  /** Of what stands on a page, something was drawn. */
  readonly drawn: boolean
  readonly children: readonly Told[]
}

/** The structure as the file has it, from its root. */
function structureOf(pdf: Buffer): Told {
  const objects = new Map<string, string>()
  for (const [, id, body] of pdf.toString('latin1').matchAll(/(\d+) 0 obj\n(<<[\s\S]*?>>)\nendobj/g))
    objects.set(id!, body!)
  const told = (id: string): Told => {
    const body = objects.get(id)!
    const kids = /\/K \[([^\]]*)\]/.exec(body)?.[1] ?? ''
    return {
      type: /\/S \/(\w+)/.exec(body)?.[1] ?? 'root',
      scope: /\/Scope \/(\w+)/.exec(body)?.[1] ?? null,
      drawn: /^\d+(?: |$)|(?:^| )\d+(?! \d+ R)(?= |$)|\/MCID/.test(kids.replaceAll(/\d+ 0 R/g, '').trim()),
      children: [...kids.matchAll(/(\d+) 0 R/g)]
        .map(([, kid]) => kid!)
        .filter(kid => objects.get(kid)?.includes('/S /'))
        .map(told),
    }
  }
  const root = [...objects].find(([, body]) => body.includes('/Type /StructTreeRoot'))
  return told(root![0])
}

const flat = (told: Told): readonly Told[] => [told, ...told.children.flatMap(flat)]

const withBlocks = (blocks: DocumentModel['blocks']): DocumentModel => ({
  ...buildDocument(plant, { kind: 'privacy-notice', language: 'en' }),
  blocks,
})

describe('a PDF is told to a reader aloud', () => {
  it('says that it is tagged, its language, and that it follows PDF/UA-1', async () => {
    const english = (await renderPdf(buildDocument(plant, { kind: 'eu-clauses', language: 'en' }))).toString(
      'latin1',
    )
    expect(english).toContain('/Marked true')
    expect(english).toContain('/Lang (en-GB)')
    expect(english).toContain('/DisplayDocTitle true')
    expect(english).toContain('<pdfuaid:part>1</pdfuaid:part>')
    const chinese = await renderPdf(buildDocument(plant, { kind: 'eu-clauses', language: 'zh' }))
    expect(chinese.toString('latin1')).toContain('/Lang (zh-CN)')
  })

  it.each(['eu-clauses', 'cn-impact-assessment', 'us-compliance-file'])(
    '%s: no text is drawn outside an element or an artifact',
    async kind => {
      const pages = pagesOf(await renderPdf(buildDocument(plant, { kind, language: 'zh' })))
      expect(pages.length).toBeGreaterThan(3)
      for (const page of pages) {
        let depth = 0
        for (const [word] of page.matchAll(/\b(?:BDC|BMC|EMC|TJ|Tj|f|S)\n/g)) {
          const operator = word.trim()
          if (operator === 'BDC' || operator === 'BMC') depth++
          else if (operator === 'EMC') depth--
          else expect([operator, depth]).toEqual([operator, 1])
        }
        expect(depth).toBe(0)
      }
    },
  )

  it('Chinese in an English document is told to be Chinese', async () => {
    const spans = async (language: 'zh' | 'en'): Promise<number> => {
      const pages = pagesOf(await renderPdf(buildDocument(plant, { kind: 'cn-contract', language })))
      return pages.join('').match(/\/Span <<\n\/Lang \(zh-CN\)\n>> BDC/g)?.length ?? 0
    }
    expect(await spans('en')).toBeGreaterThan(20)
    expect(await spans('zh')).toBe(0)
  })

  it('headings begin at one and skip no level, whatever levels a form begins with', async () => {
    for (const kind of ['eu-clauses', 'gb-addendum', 'cn-self-assessment', 'us-compliance-file']) {
      const pdf = await renderPdf(buildDocument(plant, { kind, language: 'en' }))
      const levels = flat(structureOf(pdf)).flatMap(({ type }) =>
        /^H\d$/.test(type) ? [Number(type.slice(1))] : [],
      )
      expect(levels[0]).toBe(1)
      levels.forEach((level, at) => {
        expect(level).toBeLessThanOrEqual((levels[at - 1] ?? 0) + 1)
      })
    }
  })

  it('a table is told in rows, its heads as such, and once although they are set on every page', async () => {
    const rows = Array.from({ length: 80 }, (_, index) => [[`row ${index}`], ['value']])
    const pdf = await renderPdf(
      withBlocks([
        { block: 'part', number: 'ANNEX', title: 'Rows' },
        {
          block: 'table',
          columns: [
            { title: 'No.', width: 1 },
            { title: 'Value', width: 1 },
          ],
          rows,
        },
        { block: 'fields', rows: [['Name', ['value']]] },
      ]),
    )
    const sections = structureOf(pdf).children[0]!.children.filter(({ type }) => type === 'Sect')
    const [table, fields] = sections[0]!.children.filter(({ type }) => type === 'Table')
    expect(table!.children.map(({ type }) => type)).toEqual(Array.from({ length: 81 }, () => 'TR'))
    const cells = table!.children.flatMap(({ children }) => children)
    expect(cells.slice(0, 3).map(({ type, scope }) => [type, scope])).toEqual([
      ['TH', 'Column'],
      ['TH', 'Column'],
      ['TD', null],
    ])
    expect(fields!.children[0]!.children.map(({ type, scope }) => [type, scope])).toEqual([
      ['TH', 'Row'],
      ['TD', null],
    ])
    const repeated =
      pagesOf(pdf)
        .join('')
        .match(/\/Artifact <<\n\/Type \/Pagination\n>> BDC/g) ?? []
    const footers = pagesOf(pdf).length * 3
    expect(repeated.length).toBeGreaterThan(footers)
  })

  it('nothing that was set is lost, wherever on the page a passage that is signed begins', async () => {
    const signed = [
      { block: 'heading', level: 1, number: '3', text: 'Signature' },
      { block: 'paragraph', number: null, text: ['By signing, the parties accept the clauses.'] },
      { block: 'signatures', sides: [{ of: 'Exporter', lines: [['Signature', ['']]] }] },
    ] as const
    for (let count = 20; count <= 34; count++) {
      const rows = Array.from({ length: count }, (_, index) => [[`row ${index}`]])
      const pdf = await renderPdf(
        withBlocks([
          { block: 'part', number: 'ANNEX', title: 'Rows' },
          { block: 'table', columns: [{ title: 'No.', width: 1 }], rows },
          ...signed,
        ]),
      )
      const lost = flat(structureOf(pdf)).filter(
        ({ type, drawn }) => /^(?:H\d|P|T[HD])$/.test(type) && !drawn,
      )
      expect([count, lost]).toEqual([count, []])
    }
  })

  it.each([
    ['a table of few rows that is higher than a page', Array.from({ length: 4 }, () => 'word '.repeat(50))],
    ['a row that is higher than a page', ['word '.repeat(300), 'short']],
  ])('nothing is lost of %s', async (_case, texts) => {
    const columns = [
      { title: 'No.', width: 85 },
      { title: 'Value', width: 15 },
    ]
    const rows = texts.map((text, index) => [[`row ${index}`], [text]])
    const pdf = await renderPdf(
      withBlocks([
        { block: 'part', number: 'ANNEX', title: 'High' },
        { block: 'table', columns, rows },
      ]),
    )
    const lost = flat(structureOf(pdf)).filter(({ type, drawn }) => /^(?:H\d|P|T[HD])$/.test(type) && !drawn)
    expect(lost).toEqual([])
  })
})
