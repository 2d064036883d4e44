import { createPrivateKey } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatRelease, hasItsTexts, isReleaseSigned, readRelease, signRelease } from './index.ts'

const d = Buffer.alloc(32, 7).toString('base64url')
const x = '6kpsY-KcUgq-9VB7Ey7F-ZVHdq7-vnuSQh7qaRRG0iw'
const key = createPrivateKey({ key: { kty: 'OKP', crv: 'Ed25519', d, x }, format: 'jwk' })
const input = {
  regime: 'ZZ',
  digest: 'a'.repeat(64),
  vocabulary: 'b'.repeat(64),
  made_with: { name: 'carnet', version: '0.1.0' },
  files: { 'regime.yaml': 'regime: ZZ\n', 'provisions/transfers.yaml': '法: "\\" 	\n' },
  arrangements: { treaty: 'name: treaty\n' },
}

describe('a release of a regime', () => {
  it('is read as it was written, with its texts and its signature', async () => {
    const release = await signRelease(input, key)
    const text = formatRelease(release)
    const read = readRelease(text, 'a.regime')
    expect(read).toEqual(release)
    expect(formatRelease(await signRelease(input, key))).toBe(text)
    expect([hasItsTexts(read), await isReleaseSigned(read)]).toEqual([true, true])
  })

  it('with any byte changed it cannot be read, or does not verify', async () => {
    const text = formatRelease(await signRelease(input, key))
    await fc.assert(
      fc.asyncProperty(
        fc.nat(text.length - 1),
        fc.string({ minLength: 1, maxLength: 1 }),
        async (at, letter) => {
          fc.pre(text[at] !== letter)
          let read: ReturnType<typeof readRelease>
          try {
            read = readRelease(text.slice(0, at) + letter + text.slice(at + 1), 'a.regime')
          } catch (error) {
            expect((error as { code?: string }).code).toMatch(/^CARNET_(RELEASE|CREDENTIAL)_/)
            return
          }
          expect(hasItsTexts(read) && (await isReleaseSigned(read))).toBe(false)
        },
      ),
      { numRuns: 300 },
    )
  })
})
