import { expect, it } from 'vitest'
import { reasonOf } from './examine.ts'

it.each([
  [Object.assign(new Error('x'), { code: 'EACCES' }), 'EACCES'],
  [new Error('IO Error: Could not write file "out/a.csv": No space left on device'), 'ENOSPC'],
  [new Error('IO Error: Cannot open file "a.csv": Permission denied'), 'EACCES'],
  [new Error('Conversion Error: Could not convert string "Müller" to INT'), 'unknown'],
  ['a string', 'unknown'],
  [null, 'unknown'],
])('the reason of %s is told by a code alone', (error, code) => {
  expect(reasonOf(error)).toBe(code)
})
