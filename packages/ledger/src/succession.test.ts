/** A log goes on under another key: what both sign holds for whoever pinned either, and what the former key signs beyond it is refused. */
import { generateKeyPairSync, type KeyObject } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { openCheckpoint, signCheckpoint } from './checkpoint.ts'
import { openLog } from './file-log.ts'
import { fsck } from './fsck.ts'
import { openCheckpointFollowing, requireInForce } from './key-in-force.ts'
import type { Log } from './log.ts'
import { cosignNote, formatVerifier, parseVerifier, verifierOf } from './note.ts'
import {
  type LogSuccession,
  logSuccessionEntry,
  signLogSuccession,
  verifyLogSuccession,
  verifyLogSuccessions,
} from './succession.ts'
import { openLogIn } from './tile-log.ts'
import { CHECKPOINT_FILE, type HeldStorage, type NewFile, type TileStorage } from './tile-storage.ts'
import { verifyTlogProof } from './tlog-proof.ts'

const origin = 'carnet.example/ledger'
const at = '2026-11-30T08:30:00.000Z'
const newKey = (): KeyObject => generateKeyPairSync('ed25519').privateKey
const keyText = (key: KeyObject): string => formatVerifier(verifierOf(origin, key))
const entry = (name: string): Buffer => Buffer.from(name)

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'carnet-succession-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const handOver = (log: Log, to: KeyObject): Promise<LogSuccession> =>
  log.succeed({ to, at, keep: async () => {}, finish: async () => {} })
const codeOf = (work: () => unknown): unknown => {
  try {
    return work()
  } catch (error) {
    return (error as { code?: string }).code
  }
}

it.each([0, 1, 2, 3, 255, 256, 257, 600])(
  'at %d entries: the tree goes on, under the new key alone',
  async size => {
    const [one, two] = [newKey(), newKey()]
    const log = await openLog(folder, { origin, signer: one })
    await Promise.all(Array.from({ length: size }, (_, index) => log.append(entry(`${index}`))))
    const before = openCheckpoint(log.checkpoint(), verifierOf(origin, one))
    const succession = await handOver(log, two)
    const both = log.checkpoint()
    for (const key of [one, two]) expect(openCheckpoint(both, verifierOf(origin, key)).size).toBe(size + 1)
    expect(log.verifierKey).toBe(keyText(two))
    expect(await log.entry(size)).toEqual(logSuccessionEntry(succession.note))
    const { root } = before
    const verified = verifyLogSuccession(succession)
    expect(verified).toMatchObject({ from: keyText(one), to: keyText(two), at, size, root })
    expect(await fsck(folder, keyText(one))).toMatchObject({ ok: true })

    const { index } = await log.append(entry('after'))
    expect(codeOf(() => openCheckpoint(log.checkpoint(), verifierOf(origin, one)))).toBe(
      'CARNET_LEDGER_UNSIGNED',
    )
    verifyTlogProof(await log.prove(index), entry('after'), parseVerifier(log.verifierKey))
    const again = await openLog(folder, { origin, signer: two })
    expect([again.size, await again.find(entry('after'))]).toEqual([size + 2, size + 1])
    expect(await fsck(folder, keyText(two))).toMatchObject({ ok: true, size: size + 2 })
    await expect(openLog(folder, { origin, signer: one })).rejects.toMatchObject({
      code: 'CARNET_LEDGER_UNSIGNED',
    })
  },
)

it('with the former key nobody goes on, not even at the checkpoint that both have signed', async () => {
  const [one, two] = [newKey(), newKey()]
  await handOver(await openLog(folder, { origin, signer: one }), two)
  await expect(openLog(folder, { origin, signer: one })).rejects.toMatchObject({
    code: 'CARNET_LEDGER_KEY_REPLACED',
  })
  expect((await openLog(folder, { origin, signer: two })).size).toBe(1)
})

