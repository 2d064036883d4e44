/** A short run of what `npm run fuzz` runs for long; and that the run could find something. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { Chance } from './chance.ts'
import { link } from './link.ts'
import { declarationFor, inputOf, type Pair, readRegimes, writeRegimes } from './pair.ts'
import { faults, noticedAfter, withFault } from './planted.ts'
import { readRealLaw } from './real.ts'
import { type Counterexample, differencesOf, newTally, round } from './run.ts'
import { shrink } from './shrink.ts'

const seed = Number(process.env.FUZZ_SEED ?? 1 + (Date.now() % 1_000_000))
const short = { pairs: 600, milliseconds: 8000 }
const real = readRealLaw()

describe('generated law and declarations', () => {
  it(`are judged alike by the engine and the second evaluator (FUZZ_SEED=${seed})`, () => {
    const tally = newTally()
    const until = Date.now() + short.milliseconds
    for (let turn = 0; tally.pairs < short.pairs && Date.now() < until; turn++)
      for (const found of round(seed + turn, real, tally, 40))
        expect(differencesOf(found, real), JSON.stringify(found)).toEqual([])
    expect(tally.pairs).toBeGreaterThan(0)
  })

  it('are read by the reader as they are linked without it', () => {
    const chance = new Chance(seed)
    for (let turn = 0; turn < 20; turn++) {
      const regimes = writeRegimes(chance)
      const { library, issues } = readRegimes(regimes)
      if (issues.length > 0) continue
      const declaration = declarationFor(chance, regimes)
      const read = inputOf(library, declaration).declaration
      expect({ ...link(declaration), regimes: [] }).toEqual({ ...read, regimes: [] })
    }
  })

  it('reach every finding', () => {
    const tally = newTally()
    for (let turn = 1; turn < 8; turn++) for (const _ of round(turn, null, tally, 25));
    expect(Object.keys(tally.outcomes).sort()).toEqual([
      'conditional',
      'free',
      'out-of-scope',
      'prohibited',
      'undetermined',
    ])
  })
})

describe('what was once judged differently is judged alike', () => {
  const folder = 'tools/src/fuzz/found'
  it.each(readdirSync(folder))('%s', file => {
    const found = parse(readFileSync(join(folder, file), 'utf8')) as Counterexample
    expect(differencesOf(found, real)).toEqual([])
  })
})

describe('faults planted in the second evaluator', () => {
  it.each(faults)('$name: what is right stands there once', fault => {
    expect(withFault(fault)).toContain(fault.wrong)
  })
  it('are noticed', async () => {
    const fault = faults.find(({ name }) => name === 'scenario: not asked for')!
    expect(await noticedAfter(fault, 400, 1)).toBeGreaterThan(0)
  })
})

describe('a counterexample', () => {
  it('is made small: what it can be left without is left out', () => {
    const data = { a: [1, 2, { all: [{ x: 1 }, { y: 2 }] }], b: { c: 'd' } }
    expect(shrink(data, one => JSON.stringify(one).includes('"y"'))).toEqual({ a: { y: 2 } })
  })

  it('is judged again from its file, and refused where it is no law', () => {
    const chance = new Chance(3)
    const regimes = writeRegimes(chance)
    const pair: Pair = { regimes, declaration: declarationFor(chance, regimes) }
    expect(differencesOf(pair, real)).toEqual([])
    expect(differencesOf({ ...pair, declaration: { carnet: 1, legs: { one: { nobody: 1 } } } }, real)).toBe(
      null,
    )
  })
})
