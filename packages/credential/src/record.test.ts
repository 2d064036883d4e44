import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { formatDidKey, parseDidKey } from './did-key.ts'
import { exampleRecord } from './example-record.ts'
import { readRecord, recordHash } from './record.ts'

describe('a record', () => {
  it('hashes to the same whatever the order of its keys', () => {
    const reversed = Object.fromEntries(Object.entries(exampleRecord).reverse())
    expect(recordHash(readRecord(reversed))).toEqual(recordHash(exampleRecord))
    expect(recordHash({ ...exampleRecord, leg: 'other' })).not.toEqual(recordHash(exampleRecord))
  })

  it('hashes as RFC 8785 says', () => {
    // All numbers are integers and all keys ASCII: sorting keys is then the whole of the canonical form.
    const sorted = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(sorted)
      if (typeof value !== 'object' || value === null) return value
      const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
      return Object.fromEntries(entries.map(([key, each]) => [key, sorted(each)]))
    }
    const expected = createHash('sha256')
      .update(JSON.stringify(sorted(exampleRecord)))
      .digest()
    expect(recordHash(exampleRecord)).toEqual(expected)
  })

  it.each<[path: string, value: unknown]>([
    ['id', undefined],
    ['note', ''],
    ['carnet_record', 2],
    ['cleared_at', '2026-11-24T02:30:00+08:00'],
    ['source.sha256', 'AB'],
    ['source.rows', 1.5],
    ['output.encrypted_to', null],
    ['output.columns[1]', 7],
    ['parties.to.identifiers', []],
    ['parties.from.identifiers.lei', 1],
    ['decision.findings[0].outcome', 'ok'],
    ['leg', '\ud800'],
    ['plan.protections[0].keep', Number.NaN],
    ['measured.below.k5', -1],
  ])('with a wrong %s is refused', (path, value) => {
    const record = structuredClone(exampleRecord)
    const keys = path.split(/[.[\]]+/).filter(key => key !== '')
    const last = keys.pop()!
    let at: object = record
    for (const key of keys) at = Reflect.get(at, key)
    if (value === undefined) Reflect.deleteProperty(at, last)
    else Reflect.set(at, last, value)
    expect(() => readRecord(record)).toThrow(
      expect.objectContaining({ code: 'CARNET_CREDENTIAL_RECORD', data: expect.objectContaining({ path }) }),
    )
  })
})

describe('did:key', () => {
  // The first Ed25519 test vector of the did:key specification.
  const did = 'did:key:z6MkiTBz1ymuepAQ4HEHYSF1H8quG5GLVVQR3djdX3mDooWp'
  it('round-trips', () => {
    expect(formatDidKey(parseDidKey(did))).toBe(did)
    expect(parseDidKey(did).toString('hex')).toBe(
      '3b6a27bcceb6a42d62a3a8d02a6f0d73653215771de243a63ac048a18b59da29',
    )
  })
  it.each([
    '',
    'did:key:z',
    'did:web:example.com',
    `${did}1`,
    did.slice(0, -1),
    did.replace('z6', 'z1'),
    `${did}#x`,
  ])('refuses "%s"', text => {
    expect(() => parseDidKey(text)).toThrow(expect.objectContaining({ code: 'CARNET_CREDENTIAL_DID' }))
  })
})
