/** What stands in a browser for node's hashes, signatures and `Buffer` says what node says, over anything. */
import { createHash, generateKeyPairSync, sign } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import * as inNode from '@carnet/credential'
import { build, type Plugin } from 'esbuild'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Buffer as Bytes, Bytes as BytesClass } from './bytes.ts'
import { verifyEd25519 } from './ed25519.ts'
import { hashFile } from './hash-file.ts'
import { sha256 } from './sha256.ts'

const root = join(import.meta.dirname, '../../../..')
const anything = fc.uint8Array({ maxLength: 300 })
const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')

describe('bytes', () => {
  it.each(['utf8', 'hex', 'base64', 'base64url'] as const)('are written as %s', encoding => {
    fc.assert(
      fc.property(anything, bytes => {
        expect(Bytes.from(bytes).toString(encoding)).toBe(Buffer.from(bytes).toString(encoding))
      }),
    )
  })

  it('are read from text, lone surrogates included', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (text, other) => {
        for (const each of [text, other, `${text}\ud800`])
          expect(hex(Bytes.from(each))).toBe(hex(Buffer.from(each)))
      }),
    )
  })

  it.each(['base64', 'base64url'] as const)(
    'are read from the one spelling of %s, and from no other',
    encoding => {
      const spelt = fc.oneof(
        anything.map(bytes => Buffer.from(bytes).toString(encoding)),
        fc.string({ unit: fc.constantFrom(...'AQgw+/-_= \n\u00e9') }),
        fc.string(),
      )
      fc.assert(
        fc.property(spelt, text => {
          const here = Bytes.from(text, encoding)
          const there = Buffer.from(text, encoding)
          const isOne = there.toString(encoding) === text
          expect(here.toString(encoding) === text).toBe(isOne)
          if (isOne) expect(hex(here)).toBe(hex(there))
        }),
        { numRuns: 2000 },
      )
    },
  )

  it('are read from hexadecimal as far as it goes, and made empty', () => {
    const spelt = fc.oneof(
      anything.map(hex),
      fc.string({ unit: fc.constantFrom(...'0aF9 g\n') }),
      fc.string(),
    )
    fc.assert(
      fc.property(spelt, text => {
        expect(hex(Bytes.from(text, 'hex'))).toBe(hex(Buffer.from(text, 'hex')))
      }),
    )
    expect(hex(Bytes.alloc(5))).toBe(hex(Buffer.alloc(5)))
  })

  it('are compared, cut and joined', () => {
    fc.assert(
      fc.property(anything, anything, fc.nat(300), (one, other, at) => {
        expect(Bytes.from(one).equals(Bytes.from(other))).toBe(Buffer.from(one).equals(Buffer.from(other)))
        expect(Bytes.from(one).equals(Bytes.from(one))).toBe(true)
        // Cut bytes are of the same kind: ids and keys are cut from longer ones.
        expect(Bytes.from(one).subarray(at)).toBeInstanceOf(BytesClass)
        expect(hex(Bytes.from(one).subarray(at))).toBe(hex(one.subarray(at)))
        expect(hex(Bytes.concat([one, other]))).toBe(hex(Buffer.concat([one, other])))
      }),
    )
  })
})

describe('hashes', () => {
  it('are those of node', () => {
    fc.assert(
      fc.property(fc.array(anything), parts => {
        const hash = createHash('sha256')
        for (const part of parts) hash.update(part)
        expect(sha256(...parts).toString('hex')).toBe(hash.digest('hex'))
      }),
    )
  })

  it('of a file of several slices are those of node, and stop when they are told to', async () => {
    const bytes = Buffer.alloc(9 * 1024 * 1024, 'carnet')
    const steps: number[] = []
    const found = await hashFile(new Blob([bytes]), done => steps.push(done) > 0)
    expect(found).toBe(createHash('sha256').update(bytes).digest('hex'))
    expect(steps).toEqual([0, 4, 8].map(mebibytes => mebibytes * 1024 * 1024))
    expect(await hashFile(new Blob([bytes]), done => done === 0)).toBeNull()
    expect(await hashFile(new Blob([]), () => true)).toBe(createHash('sha256').digest('hex'))
  })
})

