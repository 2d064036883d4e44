import { createHash, randomBytes } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { sortFingerprints } from './fingerprint-order.ts'
import { readPeople, writePeople } from './people-sets.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'carnet-people-'))
})
afterEach(() => rm(folder, { recursive: true }))

async function* of(batches: readonly Buffer[]): AsyncGenerator<Buffer> {
  yield* batches
}
async function drain(stream: AsyncIterable<Buffer>): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(chunk)
  return Buffer.concat(chunks)
}
const splitUp = (bytes: Buffer): string[] => bytes.toString('hex').match(/.{32}/g) ?? []

describe('sets of people', () => {
  it('sorts like text in hex, whatever the bytes', () => {
    const fingerprint = fc.uint8Array({ minLength: 16, maxLength: 16 })
    fc.assert(
      fc.property(fc.array(fingerprint), fingerprints => {
        const sorted = splitUp(sortFingerprints(Buffer.concat(fingerprints)))
        expect(sorted).toEqual(fingerprints.map(bytes => Buffer.from(bytes).toString('hex')).sort())
      }),
    )
  })

  it('stores each person once, sorted, under the hash of the file, also when it does not fit in memory', async () => {
    const people = Array.from({ length: 20_000 }, () => randomBytes(16))
    const rows = [...people, ...people.slice(0, 7_000)]
    const batches = Array.from({ length: 270 }, (_, i) => Buffer.concat(rows.slice(i * 100, i * 100 + 100)))
    const expected = Buffer.from(
      people
        .map(bytes => bytes.toString('hex'))
        .sort()
        .join(''),
      'hex',
    )
    const spilled = await writePeople(folder, of(batches), 3_000 * 16)
    const inMemory = await writePeople(folder, of(batches.reverse()))
    expect(spilled).toEqual({ count: 20_000, sha256: createHash('sha256').update(expected).digest('hex') })
    expect(inMemory).toEqual(spilled)
    expect(await readdir(folder)).toEqual([`${spilled.sha256}.bin`])
    expect((await drain(readPeople(folder, spilled.sha256))).equals(expected)).toBe(true)
  })

  it('stores nobody, too', async () => {
    const { sha256, count } = await writePeople(folder, of([]))
    expect(count).toBe(0)
    expect(await drain(readPeople(folder, sha256))).toHaveLength(0)
  })

  it('leaves nothing behind when the source fails, or is no list of fingerprints', async () => {
    const failing = async function* (): AsyncGenerator<Buffer> {
      yield randomBytes(16)
      throw new Error('source broke')
    }
    await expect(writePeople(folder, failing())).rejects.toThrow('source broke')
    await expect(writePeople(folder, of([randomBytes(15)]))).rejects.toThrow('16 bytes')
    expect(await readdir(folder)).toEqual([])
  })

  it('says what is wrong with a set that is missing, cut or changed', async () => {
    const { sha256 } = await writePeople(folder, of([randomBytes(16 * 10)]))
    const file = join(folder, `${sha256}.bin`)
    const bytes = await readFile(file)
    await truncate(file, 16 * 9)
    await expect(drain(readPeople(folder, sha256))).rejects.toMatchObject({
      code: 'CARNET_STATE_PEOPLE_DAMAGED',
      data: { file },
    })
    bytes[0]! ^= 1
    await writeFile(file, bytes)
    await expect(drain(readPeople(folder, sha256))).rejects.toMatchObject({
      code: 'CARNET_STATE_PEOPLE_DAMAGED',
    })
    await rm(file)
    await expect(drain(readPeople(folder, sha256))).rejects.toMatchObject({
      code: 'CARNET_STATE_PEOPLE_MISSING',
    })
  })
})
