import { describe, expect, it } from 'vitest'
import { purity } from './purity.ts'

const find = async (text: string, path = 'packages/law/src/judge.ts') =>
  (await purity.find(new Map([[path, text]]))).map(({ line, says }) => `${line} ${says}`)

describe('purity', () => {
  it.each([
    ["import { readFileSync } from 'node:fs'", 'imports node:fs'],
    ["import fs from 'fs'", 'imports fs'],
    ["const fs = await import('node:fs')", 'imports node:fs'],
    ['const now = Date.now()', 'uses Date'],
    ['const now = new Date()', 'uses Date'],
    ['const chance = Math.random()', 'uses Math.random'],
    ['if (process.env.X) f()', 'uses process'],
    ["await fetch('x')", 'uses fetch'],
    ['const f = globalThis', 'uses globalThis'],
    ['const f = { process }', 'uses process'],
    ["eval('1')", 'uses eval'],
  ])('%s is found', async (text, says) => {
    expect((await find(text)).join()).toContain(`1 a pure package ${says}`)
  })

  it.each([
    ['const most = Math.max(1, 2)'],
    ['const x = { process: 1 }; f(x.process, x.fetch)'],
    ['// Date.now() is the caller’s'],
    ["const text = 'Date'"],
    ['export interface Clock { Date: string }'],
  ])('%s may stand', async text => {
    expect(await find(text)).toEqual([])
  })

  it('is not asked of tests and of packages that do I/O', async () => {
    expect(await find('Date.now()', 'packages/law/src/judge.test.ts')).toEqual([])
    expect(await find('Date.now()', 'packages/state/src/lock.ts')).toEqual([])
  })
})
