import { expect, it } from 'vitest'
import { placeText } from './place-text.ts'

it('names a place in the language, and what it does not know by its code', () => {
  expect(placeText('SG', 'en')).toBe('Singapore')
  expect(placeText('SG', 'zh')).toBe('新加坡')
  expect(placeText('CA-QC', 'en')).toBe('Canada (QC)')
  expect(placeText('AE-DIFC', 'zh')).toBe('阿拉伯联合酋长国（DIFC）')
  expect(placeText('EPO', 'en')).toBe('EPO')
  expect(placeText('', 'en')).toBe('')
})
