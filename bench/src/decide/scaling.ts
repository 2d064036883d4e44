/** What more law costs: regimes that are loaded and not concerned, memory, and the world in one matrix. */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { loadLibrary } from '@carnet/clearance'
import { pack, type Regime, verdict, worldMatrix } from '@carnet/law'
import { median, shown } from '../statistics.ts'
import { matrixInBrowser } from './browser.ts'
import { bundledProgram } from './bundle.ts'
import { generate } from './generate.ts'
import { inTurns, type Round, roundOf } from './timing.ts'
import { translate } from './translate.ts'
import { matrixInput } from './world.ts'

const asOf = '2026-11-23'
const cache = '.cache/library.json'

/** Beside those concerned, copies of all under codes and places that no declaration has. */
function loadedWith(concerned: readonly Regime[], all: readonly Regime[], count: number): readonly Regime[] {
  const copies = Array.from({ length: count - concerned.length }, (_, index): Regime => {
    const { code, ...copy } = structuredClone(all[index % all.length]!)
    return { ...copy, code: `${code}-COPY${index}`, places: [`COPY${index}`] }
  })
  return [...concerned, ...copies]
}

/** Loading, regimes loaded, the world, and memory. */
export async function benchScaling(): Promise<string[]> {
  return [...(await loading()), ...(await regimesLoaded()), ...(await world())]
}

async function regimesLoaded(): Promise<string[]> {
  const { regimes, vocabulary } = loadLibrary('regimes', cache)
  const concerned = regimes.filter(({ code }) => code === 'CN' || code === 'SG')
  const translated = concerned.map(one => translate(one, regimes, vocabulary, asOf))
  const turns: Record<string, Round> = {}
  const taken: number[] = []
  for (const count of counts) {
    const before = heap()
    const law = loadedWith(concerned, regimes, count)
    taken.push(Math.max(0, heap() - before))
    for (const unsaid of [0, 0.35]) {
      const made = generate({ regimes: concerned, translated, vocabulary, asOf, count: 100, unsaid })
      // No other place of a loaded regime is stated, so that the same two are concerned whatever is loaded.
      const inputs = made.map(({ declaration }) => ({
        declaration: { ...declaration, regimes: concerned.map(({ code }) => code) },
        regimes: law,
        vocabulary,
      }))
      turns[`${count} packed ${unsaid}`] = roundOf(inputs, pack)
      turns[`${count} verdict ${unsaid}`] = roundOf(inputs, verdict)
    }
  }
  const times = await inTurns(turns, 3, 40)
  const of = (count: number, what: string, unsaid: number): string => {
    const [own, first] = [times[`${count} ${what} ${unsaid}`]!, times[`${counts[0]} ${what} ${unsaid}`]!]
    return `${shown(median(own))} (${shown(median(own.map((took, round) => took / first[round]!)))} ×)`
  }
  return [
    '',
    'The cost of a decision grows with the regimes concerned (here two, CN and SG), not with those loaded; µs of processor, in brackets as many times as with ten:',
    '',
    '| regimes loaded | packed | verdict | packed, a third unsaid | verdict, a third unsaid | heap they take, MB |',
    '| ---: | ---: | ---: | ---: | ---: | ---: |',
    ...counts.map((count, index) => {
      const cells = [0, 0.35].flatMap(unsaid => [of(count, 'packed', unsaid), of(count, 'verdict', unsaid)])
      return `| ${count} | ${cells.join(' | ')} | ${index === 0 ? '–' : shown(taken[index]!)} |`
    }),
  ]
}

const counts = [10, 100, 1000] as const

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

function heap(): number {
  collect()
  return process.memoryUsage().heapUsed / 1e6
}

async function loading(): Promise<string[]> {
  loadLibrary('regimes', cache)
  const times = (count: number, work: () => unknown): number[] =>
    Array.from({ length: count }, () => {
      const used = process.cpuUsage()
      work()
      const { user, system } = process.cpuUsage(used)
      return (user + system) / 1000
    })
  const texts = median(times(1, () => loadLibrary('regimes', null)))
  const kept = median(times(15, () => loadLibrary('regimes', cache)))
  // A line a regime; the last is empty.
  const parsed = (): unknown =>
    readFileSync(cache, 'utf8')
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line))
  const parse = median(times(15, parsed))
  const { loaded, bare, first } = await memory()
  return [
    '',
    `Loading all regimes, ms of processor: ${shown(texts)} from the texts; ${shown(kept)} from the compiled cache (its JSON.parse ${shown(parse)}), ${shown(first)} the first time in a new process.`,
    `To reach: 150. Memory of a process that loaded them from the cache: heap ${shown(loaded.heapUsed)} MB, resident ${shown(loaded.rss)} MB; before it did: ${shown(bare.heapUsed)} and ${shown(bare.rss)} MB.`,
  ]
}

interface Memory {
  readonly heapUsed: number
  readonly rss: number
}

/** Of a process of its own, which does nothing else. */
async function memory(): Promise<{ bare: Memory; loaded: Memory; first: number }> {
  const words = [
    await bundledProgram('bench/src/decide/loaded-memory.ts', 'loaded-memory.mjs'),
    '.cache/bench/library.json',
  ]
  const run = (): string => execFileSync(process.execPath, words, { encoding: 'utf8' })
  // The cache is that of one build of the program: the first run writes it.
  run()
  return JSON.parse(run())
}

async function world(): Promise<string[]> {
  const library = loadLibrary('regimes', cache)
  const input = matrixInput(library)
  const started = performance.now()
  const used = process.cpuUsage()
  const { cells, judged } = worldMatrix(input)
  const { user, system } = process.cpuUsage(used)
  const wall = performance.now() - started
  const again = median(
    Array.from({ length: 5 }, () => {
      const before = process.cpuUsage()
      worldMatrix(input)
      const after = process.cpuUsage(before)
      return (after.user + after.system) / 1000
    }),
  )
  const browser = await matrixInBrowser(library)
  return [
    '',
    `The world: ${input.places.length} places by ${input.places.length} by ${input.categories.length} categories, ${shown(cells.length)} cells, of which ${shown(judged)} are judged.`,
    `To reach: under 500 ms in one tab. In Node ${shown(wall)} ms by the clock, ${shown((user + system) / 1000)} ms of processor the first time, ${shown(again)} ms when warm.`,
    browser === null
      ? 'In a browser: not measured, there is no Chromium here.'
      : `In one tab of ${browser.agent}: ${shown(browser.first)} ms by the clock the first time (${browser.first < 500 ? 'reached' : 'not reached'}), ${shown(browser.again)} ms after that; the same cells (${browser.judged} judged).`,
  ]
}
