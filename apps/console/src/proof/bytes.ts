/** What verifying a carnet asks of node's `Buffer`, and no more: in a browser, this stands in its place. */

type Encoding = 'utf8' | 'hex' | 'base64' | 'base64url'

/** Of text that is no base64, node reads what it can; the callers compare with the spelling they read, so that nothing will do. */
const nothing = ''

/** Arguments of one call: a call takes no more than the stack holds. */
const sliceOfText = 8192

export class Bytes extends Uint8Array {
  equals(other: Uint8Array): boolean {
    return this.length === other.length && this.every((byte, at) => byte === other[at])
  }

  override toString(encoding: Encoding = 'utf8'): string {
    if (encoding === 'utf8') return new TextDecoder('utf-8', { ignoreBOM: true }).decode(this)
    if (encoding === 'hex') return Array.from(this, byte => byte.toString(16).padStart(2, '0')).join('')
    let text = ''
    for (let at = 0; at < this.length; at += sliceOfText)
      text += String.fromCharCode(...this.subarray(at, at + sliceOfText))
    const standard = btoa(text)
    return encoding === 'base64'
      ? standard
      : standard.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
  }
}

/** Under this name the bundle puts it where a source says `Buffer`. */
export const Buffer = {
  from(source: string | ArrayLike<number>, encoding: Encoding = 'utf8'): Bytes {
    if (typeof source !== 'string') return copied(source)
    if (encoding === 'utf8') return copied(new TextEncoder().encode(source))
    if (encoding === 'hex') return ofHex(source)
    const standard =
      encoding === 'base64url' ? source.replaceAll('-', '+').replaceAll('_', '/').replace(/=+$/, '') : source
    const text = decoded(standard)
    const bytes = new Bytes(text.length)
    for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at)
    return bytes
  },
  of: (...values: number[]): Bytes => copied(values),
  alloc: (length: number): Bytes => new Bytes(length),
  concat(parts: readonly Uint8Array[]): Bytes {
    const whole = new Bytes(parts.reduce((sum, part) => sum + part.length, 0))
    let at = 0
    for (const part of parts) {
      whole.set(part, at)
      at += part.length
    }
    return whole
  },
}

/** As far as there are pairs of digits, as node reads it. */
function ofHex(text: string): Bytes {
  const pairs = /^(?:[0-9a-fA-F]{2})*/.exec(text)![0].match(/../g) ?? []
  return copied(pairs.map(pair => Number.parseInt(pair, 16)))
}

function copied(source: ArrayLike<number>): Bytes {
  const bytes = new Bytes(source.length)
  bytes.set(source)
  return bytes
}

function decoded(base64: string): string {
  try {
    return atob(base64)
  } catch {
    return nothing
  }
}
