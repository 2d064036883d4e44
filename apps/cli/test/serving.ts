/** `carnet serve` as people run it, for tests that kill it and start it again. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { payroll, program, type Workplace } from './carnet.ts'

const declaration = readFileSync(join(payroll, 'declaration.yaml'), 'utf8')
const leg = /^legs:\n\s+([\w-]+):/m.exec(declaration)![1]!

/** What is told of a transfer while it is worked on. */
export interface TransferEvent {
  readonly step: string
  readonly state?: string
}

/** A service on the state of a workplace; `variables` are added to its environment. */
export class Serving {
  readonly #work: Workplace
  readonly #variables: NodeJS.ProcessEnv
  #child: ChildProcess | undefined
  #ended: Promise<number | null> = Promise.resolve(null)
  #said = ''
  url = ''

  constructor(work: Workplace, variables: NodeJS.ProcessEnv = {}) {
    this.#work = work
    this.#variables = variables
  }

  /** Starts it, and waits until it listens. */
  async start(): Promise<void> {
    const child = spawn(process.execPath, [program, '--state', this.#work.state, 'serve', '--port', '0'], {
      cwd: this.#work.folder,
      env: { ...this.#work.environment(), ...this.#variables },
    })
    this.#child = child
    this.#ended = new Promise(resolve => child.once('exit', resolve))
    this.#said = ''
    for (const stream of [child.stdout!, child.stderr!])
      stream.on('data', text => {
        this.#said += text
      })
    this.url = await address(child)
  }

  /** Sends a signal and waits for the end: its exit code, or null where the signal ended it. */
  end(signal: NodeJS.Signals): Promise<number | null> {
    this.#child?.kill(signal)
    return this.#ended
  }

  /** Where nobody answers, what the service said last tells why. */
  async #fetch(path: string, init?: RequestInit): Promise<Response> {
    try {
      return await fetch(`${this.url}${path}`, init)
    } catch (error) {
      throw new Error(`${path}: the service does not answer. It said:\n${this.#said}`, { cause: error })
    }
  }

  // biome-ignore lint/suspicious/noExplicitAny: a test looks into what came, whatever it is
  async call(method: string, path: string, body?: object | Buffer): Promise<any> {
    const isData = Buffer.isBuffer(body)
    const type = isData ? 'application/octet-stream' : 'application/json'
    const answer = await this.#fetch(path, {
      method,
      ...(body === undefined
        ? {}
        : { headers: { 'content-type': type }, body: isData ? body : JSON.stringify(body) }),
    })
    return answer.json()
  }

  async *events(id: string): AsyncGenerator<TransferEvent> {
    const { body } = await this.#fetch(`/v1/transfers/${id}/events`)
    const decoder = new TextDecoder()
    let text = ''
    // Not through a stream that decodes: to leave one that has just ended may wait for ever (Node 20).
    for await (const part of body!) {
      const lines = (text + decoder.decode(part, { stream: true })).split('\n\n')
      text = lines.pop()!
      // A line without data keeps the connection open.
      for (const line of lines) if (line.startsWith('data: ')) yield JSON.parse(line.slice('data: '.length))
    }
  }

  async until(id: string, step: string): Promise<void> {
    for await (const event of this.events(id)) if (event.step === step) break
  }

  /** The state in which a transfer comes to rest. */
  async rested(id: string): Promise<string | undefined> {
    let last: string | undefined
    for await (const { state } of this.events(id)) last = state ?? last
    return last
  }

  /** Begins a transfer of the example. */
  async begin(): Promise<string> {
    const data = readFileSync(join(payroll, 'employees.csv'))
    const kept = await this.call('POST', '/v1/declarations', { name: 'payroll', declaration })
    const upload = await this.call('POST', '/v1/uploads?name=employees.csv', data)
    const body = { declaration: kept.id, data: { [leg]: upload.id } }
    return (await this.call('POST', '/v1/transfers', body)).id
  }

  /** Brings one as far as that its data move. */
  async approved(): Promise<string> {
    const id = await this.begin()
    expect(await this.rested(id)).toBe('decided')
    const { plans } = (await this.call('GET', `/v1/transfers/${id}`)).plans
    const { sha256 } = plans.find((plan: { ready: boolean }) => plan.ready)
    await this.call('POST', `/v1/transfers/${id}/choose`, { plan_sha256: sha256 })
    await this.call('POST', `/v1/transfers/${id}/approval`, { plan_sha256: sha256, answer: 'approved' })
    return id
  }

  /** The process that the service has begun beside itself; whoever waits for it has asked for work before. */
  secondProcess(): number | undefined {
    const list = spawnSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' }).stdout
    const lines = list.split('\n').map(line => line.trim().split(/\s+/).map(Number))
    return lines.find(([, parent]) => parent === this.#child?.pid)?.[0]
  }

  /** Whether there was one to kill: it may end by itself between the look and the signal. */
  killSecondProcess(): boolean {
    const pid = this.secondProcess()
    if (pid === undefined) return false
    try {
      return process.kill(pid, 'SIGKILL')
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false
      throw error
    }
  }
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
