/** A search shared among threads is one search: every pair once, and what breaks off is told. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { newTally } from './run.ts'
import { searchShared, sharesOf } from './shared.ts'

const folder = mkdtempSync(join(tmpdir(), 'carnet-fuzz-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function threadOf(body: string): string {
  const file = join(folder, `${body.length}.mjs`)
  writeFileSync(file, `import { parentPort, workerData } from 'node:worker_threads'\n${body}\n`)
  return file
}

const search = { pairs: 11, seed: 7, workers: 3, mostFound: 3, program: '' }
const tally = JSON.stringify({ ...newTally(), outcomes: { free: 2 } })
const silent = (): void => undefined

describe('a search that threads share', () => {
  it('has as many pairs as were asked for, and no seed twice', () => {
    const shares = sharesOf(search)
    expect(shares.map(share => share.pairs)).toEqual([4, 4, 3])
    const seeds = shares.flatMap(({ seed, step }) => [seed, seed + step, seed + 2 * step])
    expect(seeds.sort((a, b) => a - b)).toEqual([7, 8, 9, 10, 11, 12, 13, 14, 15])
  })

  it('adds up what the threads counted last, not what they counted on the way', async () => {
    const program = threadOf(
      `for (const pairs of [1, workerData.pairs]) parentPort.postMessage({ tally: { ...${tally}, pairs }, found: [] })`,
    )
    const seen: number[] = []
    const { tally: sum, differing } = await searchShared({ ...search, program }, so => seen.push(so.pairs))
    expect([sum.pairs, sum.outcomes, differing]).toEqual([11, { free: 6 }, []])
    expect(seen).toHaveLength(6)
  })

  it('ends in all threads when enough was found', async () => {
    const program = threadOf(
      `parentPort.postMessage({ tally: ${tally}, found: [{ pair: {}, seed: workerData.seed }] })\nsetInterval(() => {}, 1000)`,
    )
    const { differing } = await searchShared({ ...search, program }, silent)
    expect(differing.map(({ seed }) => seed).sort((a, b) => a - b)).toEqual([7, 8, 9])
  })

  it('that breaks off in one thread is no search that found nothing', async () => {
    const program = threadOf(
      `if (workerData.seed === 8) throw new Error('broke off')\nparentPort.postMessage({ tally: ${tally}, found: [] })`,
    )
    await expect(searchShared({ ...search, program }, silent)).rejects.toThrow('broke off')
  })
})
