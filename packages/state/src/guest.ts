/** A guest of a state that another process of this user holds, such as the service: it asks the holder for what only one may do. */
import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { connect, type Socket } from 'node:net'
import { join } from 'node:path'
import { CarnetError } from '@carnet/errors'
import type { Log, LogSuccession } from '@carnet/ledger'
import type { Clearance, Clearances } from './clearances.ts'
import type { Json } from './json.ts'
import type { FolderState, State } from './state.ts'
import { keepOpen } from './state-log.ts'
import {
  type Address,
  answerTo,
  guestsFile,
  isAnswer,
  listen,
  loopback,
  type Message,
  tell,
  unpackError,
} from './wire.ts'

/** What a guest has from its host. */
export type Host = Pick<State, 'clearances' | 'log' | 'ledger' | 'alone' | 'close'> & Pick<FolderState, 'ask'>

const secretBytes = 32
const patience = 2000

/** Null where the state receives no guests. */
export async function visit(folder: string): Promise<Host | null> {
  const address = await readAddress(join(folder, guestsFile))
  if (address === null) return null
  const socket = await reach(address)
  return socket && hostOver(socket, folder)
}

async function readAddress(file: string): Promise<Address | null> {
  try {
    const address = JSON.parse(await readFile(file, 'utf8')) as Address
    return address.carnet_guests === 1 ? address : null
  } catch {
    return null
  }
}

/** Null where nobody is there any more, or somebody else. */
const reach = ({ port, secret }: Address): Promise<Socket | null> =>
  new Promise(resolve => {
    const socket = connect({ port, host: loopback })
    const challenge = randomBytes(secretBytes).toString('base64url')
    const give = (result: Socket | null): void => {
      socket.setTimeout(0)
      if (result === null) socket.destroy()
      resolve(result)
    }
    socket.setTimeout(patience, () => give(null))
    socket.on('error', () => give(null))
    socket.on('close', () => give(null))
    listen(socket, message => {
      if (typeof message.challenge === 'string')
        return tell(socket, { challenge, answer: answerTo(message.challenge, 'guest', secret) })
      if ('welcome' in message)
        return give(isAnswer(message.welcome, challenge, 'host', secret) ? socket : null)
      socket.emit('answer', message)
    })
  })

type Call = (name: string, ...args: readonly unknown[]) => Promise<unknown>

function hostOver(socket: Socket, folder: string): Host {
  const call = caller(socket, folder)
  const clearances: Clearances = {
    begin: (id, intent) => call('begin', id, intent) as Promise<Clearance>,
    advance: (id, stage, data) => call('advance', id, stage, data) as Promise<Clearance>,
    get: async id => ((await call('get', id)) as Clearance | null) ?? undefined,
    list: () => call('list') as Promise<readonly Clearance[]>,
  }
  return {
    clearances,
    log: keepOpen(() => logOver(call)),
    ledger: {
      verifier: async () => String(await call('ledger-key')),
      successions: () => call('ledger-successions') as Promise<readonly LogSuccession[]>,
      succeed: now => call('succeed-ledger', now.toISOString()) as Promise<LogSuccession>,
    },
    async alone(work) {
      await call('take-turn')
      try {
        return await work()
      } finally {
        await call('give-turn').catch(() => undefined)
      }
    },
    close: () => socket.destroy(),
    ask: (name, given) => call('ask', name, given) as Promise<Json>,
  }
}

function caller(socket: Socket, folder: string): Call {
  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: unknown): void }>()
  let last = 0
  socket.on('answer', ({ id, result, error }: Message) => {
    const waits = waiting.get(Number(id))
    waiting.delete(Number(id))
    if (waiting.size === 0) socket.unref()
    if (error) waits?.reject(unpackError(error as Message))
    else waits?.resolve(result)
  })
  const gone = () => new CarnetError('CARNET_STATE_HOST_GONE', { folder }, { kind: 'failure' })
  socket.on('close', () => {
    for (const { reject } of waiting.values()) reject(gone())
    waiting.clear()
  })
  socket.unref()
  return (name, ...args) =>
    new Promise((resolve, reject) => {
      if (socket.destroyed) return reject(gone())
      const id = ++last
      waiting.set(id, { resolve, reject })
      socket.ref()
      tell(socket, { id, call: name, args })
    })
}

async function logOver(call: Call): Promise<Log> {
  type Head = { readonly size: number; readonly checkpoint: string; readonly verifierKey: string }
  const opened = (await call('log')) as Head & { readonly origin: string }
  let head: Head = opened
  const ask = async <Answer>(name: string, given: string | number): Promise<Answer & Head> => {
    const answer = (await call(name, given)) as Answer & Head
    head = answer
    return answer
  }
  return {
    origin: opened.origin,
    get verifierKey() {
      return head.verifierKey
    },
    // The holder opens its log again by itself.
    stopped: false,
    get size() {
      return head.size
    },
    checkpoint: () => head.checkpoint,
    append: async entry => {
      const { index } = await ask<{ index: number }>('append', entry.toString('base64'))
      return { index }
    },
    lookAgain: async () => void (await ask('log', '')),
    find: async entry => (await ask<{ index: number | null }>('find', entry.toString('base64'))).index,
    prove: async index => (await ask<{ proof: string }>('prove', index)).proof,
    entry: async index => Buffer.from((await ask<{ entry: string }>('entry', index)).entry, 'base64'),
    consistency: async oldSize =>
      (await ask<{ hashes: string[] }>('consistency', oldSize)).hashes.map(hash =>
        Buffer.from(hash, 'base64'),
      ),
    // The keys are the holder's to replace: `State.ledger`.
    succeed: () => Promise.reject(new TypeError('a guest asks for another key by its state')),
    tile: async path => {
      const { tile } = await ask<{ tile: string | null }>('tile', path)
      return tile === null ? null : Buffer.from(tile, 'base64')
    },
  }
}
