import fc from 'fast-check'
import { expect, it } from 'vitest'
import { maskValue } from './mask.ts'

it.each([
  ['11010519491231002X', '110***************'],
  ['张伟', '张*'],
  ['男', '*'],
  ['a@b.com', 'a@*.***'],
  ['8,000.50', '8,***.**'],
  ['line\none', 'l*** ***'],
])('masks %s', (value, masked) => {
  expect(maskValue(value)).toBe(masked)
})

it('never shows more than three letters or digits, nor all of them', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), value => {
      const count = (text: string) => (text.match(/[\p{L}\p{N}]/gu) ?? []).length
      const shown = count(maskValue(value))
      expect(shown).toBeLessThanOrEqual(3)
      if (count(value) > 0) expect(shown).toBeLessThan(count(value))
    }),
  )
})
