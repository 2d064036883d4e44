import { createHash, generateKeyPairSync } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openCheckpoint } from './checkpoint.ts'
import { openLog } from './file-log.ts'
import { fsck } from './fsck.ts'
import { parseVerifier } from './note.ts'
import { verifyConsistency } from './proof.ts'
import { verifyTlogProof } from './tlog-proof.ts'

const origin = 'carnet.example/ledger'
const { privateKey: signer } = generateKeyPairSync('ed25519')
const entry = (index: number) => createHash('sha256').update(`entry ${index}`).digest()

let folder: string
const open = () => openLog(folder, { origin, signer })

async function fill(count: number, from = 0) {
  const log = await open()
  await Promise.all(Array.from({ length: count }, (_, at) => log.append(entry(from + at))))
  return log
}

beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'carnet-ledger-')), 'deep', 'ledger')
})
afterEach(() => rmSync(join(folder, '..', '..'), { recursive: true }))

describe('a log in a folder', () => {
  it('works from the first entry on', async () => {
    const log = await open()
    expect(log.size).toBe(0)
    expect(await log.find(entry(0))).toBe(null)
    for (let index = 0; index < 20; index++) {
      const before = openCheckpoint(log.checkpoint(), parseVerifier(log.verifierKey))
      expect(await log.append(entry(index))).toEqual({ index })
      const now = openCheckpoint(log.checkpoint(), parseVerifier(log.verifierKey))
      const proof = await log.consistency(before.size)
      expect(verifyConsistency(before.size, now.size, before.root, now.root, proof)).toBe(true)
      expect(readFileSync(join(folder, 'checkpoint'), 'utf8')).toBe(log.checkpoint())
      expect(await fsck(folder, log.verifierKey)).toEqual({
        ok: true,
        size: index + 1,
        problems: [],
        leftovers: [],
      })
    }
    for (let index = 0; index < 20; index++) {
      expect(await log.entry(index)).toEqual(entry(index))
      expect(
        verifyTlogProof(await log.prove(index), entry(index), parseVerifier(log.verifierKey)).index,
      ).toBe(index)
    }
  })

  it('gives every tile of every width that it has reached, and none beyond', async () => {
    const log = await fill(300)
    for (const [path, bytes] of [
      ['tile/0/000', 256 * 32],
      ['tile/0/001.p/44', 44 * 32],
      ['tile/1/000.p/1', 32],
      ['tile/entries/001.p/44', 44 * 34],
    ] as const) {
      const tile = (await log.tile(path))!
      expect(tile).toEqual(readFileSync(join(folder, path)))
      expect(tile).toHaveLength(bytes)
    }
    // What a checkpoint of the past needs is the beginning of what stands there now.
    for (const [old, now, bytes] of [
      ['tile/0/000.p/7', 'tile/0/000', 7 * 32],
      ['tile/0/001.p/1', 'tile/0/001.p/44', 32],
      ['tile/entries/000.p/3', 'tile/entries/000', 3 * 34],
    ] as const)
      expect(await log.tile(old)).toEqual((await log.tile(now))!.subarray(0, bytes))
    for (const path of [
      'tile/0/001.p/45',
      'tile/0/001',
      'tile/0/002',
      'tile/1/000.p/2',
      'tile/2/000.p/1',
      'tile/entries/002',
    ])
      expect(await log.tile(path)).toBe(null)
    for (const path of ['tile/0/0', 'tile/0/000.p/256', 'tile/0/../000', 'checkpoint', 'tile/64/000'])
      await expect(log.tile(path)).rejects.toMatchObject({ code: 'CARNET_LEDGER_TILE_PATH' })
  })

  it.each([255, 256, 257, 513])('continues after reopening at %i entries', async size => {
    await fill(size)
    const log = await open()
    expect(log.size).toBe(size)
    expect(await log.append(entry(size))).toEqual({ index: size })
    expect(await log.find(entry(0))).toBe(0)
    expect(await log.find(entry(size))).toBe(size)
    expect(await log.find(entry(size + 1))).toBe(null)
    for (const index of [0, size - 1, size])
      verifyTlogProof(await log.prove(index), entry(index), parseVerifier(log.verifierKey))
    expect(await fsck(folder, log.verifierKey)).toMatchObject({ ok: true, size: size + 1, leftovers: [] })
    expect(existsSync(join(folder, 'tile/0/000.p'))).toBe(size < 255)
  })

  it('gives appends that wait together their indexes in order', async () => {
    const log = await open()
    const results = await Promise.all(Array.from({ length: 600 }, (_, index) => log.append(entry(index))))
    expect(results.map(({ index }) => index)).toEqual(Array.from({ length: 600 }, (_, index) => index))
    expect(await log.entry(599)).toEqual(entry(599))
  })

  it('appends to 10,000 entries without reading those before', async () => {
    const log = await fill(10_000)
    for (const gone of ['entries', '0'])
      for (let index = 0; index < 39; index++)
        rmSync(join(folder, `tile/${gone}/${String(index).padStart(3, '0')}`))
    expect(await log.append(entry(10_000))).toEqual({ index: 10_000 })
    const again = await open()
    expect(await again.append(entry(10_001))).toEqual({ index: 10_001 })
    expect(await fsck(folder, log.verifierKey)).toMatchObject({
      ok: false,
      problems: [{ path: 'tile/entries/000', problem: 'missing' }],
    })
  })

  it('takes entries of any bytes up to the limit, and none beyond', async () => {
    const log = await open()
    await log.append(Buffer.alloc(0))
    await log.append(Buffer.alloc(65_535, 1))
    await expect(log.append(Buffer.alloc(65_536))).rejects.toMatchObject({ code: 'CARNET_LEDGER_ENTRY_SIZE' })
    expect((await log.append(entry(2))).index).toBe(2)
    expect((await log.entry(1)).length).toBe(65_535)
  })

  it('says so when there is no such entry', async () => {
    const log = await fill(3)
    for (const index of [-1, 3, 0.5]) {
      await expect(log.entry(index)).rejects.toMatchObject({ code: 'CARNET_LEDGER_INDEX' })
      await expect(log.prove(index)).rejects.toMatchObject({ code: 'CARNET_LEDGER_INDEX' })
    }
    await expect(log.consistency(4)).rejects.toMatchObject({ code: 'CARNET_LEDGER_INDEX' })
  })
})

