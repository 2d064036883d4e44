/** Where something was measured: a figure without its machine says little. */
import { execFileSync } from 'node:child_process'
import { availableParallelism, cpus, loadavg, release, totalmem, type } from 'node:os'
import { shown } from './statistics.ts'

export function machineLine(): string {
  const [first] = cpus()
  const memory = shown(totalmem() / 2 ** 30)
  return `${first?.model ?? 'unknown processor'}, ${availableParallelism()} cores, ${memory} GiB, ${type()} ${release()}, node ${process.version}`
}

/** The mean number of processes that ran or waited in the last minute. Above the number of cores, times are too long. */
export function load(): string {
  return loadavg()[0]!.toFixed(1)
}

/** The commit, `+` where the tree differs from it. */
export function commit(): string {
  try {
    const git = (...words: string[]): string => execFileSync('git', words, { encoding: 'utf8' }).trim()
    const changed = git('status', '--porcelain', '--', '.', ':!bench/RESULTS.md') !== ''
    return `${git('rev-parse', '--short', 'HEAD')}${changed ? '+' : ''}`
  } catch {
    return 'no commit'
  }
}
