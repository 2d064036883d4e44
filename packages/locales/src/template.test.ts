import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fill, holes } from './template.ts'

describe('a template', () => {
  it('takes text as it is, numbers and lists as the language writes them', () => {
    const filling = { file: 'a.csv', rows: 1234567, columns: ['x', 'y'], ragged: false }
    const template = '{file} {rows} {columns} {ragged}'
    expect(fill(template, filling, 'en')).toBe('a.csv 1,234,567 x, y no')
    expect(fill(template, filling, 'zh')).toBe('a.csv 1,234,567 x、y 否')
  })

  it('leaves a part visible that nothing is given for', () => {
    expect(fill('{a} {toString} {b}', { a: 'x' }, 'en')).toBe('x {toString} {b}')
  })

  it('does not fill what a value brings in', () => {
    expect(fill('{a} {b}', { a: '{b}', b: '$& $1' }, 'en')).toBe('{b} $& $1')
  })

  it('asks for each part once', () => {
    expect(holes('{b} {a} {b} { c } {}')).toEqual(['a', 'b'])
  })

  it('without parts is unchanged, whatever it is filled with', () => {
    fc.assert(
      fc.property(fc.string(), fc.dictionary(fc.string(), fc.string()), (text, filling) => {
        fc.pre(holes(text).length === 0)
        expect(fill(text, filling, 'en')).toBe(text)
      }),
    )
  })
})
