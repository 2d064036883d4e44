import { expect, it } from 'vitest'
import { withIdentities } from './declaration-text.ts'

const text = `carnet: 1
as_of: 2026-11-28
parties:
  sender: { kind: company }
  receiver: {}
items:
  sender: { category: person.name }
`

it('says who the parties are, and nothing of anything else', () => {
  expect(
    withIdentities(text, {
      sender: { kind: 'uscc', value: ' 91310199MAEXAM1P8E ' },
      receiver: { kind: 'lei', value: 'CARN00EXAMPLESG00189' },
    }),
  ).toBe(`carnet: 1
as_of: 2026-11-28
parties:
  sender: { identifiers: { uscc: "91310199MAEXAM1P8E" }, kind: company }
  receiver: { identifiers: { lei: "CARN00EXAMPLESG00189" } }
items:
  sender: { category: person.name }
`)
})

it('leaves the text as it is where nothing was said', () => {
  expect(withIdentities(text, {})).toBe(text)
  expect(withIdentities(text, { sender: { kind: 'lei', value: '  ' } })).toBe(text)
})

it('writes what a person typed as one text, whatever it is', () => {
  expect(withIdentities(text, { receiver: { kind: 'lei', value: '", a: { $& }' } })).toContain(
    '  receiver: { identifiers: { lei: "\\", a: { $& }" } }',
  )
})