it('whoever pinned a key follows it across several, and not backwards', async () => {
  const keys = [newKey(), newKey(), newKey()] as const
  const log = await openLog(folder, { origin, signer: keys[0] })
  await log.append(entry('first'))
  const notes = [log.checkpoint()]
  const successions: LogSuccession[] = []
  for (const to of keys.slice(1)) {
    successions.push(await handOver(log, to))
    notes.push(log.checkpoint())
    await log.append(entry('more'))
    notes.push(log.checkpoint())
  }
  const verified = verifyLogSuccessions(successions)
  const [first, second, third] = keys.map(keyText)
  const sizes = (pinned: string) =>
    notes.map(note => codeOf(() => openCheckpointFollowing(note, pinned, verified).size))
  const unsigned = 'CARNET_LEDGER_UNSIGNED'
  expect(sizes(first!)).toEqual([1, 2, 3, 4, 5])
  expect(sizes(second!)).toEqual([unsigned, 2, 3, 4, 5])
  expect(sizes(third!)).toEqual([unsigned, unsigned, unsigned, 4, 5])
  expect(codeOf(() => verifyLogSuccessions([...successions].reverse()))).toBe('CARNET_LEDGER_SUCCESSION_FORK')
})

it('what the former key signs beyond the change is refused, and another history at the change as well', async () => {
  const [one, two] = [newKey(), newKey()]
  const log = await openLog(folder, { origin, signer: one })
  await log.append(entry('first'))
  const succession = await handOver(log, two)
  const verified = [verifyLogSuccession(succession)]
  const signed = (size: number, key: KeyObject, root: Buffer = Buffer.alloc(32, size)) =>
    signCheckpoint({ origin, size, root }, key)
  const verdict = (note: string, pinned: string) =>
    codeOf(() => openCheckpointFollowing(note, pinned, verified).size)
  const [first, second] = [keyText(one), keyText(two)]
  expect(verdict(signed(3, one), first)).toBe('CARNET_LEDGER_KEY_ENDED')
  expect(verdict(signed(3, two), first)).toBe(3)
  expect(verdict(signed(2, one), first)).toBe('CARNET_LEDGER_CONTRADICTED')
  expect(verdict(signed(1, one), first)).toBe('CARNET_LEDGER_CONTRADICTED')
  expect(verdict(signed(1, one, verified[0]!.root), first)).toBe(1)
  expect(verdict(signed(2, one, verified[0]!.last.root), first)).toBe(2)
  expect(verdict(signed(1, two, verified[0]!.root), second)).toBe('CARNET_LEDGER_KEY_NOT_BEGUN')
  // Signed by the former, and something that only looks like a signature of the new one.
  const forged = `${signed(3, one) + signed(4, two).split('\n').at(-2)!}\n`
  expect(verdict(forged, first)).toBe('CARNET_LEDGER_SIGNATURE')
  // Smaller than the change nothing tells it apart: the threat model says so.
  expect(verdict(signed(0, one), first)).toBe(0)
  expect(
    codeOf(() => requireInForce({ origin, size: 9, root: Buffer.alloc(32) }, keyText(newKey()), verified)),
  ).toBe(undefined)
})

it('a succession that was changed, forged or tells two ways is refused', async () => {
  const [one, two, other] = [newKey(), newKey(), newKey()]
  const log = await openLog(folder, { origin, signer: one })
  await Promise.all(['a', 'b', 'c'].map(name => log.append(entry(name))))
  const good = await handOver(log, two)
  const verdict = (change: Partial<LogSuccession>) =>
    codeOf(() => verifyLogSuccession({ ...good, ...change }))
  expect(verdict({})).toMatchObject({ size: 3 })
  expect(verdict({ note: good.note.replace(at, '2026-11-30T08:31:00.000Z') })).toBe(
    'CARNET_LEDGER_SUCCESSION',
  )
  expect(verdict({ note: good.note.replace('size 3', 'size 2') })).toBe('CARNET_LEDGER_SUCCESSION')
  expect(verdict({ note: good.note.replace('size 3', 'size 03') })).toBe('CARNET_LEDGER_SUCCESSION_FORMAT')
  expect(verdict({ note: `${good.note.split('\n').slice(0, -2).join('\n')}\n` })).toBe(
    'CARNET_LEDGER_SUCCESSION',
  )
  expect(verdict({ note: log.checkpoint() })).toBe('CARNET_LEDGER_SUCCESSION_FORMAT')
  expect(verdict({ proof: good.proof.replace('index 3', 'index 2') })).toBe('CARNET_LEDGER_SUCCESSION')
  // Another root than the tree under the checkpoint had before the entry.
  const { last } = verifyLogSuccession(good)
  const lying = signLogSuccession({ origin, size: 3, root: Buffer.alloc(32, 1) }, one, two, at)
  expect(verdict({ note: lying })).toBe('CARNET_LEDGER_SUCCESSION')
  // The checkpoint signed by the former alone.
  const [head] = good.proof.split(`\n\n${origin}\n`)
  expect(verdict({ proof: `${head}\n\n${signCheckpoint(last, one)}` })).toBe('CARNET_LEDGER_SUCCESSION')
  expect(
    verdict({ proof: `${head}\n\n${cosignNote(signCheckpoint(last, one), origin, two)}` }),
  ).toMatchObject({
    size: 3,
  })
  // A thief of the former key makes it lead to a key of their own, in a history of their own.
  const fork = await mkFork(one, other)
  expect(codeOf(() => verifyLogSuccessions([good, fork]))).toBe('CARNET_LEDGER_SUCCESSION_FORK')
  expect(codeOf(() => verifyLogSuccessions([good, good]))).toBe('CARNET_LEDGER_SUCCESSION_FORK')
})

