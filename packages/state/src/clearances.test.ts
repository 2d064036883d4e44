import { appendFile, mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openClearances } from './clearances.ts'

let folder: string
let minute = 0
const clock = (): Date => new Date(Date.UTC(2026, 10, 24, 8, minute++))
beforeEach(async () => {
  minute = 0
  folder = await mkdtemp(join(tmpdir(), 'carnet-clearances-'))
})
afterEach(() => rm(folder, { recursive: true }))

const id = 'a1'
const file = (): string => join(folder, `${id}.jsonl`)
const begin = async () => {
  const clearances = openClearances(folder, clock)
  await clearances.begin(id, { file: '员工.csv' })
  await clearances.advance(id, 'protected', { sha256: '00', line: 'a\nb' })
  await clearances.advance(id, 'in-ledger', { index: 7 })
  return clearances
}

describe('the journal of clearances', () => {
  it('remembers how far each clearance went', async () => {
    const clearances = await begin()
    await clearances.begin('0b', null)
    const again = openClearances(folder, clock)
    expect(await again.get(id)).toEqual({
      id,
      intent: { file: '员工.csv' },
      begun: '2026-11-24T08:00:00.000Z',
      stage: 'in-ledger',
      steps: [
        { stage: 'protected', at: '2026-11-24T08:01:00.000Z', data: { sha256: '00', line: 'a\nb' } },
        { stage: 'in-ledger', at: '2026-11-24T08:02:00.000Z', data: { index: 7 } },
      ],
    })
    expect((await again.list()).map(clearance => [clearance.id, clearance.stage])).toEqual([
      ['a1', 'in-ledger'],
      ['0b', 'begun'],
    ])
    expect(await again.get('ff')).toBeUndefined()
  })

  it('begins the same clearance once, and no other under its id', async () => {
    const clearances = await begin()
    expect((await clearances.begin(id, { file: '员工.csv' })).stage).toBe('in-ledger')
    await expect(clearances.begin(id, {})).rejects.toMatchObject({
      code: 'CARNET_STATE_CLEARANCE_DIFFERS',
      data: { id },
    })
    await expect(clearances.advance('ff', 'moved', null)).rejects.toThrow('not begun')
    await expect(clearances.begin('../x', null)).rejects.toThrow('not an id')
    expect(await readdir(folder)).toEqual(['a1.jsonl'])
  })

  it('keeps steps apart that are noted at the same time', async () => {
    const clearances = await begin()
    await Promise.all(Array.from({ length: 20 }, (_, i) => clearances.advance(id, `s${i}`, i)))
    expect((await clearances.get(id))?.steps.slice(2).map(step => step.data)).toEqual([...Array(20).keys()])
  })

  it('ignores a torn last line wherever it was torn, and goes on after it', async () => {
    await begin()
    const whole = await readFile(file())
    const lines = whole.toString().split('\n')
    const before = Buffer.byteLength(`${lines[0]}\n${lines[1]}\n`)
    for (let length = before; length < whole.length; length++) {
      await writeFile(file(), whole.subarray(0, length))
      expect((await openClearances(folder, clock).get(id))?.stage).toBe('protected')
    }
    const after = await openClearances(folder, clock).advance(id, 'moved', null)
    expect(after.steps.map(step => step.stage)).toEqual(['protected', 'moved'])
    expect(await openClearances(folder, clock).get(id)).toEqual(after)
    await appendFile(file(), Buffer.alloc(100))
    expect((await openClearances(folder, clock).get(id))?.stage).toBe('moved')
  })

  it('holds a clearance whose first line was torn for never begun', async () => {
    await begin()
    await truncate(file(), 20)
    const clearances = openClearances(folder, clock)
    expect(await clearances.get(id)).toBeUndefined()
    expect(await clearances.list()).toEqual([])
    expect((await clearances.begin(id, 'other')).intent).toBe('other')
  })

  it('does not take damage for a crash', async () => {
    await begin()
    const lines = (await readFile(file(), 'utf8')).split('\n')
    const damages = [
      [lines[0], lines[1]!.replace('00', '01'), lines[2], ''],
      [lines[0], lines[2], lines[1], ''],
      [lines[1], lines[2], ''],
    ]
    for (const damaged of damages) {
      await writeFile(file(), damaged.join('\n'))
      const refused = expect(openClearances(folder, clock).get(id)).rejects
      await refused.toMatchObject({ code: 'CARNET_STATE_JOURNAL_DAMAGED', at: { file: file() } })
    }
  })
})
