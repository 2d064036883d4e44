import type { Letter } from '@carnet/rights'
import JSZip from 'jszip'
import { describe, expect, it } from 'vitest'
import { renderDocx } from './docx/render.ts'
import { letterDocument } from './letter.ts'
import { renderPdf } from './pdf/render.ts'

const letter: Letter = {
  language: 'zh',
  day: '2026-11-29',
  question: 'where',
  title: '关于告知个人信息接收方的请求',
  to: ['示例公司', '某路1号'],
  from: ['李娜', 'li@example.org'],
  body: [
    { block: 'text', text: '示例公司个人信息保护负责人：' },
    { block: 'heading', text: '中国内地：第三十九条' },
    { block: 'list', items: ['请告知接收方。', '请说明依据。'] },
    { block: 'list', items: ['只有一项。'] },
  ],
  gaps: [],
  notes: ['来源 <一>'],
}

describe('a person’s letter as a document', () => {
  it('says all of it, the notes on a page of their own', async () => {
    const zip = await JSZip.loadAsync(await renderDocx(letterDocument(letter)))
    const xml = await zip.file('word/document.xml')!.async('string')
    const texts = [...xml.matchAll(/<w:t[^>]*>([^<]*)/g)].map(([, text]) => text).join('')
    for (const text of [
      letter.title,
      ...letter.to,
      ...letter.from,
      '1.',
      '请说明依据。',
      '只有一项。',
      '敬礼',
    ])
      expect(texts).toContain(text)
    expect(texts).not.toContain('所依文本')
    expect(texts).not.toContain('3.')
    expect(xml.indexOf('w:pageBreakBefore')).toBeGreaterThan(xml.indexOf('敬礼'))
    expect(xml.indexOf('来源 &lt;一&gt;')).toBeGreaterThan(xml.indexOf('w:pageBreakBefore'))
  })

  it('is a PDF of two pages, the same each time', async () => {
    const pdf = await renderPdf(letterDocument(letter))
    expect(pdf.toString('latin1')).toMatch(/\/Type \/Pages[\s\S]{0,200}\/Count 2/)
    expect(pdf.equals(await renderPdf(letterDocument(letter)))).toBe(true)
  })
})
