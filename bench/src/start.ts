/** How long a command takes from nothing to its end: the launcher, node, loading, the work. */
import { join } from 'node:path'
import { writePayroll } from './payroll.ts'
import { runProcess } from './run-process.ts'
import { median, shown } from './statistics.ts'
import { inWorkFolder } from './work-folder.ts'

const runs = 15

export function benchStart(): Promise<string[]> {
  return inWorkFolder(async folder => measure(await clearSomething(folder)))
}

async function measure(carnet: string): Promise<string[]> {
  const commands: readonly [string, readonly string[], readonly number[]][] = [
    ['node -e 0 (what node itself takes)', ['node', '-e', '0'], [0]],
    ['carnet --help', ['./carnet', '--help'], [0]],
    [
      'carnet decide, payroll example',
      ['./carnet', 'decide', 'examples/payroll-shanghai-singapore/declaration.yaml'],
      [0, 3, 5],
    ],
    ['carnet regime search, “个人姓名”', ['./carnet', 'regime', 'search', '个人姓名'], [0]],
    ['carnet verify, 1 MB of data', ['./carnet', 'verify', carnet], [0]],
  ]
  const times = commands.map((): number[] => [])
  for (let round = 0; round < runs; round++) {
    for (const [index, [, command, accepted]] of commands.entries())
      times[index]!.push(1000 * (await runProcess(command, { usage: false, accepted })).seconds)
  }
  return [
    `Whole processes, ${runs} runs of each in turn, ms.`,
    '',
    '| | median | fastest | slowest |',
    '| --- | ---: | ---: | ---: |',
    ...commands.map(([name], index) => {
      const own = times[index]!
      return `| \`${name}\` | ${shown(median(own))} | ${shown(Math.min(...own))} | ${shown(Math.max(...own))} |`
    }),
    '',
    'To reach: under 300 ms each.',
  ]
}

/** Also builds what is not built yet, so that no run has to. */
async function clearSomething(folder: string): Promise<string> {
  const data = join(folder, 'payroll.csv')
  writePayroll(data, 1)
  const out = join(folder, 'cleared')
  const state = join(folder, 'state')
  await runProcess([
    './carnet',
    ...['clear', data, '--declaration', 'bench/declaration.yaml', '--out', out, '--state', state],
    ...['--choose', '1'],
  ])
  return join(out, 'payroll.carnet')
}
