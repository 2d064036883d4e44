/** `carnet serve` as people run it: started, killed in the middle of a clearance, started again, stopped. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { payroll, program, Workplace } from './carnet.ts'

const work = new Workplace()
/** Ledger entries of the clearances so far: each has one of its own, in their order. */
const indexes: number[] = []
/** Each once, and each after the one before; batches of audit events stand between them. */
const inTurn = (all: readonly number[]): number[] => [...new Set(all)].sort((one, other) => one - other)
let server: Server
beforeAll(async () => {
  server = await serve()
})
afterAll(async () => {
  await server?.end('SIGKILL')
  work.close()
})

interface Server {
  readonly url: string
  readonly pid: number
  /** Sends a signal and waits for the end: its exit code, or null where the signal ended it. */
  end(signal: NodeJS.Signals): Promise<number | null>
}

async function serve(): Promise<Server> {
  const child = spawn(process.execPath, [program, '--state', work.state, 'serve', '--port', '0'], {
    cwd: work.folder,
    env: work.environment(),
  })
  const ended = new Promise<number | null>(resolve => child.once('exit', resolve))
  const end: Server['end'] = signal => {
    child.kill(signal)
    return ended
  }
  return { url: await address(child), pid: child.pid!, end }
}

const address = (child: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let said = ''
    child.stderr?.on('data', text => {
      said += text
    })
    child.stdout?.on('data', text => {
      said += text
      const [url] = /http:\/\/\S+/.exec(said) ?? []
      if (url) resolve(url)
    })
    child.once('exit', () => reject(new Error(said)))
  })

// biome-ignore lint/suspicious/noExplicitAny: a test looks into what came, whatever it is
async function call(method: string, path: string, body?: object | Buffer): Promise<any> {
  const isData = Buffer.isBuffer(body)
  const type = isData ? 'application/octet-stream' : 'application/json'
  const answer = await fetch(`${server.url}${path}`, {
    method,
    ...(body === undefined
      ? {}
      : { headers: { 'content-type': type }, body: isData ? body : JSON.stringify(body) }),
  })
  return answer.json()
}

async function* events(id: string): AsyncGenerator<{ readonly step: string; readonly state?: string }> {
  const { body } = await fetch(`${server.url}/v1/transfers/${id}/events`)
  let text = ''
  for await (const part of body!.pipeThrough(new TextDecoderStream())) {
    const lines = (text + part).split('\n\n')
    text = lines.pop()!
    // A line without data keeps the connection open.
    for (const line of lines) if (line.startsWith('data: ')) yield JSON.parse(line.slice('data: '.length))
  }
}

async function rested(id: string): Promise<string | undefined> {
  let last: string | undefined
  for await (const { state } of events(id)) last = state ?? last
  return last
}

async function begin(): Promise<string> {
  const declaration = readFileSync(join(payroll, 'declaration.yaml'), 'utf8')
  const data = readFileSync(join(payroll, 'employees.csv'))
  const kept = await call('POST', '/v1/declarations', { name: 'payroll', declaration })
  const upload = await call('POST', '/v1/uploads?name=employees.csv', data)
  const leg = /^legs:\n\s+([\w-]+):/m.exec(declaration)![1]!
  const body = { declaration: kept.id, data: { [leg]: upload.id } }
  return (await call('POST', '/v1/transfers', body)).id
}

async function approved(): Promise<string> {
  const id = await begin()
  expect(await rested(id)).toBe('decided')
  const { plans } = (await call('GET', `/v1/transfers/${id}`)).plans
  const { sha256 } = plans.find((plan: { ready: boolean }) => plan.ready)
  await call('POST', `/v1/transfers/${id}/choose`, { plan_sha256: sha256 })
  await call('POST', `/v1/transfers/${id}/approval`, { plan_sha256: sha256, answer: 'approved' })
  return id
}

