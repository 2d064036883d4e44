/** What a stranger can check, and what fails where a byte has changed. */
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { declaration, employees, ordinary, Workplace } from './carnet.ts'

const works: Workplace[] = []
const workplace = (): Workplace => {
  const made = new Workplace()
  works.push(made)
  return made
}
afterAll(() => {
  for (const work of works) work.close()
})

describe('verify', () => {
  const work = workplace()
  const carnet = (): { credential: string; proof: string } =>
    JSON.parse(readFileSync(work.path('out/staff.carnet'), 'utf8'))
  beforeAll(() => {
    work.write('staff.csv', employees(0, 5, ordinary))
    work.write('way.yaml', declaration())
    work.run('clear', 'staff.csv', '-d', 'way.yaml', '-o', 'out')
  })
  // biome-ignore lint/suspicious/noExplicitAny: the document as a stranger reads it
  const failed = (document: any): string[] =>
    document.checks
      .filter((check: { result: string }) => check.result === 'failed')
      .map((check: { check: string }) => check.check)

  it('a changed byte in the data', () => {
    const bytes = readFileSync(work.path('out/staff.csv'))
    bytes[bytes.length - 3]! ^= 1
    work.write('changed.csv', bytes)
    const { exit, document } = work.json('verify', 'out/staff.carnet', '--data', 'changed.csv')
    expect({ exit, failed: failed(document) }).toEqual({ exit: 1, failed: ['data'] })
    for (const lang of ['en', 'zh'])
      expect(work.run('--lang', lang, 'verify', 'out/staff.carnet', '--data', 'changed.csv').out).toContain(
        '✗',
      )
  })

  it('a changed byte in the credential, in the proof', () => {
    const parts = Object.keys(carnet()).filter(key => typeof carnet()[key as 'proof'] === 'string')
    expect(parts.length).toBeGreaterThanOrEqual(2)
    for (const part of parts) {
      const text = carnet()[part as 'proof']
      const middle = Math.floor(text.length / 2)
      const other = text[middle] === 'A' ? 'B' : 'A'
      const changed = { ...carnet(), [part]: text.slice(0, middle) + other + text.slice(middle + 1) }
      work.write('out/changed.carnet', `${JSON.stringify(changed, null, 2)}\n`)
      const { exit, out, err } = work.run('verify', 'out/changed.carnet')
      expect([1, 2], part).toContain(exit)
      expect(out + err, part).toMatch(/✗|CARNET_/)
      expect(err, part).not.toMatch(/^\s+at /m)
    }
  })

  it('another issuer than the one that is trusted', () => {
    const did = 'did:key:z6MkiTBz1ymuepAQ4HEHYSF1H8quG5GLVVQR3djdX3mDooWp'
    const { exit, document } = work.json('verify', 'out/staff.carnet', '--issuer', did)
    expect({ exit, failed: failed(document) }).toEqual({ exit: 1, failed: ['issuer'] })
  })

  it('without the data it says that they were not checked', () => {
    work.write('alone/staff.carnet', readFileSync(work.path('out/staff.carnet')))
    const { exit, document } = work.json('verify', 'alone/staff.carnet')
    expect(exit).toBe(0)
    expect(document.dataFile).toBeNull()
    const en = work.run('verify', 'alone/staff.carnet').out
    expect(en).toContain('\nVerified, without the data and without pinned keys.\n')
    for (const option of ['--issuer', '--log-key', '--data']) expect(en).toContain(option)
    const zh = work.run('--lang', 'zh', 'verify', 'alone/staff.carnet').out
    expect(zh).toContain('\n核验通过（未比对数据，未指定密钥）。\n')
    expect(zh).toMatch(/方案 +全部保留/)
    const { issuer } = document
    expect(work.run('--quiet', 'verify', 'out/staff.carnet', '--issuer', issuer).out).toBe(
      'Verified, without the ledger’s key pinned.\n',
    )
  })
})
