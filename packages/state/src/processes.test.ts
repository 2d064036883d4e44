/** What only several processes can show: the lock between them, and what a process that is killed leaves behind. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sha256 } from './json.ts'
import { readPeople } from './people-sets.ts'
import { openState } from './state.ts'

let place: string
const clock = (): Date => new Date()

beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), 'carnet-processes-'))
  const state = join(import.meta.dirname, 'state.ts')
  const outfile = join(place, 'state.mjs')
  await build({
    entryPoints: [state],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'error',
  })
})
afterAll(() => rm(place, { recursive: true }))

interface Started {
  readonly child: ChildProcess
  /** Listened for from the start: whoever asks later, when the process may have ended, hears of it, too. */
  readonly closed: Promise<unknown>
  readonly output: () => string
}

/** Runs JavaScript that finds `openState` and `folder`, in a process of its own. */
async function start(name: string, folder: string, body: string): Promise<Started> {
  const file = join(place, `${name}.mjs`)
  const head = `import { openState } from './state.mjs'\nconst folder = process.argv[2], clock = () => new Date()\n`
  await writeFile(file, head + body)
  const child = spawn(process.execPath, [file, folder], { stdio: ['ignore', 'pipe', 'inherit'] })
  let text = ''
  child.stdout.on('data', chunk => {
    text += chunk
  })
  return { child, closed: once(child, 'close'), output: () => text }
}

const contend = `
import { openSync, closeSync, unlinkSync, writeFileSync } from 'node:fs'
const alone = folder + '/alone'
for (let round = 0; round < 30; round++) {
  let state
  try { state = await openState(folder, { clock }) } catch (error) {
    if (error.code !== 'CARNET_STATE_LOCKED') { console.log('FAILED ' + error.message); break }
    await new Promise(next => setTimeout(next, Math.random() * 4))
    continue
  }
  try { closeSync(openSync(alone, 'wx')) } catch { console.log('NOT ALONE'); break }
  await new Promise(next => setTimeout(next, Math.random() * 3))
  unlinkSync(alone)
  console.log('held')
  // One in three dies with the lock in its hands and comes back no more.
  if (Math.random() < 0.33) process.kill(process.pid, 'SIGKILL')
  state.close()
}
`

describe('the lock between processes', () => {
  it('is held by one at a time, while holders die with it in their hands', async () => {
    const folder = join(place, 'contended')
    ;(await openState(folder, { clock })).close()
    let held = 0
    for (let generation = 0; generation < 3; generation++) {
      const contenders = await Promise.all(Array.from({ length: 5 }, () => start('contend', folder, contend)))
      await Promise.all(contenders.map(({ closed }) => closed))
      for (const { output } of contenders) {
        expect(output()).not.toMatch(/FAILED|NOT ALONE/)
        held += output().split('held').length - 1
      }
    }
    expect(held).toBeGreaterThan(10)
    const state = await openState(folder, { clock })
    state.close()
    expect((await readdir(folder)).filter(name => name.startsWith('lock.after'))).toEqual([])
  })

  it('is given back by a process that ends, and names the one that has it', async () => {
    const folder = join(place, 'named')
    const body = `await openState(folder, { clock }); console.log('held'); setTimeout(() => process.exit(0), 400)`
    const { child, closed, output } = await start('named', folder, body)
    while (output() === '') await pause(5)
    await expect(openState(folder, { clock })).rejects.toMatchObject({
      code: 'CARNET_STATE_LOCKED',
      data: { pid: String(child.pid) },
    })
    await closed
    expect(await readdir(folder)).not.toContain('lock')
  })
})

const saveForEver = `
const state = await openState(folder, { clock })
console.log('open')
for (let i = 0; ; i++) {
  const id = process.pid + '-' + i
  await state.clearances.begin(id, { i })
  const one = async function* () { for (let p = 0; p < 3000; p++) { const b = Buffer.alloc(16); b.writeUInt32LE(i * 1000 + p); yield b } }
  const { sha256, count } = await state.savePeople(one())
  const entry = { counter: 'X.c', key: 'k', day: '2026-05-05', kind: 'n', fingerprints_sha256: sha256, count: { low: count, high: count } }
  const record = await state.saveRecord({ id, people: [entry] })
  await state.clearances.advance(id, 'saved', { record, sha256 })
  console.log(id + ' ' + record + ' ' + sha256)
}
`

describe('a process that is killed while it saves', () => {
  it('leaves everything it has reported, and nothing torn', async () => {
    const folder = join(place, 'crashed')
    const reported: string[] = []
    for (let kill = 0; kill < 20; kill++) {
      const { child, closed, output } = await start('save', folder, saveForEver)
      // So many saves and a moment: at a slow machine's pace, too.
      const saves = 1 + (kill % 4)
      while (output().split('\n').length <= saves) await pause(1)
      await pause(Math.random() * 15)
      child.kill('SIGKILL')
      await closed
      reported.push(...output().split('\n').slice(1, -1))
      await expectWhole(folder, reported)
    }
    expect(reported.length).toBeGreaterThanOrEqual(20)
  })
})

/** Opens the state as the next run would and reads all that is visible. */
async function expectWhole(folder: string, reported: readonly string[]): Promise<void> {
  const state = await openState(folder, { clock })
  try {
    for (const clearance of await state.clearances.list())
      expect(['begun', 'saved']).toContain(clearance.stage)
    for (const line of reported) {
      const [id, record, set] = line.split(' ') as [string, string, string]
      expect((await state.clearances.get(id))?.steps[0]?.data).toEqual({ record, sha256: set })
    }
    for (const name of await readdir(join(folder, 'records'))) {
      expect(`${sha256(await readFile(join(folder, 'records', name)))}.json`).toBe(name)
    }
    for (const name of await readdir(join(folder, 'people'))) {
      for await (const chunk of readPeople(join(folder, 'people'), name.slice(0, -4)))
        expect(chunk.length % 16).toBe(0)
    }
  } finally {
    state.close()
  }
}
