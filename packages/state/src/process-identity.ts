import { createHash, randomBytes } from 'node:crypto'
import { readFileSync, readlinkSync } from 'node:fs'
import { hostname } from 'node:os'

/** Who holds, or wants, the lock. A `nonce` is never used twice, so a holder is never taken for a later one. */
export interface Holder {
  readonly carnet_lock: 1
  readonly nonce: string
  readonly pid: number
  readonly host: string
  /** Process numbers mean something only within one of these: host, machine and namespace of processes. */
  readonly machine: string
  /** Start of the machine, where the system tells. */
  readonly boot: string | null
  /** Start of the process in clock ticks since boot, where the system tells: numbers are used again. */
  readonly started: string | null
  readonly since: string
}

/** This process, as a new holder. */
export function thisProcess(now: Date): Holder {
  const host = hostname()
  const machine = [host, textOf('/etc/machine-id'), linkOf('/proc/self/ns/pid')].join('\n')
  return {
    carnet_lock: 1,
    nonce: randomBytes(16).toString('hex'),
    pid: process.pid,
    host,
    machine: createHash('sha256').update(machine).digest('hex').slice(0, 16),
    boot: textOf('/proc/sys/kernel/random/boot_id'),
    started: processStart(process.pid)?.started ?? null,
    since: now.toISOString(),
  }
}

/** Whether a holder still runs, as `me` can tell. `elsewhere`: on another machine or in another container, no way to know. */
export function lifeOf(holder: Holder, me: Holder): 'alive' | 'dead' | 'elsewhere' {
  if (holder.machine !== me.machine) return 'elsewhere'
  if (holder.boot !== me.boot) return 'dead'
  if (!processExists(holder.pid)) return 'dead'
  const running = processStart(holder.pid)
  if (running === null || holder.started === null) return 'alive'
  return running.started === holder.started && !running.ended ? 'alive' : 'dead'
}

function processExists(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH'
  }
}

/** From `/proc/PID/stat` (proc(5)): field 3 is the state, field 22 the start; the name before them may contain spaces. */
function processStart(pid: number): { started: string; ended: boolean } | null {
  const text = textOf(`/proc/${pid}/stat`)
  const fields = text?.slice(text.lastIndexOf(')') + 2).split(' ')
  const started = fields?.[19]
  return started === undefined ? null : { started, ended: fields?.[0] === 'Z' || fields?.[0] === 'X' }
}

function textOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8').trim()
  } catch {
    return null
  }
}

function linkOf(file: string): string | null {
  try {
    return readlinkSync(file)
  } catch {
    return null
  }
}
