/** OPA and Cedar as compiled programs of their own: built when first needed, measured from within, asked in one run. */
import { execFileSync, spawn } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Attributes } from './generate.ts'

/** What a peer answers: for each declaration the places of what holds; µs of one decision, medians of rounds. */
export interface CompiledResult {
  readonly name: string
  readonly answers: readonly (readonly number[])[]
  readonly wall: number | null
  readonly cpu: number | null
}

export interface Task {
  readonly name: string
  /** Rego for OPA, texts of policies for Cedar. */
  readonly module?: string
  readonly policies?: readonly string[]
  readonly inputs: readonly Attributes[]
  readonly timed: number
  readonly rounds: number
  readonly atLeast: number
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
export async function runOpa(tasks: readonly Task[]): Promise<readonly CompiledResult[] | null> {
  const program = `${built}/opa`
  if (!build('OPA', 'go', ['build', '-o', program, '.'], 'bench/peers/opa')) return null
  return ask(program, tasks)
}

/** Cedar, built from its Rust crate. */
export async function runCedar(tasks: readonly Task[]): Promise<readonly CompiledResult[] | null> {
  const words = ['build', '--release', '--locked', '--target-dir', `${built}/cedar`]
  if (!build('Cedar, compiled,', 'cargo', words, 'bench/peers/cedar')) return null
  return ask(`${built}/cedar/release/carnet-bench-cedar`, tasks)
}

function ask(program: string, tasks: readonly Task[]): Promise<readonly CompiledResult[]> {
  return new Promise((done, failed) => {
    const child = spawn(program, { stdio: ['pipe', 'pipe', 'inherit'] })
    const parts: Buffer[] = []
    child.stdout.on('data', (part: Buffer) => parts.push(part))
    child.on('error', failed)
    child.on('close', code => {
      if (code === 0) done(JSON.parse(Buffer.concat(parts).toString('utf8')))
      else failed(new Error(`${program} ended with ${code}`))
    })
    child.stdin.end(JSON.stringify(tasks))
  })
}
