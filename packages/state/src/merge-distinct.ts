import { fingerprintBytes } from './fingerprint-order.ts'

/** A source that is being read: `head` is the leading 6 bytes of the current fingerprint as a number, compared first. */
interface Cursor {
  readonly source: AsyncIterator<Buffer>
  chunk: Buffer
  offset: number
  head: number
}

const outputBytes = 4096 * fingerprintBytes

/**
 * Merges sorted sources of fingerprints into one sorted stream without duplicates, in chunks of whole fingerprints.
 * Memory: one chunk a source. Chunks of sources are whole fingerprints; a chunk given out is the caller's.
 */
export async function* mergeDistinct(
  sources: Iterable<AsyncIterable<Buffer>>,
): AsyncGenerator<Buffer, void, void> {
  const heap: Cursor[] = []
  for (const source of sources) {
    const cursor = { source: source[Symbol.asyncIterator](), chunk: Buffer.alloc(0), offset: 0, head: 0 }
    if (await refill(cursor)) heap.push(cursor)
  }
  for (let i = heap.length >> 1; i >= 0; i--) siftDown(heap, i)

  let out = Buffer.allocUnsafe(outputBytes)
  let used = 0
  const last = Buffer.alloc(fingerprintBytes)
  let any = false
  while (heap.length > 1) {
    const top = heap[0]!
    const current = top.chunk.subarray(top.offset, top.offset + fingerprintBytes)
    if (!any || !current.equals(last)) {
      if (used === outputBytes) {
        yield out
        out = Buffer.allocUnsafe(outputBytes)
        used = 0
      }
      current.copy(out, used)
      current.copy(last)
      any = true
      used += fingerprintBytes
    }
    if (!(step(top) || (await refill(top)))) dropTop(heap)
    siftDown(heap, 0)
  }
  if (used > 0) yield out.subarray(0, used)
  if (heap.length === 1) yield* distinctRest(heap[0]!, any ? last : null)
}

/** What is left of the only source, in the pieces in which it comes: with nothing to merge, only repetitions are taken out. */
async function* distinctRest(cursor: Cursor, before: Buffer | null): AsyncGenerator<Buffer, void, void> {
  let last = before
  do {
    const chunk = cursor.chunk.subarray(cursor.offset)
    let from = 0
    for (let at = 0; at < chunk.length; at += fingerprintBytes) {
      if (at === 0 ? last === null || !startsWith(chunk, last) : !repeats(chunk, at)) continue
      if (at > from) yield chunk.subarray(from, at)
      from = at + fingerprintBytes
    }
    last = Buffer.from(chunk.subarray(chunk.length - fingerprintBytes))
    if (from < chunk.length) yield chunk.subarray(from)
  } while (await refill(cursor))
}

const startsWith = (chunk: Buffer, fingerprint: Buffer): boolean =>
  chunk.subarray(0, fingerprintBytes).equals(fingerprint)

/** Whether the fingerprint at `at` is the one before it. */
function repeats(chunk: Buffer, at: number): boolean {
  for (let byte = at; byte < at + fingerprintBytes; byte++)
    if (chunk[byte] !== chunk[byte - fingerprintBytes]) return false
  return true
}

function step(cursor: Cursor): boolean {
  cursor.offset += fingerprintBytes
  if (cursor.offset >= cursor.chunk.length) return false
  cursor.head = cursor.chunk.readUIntBE(cursor.offset, 6)
  return true
}

async function refill(cursor: Cursor): Promise<boolean> {
  for (;;) {
    const next = await cursor.source.next()
    if (next.done) return false
    if (next.value.length === 0) continue
    cursor.chunk = next.value
    cursor.offset = 0
    cursor.head = cursor.chunk.readUIntBE(0, 6)
    return true
  }
}

function dropTop(heap: Cursor[]): void {
  const end = heap.pop()!
  if (heap.length > 0) heap[0] = end
}

function siftDown(heap: Cursor[], start: number): void {
  for (let at = start; ; ) {
    const left = 2 * at + 1
    const right = left + 1
    let least = at
    if (left < heap.length && isBefore(heap[left]!, heap[least]!)) least = left
    if (right < heap.length && isBefore(heap[right]!, heap[least]!)) least = right
    if (least === at) return
    ;[heap[at], heap[least]] = [heap[least]!, heap[at]!]
    at = least
  }
}

function isBefore(a: Cursor, b: Cursor): boolean {
  if (a.head !== b.head) return a.head < b.head
  const end = fingerprintBytes
  return a.chunk.compare(b.chunk, b.offset, b.offset + end, a.offset, a.offset + end) < 0
}
