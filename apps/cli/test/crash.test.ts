/**
 * Crashes: `clear` is killed at many moments. Afterwards either nothing is visible, or what is visible is whole and in the ledger; run
 * again it finishes the same clearance, once. The moments are those at which a file appears, and evenly spaced ones besides.
 */

import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fsck } from '@carnet/ledger'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { declaration, employees, ordinary, ordinaryThisYear, Workplace } from './carnet.ts'

const legs = ['east', 'west'] as const
const people = 60

interface Case {
  readonly name: string
  readonly args: readonly string[]
  /** Of the cleared files, without their endings. */
  readonly outputs: readonly string[]
}

const single: Case = {
  name: 'one leg',
  args: ['clear', 'staff.csv', '-d', 'one.yaml', '-o', 'out'],
  outputs: ['staff'],
}
const double: Case = {
  name: 'two legs',
  args: ['clear', '-d', 'two.yaml', '-o', 'out'],
  outputs: ['east/east', 'west/west'],
}

const work = new Workplace()
let duration = 0

beforeAll(() => {
  work.write('staff.csv', employees(0, people, ordinary))
  work.write('east.csv', employees(0, 40, ordinary))
  work.write('west.csv', employees(20, 40, ordinary))
  work.write('one.yaml', declaration())
  work.write(
    'two.yaml',
    declaration({ legs: Object.fromEntries(legs.map(leg => [leg, `    data: ${leg}.csv\n`])) }),
  )
  work.run(...single.args)
  reset()
  const began = performance.now()
  expect(work.run(...single.args).exit).toBe(0)
  duration = performance.now() - began
})
afterAll(() => work.close())

/** A new state and output, but the same keys: making them is no part of this. */
function reset(): void {
  for (const part of ['ledger', 'records', 'people', 'clearances'])
    rmSync(join(work.state, part), { recursive: true, force: true })
  rmSync(work.path('out'), { recursive: true, force: true })
}

/** Starts a clearance and kills it when `isTime` says so, looked at as often as can be. True: it was killed. */
async function killWhen(args: readonly string[], isTime: () => boolean): Promise<boolean> {
  const child = work.start(...args)
  child.stdout.resume()
  child.stderr.resume()
  const ended = new Promise<boolean>(resolve =>
    child.on('exit', (_code, signal) => resolve(signal === 'SIGKILL')),
  )
  let running = true
  void ended.then(() => {
    running = false
  })
  while (running && !isTime()) await new Promise(resolve => setImmediate(resolve))
  child.kill('SIGKILL')
  return ended
}

const sha256 = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex')

/** The hashes of the cleared files whose records are in the ledger, read as a stranger would read them: from the tiles. */
function enteredFiles(): string[] {
  const records = join(work.state, 'records')
  if (!existsSync(records)) return []
  const size = work.ledgerSize()
  const bundle =
    size === 0 ? Buffer.alloc(0) : readFileSync(join(work.state, `ledger/tile/entries/000.p/${size}`))
  return readdirSync(records)
    .filter(name => name.endsWith('.json') && bundle.includes(Buffer.from(name.slice(0, 64), 'hex')))
    .map(name => JSON.parse(readFileSync(join(records, name), 'utf8')).output.sha256)
}

function checkAfterKill({ outputs }: Case): void {
  const entered = enteredFiles()
  for (const output of outputs) {
    const file = work.path('out', `${output}.csv`)
    if (existsSync(file)) expect(entered).toContain(sha256(file))
    const carnet = work.path('out', `${output}.carnet`)
    if (existsSync(carnet)) expect(existsSync(file)).toBe(true)
  }
  const visible = work.visible('out').filter(name => /\.\w+$/.test(name))
  const known = outputs.flatMap(output => [`${output}.csv`, `${output}.carnet`])
  expect(known).toEqual(expect.arrayContaining(visible))
}

async function checkAfterRerun({ args, outputs }: Case): Promise<void> {
  const again = work.json(...args)
  expect({ exit: again.exit, err: again.err }).toEqual({ exit: 0, err: '' })
  const visible = work.visible('out').filter(name => /\.\w+$/.test(name))
  expect(visible).toEqual(outputs.flatMap(output => [`${output}.carnet`, `${output}.csv`]).sort())
  expect(work.hidden('out')).toEqual([])
  expect(work.ledgerSize()).toBe(outputs.length)
  expect(readdirSync(join(work.state, 'clearances'))).toHaveLength(1)
  const released = again.document.released as { carnet: string; file: string }[]
  expect(released).toHaveLength(outputs.length)
  const entered = enteredFiles()
  for (const { file } of released) expect(entered).toContain(sha256(file))
  const total = JSON.stringify(again.document.decision)
  expect(total).toContain('free')
}

