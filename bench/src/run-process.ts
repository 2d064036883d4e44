/** Runs a whole process and measures it from outside. */
import { spawn } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

export interface Run {
  /** From start to end as a clock on the wall has it. */
  readonly seconds: number
  /** Seconds of processor, user and system together, all threads. NaN unless asked for. */
  readonly processor: number
  /** Peak resident memory, 10⁶ bytes. NaN unless asked for. */
  readonly megabytes: number
}

const reporter = pathToFileURL(resolve('bench/peers/report-usage.mjs')).href
const usageFile = join(tmpdir(), `carnet-bench-usage-${process.pid}.json`)

/**
 * Runs `command` and waits for it. With `usage` a few lines are loaded into the process that report processor and memory at its
 * end; without, it runs as it is. Throws with its standard error where it ends with a code that is not in `accepted`.
 */
export async function runProcess(
  command: readonly string[],
  {
    environment = {},
    usage = true,
    accepted = [0],
  }: { environment?: Record<string, string>; usage?: boolean; accepted?: readonly number[] } = {},
): Promise<Run> {
  rmSync(usageFile, { force: true })
  const reporting = usage ? { NODE_OPTIONS: `--import=${reporter}`, CARNET_BENCH_USAGE: usageFile } : {}
  const started = performance.now()
  const child = spawn(command[0]!, command.slice(1), {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, ...environment, ...reporting },
  })
  let complaint = ''
  child.stderr.on('data', chunk => {
    complaint += chunk
  })
  const code = await new Promise<number | null>((done, fail) => child.on('error', fail).on('close', done))
  const seconds = (performance.now() - started) / 1000
  if (code === null || !accepted.includes(code))
    throw new Error(`${command.join(' ')} ended with ${code}:\n${complaint}`)
  if (!usage) return { seconds, processor: Number.NaN, megabytes: Number.NaN }
  const used = JSON.parse(readFileSync(usageFile, 'utf8')) as Pick<Run, 'processor' | 'megabytes'>
  rmSync(usageFile, { force: true })
  return { seconds, ...used }
}