describe('a log refuses', () => {
  it("another's folder, name or key", async () => {
    await fill(3)
    const { privateKey } = generateKeyPairSync('ed25519')
    await expect(openLog(folder, { origin, signer: privateKey })).rejects.toMatchObject({
      code: 'CARNET_LEDGER_UNSIGNED',
    })
    await expect(openLog(folder, { origin: 'other.example', signer })).rejects.toMatchObject({
      code: 'CARNET_LEDGER_UNSIGNED',
    })
    await expect(openLog(folder, { origin: 'a name', signer })).rejects.toMatchObject({
      code: 'CARNET_LEDGER_KEY_NAME',
    })
    const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey
    await expect(openLog(folder, { origin, signer: rsa })).rejects.toMatchObject({
      code: 'CARNET_LEDGER_KEY',
    })
  })

  it.each([3, 300])('to begin again where a log of %i entries has lost its checkpoint', async size => {
    await fill(size)
    rmSync(join(folder, 'checkpoint'))
    await expect(open()).rejects.toMatchObject({ code: 'CARNET_LEDGER_NO_CHECKPOINT' })
  })

  it('to sign when somebody else has moved the checkpoint, and from then on', async () => {
    const log = await fill(3)
    const other = await open()
    await other.append(entry(3))
    await expect(log.append(entry(4))).rejects.toMatchObject({ code: 'CARNET_LEDGER_MOVED' })
    await expect(log.append(entry(5))).rejects.toMatchObject({ code: 'CARNET_LEDGER_STOPPED' })
    expect((await open()).size).toBe(4)
  })

  it('to sign over tiles that were changed under it', async () => {
    const log = await fill(600)
    const tile = join(folder, 'tile/0/000')
    const bytes = readFileSync(tile)
    bytes[40]! ^= 1
    writeFileSync(tile, bytes)
    await expect(log.prove(7)).rejects.toMatchObject({ code: 'CARNET_LEDGER_DAMAGED' })
    const higher = join(folder, 'tile/1/000.p/2')
    const good = readFileSync(higher)
    writeFileSync(higher, Buffer.concat([good.subarray(0, 32), Buffer.alloc(32)]))
    const before = log.checkpoint()
    await expect(log.append(entry(600))).rejects.toMatchObject({ code: 'CARNET_LEDGER_DAMAGED' })
    expect(readFileSync(join(folder, 'checkpoint'), 'utf8')).toBe(before)
    writeFileSync(higher, good)
    expect((await open()).size).toBe(600)
    const edge = join(folder, 'tile/0/002.p/88')
    writeFileSync(edge, readFileSync(edge).subarray(0, 500))
    await expect(open()).rejects.toMatchObject({ code: 'CARNET_LEDGER_DAMAGED' })
  })

  it('a checkpoint that was rolled forward by hand', async () => {
    await fill(3)
    const bytes = readFileSync(join(folder, 'checkpoint'), 'utf8')
    writeFileSync(join(folder, 'checkpoint'), bytes.replace('\n3\n', '\n4\n'))
    await expect(open()).rejects.toMatchObject({ code: 'CARNET_LEDGER_SIGNATURE' })
  })

  it('the folder of a log that is older than its checkpoint', async () => {
    await fill(3)
    cpSync(folder, `${folder}-old`, { recursive: true })
    await fill(2, 3)
    cpSync(join(folder, 'checkpoint'), join(`${folder}-old`, 'checkpoint'))
    await expect(openLog(`${folder}-old`, { origin, signer })).rejects.toMatchObject({
      code: 'CARNET_LEDGER_DAMAGED',
    })
  })
})

