/** What the texts of a regime may be as YAML: no aliases, no depths, days and places as they stand. */
import type { Issue } from '@carnet/errors'
import { describe, expect, it } from 'vitest'
import { smallLibrary } from './fixture.ts'
import { collectLibrary, readLibrary } from './library.ts'

describe('YAML', () => {
  it('the place NO stays the word NO, and days stay days', () => {
    const { regimes } = readLibrary(smallLibrary())
    expect(regimes[0]!.lists[0]!.entries[0]).toMatchObject({ keys: ['NO'], in_force: { from: '2024-01-01' } })
  })
  it.each([
    ['broken', 'regime: [AQ', 'CARNET_YAML_SYNTAX'],
    ['two documents', 'a: 1\n---\nb: 2\n', 'CARNET_YAML_SYNTAX'],
    ['empty', '# nothing\n', 'CARNET_YAML_EMPTY'],
    ['an alias', 'a: &a [1]\nb: *a\n', 'CARNET_YAML_FORBIDDEN'],
    ['a key that is a map', '? { a: 1 }\n: 2\n', 'CARNET_YAML_FORBIDDEN'],
    ['too large', `# ${'x'.repeat(4 * 1024 * 1024)}`, 'CARNET_TEXT_TOO_LARGE'],
    ['nested', `${'['.repeat(100)}${']'.repeat(100)}`, 'CARNET_YAML_TOO_DEEP'],
  ])('%s', (_name, text, code) => {
    const issues: Issue[] = []
    collectLibrary({ ...smallLibrary(), 'AQ/regime.yaml': text }, issues)
    expect(issues.map(issue => issue.code)).toContain(code)
    expect(issues[0]!.at.file).toBe('AQ/regime.yaml')
  })
  it('nested beyond what its parser bears: one fault, no crash', () => {
    for (const depth of [2000, 20_000]) {
      const issues: Issue[] = []
      const text = '['.repeat(depth) + ']'.repeat(depth)
      collectLibrary({ ...smallLibrary(), 'AQ/regime.yaml': text }, issues)
      expect(issues[0]!.code).toMatch(/^CARNET_YAML_(SYNTAX|TOO_DEEP)$/)
    }
  })
  it('aliases are not followed: laughter a billionfold ends at once', () => {
    const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x, x]']
    for (let n = 1; n < 12; n++)
      lines.push(
        `a${n}: &a${n} [${Array(10)
          .fill(`*a${n - 1}`)
          .join(', ')}]`,
      )
    const issues: Issue[] = []
    collectLibrary({ ...smallLibrary(), 'AQ/regime.yaml': lines.join('\n') }, issues)
    expect(issues.some(issue => issue.code === 'CARNET_YAML_FORBIDDEN')).toBe(true)
  })
  it('a file full of faults is reported up to a bound', () => {
    const issues: Issue[] = []
    const places = Array.from({ length: 20_000 }, (_, n) => `P${n}`).join(', ')
    collectLibrary(smallLibrary(['AQ/regime.yaml', 'places: [AQ]', `places: [${places}]`]), issues)
    expect(issues).toHaveLength(200)
  })
})
