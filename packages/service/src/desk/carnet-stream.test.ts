import fc from 'fast-check'
import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { type CarnetText, carnetsIn, largestCarnet } from './carnet-stream.ts'

async function* cut(bytes: Uint8Array, size: number): AsyncGenerator<Buffer> {
  for (let from = 0; from < bytes.length; from += size) yield Buffer.from(bytes.subarray(from, from + size))
}

async function read(chunks: AsyncIterable<Buffer>): Promise<CarnetText[]> {
  const found: CarnetText[] = []
  for await (const one of carnetsIn(chunks)) found.push(one)
  return found
}
const bytesOf = (text: string): Buffer => Buffer.from(text)
const line = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
  .map(text => `{${text.replaceAll(/\s/g, '')}}`)

describe('carnets of a file', () => {
  it('are its lines, however it is cut', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(line), fc.integer({ min: 1, max: 30 }), async (lines, size) => {
        const found = await read(cut(bytesOf(lines.join('\n')), size))
        expect(found.map(({ text }) => text)).toEqual(lines)
      }),
      { numRuns: 50 },
    )
  })

  it('are the files of an archive, stored or deflated, however it is cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(line, { minLength: 1 }),
        fc.integer({ min: 1, max: 400 }),
        fc.constantFrom(0 as const, 9 as const),
        async (lines, size, level) => {
          const files = Object.fromEntries(lines.map((text, at) => [`in/${at}.carnet`, bytesOf(text)]))
          const found = await read(cut(zipSync(files, { level }), size))
          expect(found.map(({ text }) => text)).toEqual(lines)
        },
      ),
      { numRuns: 50 },
    )
  })

  it('that are larger than any carnet are said to be, and the rest is read', async () => {
    const long = 'x'.repeat(largestCarnet + 1)
    const [of, after] = await read(cut(bytesOf(`${long}\n{}`), 64 * 1024))
    expect([of?.text, after?.text]).toMatchObject([{ code: 'CARNET_BULK_LINE' }, '{}'])
    const [packed, next] = await read(cut(zipSync({ a: bytesOf(long), b: bytesOf('{}') }), 64 * 1024))
    expect([packed?.text, next?.text]).toMatchObject([{ code: 'CARNET_BULK_LINE' }, '{}'])
  })

  it('does not grow in memory with the file', async () => {
    const piece = bytesOf(`${`{"a":"${'y'.repeat(1000)}"}\n`.repeat(1000)}`)
    async function* many(): AsyncGenerator<Buffer> {
      for (let at = 0; at < 150; at++) yield piece
    }
    globalThis.gc?.()
    const before = process.memoryUsage().rss
    let count = 0
    for await (const { text } of carnetsIn(many())) count += text === '' ? 0 : 1
    expect(count).toBe(150_000)
    expect(process.memoryUsage().rss - before).toBeLessThan(120 * 1024 * 1024)
  })
})
