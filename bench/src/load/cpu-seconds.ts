/** Seconds of processor that another process has used, user and system, all threads; NaN where the system does not tell. */
import { readFileSync } from 'node:fs'

/** Linux counts in hundredths, whatever the clock of the kernel. */
const ticks = 100
const userTime = 11

export function cpuSeconds(pid: number): number {
  try {
    // The name of the program stands in brackets and may hold anything; what follows is counted from there.
    const after = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)!.split(' ')
    return (Number(after[userTime]) + Number(after[userTime + 1])) / ticks
  } catch {
    return Number.NaN
  }
}
