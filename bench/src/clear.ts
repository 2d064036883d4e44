/** Clearing a large CSV, beside DuckDB that merely copies it. Runs take turns, so that a slow minute hits all of them. */
import { rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { writePayroll } from './payroll.ts'
import { type Run, runProcess } from './run-process.ts'
import { median, shown } from './statistics.ts'
import { inWorkFolder } from './work-folder.ts'

type Format = 'csv' | 'parquet'

interface Contestant {
  readonly name: string
  run(format: Format): Promise<Run>
}

export interface ClearOptions {
  readonly megabytes: number
  readonly rounds: number
}

export function benchClear(options: ClearOptions): Promise<string[]> {
  return inWorkFolder(folder => measure(folder, options))
}

async function measure(folder: string, { megabytes, rounds }: ClearOptions): Promise<string[]> {
  const data = join(folder, `payroll-${megabytes}.csv`)
  const { bytes, rows } = writePayroll(data, megabytes)
  const lines = [
    `A payroll of ${shown(bytes / 1e6)} MB (${rows.toLocaleString('en')} rows, 14 columns). Carnet inspects it, decides, drops 2 columns, pseudonymises 1,`,
    'masks 1, measures what is left, writes ledger and carnet; DuckDB copies the file. Whole processes.',
    '`wall` and `processor` are medians in seconds; the ratios are medians of the ratios within each round.',
  ]
  const contestants = [carnet(data, folder), duckdb('default', data, folder), duckdb('varchar', data, folder)]
  for (const format of ['csv', 'parquet'] as const)
    lines.push('', ...(await compare(contestants, format, rounds)))
  return lines
}

async function compare(
  contestants: readonly Contestant[],
  format: Format,
  rounds: number,
): Promise<string[]> {
  const runs = contestants.map((): Run[] => [])
  for (let round = 0; round < rounds; round++) {
    for (const [index, contestant] of contestants.entries()) {
      const run = await contestant.run(format)
      runs[index]!.push(run)
      process.stderr.write(`  ${format} ${round + 1}/${rounds} ${contestant.name}: ${shown(run.seconds)} s\n`)
    }
  }
  const middle = (own: readonly Run[], of: keyof Run): string => shown(median(own.map(run => run[of])))
  const ratio = (peer: readonly Run[], of: keyof Run): string =>
    `${shown(median(peer.map((run, round) => runs[0]![round]![of] / run[of])))} ×`
  return [
    `CSV to ${format === 'csv' ? 'CSV' : 'Parquet'}, ${rounds} rounds:`,
    '',
    '| | wall | processor | peak memory, MB | Carnet takes, wall | processor | memory |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...contestants.map(({ name }, index) => {
      const own = runs[index]!
      const measured = `| ${name} | ${middle(own, 'seconds')} | ${middle(own, 'processor')} | ${middle(own, 'megabytes')} |`
      return index === 0
        ? `${measured} | | |`
        : `${measured} ${ratio(own, 'seconds')} | ${ratio(own, 'processor')} | ${ratio(own, 'megabytes')} |`
    }),
  ]
}

/** Each run starts from nothing: no state, no output. */
function carnet(data: string, folder: string): Contestant {
  return {
    name: 'Carnet, `carnet clear`',
    async run(format) {
      const [out, state] = [join(folder, 'cleared'), join(folder, 'state')]
      for (const old of [out, state]) rmSync(old, { recursive: true, force: true })
      const command = ['clear', data, '--declaration', 'bench/declaration.yaml', '--out', out]
      const run = await runProcess([
        './carnet',
        ...[...command, '--state', state, '--choose', '1', '--format', format],
      ])
      requireOutput(join(out, `${data.slice(folder.length + 1, -'.csv'.length)}.${format}`))
      return run
    },
  }
}

function duckdb(reading: 'default' | 'varchar', data: string, folder: string): Contestant {
  const what = reading === 'default' ? "SELECT * FROM 'x.csv'" : 'read_csv(all_varchar = true)'
  return {
    name: `DuckDB, \`COPY (${what})\``,
    async run(format) {
      const to = join(folder, `copied.${format}`)
      rmSync(to, { force: true })
      const run = await runProcess(['node', 'bench/peers/duckdb-copy.mjs', reading, data, to])
      requireOutput(to)
      return run
    },
  }
}

function requireOutput(path: string): void {
  if (statSync(path).size === 0) throw new Error(`${path} is empty`)
}
