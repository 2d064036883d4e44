/** Fingerprints of people: 16 bytes each, in the order of their bytes. */
export const fingerprintBytes = 16
const words = fingerprintBytes / 4

/**
 * The fingerprints of a buffer in ascending order (a new buffer; duplicates stay). A radix sort, so that the time
 * depends on how many there are and not on what they are.
 */
export function sortFingerprints(fingerprints: Buffer): Buffer {
  const count = fingerprints.length / fingerprintBytes
  let from = new Uint32Array(count * words)
  Buffer.from(from.buffer).set(fingerprints)
  let to = new Uint32Array(count * words)
  for (let byte = fingerprintBytes - 1; byte >= 0; byte--) {
    sortByByte(from, to, byte, count)
    ;[from, to] = [to, from]
  }
  return Buffer.from(from.buffer)
}

/** One stable pass: whoever has the smaller byte goes first. */
function sortByByte(from: Uint32Array, to: Uint32Array, byte: number, count: number): void {
  const bytes = new Uint8Array(from.buffer)
  const next = new Uint32Array(257)
  for (let i = 0; i < count; i++) next[bytes[i * fingerprintBytes + byte]! + 1]!++
  for (let value = 0; value < 256; value++) next[value + 1]! += next[value]!
  for (let i = 0; i < count; i++) {
    const source = i * words
    const target = next[bytes[i * fingerprintBytes + byte]!]!++ * words
    to[target] = from[source]!
    to[target + 1] = from[source + 1]!
    to[target + 2] = from[source + 2]!
    to[target + 3] = from[source + 3]!
  }
}