describe('signatures', () => {
  it('of node verify, and with any bit changed do not', () => {
    fc.assert(
      fc.property(
        anything,
        fc.nat(),
        fc.constantFrom('message', 'signature', 'key'),
        (message, at, where) => {
          const { privateKey, publicKey } = generateKeyPairSync('ed25519')
          const key = Buffer.from(publicKey.export({ format: 'jwk' }).x!, 'base64url')
          const signature = sign(null, message, privateKey)
          expect(verifyEd25519(message, signature, key)).toBe(true)
          const parts = { message: Uint8Array.from(message), signature: Uint8Array.from(signature), key }
          const changed = parts[where]
          if (changed.length === 0) return
          changed[Math.floor(at / 8) % changed.length]! ^= 1 << (at % 8)
          expect(verifyEd25519(parts.message, parts.signature, parts.key)).toBe(false)
        },
      ),
    )
  })

  it('of the wrong length, and under no key, do not verify', () => {
    expect(verifyEd25519(new Uint8Array(3), new Uint8Array(63), new Uint8Array(32))).toBe(false)
    expect(verifyEd25519(new Uint8Array(3), new Uint8Array(64), new Uint8Array(31))).toBe(false)
    // A key of small order: with this signature anything would verify under it.
    const neutral = Uint8Array.from({ length: 32 }, (_, at) => (at === 0 ? 1 : 0))
    const forged = Uint8Array.from([...neutral, ...new Uint8Array(32)])
    expect(verifyEd25519(new Uint8Array(3), forged, neutral)).toBe(false)
  })
})

describe('whole carnets', () => {
  type Verifier = Pick<typeof inNode, 'readCarnet' | 'verifyCarnet'>
  interface Case {
    readonly name: string
    readonly carnet: string
    readonly data_sha256?: string
    readonly issuer?: string
    readonly log?: string
    readonly expect: 'accept' | 'reject'
  }
  const vectors = readFileSync(join(root, 'conformance/proofs/carnet.json'), 'utf8')
  const { carnets } = JSON.parse(vectors) as { carnets: Case[] }
  const folder = mkdtempSync(join(tmpdir(), 'carnet-proof-'))
  let inBrowser: Verifier

  beforeAll(async () => {
    const { forBrowserProofs } = (await import(
      new URL('../../../../tools/browser-proofs.mjs', import.meta.url).href
    )) as { forBrowserProofs(root: string): { inject: string[]; plugin: Plugin } }
    const { throughFaces } = (await import(new URL('../../../../tools/faces.mjs', import.meta.url).href)) as {
      throughFaces(root: string): Plugin
    }
    const { inject, plugin } = forBrowserProofs(root)
    // Nothing of node is found on this platform: whatever still asked for it would end the build.
    const { outputFiles } = await build({
      stdin: { contents: "export { readCarnet, verifyCarnet } from '@carnet/credential'", resolveDir: root },
      bundle: true,
      format: 'esm',
      platform: 'browser',
      write: false,
      inject,
      plugins: [plugin, throughFaces(root)],
    })
    const { text } = outputFiles[0]!
    expect(text).not.toMatch(/node:crypto|crypto\.subtle/)
    const file = join(folder, 'verifier.mjs')
    writeFileSync(file, text)
    inBrowser = (await import(pathToFileURL(file).href)) as Verifier
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  async function judge(
    verifier: Verifier,
    { carnet, data_sha256, issuer, log }: Omit<Case, 'name' | 'expect'>,
  ) {
    const trust = {
      ...(data_sha256 && { dataSha256: data_sha256 }),
      ...(issuer && { issuer }),
      ...(log && { logKey: log }),
    }
    try {
      return await verifier.verifyCarnet(verifier.readCarnet(carnet), trust)
    } catch (error) {
      return { ok: false, code: (error as { code?: string }).code ?? String(error) }
    }
  }

  it.each(carnets)('$name', async each => {
    const found = await judge(inBrowser, each)
    expect(found).toEqual(await judge(inNode, each))
    expect(found.ok).toBe(each.expect === 'accept')
  })

  it('with any character changed are judged as node judges them', async () => {
    const good = carnets.find(one => one.expect === 'accept')!
    const change = fc.tuple(fc.nat(good.carnet.length - 1), fc.constantFrom(...'Ab09-_+/= "\n'))
    await fc.assert(
      fc.asyncProperty(change, async ([at, character]) => {
        const carnet = good.carnet.slice(0, at) + character + good.carnet.slice(at + 1)
        expect(await judge(inBrowser, { ...good, carnet })).toEqual(await judge(inNode, { ...good, carnet }))
      }),
      { numRuns: 300 },
    )
  })
})
