/** `carnet key`: another key for the issuer, followed by whoever trusts the former; and `carnet erase` at a service that runs. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { declaration, employees, ordinary, Workplace } from './carnet.ts'
import { Serving } from './serving.ts'

const works: Workplace[] = []
const workplace = (): Workplace => {
  const made = new Workplace()
  works.push(made)
  return made
}
afterAll(() => {
  for (const work of works) work.close()
})

describe('another key', () => {
  const work = workplace()
  const clear = (out: string): void => {
    expect(work.run('clear', 'staff.csv', '-d', 'way.yaml', '-o', out).exit).toBe(0)
  }
  beforeAll(() => {
    work.write('staff.csv', employees(0, 5, ordinary))
    work.write('way.yaml', declaration())
  })

  it('carnets of before and after verify for whoever trusts the former, and no others', () => {
    clear('before')
    const { issuers, ledger } = work.json('key', 'list').document
    const [{ issuer: former }] = issuers
    const { exit, document } = work.json('key', 'succeed')
    expect([exit, document]).toMatchObject([0, { from: former, to: expect.stringMatching(/^did:key:/) }])
    clear('after')
    expect(work.run('key', 'successions', '--out', 'issuer.successions').exit).toBe(0)
    const verify = (folder: string, ...more: string[]): number | null =>
      work.run('verify', `${folder}/staff.carnet`, '--issuer', former, '--log-key', ledger, ...more).exit
    const successions = ['--successions', 'issuer.successions']
    expect([verify('before'), verify('after'), verify('after', ...successions)]).toEqual([0, 1, 0])
    expect(verify('before', ...successions)).toBe(0)
    const listed = work.run('key', 'list')
    expect([listed.exit, listed.out]).toEqual([0, expect.stringContaining(document.to)])
  })

  it('of the ledger: told first, then replaced; carnets of before and after verify for whoever trusts the former', () => {
    const { issuers, ledger } = work.json('key', 'list').document
    const told = work.run('key', 'succeed-ledger')
    expect([told.exit, told.err]).toEqual([2, expect.stringContaining('CARNET_KEY_NOT_CONFIRMED')])
    expect(work.json('key', 'list').document.ledger).toBe(ledger)
    const { exit, document } = work.json('key', 'succeed-ledger', '--yes')
    expect([exit, document]).toMatchObject([0, { from: ledger, index: expect.any(Number) }])
    clear('later')
    work.run('key', 'successions', '--out', 'ledger.successions')
    const verify = (folder: string, log: string, ...more: string[]): number | null =>
      work.run('verify', `${folder}/staff.carnet`, '--issuer', issuers[0].issuer, '--log-key', log, ...more)
        .exit
    const successions = ['--successions', 'ledger.successions']
    expect([verify('before', ledger), verify('before', ledger, ...successions)]).toEqual([0, 0])
    expect([verify('later', ledger), verify('later', ledger, ...successions)]).toEqual([1, 0])
    // Not backwards.
    expect(verify('before', document.to, ...successions)).toBe(1)
    const followed = work.run('verify', 'later/staff.carnet', '--log-key', ledger, ...successions)
    expect(followed.out).toContain('its key came after')
    const keys = work.json('key', 'list').document
    expect([keys.ledger, keys.ledgers.map(({ key }: { key: string }) => key)]).toEqual([
      document.to,
      [ledger, document.to],
    ])
  })

  it('says what is wrong with a file of successions, and that a folder has no master key', () => {
    work.write('none.successions', '{}')
    const wrong = work.run('verify', 'after/staff.carnet', '--successions', 'none.successions')
    expect([wrong.exit, wrong.err]).toEqual([2, expect.stringContaining('CARNET_SUCCESSION_FORMAT')])
    const reseal = work.run('key', 'reseal', '--new-key-file', 'none')
    expect([reseal.exit, reseal.err]).toEqual([2, expect.stringContaining('CARNET_KEY_NO_DATABASE')])
  })
})

describe('erasing', () => {
  const work = workplace()
  const serving = new Serving(work)
  beforeAll(() => serving.start())
  afterAll(() => serving.end('SIGTERM'))
  const run = (...args: string[]) => work.run(...args, '--service', serving.url)
  const json = (...args: string[]) => work.json(...args, '--service', serving.url)

  it('tells what goes, changes nothing when it is only tried, and then erases', async () => {
    const made = (await serving.call('POST', '/v1/declarations', {
      name: 'of Ann',
      declaration: 'carnet: 1',
    })) as { id: string }
    const tried = json('erase', 'declaration', made.id, '--dry-run')
    expect(tried).toMatchObject({ exit: 0, document: { erased: false, transfers: { deleted: 0, kept: 0 } } })
    expect(json('erase', 'declaration', made.id)).toMatchObject({ exit: 0, document: { erased: true } })
    const again = run('erase', 'declaration', made.id)
    expect([again.exit, again.err]).toEqual([2, expect.stringContaining('410')])
  })

  it('tells in each language what is held, until when, and what stays', () => {
    for (const [lang, stays] of [
      ['en', 'ledger: hashes alone'],
      ['zh', '账本：仅含散列值'],
      ['de', 'Logbuch: nur Hashwerte'],
    ] as const) {
      const { exit, out } = run('erase', 'periods', '--lang', lang)
      expect([exit, out]).toEqual([0, expect.stringContaining(stays)])
      expect(out).toContain('CARNET_KEEP_DECLARATIONS_DAYS')
    }
  })
})
