import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ClearanceIdentity, clearanceId } from './clearance-id.ts'

const identity: ClearanceIdentity = {
  sources: [{ leg: 'a', sha256: '00' }],
  declaration: '11',
  regimes: ['22'],
  plan: 'keep everything',
  protections: [[]],
  encrypt_to: [],
  format: null,
  out: '/out',
}

describe('clearanceId', () => {
  it('is the same for the same, in whatever order it was put together', () => {
    const turned = Object.fromEntries(Object.entries(identity).reverse()) as unknown as ClearanceIdentity
    expect(clearanceId(turned)).toBe(clearanceId(identity))
    expect(clearanceId(identity)).toMatch(/^[0-9a-f]{32}$/)
  })

  it('differs when anything differs', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...(Object.keys(identity) as (keyof ClearanceIdentity)[])),
        fc.string({ minLength: 1 }),
        (part, text) => {
          expect(clearanceId({ ...identity, [part]: `${text}?` })).not.toBe(clearanceId(identity))
        },
      ),
    )
  })
})
