/**
 * `npm run fuzz -- --planted`: faults are put into the second evaluator one at a time, and generated law must notice each.
 * One that it does not notice shows what the generator does not make.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build, type Plugin } from 'esbuild'
import type * as Run from './run.ts'

const evaluator = 'packages/oracle/src'
const folder = 'node_modules/.cache/carnet'

export interface Fault {
  readonly name: string
  readonly file: string
  /** What stands there once, and what is put in its place. */
  readonly right: string
  readonly wrong: string
}

const fault = (name: string, file: string, right: string, wrong: string): Fault => ({
  name,
  file,
  right,
  wrong,
})

export const faults: readonly Fault[] = [
  fault(
    'needs: any tier will do',
    'condition.ts',
    'tiers.filter(tier => needs === undefined || tier.needs.includes(needs))',
    'tiers',
  ),
  fault(
    'needs: an entry without tiers has what is needed',
    'condition.ts',
    '(tiers.length > 0 || needs !== undefined)',
    'tiers.length > 0',
  ),
  fault(
    'tiers: every one must hold',
    'condition.ts',
    'any(wanted.map(tier => answer(tier.when, inner)))',
    'all(wanted.map(tier => answer(tier.when, inner)))',
  ),
  fault(
    'scenario: not asked for',
    'condition.ts',
    'const scenarios = condition.scenario ? walk(condition.scenario, scene) : null',
    'const scenarios = null',
  ),
  fault(
    'scenario: tried by cases, although it is looked up',
    'cases.ts',
    ' || (!!condition.scenario && last(condition.scenario) === fact)',
    '',
  ),
  fault(
    'attested: one scenario of several is enough',
    'condition.ts',
    'asked.values.every(value =>',
    'asked.values.some(value =>',
  ),
  fault('worked: weekends are never worked', 'condition.ts', 'worked: keys(span.worked) ?? []', 'worked: []'),
  fault('worked: even on a holiday', 'calendar.ts', 'if (holidays.includes(day)) return false\n', ''),
  fault(
    'identifiers: a party goes by its name',
    'counter.ts',
    "return typeof first === 'string' ? first : value.name",
    'return value.name',
  ),
  fault(
    'key: a set has an order',
    'counter.ts',
    'JSON.stringify([...new Set(found.values.map(wordOf))].sort())',
    'JSON.stringify(found.values.map(wordOf))',
  ),
  fault(
    'none before: items that are not said are none',
    'counter.ts',
    "if (factOf(leg, 'items', there).open)",
    'if (false)',
  ),
  fault(
    'left out: other legs that are no transfer count',
    'counter.ts',
    "if (judged === 'no') return nothingOf\n",
    '',
  ),
  fault('left out: nothing is', 'counter.ts', 'leave_out.includes(id)', 'leave_out.length < 0'),
  fault(
    'left out: what only may be',
    'counter.ts',
    "if (whole === 'yes') return nothingOf",
    "if (whole !== 'no') return nothingOf",
  ),
  fault(
    'presumption: lifted where nothing lifts it',
    'definition.ts',
    "answer(definition.presumeNoUntil, inner) === 'yes'",
    "answer(definition.presumeNoUntil, inner) !== 'no'",
  ),
  fault('growing: found in one pass', 'definition.ts', 'if (now !== known.answer) changed = true\n', ''),
  fault(
    'exemption: of one record is of the leg',
    'provision.ts',
    'if (!each || !provision.then.exempt) return whole',
    'if (!each || provision) return whole',
  ),
  fault(
    'binds: a path that names nobody binds nobody',
    'settle.ts',
    "if (found.values.length === 0 && !found.open) return 'yes'\n",
    '',
  ),
  fault(
    'besides: shut out by another way that is relied on',
    'mechanism.ts',
    '!lifted && !mechanism.besides &&',
    '!lifted &&',
  ),
  fault(
    'sum: shares that are not said have no end',
    'condition.ts',
    'isShare(condition, found, scene) ? Math.max(0, 100 - named) : Number.POSITIVE_INFINITY',
    'Number.POSITIVE_INFINITY',
  ),
]

/** The file with the fault in it. */
export function withFault({ file, right, wrong, name }: Fault): string {
  const before = readFileSync(resolve(evaluator, file), 'utf8')
  const parts = before.split(right)
  if (parts.length !== 2)
    throw new Error(
      `${evaluator}/${file}: "${right}" must stand there once, so that "${name}" can be planted`,
    )
  return parts.join(wrong)
}

/** The run with this fault in the second evaluator. */
async function runWith(one: Fault): Promise<typeof Run> {
  mkdirSync(folder, { recursive: true })
  const outfile = resolve(folder, `planted-${process.pid}-${faults.indexOf(one)}.mjs`)
  await build({
    entryPoints: ['tools/src/fuzz/run.ts'],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    plugins: [house, planted(resolve(evaluator, one.file), withFault(one))],
    logLevel: 'error',
  })
  try {
    return (await import(pathToFileURL(outfile).href)) as typeof Run
  } finally {
    rmSync(outfile)
  }
}

/** After how many pairs of made-up law a fault shows; null where it does not within so many. */
export async function noticedAfter(one: Fault, pairs: number, seed: number): Promise<number | null> {
  const { round, newTally } = await runWith(one)
  const tally = newTally()
  for (let turn = 0; tally.pairs < pairs; turn++)
    for (const _ of round(seed + turn, null, tally, pairs - tally.pairs)) return tally.pairs
  return null
}

const house: Plugin = {
  name: 'house',
  setup(builder) {
    builder.onResolve({ filter: /^[^./]/ }, ({ path, kind }) => {
      if (kind === 'entry-point') return undefined
      if (!path.startsWith('@carnet/')) return { path, external: true }
      return { path: resolve(join('packages', path.slice('@carnet/'.length), 'src/index.ts')) }
    })
  },
}

const planted = (path: string, contents: string): Plugin => ({
  name: 'planted',
  setup(builder) {
    builder.onLoad({ filter: /\.ts$/ }, args => (args.path === path ? { contents, loader: 'ts' } : undefined))
  },
})
