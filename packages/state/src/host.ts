/** The holder of a state does for its guests what only one process may do: it writes the journal, and appends to the ledger. */
import { randomBytes } from 'node:crypto'
import { rmSync } from 'node:fs'
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net'
import { join } from 'node:path'
import type { Log } from '@carnet/ledger'
import type { Clearances } from './clearances.ts'
import type { Json } from './json.ts'
import type { LedgerKey } from './ledger-succession.ts'
import type { GiveBack, Turns } from './turns.ts'
import {
  type Address,
  answerTo,
  guestsFile,
  isAnswer,
  listen,
  loopback,
  type Message,
  packError,
  tell,
} from './wire.ts'
import { writeDurably } from './write-durably.ts'

export interface Held {
  readonly clearances: Clearances
  readonly log: () => Promise<Log>
  readonly ledger: LedgerKey
  readonly turns: Turns
  /** What a holder does for its guests besides. */
  readonly calls: HolderCalls
}

/** By its name; what comes in and goes out is JSON. */
export type HolderCalls = Readonly<Record<string, (given: Json) => Promise<Json>>>

export interface Guests {
  close(): void
}

const secretBytes = 32

/** Receives guests of the state in `folder` from now on. Only who can read the folder, its owner, can be one. */
export async function receive(folder: string, held: Held): Promise<Guests> {
  const secret = randomBytes(secretBytes).toString('base64url')
  const sockets = new Set<Socket>()
  const server = createServer(socket => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
    serve(socket, secret, held)
  })
  const port = await start(server)
  const file = join(folder, guestsFile)
  await writeDurably(file, `${JSON.stringify({ carnet_guests: 1, port, secret } satisfies Address)}\n`)
  return {
    close() {
      rmSync(file, { force: true })
      server.close()
      for (const socket of sockets) socket.destroy()
    },
  }
}

const start = (server: Server): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, loopback, () => {
      server.off('error', reject)
      server.unref()
      resolve((server.address() as AddressInfo).port)
    })
  })

function serve(socket: Socket, secret: string, held: Held): void {
  const challenge = randomBytes(secretBytes).toString('base64url')
  const guest = new Guest(held)
  let known = false
  // A guest that ends, however, leaves nobody waiting.
  socket.on('close', () => guest.leave())
  socket.on('error', () => socket.destroy())
  listen(socket, message => {
    if (known) {
      void answer(socket, guest, message)
    } else if (isAnswer(message.answer, challenge, 'guest', secret)) {
      known = true
      tell(socket, { welcome: answerTo(String(message.challenge), 'host', secret) })
    } else {
      socket.destroy()
    }
  })
  tell(socket, { challenge })
}

async function answer(socket: Socket, guest: Guest, { id, call, args }: Message): Promise<void> {
  try {
    const result = await guest.call(String(call), args as readonly unknown[])
    if (!socket.destroyed) tell(socket, { id, result: result ?? null })
  } catch (error) {
    if (!socket.destroyed) tell(socket, { id, error: packError(error) })
  }
}

class Guest {
  readonly #held: Held
  #turn: Promise<GiveBack> | null = null

  constructor(held: Held) {
    this.#held = held
  }

  leave(): void {
    void this.#turn?.then(giveBack => giveBack())
    this.#turn = null
  }

  async call(name: string, args: readonly unknown[]): Promise<unknown> {
    const { clearances } = this.#held
    const [first, second, third] = args
    switch (name) {
      case 'begin':
        return clearances.begin(String(first), second as Json)
      case 'advance':
        return clearances.advance(String(first), String(second), third as Json)
      case 'get':
        return clearances.get(String(first))
      case 'list':
        return clearances.list()
      case 'take-turn':
        this.#turn ??= this.#held.turns.take()
        await this.#turn
        return null
      case 'give-turn':
        return this.leave()
      case 'ledger-key':
        return this.#held.ledger.verifier()
      case 'ledger-successions':
        return this.#held.ledger.successions()
      case 'succeed-ledger':
        return this.#held.ledger.succeed(new Date(String(first)))
      case 'ask': {
        const answer = Object.hasOwn(this.#held.calls, String(first)) && this.#held.calls[String(first)]
        if (!answer) throw new TypeError(`no such call: ${String(first)}`)
        return answer(second as Json)
      }
      default:
        return this.#log(name, first)
    }
  }

  async #log(name: string, given: unknown): Promise<unknown> {
    const log = await this.#held.log()
    const head = () => ({ size: log.size, checkpoint: log.checkpoint(), verifierKey: log.verifierKey })
    switch (name) {
      case 'log':
        await log.lookAgain()
        return { origin: log.origin, ...head() }
      case 'append':
        return { ...(await log.append(Buffer.from(String(given), 'base64'))), ...head() }
      case 'find':
        return { index: await log.find(Buffer.from(String(given), 'base64')), ...head() }
      case 'prove':
        return { proof: await log.prove(Number(given)), ...head() }
      case 'entry':
        return { entry: (await log.entry(Number(given))).toString('base64'), ...head() }
      case 'consistency':
        return {
          hashes: (await log.consistency(Number(given))).map(hash => hash.toString('base64')),
          ...head(),
        }
      case 'tile':
        return { tile: (await log.tile(String(given)))?.toString('base64') ?? null, ...head() }
      default:
        throw new TypeError(`no such call: ${name}`)
    }
  }
}