/** The dearer checks, once for each kind of moment: verification by a stranger, the whole ledger, the totals. */
async function checkAll(one: Case): Promise<void> {
  for (const output of one.outputs) expect(work.run('verify', `out/${output}.carnet`).exit).toBe(0)
  const { log } = JSON.parse(readFileSync(work.path('out', `${one.outputs[0]}.carnet`), 'utf8'))
  const checked = await fsck(join(work.state, 'ledger'), log)
  expect(checked.problems).toEqual([])
  const way = one === single ? ['one.yaml', 'staff.csv'] : ['two.yaml']
  expect(ordinaryThisYear(work, ['plan', ...way])).toBe(people)
}

const anyIn = (folder: string, wanted: (name: string) => boolean): boolean => {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' }).some(wanted)
  } catch {
    return false
  }
}

const stageReached = (stage: string) => (): boolean => {
  const folder = join(work.state, 'clearances')
  return anyIn(folder, name => readFileSync(join(folder, name), 'utf8').includes(`"stage":"${stage}"`))
}

/** Each is the first moment at which something can be seen from outside. */
const moments: readonly [string, () => boolean][] = [
  ['the lock is taken', () => existsSync(join(work.state, 'lock'))],
  ['people are noted', () => anyIn(join(work.state, 'people'), name => name.endsWith('.bin'))],
  ['it is begun', stageReached('begun')],
  ['the file is being written', () => anyIn(work.path('out'), name => name.endsWith('.unfinished'))],
  ['the record is stored', () => anyIn(join(work.state, 'records'), name => name.endsWith('.json'))],
  ['it is prepared', stageReached('prepared')],
  ['the entry is being written', () => anyIn(join(work.state, 'ledger'), name => /entries[/\\]/.test(name))],
  ['the entry is durable', () => work.ledgerSize() > 0],
  ['the ledger is done', stageReached('in-ledger')],
  ['the file is visible', () => anyIn(work.path('out'), name => name.endsWith('.csv'))],
  ['the carnet is being written', () => anyIn(work.path('out'), name => name.endsWith('-carnet'))],
  ['the carnet is visible', () => anyIn(work.path('out'), name => name.endsWith('.carnet'))],
]

/** With two legs: those between which one of them is further than the other. */
const later = moments.filter(([name]) =>
  ['it is prepared', 'the entry is durable', 'the file is visible', 'the carnet is visible'].includes(name),
)

for (const [one, when] of [
  [single, moments],
  [double, later],
] as const)
  describe(`killed, ${one.name}`, () => {
    for (const [name, isTime] of when)
      it(`when ${name}`, async () => {
        reset()
        await killWhen(one.args, isTime)
        checkAfterKill(one)
        await checkAfterRerun(one)
      })

    it('proves all of it to a stranger afterwards', () => checkAll(one))
  })

describe('killed at evenly spaced moments', () => {
  it('again and again, until it is through', async () => {
    const spaced = 6
    let killed = 0
    for (let step = 1; step <= spaced; step++) {
      reset()
      const until = performance.now() + (duration * step) / spaced
      if (await killWhen(single.args, () => performance.now() > until)) killed++
      checkAfterKill(single)
      await checkAfterRerun(single)
    }
    expect(killed).toBeGreaterThan(spaced / 2)
    await checkAll(single)
  })

  it('in every run anew, without ever starting over', async () => {
    reset()
    for (let step = 5; step <= 10; step++) {
      const until = performance.now() + (duration * step) / 11
      await killWhen(single.args, () => performance.now() > until)
      checkAfterKill(single)
      expect(work.ledgerSize()).toBeLessThanOrEqual(1)
    }
    await checkAfterRerun(single)
    await checkAll(single)
  })
})

it('a crashed clearance leaves nothing to another one', async () => {
  reset()
  await killWhen(single.args, () => anyIn(work.path('out'), name => name.endsWith('.unfinished')))
  const left = work.hidden('out')
  work.write('other.csv', employees(100, 10, ordinary))
  expect(work.run('clear', 'other.csv', '-d', 'one.yaml', '-o', 'out').exit).toBe(0)
  if (work.ledgerSize() === 1) expect(work.hidden('out')).toEqual([])
  else expect(left).not.toEqual([])
  expect(work.run(...single.args).exit).toBe(0)
  expect(work.hidden('out')).toEqual([])
})

it('two at once on one state: the second is refused, and nothing is damaged', async () => {
  reset()
  let second: ReturnType<Workplace['json']> | null = null
  const first = work.start(...single.args)
  first.stdout.resume()
  const ended = new Promise<number | null>(resolve => first.on('exit', resolve))
  while (!existsSync(join(work.state, 'lock'))) await new Promise(resolve => setTimeout(resolve, 1))
  first.kill('SIGSTOP')
  second = work.json('clear', 'east.csv', '-d', 'one.yaml', '-o', 'second')
  first.kill('SIGCONT')
  expect(await ended).toBe(0)
  expect(second.exit).toBe(1)
  expect(second.document.errors[0]).toMatchObject({
    code: 'CARNET_STATE_LOCKED',
    data: { pid: String(first.pid) },
  })
  expect(second.err).toContain(String(first.pid))
  expect(work.visible('second')).toEqual([])
  await checkAfterRerun(single)
  await checkAll(single)
})
