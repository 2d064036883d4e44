import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { inBrowser } from '../order.ts'
import { reachesNode } from './in-browser.ts'

const folder = mkdtempSync(join(tmpdir(), 'carnet-browser-'))
afterAll(() => rmSync(folder, { recursive: true }))

const find = (text: string) => {
  writeFileSync(join(folder, 'deep.ts'), text)
  writeFileSync(join(folder, 'index.ts'), "export * from './deep.ts'")
  return reachesNode(join(folder, 'index.ts'))
}

describe('a bundle for the browser', () => {
  it.each([
    "export { readFileSync } from 'node:fs'",
    "export { createHash } from 'crypto'",
    "export const lazy = () => import('fs/promises')",
  ])('%s is found', async text => {
    const [problem] = await find(text)
    expect(problem).toMatchObject({
      file: expect.stringContaining('deep.ts'),
      line: 1,
      says: expect.stringContaining('reaches'),
    })
  })

  it('of pure code is right', async () => {
    expect(await find('export const one = 1')).toEqual([])
  })

  it.each(inBrowser)('of @carnet/%s reaches nothing of node', async name => {
    expect(await reachesNode(join(import.meta.dirname, `../../../packages/${name}/src/index.ts`))).toEqual([])
  })
})