describe('a file system that refuses', () => {
  it('is reported with a code, and the log goes on when opened again', async () => {
    const log = await fill(3)
    const inTheWay = join(folder, 'tile/0/000.p/4')
    mkdirSync(inTheWay)
    await expect(log.append(entry(3))).rejects.toMatchObject({ code: 'CARNET_LEDGER_WRITE', kind: 'failure' })
    await expect(log.append(entry(4))).rejects.toMatchObject({ code: 'CARNET_LEDGER_STOPPED' })
    expect(await log.find(entry(3))).toBe(null)
    const again = await open()
    expect(await again.append(entry(3))).toEqual({ index: 3 })
    expect(await fsck(folder, again.verifierKey)).toMatchObject({ ok: true, size: 4 })
  })

  it('has a word for a folder that is a file, and a checkpoint that is a folder', async () => {
    mkdirSync(join(folder, 'checkpoint'), { recursive: true })
    await expect(open()).rejects.toMatchObject({ code: 'CARNET_LEDGER_READ' })
    writeFileSync(`${folder}-file`, '')
    await expect(openLog(`${folder}-file`, { origin, signer })).rejects.toMatchObject({
      code: 'CARNET_LEDGER_WRITE',
    })
  })
})

describe('fsck', () => {
  it('finds any changed byte of any file', async () => {
    const { verifierKey } = await fill(300)
    const log = await open()
    await log.append(entry(300))
    const files = ['checkpoint', 'tile/0/000', 'tile/0/001.p/44', 'tile/0/001.p/45', 'tile/1/000.p/1']
    files.push('tile/entries/000', 'tile/entries/001.p/44', 'tile/entries/001.p/45')
    for (const file of files) {
      const good = readFileSync(join(folder, file))
      for (let at = 0; at < good.length; at += Math.max(1, Math.floor(good.length / 23))) {
        const bad = Buffer.from(good)
        bad[at]! ^= 1 << (at % 8)
        writeFileSync(join(folder, file), bad)
        expect(await fsck(folder, verifierKey), `${file} ${at}`).toMatchObject({ ok: false })
      }
      rmSync(join(folder, file))
      const old = file.endsWith('.p/44')
      expect(await fsck(folder, verifierKey), file).toMatchObject({ ok: old })
      writeFileSync(join(folder, file), good)
    }
    writeFileSync(join(folder, 'tile/0/notes.txt'), '')
    expect((await fsck(folder, verifierKey)).problems).toEqual([
      { path: 'tile/0/notes.txt', problem: 'unexpected' },
    ])
  })
})
