import { createPublicKey, sign, verify } from 'node:crypto'
import { chmod, cp, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ledgerIn } from './keys.ts'
import { type FolderState, openState } from './state.ts'

let place: string
let folder: string
let state: FolderState | undefined
const clock = (): Date => new Date('2026-11-24T08:00:00Z')
const open = async (): Promise<FolderState> => {
  state = await openState(folder, { clock })
  return state
}

beforeEach(async () => {
  place = await mkdtemp(join(tmpdir(), 'carnet-state-'))
  folder = join(place, 'made', 'here')
})
afterEach(async () => {
  state?.close()
  await rm(place, { recursive: true })
})

describe('the keys', () => {
  it('are made on first use, closed to others, and are the same ever after', async () => {
    const first = await open()
    expect(first.keysCreated).toBe(true)
    const signature = sign(null, Buffer.from('x'), await first.issuer.current())
    const derived = first.derive('fingerprint', 'resident-id')
    first.close()
    const second = await open()
    expect(second.keysCreated).toBe(false)
    expect(verify(null, Buffer.from('x'), createPublicKey(await second.issuer.current()), signature)).toBe(
      true,
    )
    const ledger = createPublicKey((await ledgerIn(folder).current()).signer)
    expect(verify(null, Buffer.from('x'), ledger, signature)).toBe(false)
    expect(second.derive('fingerprint', 'resident-id')).toEqual(derived)
    expect(await readdir(second.keysFolder)).toEqual(['issuer.json', 'ledger.json', 'secret.json'])
    for (const [path, mode] of [
      [folder, 0o700],
      [second.keysFolder, 0o700],
      [join(second.keysFolder, 'secret.json'), 0o600],
    ] as const) {
      expect((await stat(path)).mode & 0o777).toBe(mode)
    }
  })

  it('derive 32 bytes, another key for each purpose and each recipient', async () => {
    const { derive } = await open()
    const keys = [
      derive('fingerprint', ''),
      derive('pseudonym', ''),
      derive('pseudonym', 'lei:1'),
      derive('pseudonym', 'lei:2'),
    ]
    expect(keys.map(key => key.length)).toEqual([32, 32, 32, 32])
    expect(new Set(keys.map(key => key.toString('hex'))).size).toBe(4)
  })

  it.each(['issuer', 'ledger', 'secret'])(
    '%s: missing, damaged or open to others is an error, and never mended',
    async name => {
      ;(await open()).close()
      const file = join(folder, 'keys', `${name}.json`)
      const good = await readFile(file, 'utf8')
      const refused = (code: string): Promise<void> =>
        expect(open()).rejects.toMatchObject({
          code,
          kind: 'failure',
          data: expect.objectContaining({ file }),
        })
      const letter = good.search(/"[dk]": "/) + 8
      const changed = good.slice(0, letter) + (good[letter] === 'A' ? 'B' : 'A') + good.slice(letter + 1)
      for (const bad of [changed, good.slice(0, 40), '', '{}', 'null']) {
        await writeFile(file, bad)
        await refused('CARNET_STATE_KEY_DAMAGED')
        expect(await readFile(file, 'utf8')).toBe(bad)
      }
      await cp(join(folder, 'keys', name === 'issuer' ? 'ledger.json' : 'issuer.json'), file)
      await refused('CARNET_STATE_KEY_DAMAGED')
      await writeFile(file, good)
      await chmod(file, 0o640)
      await refused('CARNET_STATE_KEY_PERMISSIONS')
      await rm(file)
      await refused('CARNET_STATE_KEY_MISSING')
      await writeFile(file, good, { mode: 0o600 })
      expect((await open()).keysCreated).toBe(false)
    },
  )

  it('are not made anew when the whole folder is gone, nor read when it is open to others', async () => {
    ;(await open()).close()
    await chmod(join(folder, 'keys'), 0o755)
    await expect(open()).rejects.toMatchObject({
      code: 'CARNET_STATE_KEY_PERMISSIONS',
      data: { mode: '755', expected: '700' },
    })
    await rm(join(folder, 'keys'), { recursive: true })
    await expect(open()).rejects.toMatchObject({ code: 'CARNET_STATE_KEY_MISSING' })
    await rm(join(folder, 'state.json'))
    await writeFile(join(folder, 'records', 'any.json'), '{}')
    await expect(open()).rejects.toMatchObject({ code: 'CARNET_STATE_KEY_MISSING' })
    expect(await readdir(folder)).not.toContain('keys')
  })
})

describe('the folder', () => {
  it('is for one at a time; the error names the process; close gives it back, also twice', async () => {
    const first = await open()
    const data = expect.objectContaining({
      pid: String(process.pid),
      folder,
      since: '2026-11-24T08:00:00.000Z',
    })
    await expect(openState(folder, { clock })).rejects.toMatchObject({ code: 'CARNET_STATE_LOCKED', data })
    first.close()
    first.close()
    const second = await open()
    first.close()
    await expect(openState(folder, { clock })).rejects.toMatchObject({ code: 'CARNET_STATE_LOCKED' })
    second.close()
  })

  it('gives the lock back when opening fails', async () => {
    ;(await open()).close()
    await writeFile(join(folder, 'state.json'), '{"carnet_state": 2}')
    await expect(open()).rejects.toMatchObject({
      code: 'CARNET_STATE_VERSION',
      data: { found: '2', expected: 1 },
    })
    await writeFile(join(folder, 'state.json'), '{"carnet_state": 1}')
    await open()
  })

  it('is not taken from another machine, nor from a lock that cannot be read', async () => {
    ;(await open()).close()
    const file = join(folder, 'lock')
    const holder = {
      carnet_lock: 1,
      nonce: 'n',
      pid: 1,
      host: 'far',
      machine: 'm',
      boot: null,
      started: null,
      since: 's',
    }
    await writeFile(file, JSON.stringify(holder))
    const elsewhere = { code: 'CARNET_STATE_LOCKED_ELSEWHERE', data: { host: 'far', pid: '1', file } }
    await expect(open()).rejects.toMatchObject(elsewhere)
    await writeFile(file, '')
    await expect(open()).rejects.toMatchObject({ code: 'CARNET_STATE_LOCK_DAMAGED', data: { file } })
    expect((await readdir(folder)).filter(name => name.startsWith('lock'))).toEqual(['lock'])
  })

  it('says which file could not be written, and why', async () => {
    await writeFile(join(place, 'made'), 'a file')
    await expect(open()).rejects.toMatchObject({
      code: 'CARNET_STATE_WRITE',
      kind: 'failure',
      data: { reason: 'ENOTDIR' },
    })
  })
})
