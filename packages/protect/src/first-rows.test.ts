/** What whoever chooses is shown: a few rows, and the same ones as protections leave them. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDataSet } from '@carnet/dataset'
import { afterAll, expect, it } from 'vitest'
import { firstRows } from './first-rows.ts'
import type { Protection } from './protection.ts'

const folder = mkdtempSync(join(tmpdir(), 'carnet-first-rows-'))
afterAll(() => rmSync(folder, { recursive: true }))
const pseudonym = Buffer.alloc(32, 7)
const path = join(folder, 'people.csv')
writeFileSync(path, 'name,id,note\nAnn,A1,x\nBea,,y\nCem,A1,\n')

async function rows(protections: readonly Protection[], most = 2) {
  const dataset = await openDataSet(path)
  try {
    return await firstRows(dataset, protections, most, { pseudonym })
  } finally {
    await dataset.close()
  }
}

it('shows as many rows as were asked for, before and after, in the columns of the data', async () => {
  const { columns, before, after } = await rows([
    { column: 'note', do: 'drop' },
    { column: 'id', do: 'pseudonymise' },
  ])
  expect(columns).toEqual([
    { name: 'name', change: null },
    { name: 'id', change: 'pseudonymise' },
    { name: 'note', change: 'drop' },
  ])
  expect(before.map(([name]) => name)).toEqual(['Ann', 'Bea'])
  expect(after.map(([name]) => name)).toEqual(['Ann', 'Bea'])
  expect(after[0]?.[1]).toMatch(/^p[0-9a-f]{32}$/)
  expect(after.map(row => row[2])).toEqual([null, null])
})

it('refuses what leaves nothing, as protecting does', async () => {
  const all = ['name', 'id', 'note'].map(column => ({ column, do: 'drop' }) as const)
  await expect(rows(all)).rejects.toMatchObject({ code: 'CARNET_PROTECTION_NOTHING_LEFT' })
})
