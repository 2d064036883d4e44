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

  it('a cache that cannot be written is no error', () => {
    expect(loadLibrary(law, join(provisions, 'cache.json')).regimes).toHaveLength(1)
  })

  it('says where there is no law', () => {
    expect(() => readRegimeFiles(folder)).toThrow('CARNET_REGIMES_MISSING')
  })
})
