/** The key of a ledger is replaced: by its holder, by a guest, and by a process that is killed at every step of it. */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fsck, openCheckpoint, parseLogSuccession, parseVerifier, verifyLogSuccessions } from '@carnet/ledger'
import { buildSync } from 'esbuild'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type FolderState, openState } from './state.ts'
import { ledgerVerifier } from './state-log.ts'

const now = new Date('2026-11-30T08:00:00Z')
const clock = (): Date => now
const place = mkdtempSync(join(tmpdir(), 'carnet-ledger-key-'))
afterAll(() => rmSync(place, { recursive: true, force: true }))

let made = 0
const newFolder = (): string => join(place, `state-${made++}`)

/** The private part of the key that signs now. */
const privatePart = (folder: string): string =>
  JSON.parse(readFileSync(join(folder, 'keys', 'ledger.json'), 'utf8')).jwk.d

/** Whether a text lies anywhere in the folder. */
const holds = (folder: string, text: string): boolean =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).some(
    entry => entry.isFile() && readFileSync(join(entry.parentPath ?? entry.path, entry.name)).includes(text),
  )

const append = async (state: FolderState, text: string): Promise<number> =>
  (await (await state.log()).append(Buffer.from(text))).index

it('the ledger keeps its name, the former private key is gone, and it is open again under the new one', async () => {
  const folder = newFolder()
  const state = await openState(folder, { clock })
  await append(state, 'before')
  const log = await state.log()
  const [{ origin, verifierKey: former }, d] = [log, privatePart(folder)]
  await state.ledger.succeed(now)
  await state.ledger.succeed(now)
  expect(await append(state, 'after')).toBe(3)
  state.close()
  expect(holds(folder, d)).toBe(false)
  expect(readdirSync(join(folder, 'keys'))).toEqual(['issuer.json', 'ledger.json', 'secret.json'])
  const again = await openState(folder, { clock })
  try {
    const reopened = await again.log()
    expect([reopened.origin, reopened.size]).toEqual([origin, 4])
    expect(reopened.verifierKey).not.toBe(former)
    expect(await again.ledger.verifier()).toBe(reopened.verifierKey)
    expect(await ledgerVerifier(folder)).toBe(reopened.verifierKey)
    const chain = verifyLogSuccessions(await again.ledger.successions())
    expect(chain.map(({ size }) => size)).toEqual([1, 2])
    expect([chain[0]!.from, chain[1]!.to]).toEqual([former, reopened.verifierKey])
  } finally {
    again.close()
  }
})

it('a guest has the holder replace it, and both go on', async () => {
  const folder = newFolder()
  const host = await openState(folder, { clock, holder: true })
  await host.receiveGuests()
  const guest = await openState(folder, { clock })
  try {
    await append(host, 'a')
    const [ours, theirs] = [await host.log(), await guest.log()]
    const { note } = await guest.alone(() => guest.ledger.succeed(now))
    await append(guest, 'b')
    const { to } = parseLogSuccession(note)
    expect([ours.verifierKey, theirs.verifierKey, await guest.ledger.verifier()]).toEqual([to, to, to])
    expect(await guest.ledger.successions()).toEqual(await host.ledger.successions())
    openCheckpoint(theirs.checkpoint(), parseVerifier(to))
    await expect(theirs.succeed({} as never)).rejects.toThrow(TypeError)
  } finally {
    guest.close()
    host.close()
  }
})

/** Replaces the key, and is killed before the step that is named by its number: a rename, or a file that goes away. */
const program = `
import fs from 'node:fs/promises'
import { syncBuiltinESMExports } from 'node:module'
import { openState } from './state.ts'
const [folder, step] = process.argv.slice(2)
const state = await openState(folder, { clock: () => new Date('2026-11-30T08:00:00Z') })
await (await state.log()).append(Buffer.from('one of the killed'))
let steps = 0
for (const name of ['rename', 'rm']) {
  const real = fs[name]
  fs[name] = async (...given) => {
    if (steps++ === Number(step)) process.kill(process.pid, 'SIGKILL')
    return real(...given)
  }
}
syncBuiltinESMExports()
await state.ledger.succeed(new Date('2026-11-30T08:00:00Z'))
console.log(steps)
`
const child = join(place, 'child.mjs')
beforeAll(() => {
  const { outputFiles } = buildSync({
    stdin: {
      contents: program,
      resolveDir: import.meta.dirname,
      sourcefile: join(import.meta.dirname, 'succession-child.ts'),
      loader: 'ts',
    },
    bundle: true,
    write: false,
    platform: 'node',
    format: 'esm',
  })
  writeFileSync(child, outputFiles[0]!.contents)
})

it('killed before any of its steps, the ledger is before or after, whole, and goes on', async () => {
  const first = newFolder()
  const state = await openState(first, { clock })
  await append(state, 'a')
  state.close()
  const former = await ledgerVerifier(first)
  const d = privatePart(first)
  const found: string[] = []
  for (let step = 0; ; step++) {
    const folder = newFolder()
    cpSync(first, folder, { recursive: true })
    const { signal, stdout, stderr } = spawnSync(process.execPath, [child, folder, String(step)], {
      encoding: 'utf8',
    })
    if (signal !== 'SIGKILL') {
      // It has counted its steps, and there were no more.
      expect([signal, stderr, Number(stdout)]).toEqual([null, '', step])
      break
    }
    const left = await openState(folder, { clock })
    try {
      const log = await left.log()
      const chain = verifyLogSuccessions(await left.ledger.successions())
      const isAfter = log.verifierKey !== former
      found.push(isAfter ? 'after' : 'before')
      expect(chain.map(({ to }) => to)).toEqual(isAfter ? [log.verifierKey] : [])
      expect(log.size).toBe(isAfter ? 3 : 2)
      expect(await log.find(Buffer.from('one of the killed'))).toBe(1)
      // The tree under the new key is what was handed over, and the former key is not kept.
      if (isAfter) expect(holds(folder, d)).toBe(false)
      await append(left, 'goes on')
      expect(await fsck(join(folder, 'ledger'), log.verifierKey)).toMatchObject({ ok: true, problems: [] })
      // Asked for again it is done, once more where it was done already.
      await left.ledger.succeed(now)
      expect(verifyLogSuccessions(await left.ledger.successions())).toHaveLength(isAfter ? 2 : 1)
      await append(left, 'and on')
    } finally {
      left.close()
    }
  }
  expect(new Set(found)).toEqual(new Set(['before', 'after']))
  expect(found.indexOf('after')).toBe(found.lastIndexOf('before') + 1)
})
