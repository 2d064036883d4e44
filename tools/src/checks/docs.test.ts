import { describe, expect, it } from 'vitest'
import { docs } from './docs.ts'

const find = async (files: Record<string, string>) =>
  (await docs.find(new Map(Object.entries(files)))).map(
    ({ file, line, says }) => `${file}:${line ?? ''} ${says}`,
  )

describe('links', () => {
  const other = { 'docs/b.md': '# The `law` language, 1\n\n## 制度 说明', 'regimes/CN/regime.yaml': '' }

  it('to files, folders, headings and the web are right', async () => {
    const text =
      '[b](b.md) [c](../regimes/CN/) [d](b.md#the-law-language-1) [e](#top) [f](https://x.org/y) [g](b.md#制度-说明) [h](../)\n# Top'
    expect(await find({ 'docs/a.md': text, ...other })).toEqual([])
  })

  it('to nowhere are found, with their line', async () => {
    const text = 'a\n[x](c.md)\n![y](../b.png)\n[z](b.md#nothing)'
    expect(await find({ 'docs/a.md': text, ...other })).toEqual([
      'docs/a.md:2 the link c.md leads nowhere',
      'docs/a.md:3 the link ../b.png leads nowhere',
      'docs/a.md:4 the link b.md#nothing: no such heading',
    ])
  })

  it('in code are none', async () => {
    expect(await find({ 'docs/a.md': '`[x](c.md)`\n```\n[y](d.md)\n```\n' })).toEqual([])
  })
})

describe('the page of a package', () => {
  it('is missed', async () => {
    expect((await find({ 'packages/law/package.json': '{}' }))[0]).toContain(
      'packages/law/README.md: is missing',
    )
  })

  it('is short', async () => {
    const page = (lines: number) => ({ 'tools/package.json': '{}', 'tools/README.md': 'x\n'.repeat(lines) })
    expect(await find(page(150))).toEqual([])
    expect((await find(page(151)))[0]).toContain('151 lines')
  })
})
