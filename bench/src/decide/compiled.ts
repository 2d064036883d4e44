/** OPA and Cedar as compiled programs of their own: built when first needed, measured from within, a round at a time. */
import { execFileSync, spawn } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { createInterface } from 'node:readline'
import type { Attributes } from './expression.ts'

export interface Task {
  /** Rego for OPA, texts of policies for Cedar. */
  readonly module?: string
  readonly policies?: readonly string[]
  readonly inputs: readonly Attributes[]
  /** How many of the inputs are decided in a round. */
  readonly timed: number
}

/** A program that has its task and waits. */
export interface Running {
  /** For each declaration the places of what holds. */
  readonly answers: readonly (readonly number[])[]
  /** Decides for so many ms of processor, and gives the µs that one decision took. */
  readonly round: (atLeast: number) => Promise<number>
  readonly end: () => void
}

const built = resolve('.cache/bench')

/** Whether each could be built: tried once. */
const tried = new Map<string, boolean>()

/** Builds the program when it is first asked for; a word to stderr where it cannot be built here. */
function build(what: string, command: string, words: readonly string[], folder: string): boolean {
  const before = tried.get(what)
  if (before !== undefined) return before
  mkdirSync(built, { recursive: true })
  let isBuilt = true
  try {
    execFileSync(command, words, { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] })
  } catch (error) {
    isBuilt = false
    process.stderr.write(`${what} is not measured: ${String((error as Error).message).slice(0, 300)}\n`)
  }
  tried.set(what, isBuilt)
  return isBuilt
}

/** OPA, built from its Go module. */
export async function runOpa(task: Task): Promise<Running | null> {
  const program = `${built}/opa`
  if (!build('OPA', 'go', ['build', '-o', program, '.'], 'bench/peers/opa')) return null
  return start(program, task)
}

/** Cedar, built from its Rust crate. */
export async function runCedar(task: Task): Promise<Running | null> {
  const words = ['build', '--release', '--locked', '--target-dir', `${built}/cedar`]
  if (!build('Cedar, compiled,', 'cargo', words, 'bench/peers/cedar')) return null
  return start(`${built}/cedar/release/carnet-bench-cedar`, task)
}

async function start(program: string, task: Task): Promise<Running> {
  const child = spawn(program, { stdio: ['pipe', 'pipe', 'inherit'] })
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const ask = async (line: string): Promise<Record<string, unknown>> => {
    child.stdin.write(`${line}\n`)
    const { value, done } = await lines.next()
    if (done) throw new Error(`${program} ended before it answered`)
    return JSON.parse(value)
  }
  const { answers } = (await ask(JSON.stringify(task))) as { answers: Running['answers'] }
  return {
    answers,
    round: async atLeast => (await ask(String(atLeast))).cpu as number,
    end: () => child.stdin.end(),
  }
}
