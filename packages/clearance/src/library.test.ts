import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadLibrary, readRegimeFiles } from './library.ts'

const folder = mkdtempSync(join(tmpdir(), 'carnet-library-'))
const law = join(folder, 'regimes')
const cache = join(folder, 'deep/cache.json')
const provisions = join(law, 'EU/regime.yaml')
beforeAll(() => {
  for (const part of ['vocabulary', 'EU'])
    cpSync(join(import.meta.dirname, '../../../regimes', part), join(law, part), { recursive: true })
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('loadLibrary', () => {
  it('reads the same from the cache as from the law', () => {
    const fresh = loadLibrary(law, cache)
    expect(readFileSync(cache, 'utf8')).not.toBe('')
    const kept = loadLibrary(law, cache)
    expect(kept).toEqual(fresh)
    expect(kept.codes).toEqual(fresh.codes)
  })

  it('reads again when a byte has changed', () => {
    const before = loadLibrary(law, cache).regimes[0]!.digest
    const text = readFileSync(provisions, 'utf8')
    writeFileSync(provisions, text.replace(/(en: )(\S)/, '$1X$2'))
    expect(loadLibrary(law, cache).regimes[0]!.digest).not.toBe(before)
    writeFileSync(provisions, text)
    expect(loadLibrary(law, cache).regimes[0]!.digest).toBe(before)
  })

  it.each(['', 'null', '{', '{"key":"of something else"}'])('a damaged cache is read past: %j', damage => {
    const whole = loadLibrary(law, null)
    writeFileSync(cache, damage)
    expect(loadLibrary(law, cache)).toEqual(whole)
    expect(readFileSync(cache, 'utf8')).not.toBe(damage)
  })

  it('a regime that stands in for another is read in its place, with arrangements of its own', () => {
    const texts = readRegimeFiles(law)
    const files = Object.fromEntries(
      Object.entries(texts)
        .filter(([path]) => path.startsWith('EU/'))
        .map(([path, text]) => [
          path.slice('EU/'.length),
          path === 'EU/regime.yaml' ? text.replace(/(en: )(\S)/, '$1X$2') : text,
        ]),
    )
    const before = loadLibrary(law, cache).regimes[0]!.digest
    const replaced = new Map([['EU', { files, arrangements: {} }]])
    const other = loadLibrary(law, cache, replaced)
    expect(other.regimes).toHaveLength(1)
    expect(other.regimes[0]!.digest).not.toBe(before)
    expect(loadLibrary(law, cache, replaced)).toEqual(other)
    expect(loadLibrary(law, cache).regimes[0]!.digest).toBe(before)
  })

  it('what was kept is unpacked whole: every part of a regime, as it was read', () => {
    const fresh = loadLibrary(law, null).regimes[0]!
    loadLibrary(law, cache)
    const kept = loadLibrary(law, cache).regimes[0]!
    expect(Object.keys(kept).sort()).toEqual(Object.keys(fresh).sort())
    expect(JSON.parse(JSON.stringify(kept))).toEqual(fresh)
  })

  it('a cache that cannot be written is no error', () => {
    expect(loadLibrary(law, join(provisions, 'cache.json')).regimes).toHaveLength(1)
  })

  it('says where there is no law', () => {
    expect(() => readRegimeFiles(folder)).toThrow('CARNET_REGIMES_MISSING')
  })
})