async function mkFork(one: KeyObject, other: KeyObject): Promise<LogSuccession> {
  const log = await openLog(join(folder, 'fork'), { origin, signer: one })
  return handOver(log, other)
}

/** Files in memory that several logs write to, as processes do to a database. */
function sharedFiles(): TileStorage {
  const files = new Map<string, Buffer>()
  let turn: Promise<unknown> = Promise.resolve()
  const read = async (path: string) => files.get(path) ?? null
  return {
    name: 'memory',
    shared: true,
    read,
    hasTiles: async () => files.size > 1,
    exclusively: <Result>(work: (held: HeldStorage) => Promise<Result>) => {
      const changes: NewFile[] = []
      const held: HeldStorage = {
        read: async path => changes.findLast(one => one.path === path)?.bytes ?? (await read(path)),
        write: async written => void changes.push(...written),
        remove: async () => {},
      }
      const result = turn.then(async () => {
        const done = await work(held)
        for (const { path, bytes } of changes) files.set(path, bytes)
        return done
      })
      turn = result.catch(() => {})
      return result
    },
  }
}

it('another process goes on with the new key at once, and none with the former', async () => {
  const [one, two] = [newKey(), newKey()]
  const storage = sharedFiles()
  let inForce = one
  const open = () => openLogIn(storage, { origin, signer: inForce, renew: async () => inForce })
  const [ours, theirs] = [await open(), await open()]
  await ours.append(entry('a'))
  await theirs.append(entry('b'))
  // Others append while it is being prepared: then it is prepared again.
  let kept = 0
  const succession = await ours.succeed({
    to: two,
    at,
    keep: async () => {
      if (kept++ === 0) await theirs.append(entry('between'))
    },
    finish: async () => {
      inForce = two
    },
  })
  expect([kept, verifyLogSuccession(succession).size]).toEqual([2, 3])
  const appended = await Promise.all([
    theirs.append(entry('c')),
    ours.append(entry('d')),
    theirs.append(entry('e')),
  ])
  expect(appended.map(({ index }) => index).sort()).toEqual([4, 5, 6])
  expect([theirs.verifierKey, ours.verifierKey]).toEqual([keyText(two), keyText(two)])
  expect(await theirs.find(logSuccessionEntry(succession.note))).toBe(3)
  const note = (await storage.read(CHECKPOINT_FILE))!.toString()
  expect(codeOf(() => openCheckpoint(note, verifierOf(origin, one)))).toBe('CARNET_LEDGER_UNSIGNED')
  // A reader that has seen nothing of it since.
  const third = newKey()
  await ours.succeed({
    to: third,
    at,
    keep: async () => {},
    finish: async () => {
      inForce = third
    },
  })
  await ours.append(entry('f'))
  expect([await theirs.find(entry('f')), theirs.verifierKey]).toEqual([8, keyText(third)])
})

it('what fails stops the log, and nothing is appended before it is finished', async () => {
  const [one, two] = [newKey(), newKey()]
  const log = await openLog(folder, { origin, signer: one })
  const failing = log.succeed({
    to: two,
    at,
    keep: async () => {},
    finish: async () => {
      throw new Error('power')
    },
  })
  const waiting = log.append(entry('a'))
  await expect(failing).rejects.toThrow('power')
  await expect(waiting).rejects.toMatchObject({ code: 'CARNET_LEDGER_STOPPED' })
  expect((await openLog(folder, { origin, signer: two })).size).toBe(1)
})
