/** The wire to a PostgreSQL that runs in a thread of this process: what `pg` takes for a socket. */
import { once } from 'node:events'
import { createRequire } from 'node:module'
import { Duplex } from 'node:stream'
import { Worker } from 'node:worker_threads'
import { program } from './program.ts'

type Written = readonly { readonly chunk: Buffer }[]
type Done = (error?: Error | null) => void

export class Wire extends Duplex {
  readonly #thread: Worker
  /** Who wrote what is being answered. */
  #waiting: Done | null = null

  private constructor(thread: Worker) {
    super()
    this.#thread = thread
    thread.on('message', (answer: Uint8Array) => this.#answered(answer))
    thread.on('error', error => this.destroy(error))
    thread.on('exit', () => this.destroy())
  }

  /** Starts the database, in `folder` or, with null, in memory. Throws what keeps it from starting. */
  static async start(folder: string | null): Promise<Wire> {
    const library = createRequire(import.meta.url).resolve('@electric-sql/pglite')
    const thread = new Worker(program, { eval: true, workerData: { folder, library }, execArgv: [] })
    const early = once(thread, 'exit').then(([code]) =>
      Promise.reject(new Error(`the database ended with ${code}`)),
    )
    // Throws what the thread dies of.
    await Promise.race([once(thread, 'message'), early])
    early.catch(() => {})
    thread.unref()
    return new Wire(thread)
  }

  // What `pg` asks of a socket besides. There is nobody to connect to: the thread is there.
  connect(): this {
    setImmediate(() => this.emit('connect'))
    return this
  }
  setNoDelay(): this {
    return this
  }
  setKeepAlive(): this {
    return this
  }
  ref(): this {
    return this
  }
  unref(): this {
    return this
  }

  override _read(): void {}

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: Done): void {
    this.#ask(chunk, done)
  }

  override _writev(written: Written, done: Done): void {
    this.#ask(Buffer.concat(written.map(({ chunk }) => chunk)), done)
  }

  /** All that the database has to do is on its disk when this is kept. */
  async close(): Promise<void> {
    const ended = new Promise(resolve => this.#thread.once('exit', resolve))
    this.#thread.ref()
    this.#thread.postMessage(null)
    await ended
  }

  /** The process does not end while something is asked; an idle database keeps nobody. */
  #ask(bytes: Buffer, done: Done): void {
    this.#waiting = done
    this.#thread.ref()
    this.#thread.postMessage(new Uint8Array(bytes))
  }

  #answered(answer: Uint8Array): void {
    const done = this.#waiting
    this.#waiting = null
    this.#thread.unref()
    if (answer.length > 0) this.push(Buffer.from(answer.buffer, answer.byteOffset, answer.length))
    done?.()
  }
}
