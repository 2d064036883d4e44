/**
 * `npm run fuzz -- --pairs N --seed S`: law and declarations made up from a seed, and changed examples of the real law,
 * judged by the engine and by the second evaluator. What they judge differently is made small, printed and left in `out/`.
 * `--workers N` shares the pairs among so many threads, by default one for each core.
 * `npm run fuzz -- --replay FILE` judges such a file again; with `--shrink` it is made smaller first.
 * `npm run fuzz -- --planted` puts faults into the second evaluator, one at a time, and tells after how many pairs each shows.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { isMainThread } from 'node:worker_threads'
import { parse, stringify } from 'yaml'
import { neverMade } from './fuzz/constructs.ts'
import { faults, noticedAfter } from './fuzz/planted.ts'
import { type RealLaw, readRealLaw } from './fuzz/real.ts'
import { type Counterexample, differencesOf, smallest, type Tally } from './fuzz/run.ts'
import { type Found, searchShared, workShare } from './fuzz/shared.ts'

const mostFound = 3
const betweenReports = 15_000

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      pairs: { type: 'string', default: '10000' },
      seed: { type: 'string', default: String(Date.now() % 1_000_000) },
      replay: { type: 'string' },
      shrink: { type: 'boolean', default: false },
      planted: { type: 'boolean', default: false },
      workers: { type: 'string', default: String(availableParallelism()) },
    },
  })
  if (values.planted) return plant(Number(values.pairs), Number(values.seed))
  return values.replay
    ? replay(values.replay, values.shrink)
    : search(Number(values.pairs), Number(values.seed), Number(values.workers))
}

async function search(pairs: number, seed: number, workers: number): Promise<number> {
  const began = Date.now()
  let reported = began
  say(`seed ${seed}, ${pairs} pairs, ${workers} at a time\n`)
  const { tally, differing } = await searchShared(
    { pairs, seed, workers, mostFound, program: fileURLToPath(import.meta.url) },
    (so, many) => {
      if (Date.now() - reported < betweenReports) return
      reported = Date.now()
      say(`${line(so, began)}, ${many} differ\n`)
    },
  )
  const found = differing.length
  if (found > 0) {
    const real = readRealLaw()
    for (const [index, one] of differing.entries()) show(one, real, index + 1)
  }
  say(`${line(tally, began)}, ${found === 0 ? 'none differs' : `${found} differ`}\n`)
  say(
    `seed ${seed}; findings: ${JSON.stringify(tally.outcomes)}; regimes refused by the reader: ${tally.refused}\n`,
  )
  say(
    `legs with several possible findings: ${tally.exact} tried case by case, ${tally.bounded} with more cases than are tried\n`,
  )
  const legs = Object.values(tally.outcomes).reduce((so, many) => so + many, 0)
  const share = ([what, many]: [string, number], of: number) => `${what} ${((100 * many) / of).toFixed(1)} %`
  say(
    `findings: ${Object.entries(tally.outcomes)
      .map(one => share(one, legs))
      .join(', ')}\n`,
  )
  const made = tally.pairs - tally.real
  const constructs = Object.entries(tally.constructs).sort(([, a], [, b]) => a - b)
  say(
    `${tally.real} pairs of the real law; of ${made} made up so many have: ${constructs.map(one => one.join(' ')).join(', ')}\n`,
  )
  const never = neverMade(tally.constructs)
  if (made > 0 && never.length > 0) say(`never made: ${never.join(', ')}\n`)
  return found === 0 ? 0 : 1
}

function show({ pair, seed }: Found, real: RealLaw, count: number): void {
  const small = smallest(pair, real)
  const text = stringify(small, { aliasDuplicateObjects: false })
  const file = `out/fuzz-${seed}-${count}.yaml`
  mkdirSync('out', { recursive: true })
  writeFileSync(file, text)
  say(
    `${text}\n${(differencesOf(small, real) ?? []).map(each => `  ${each}\n`).join('')}seed ${seed}; again: npm run fuzz -- --replay ${file}\n`,
  )
}

async function plant(pairs: number, seed: number): Promise<number> {
  say(`seed ${seed}, ${pairs} pairs at most for each fault\n`)
  let missed = 0
  for (const fault of faults) {
    const after = await noticedAfter(fault, pairs, seed)
    if (after === null) missed++
    say(`${fault.name}: ${after === null ? 'not noticed' : `noticed after ${after} pairs`}\n`)
  }
  say(`${faults.length - missed} of ${faults.length} planted faults noticed\n`)
  return missed === 0 ? 0 : 1
}

function line({ pairs, compared }: Tally, began: number): string {
  const seconds = (Date.now() - began) / 1000
  return `${pairs} pairs, ${compared} answers compared, ${Math.round(seconds)} s, ${Math.round(pairs / seconds)} pairs a second`
}

function replay(file: string, small: boolean): number {
  const read = parse(readFileSync(file, 'utf8')) as Counterexample
  const real = readRealLaw()
  if (small) say(stringify(smallest(read, real), { aliasDuplicateObjects: false }))
  const differences = differencesOf(read, real)
  if (differences === null) say('the readers refuse it\n')
  else if (differences.length === 0) say('both say the same\n')
  else for (const each of differences) say(`${each}\n`)
  return differences?.length === 0 ? 0 : 1
}

const say = (text: string): boolean => process.stdout.write(text)

if (isMainThread) process.exitCode = await main()
else workShare()