it.each(['inspect', 'protect', 'ledger'])(
  'killed at the step “%s”, it finishes the clearance when it is started again, once',
  async step => {
    const id = await approved()
    for await (const event of events(id)) if (event.step === step) break
    expect(await server.end('SIGKILL')).toBe(null)
    server = await serve()
    expect(await rested(id)).toBe('cleared')
    const { clearance, approvals } = await call('GET', `/v1/transfers/${id}`)
    expect(approvals).toHaveLength(1)
    expect(clearance.legs).toHaveLength(1)
    indexes.push(clearance.legs[0].index)
    expect(indexes).toEqual(inTurn(indexes))
    const { items } = await call('GET', '/v1/audit?limit=200')
    const cleared = items.filter(
      (one: { action: string; subject: string }) =>
        one.action === 'transfer.cleared' && one.subject === `transfer:${id}`,
    )
    expect(cleared).toHaveLength(1)
    for (const [kind, name] of [
      ['data', 'employees.csv'],
      ['carnet', 'employees.carnet'],
    ] as const) {
      const answer = await fetch(`${server.url}/v1/transfers/${id}/${kind}`)
      writeFileSync(work.path(name), Buffer.from(await answer.arrayBuffer()))
    }
    expect(work.run('verify', 'employees.carnet')).toMatchObject({ exit: 0 })
    for (const name of ['employees.csv', 'employees.carnet']) rmSync(work.path(name))
  },
)

/** The process that the service has begun beside itself; whoever waits for it has asked for work before. */
function secondProcess(): number | undefined {
  const { pid } = server
  const list = spawnSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' }).stdout
  const lines = list.split('\n').map(line => line.trim().split(/\s+/).map(Number))
  return lines.find(([, parent]) => parent === pid)?.[0]
}

it('its second process killed in the middle of a clearance, another goes on, and the service answers all the while', async () => {
  const id = await approved()
  for await (const event of events(id)) if (event.step === 'protect') break
  process.kill(secondProcess()!, 'SIGKILL')
  expect((await call('GET', '/v1/transfers?limit=1')).items).toHaveLength(1)
  expect(await rested(id)).toBe('cleared')
  const { clearance } = await call('GET', `/v1/transfers/${id}`)
  indexes.push(clearance.legs[0].index)
  expect(indexes).toEqual(inTurn(indexes))
})

/** Kills the second process whenever there is one, until the transfer rests. */
async function killed(id: string): Promise<string | undefined> {
  let over = false
  const rest = rested(id).finally(() => {
    over = true
  })
  while (!over) {
    const pid = secondProcess()
    if (pid !== undefined) process.kill(pid, 'SIGKILL')
    await new Promise(resolve => setImmediate(resolve))
  }
  return rest
}

it('the second process killed again and again, the work fails and says why, and holds nobody up', async () => {
  const [deciding, clearing] = [await begin(), await approved()]
  expect(await rested(deciding)).toBe('decided')
  for (const id of [clearing, await begin()]) {
    expect(await killed(id)).toBe('failed')
    expect((await call('GET', `/v1/transfers/${id}`)).problem.issues[0].code).toBe('CARNET_WORK_ENDED')
  }
  expect(await rested(await begin())).toBe('decided')
})

it('lets the command line work on its state, in the same ledger', async () => {
  const cleared = work.run(
    ...['clear', join(payroll, 'employees.csv'), '--declaration', join(payroll, 'declaration.yaml')],
    ...['--choose', '1', '--out', work.path('beside'), '--json'],
  )
  expect(cleared).toMatchObject({ exit: 0, err: '' })
  indexes.push(JSON.parse(cleared.out).released[0].index)
  expect(indexes).toEqual(inTurn(indexes))
  expect(work.run('verify', join('beside', 'employees.carnet'))).toMatchObject({ exit: 0 })
  // What the service clears next comes after it.
  const id = await approved()
  expect(await rested(id)).toBe('cleared')
  const { clearance } = await call('GET', `/v1/transfers/${id}`)
  indexes.push(clearance.legs[0].index)
  expect(indexes).toEqual(inTurn(indexes))
})

it('holds its state alone, and says so to others', async () => {
  const second = work.run('serve', '--port', '0')
  expect(second.exit).toBe(1)
  expect(second.err).toContain('CARNET_STATE_LOCKED')
})

it('stops when it is told to, and what it kept is there the next time', async () => {
  const before = await call('GET', '/v1/transfers?limit=200')
  expect(await server.end('SIGTERM')).toBe(0)
  server = await serve()
  expect(await call('GET', '/v1/transfers?limit=200')).toEqual(before)
})

it('refuses a port that is none', () => {
  expect(work.run('serve', '--port', '70000')).toMatchObject({ exit: 2 })
})
