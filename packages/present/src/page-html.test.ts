import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { fixture } from './fixture.ts'
import { regimePage } from './page.ts'
import { pageHtml } from './page-html.ts'
import { pageStyle, pageStyleHash } from './page-html-style.ts'

const hostile = `
  sly: { of: item, title: { en: "<script>alert(1)</script> & \\"so\\"", zh: "<img src=x onerror=1>" }, confidence: unverified, when: { fact: item.category, under: [person] } }
`
const { regime, vocabulary } = fixture(hostile)
const html = (language: 'en' | 'zh') =>
  pageHtml(regimePage(regime, { language, vocabulary, asOf: '2026-06-01' }))

describe('the page as HTML', () => {
  it('is allowed its own style, and nothing else', () => {
    const hash = createHash('sha256').update(pageStyle).digest('base64')
    expect(pageStyleHash).toBe(`sha256-${hash}`)
    expect(html('en')).toContain(`default-src 'none'; style-src '${pageStyleHash}'`)
    expect(html('en')).toContain(`<style>${pageStyle}</style>`)
    expect(html('en').replace(pageStyle, '')).not.toMatch(
      /<script|<img|<link|style="|\son\w+=|src=|url\(|@import/,
    )
  })

  it('shows what a regime says as text, whatever it is', () => {
    expect(html('en')).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;so&quot;')
    expect(html('zh')).toContain('&lt;img src=x onerror=1&gt;')
  })

  it('says its language, and has a title and headings in order', () => {
    expect(html('en')).toContain('<html lang="en">')
    expect(html('zh')).toContain('<html lang="zh-Hans">')
    expect(html('zh')).toContain('<h1>南极洲</h1>')
    const levels = [...html('en').matchAll(/<h([1-6])/g)].map(match => Number(match[1]))
    const steps = levels.slice(1).map((level, index) => level - (levels[index] ?? 0))
    expect(Math.max(...steps)).toBeLessThanOrEqual(1)
  })

  it('leads from the contents to every part, and gives no name twice', () => {
    const text = html('en')
    const ids = [...text.matchAll(/\sid="([^"]+)"/g)].map(match => match[1])
    expect(new Set(ids).size).toBe(ids.length)
    const links = [...text.matchAll(/href="#([^"]+)"/g)].map(match => match[1])
    expect(links.length).toBeGreaterThan(5)
    for (const link of links) expect(ids).toContain(link)
  })

  it('puts the text of the law beside its formal condition, and marks what is over and what is not verified', () => {
    expect(html('en')).toMatch(/class="pair">\s*<div class="law"><p class="said">Many need a permit\./)
    expect(html('en')).toMatch(/no longer applied here|no longer in force/)
    expect(html('en')).toContain('UNVERIFIED')
    expect(html('zh')).toContain('未经核实')
  })

  it('leads from an exception to what it names', () => {
    expect(html('en')).toContain('href="#instruments-aq.ice-law.art-2">aq.ice-law.art-2</a>')
  })
})
