import { expect, it } from 'vitest'
import { stringWidth, wrap } from './output.ts'

const text =
  '按《个人信息保护法》第三十八条（经认证），须订立标准合同、备案；未备案的，不得提供：carnet verify out（见下）。'

it('wrapped lines keep to the width, and no closing mark begins one', () => {
  for (let width = 12; width <= 60; width++) {
    const lines = wrap(text, width)
    for (const line of lines) {
      expect(stringWidth(line), line).toBeLessThanOrEqual(width)
      expect(line).not.toMatch(/^[、，。；：）》]|[（《]$/)
    }
    expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
  }
})

it('nothing is lost of what is no word', () => {
  for (const odd of ['）））', '。', 'a（', '“引”：', '１２％ｋ', '😀、', '· k = 1'])
    expect(wrap(odd, 80)).toEqual([odd])
})
