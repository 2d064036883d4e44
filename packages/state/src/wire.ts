/**
 * What the process that holds a state and its guests say to each other: lines of JSON over a connection of this machine. Both show first
 * that they can read the folder: the address in `guests.json` may by now be somebody else's.
 */
import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Socket } from 'node:net'
import { createInterface } from 'node:readline'
import { CarnetError, type Issue } from '@carnet/errors'

/** The file that says where guests are received. */
export const guestsFile = 'guests.json'

export interface Address {
  readonly carnet_guests: 1
  readonly port: number
  readonly secret: string
}

export const loopback = '127.0.0.1'

/** Each side answers the other's challenge, in its own name: an answer cannot be sent back as one's own. */
export const answerTo = (challenge: string, side: 'host' | 'guest', secret: string): string =>
  createHmac('sha256', Buffer.from(secret, 'base64url')).update(`${side} ${challenge}`).digest('base64url')

export function isAnswer(
  answer: unknown,
  challenge: string,
  side: 'host' | 'guest',
  secret: string,
): boolean {
  const expected = Buffer.from(answerTo(challenge, side, secret))
  const given = Buffer.from(String(answer))
  return given.length === expected.length && timingSafeEqual(given, expected)
}

export type Message = Readonly<Record<string, unknown>>

export const tell = (socket: Socket, message: Message): void => {
  socket.write(`${JSON.stringify(message)}\n`)
}

/** Calls `take` for each message. What is no message ends the connection. */
export function listen(socket: Socket, take: (message: Message) => void): void {
  const lines = createInterface({ input: socket, crlfDelay: Number.POSITIVE_INFINITY })
  lines.on('line', line => {
    const message = read(line)
    if (message === null) socket.destroy()
    else take(message)
  })
  // It says again what the socket says; unheard, that would end the process.
  lines.on('error', () => socket.destroy())
}

function read(line: string): Message | null {
  try {
    const message: unknown = JSON.parse(line)
    return typeof message === 'object' ? (message as Message | null) : null
  } catch {
    return null
  }
}

/** An error on its way: its code and data, no stack. */
export const packError = (error: unknown): Message =>
  error instanceof CarnetError
    ? { code: error.code, data: error.data, kind: error.kind, issues: error.issues }
    : { message: error instanceof Error ? error.message : String(error) }

export function unpackError({ code, data, kind, issues, message }: Message): Error {
  if (typeof code !== 'string') return new Error(String(message))
  return new CarnetError(code as CarnetError['code'], data as CarnetError['data'], {
    kind: kind as CarnetError['kind'],
    issues: issues as readonly Issue[],
  })
}
