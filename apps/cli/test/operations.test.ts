/** `carnet backup`, `restore` and `migrate` as people run them, beside a service that runs. */
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { payroll, program, Workplace } from './carnet.ts'

const work = new Workplace()
const declaration = join(payroll, 'declaration.yaml')
const clear = (...options: string[]) =>
  work.run('clear', join(payroll, 'employees.csv'), '--declaration', declaration, '--choose', '1', ...options)

beforeAll(() => {
  work.write('pass.txt', 'a passphrase of a test\n')
  expect(clear('--out', 'out')).toMatchObject({ exit: 0 })
})
afterAll(() => work.close())

/** A service on the state, as long as `during` takes; what it said to standard error. */
async function serving(
  during: (url: string) => Promise<void> | void,
  env: NodeJS.ProcessEnv = {},
): Promise<string> {
  const child: ChildProcess = spawn(
    process.execPath,
    [program, '--state', work.state, 'serve', '--port', '0'],
    {
      cwd: work.folder,
      env: { ...work.environment(), ...env },
    },
  )
  let said = ''
  child.stderr!.on('data', text => {
    said += text
  })
  const ended = new Promise(resolve => child.once('exit', resolve))
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout!.on('data', text => {
      const [found] = /http:\/\/\S+/.exec(String(text)) ?? []
      if (found) resolve(found)
    })
    child.once('exit', () => reject(new Error(said)))
  })
  try {
    await during(url)
  } finally {
    child.kill('SIGTERM')
    await ended
  }
  return said
}

describe('carnet serve', () => {
  it('logs a line of JSON an event where nobody is at a terminal, as much as it is asked to', async () => {
    const said = await serving(async url => {
      await fetch(`${url}/v1/regimes?secret=canary`)
    })
    const lines = said.split('\n').filter(line => line.startsWith('{'))
    const events = lines.map(line => JSON.parse(line))
    expect(events.map(({ event }) => event)).toEqual(
      expect.arrayContaining(['starting', 'started', 'request', 'stopping', 'stopped']),
    )
    expect(events).toContainEqual(
      expect.objectContaining({ route: '/v1/regimes', method: 'GET', status: 200 }),
    )
    expect(said).not.toContain('canary')
    expect(await serving(() => {}, { CARNET_LOG_LEVEL: 'error' })).not.toContain('{')
  })

  it('refuses a level that is none', () => {
    const refused = work.runIn({ CARNET_LOG_LEVEL: 'loud' }, 'serve', '--port', '0')
    expect(refused).toMatchObject({ exit: 2, err: expect.stringContaining('CARNET_SERVE_SETTING_VALUE') })
  })
})

describe('carnet backup and restore', () => {
  it('copies beside a service that runs, and what is restored goes on where the other was', async () => {
    await serving(async () => {
      const made = work.run('backup', 'copy.tar', '--passphrase-file', 'pass.txt', '--json')
      expect(made).toMatchObject({ exit: 0, err: '' })
      expect(JSON.parse(made.out)).toMatchObject({ command: 'backup', keys: 'sealed' })
      expect(clear('--out', 'more')).toMatchObject({ exit: 0 })
    })
    expect(statSync(work.path('copy.tar')).mode & 0o077).toBe(0)
    const to = work.path('elsewhere')
    const restored = work.run('--state', to, 'restore', 'copy.tar', '--passphrase-file', 'pass.txt')
    expect(restored).toMatchObject({ exit: 0 })
    expect(restored.out).toContain('1 ledger entries verified')
    expect(statSync(join(to, 'keys')).mode & 0o077).toBe(0)
    const log = (state: string) => readFileSync(join(state, 'ledger/checkpoint'), 'utf8').split('\n')
    expect(log(to).slice(0, 2)).toEqual([log(work.state)[0], '1'])
    const again = work.run(
      ...['--state', to, 'clear', join(payroll, 'employees.csv'), '--declaration', declaration],
      ...['--choose', '1', '--out', 'third', '--json'],
    )
    expect(again.exit).toBe(0)
    expect(JSON.parse(again.out).released[0].index).toBe(1)
    expect(work.run('verify', 'third/employees.carnet')).toMatchObject({ exit: 0 })
  })

  it('writes no key without a passphrase, unless it is told to leave them out', () => {
    expect(work.run('backup', 'none')).toMatchObject({
      exit: 2,
      err: expect.stringContaining('CARNET_BACKUP_PASSPHRASE'),
    })
    expect(existsSync(work.path('none'))).toBe(false)
    expect(work.run('backup', 'none', '--without-keys')).toMatchObject({ exit: 0 })
    expect(readdirSync(work.path('none'))).toEqual(['jobs.jsonl', 'manifest.json', 'state', 'store'])
  })

  it('says what is wrong in both languages, with one line for what to do', () => {
    mkdirSync(work.path('empty'), { recursive: true })
    const wrong = work.run('--lang', 'zh', 'restore', 'empty', '--without-keys')
    expect(wrong.err).toContain('CARNET_RESTORE_NOT_EMPTY')
    const none = work.run('--state', work.path('new'), 'restore', 'empty', '--without-keys')
    expect(none).toMatchObject({ exit: 1, err: expect.stringContaining('CARNET_RESTORE_MANIFEST') })
    expect(work.run('--state', work.path('new'), 'backup', 'x', '--without-keys')).toMatchObject({
      exit: 2,
      err: expect.stringContaining('CARNET_BACKUP_NOTHING'),
    })
  })
})

describe('carnet migrate', () => {
  it('goes one step back, and on again', async () => {
    const back = work.run('migrate', '--back', '--json')
    expect(back.exit).toBe(0)
    const { migrations } = JSON.parse(back.out)
    expect(migrations).toHaveLength(1)
    expect(JSON.parse(work.run('migrate', '--json').out).migrations).toEqual(migrations)
    expect(JSON.parse(work.run('migrate', '--json').out).migrations).toEqual([])
    await serving(async url => {
      expect((await fetch(`${url}/health/ready`)).status).toBe(200)
      // The store is the service's as long as it runs.
      expect(work.run('migrate', '--back')).toMatchObject({
        exit: 1,
        err: expect.stringContaining('CARNET_STATE_LOCKED'),
      })
    })
  })
})
