import { isIP } from 'node:net'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { isIpAddress } from './ip.ts'

it('says what the runtime says, of addresses and of what is nearly one', () => {
  const pieces = fc.constantFrom(
    '0',
    '1',
    '255',
    '256',
    '00',
    'fe80',
    'ABCD',
    '12345',
    '::',
    ':',
    '.',
    '%',
    'g',
    '10.0.0.1',
  )
  const near = fc.array(pieces, { maxLength: 12 }).map(parts => parts.join(''))
  fc.assert(
    fc.property(fc.oneof(fc.ipV4(), fc.ipV6(), near, fc.string()), text => {
      // The runtime takes any zone; a zone with signs is no address that a file would hold.
      if (text.includes('%')) return
      expect([text, isIpAddress(text)]).toEqual([text, isIP(text) !== 0])
    }),
    { numRuns: 5000 },
  )
})

it('takes a zone', () => {
  expect(['fe80::1%eth0', '10.0.0.1%eth0', 'fe80::1%'].map(isIpAddress)).toEqual([true, false, false])
})
