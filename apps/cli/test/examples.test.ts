/** The examples: every declaration with its data comes out as told, and the commands on their pages do what the pages say. */
import { execFile, execFileSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../../..')
const program = join(root, 'apps/cli/dist/carnet.js')
const work = mkdtempSync(join(tmpdir(), 'carnet-examples-'))
afterAll(() => rmSync(work, { recursive: true, force: true }))
beforeAll(() => execFileSync('node', ['tools/build.mjs'], { cwd: root, stdio: 'ignore' }))

/** A folder like a clone's root, with a state of its own, in which a page's commands can be run and data changed. */
function folderFor(name: string): string {
  const folder = join(work, name)
  mkdirSync(folder)
  cpSync(join(root, 'examples'), join(folder, 'examples'), { recursive: true })
  const launcher = `#!/bin/sh\nexec "${process.execPath}" "${program}" "$@"\n`
  writeFileSync(join(folder, 'carnet'), launcher, { mode: 0o755 })
  return folder
}

function environment(folder: string): NodeJS.ProcessEnv {
  return { PATH: process.env.PATH, HOME: folder, LANG: 'C', CARNET_STATE: join(folder, 'state') }
}

interface Ran {
  readonly status: number
  readonly stdout: string
  readonly stderr: string
}

/** Several at once: the machine's cores are shared out by the test runner. */
function run(folder: string, file: string, args: readonly string[]): Promise<Ran> {
  return new Promise(done => {
    const options = { cwd: folder, env: environment(folder), maxBuffer: 64 * 1024 * 1024 }
    execFile(file, [...args], options, (error, stdout, stderr) =>
      done({ status: typeof error?.code === 'number' ? error.code : error ? -1 : 0, stdout, stderr }),
    )
  })
}

interface Expected {
  readonly data?: string
  readonly exit: number
  readonly moved: boolean
  readonly plans: readonly string[]
  readonly legs: Readonly<Record<string, string>>
}

const declarations: Readonly<Record<string, Expected>> = {
  'payroll-shanghai-singapore/declaration.yaml': {
    data: 'employees.csv',
    exit: 0,
    moved: true,
    plans: ['drop bank_account, health_note', 'keep everything'],
    legs: { 'CN payroll': 'conditional open', 'SG payroll': 'out-of-scope' },
  },
  'payroll-shanghai-singapore/declaration-undecided.yaml': {
    data: 'employees.csv',
    exit: 3,
    moved: false,
    plans: ['drop bank_account, health_note', 'keep everything'],
    legs: { 'CN payroll': 'conditional open', 'SG payroll': 'out-of-scope' },
  },
  'payroll-shanghai-singapore/declaration-employment-exemption.yaml': {
    data: 'employees.csv',
    exit: 0,
    moved: true,
    plans: ['keep everything'],
    legs: { 'CN payroll': 'free', 'SG payroll': 'out-of-scope' },
  },
  'clinical-beijing-boston/declaration.yaml': {
    exit: 4,
    moved: false,
    plans: [
      'drop samples-to-beijing/genotypes, visits-to-boston/mobile, visits-to-boston/patient_name, visits-to-boston/resident_id, visits-to-boston/sentinel_isolate',
      'drop samples-to-beijing/genotypes, visits-to-boston/sentinel_isolate',
      'drop samples-to-beijing/genotypes',
    ],
    legs: {
      'CN visits-to-boston': 'conditional open',
      'CN samples-to-beijing': 'out-of-scope',
      'US visits-to-boston': 'out-of-scope',
      'US samples-to-beijing': 'prohibited',
    },
  },
  'clinical-beijing-boston/declaration-contract.yaml': {
    exit: 0,
    moved: true,
    plans: [
      'drop samples-to-beijing/genotypes, visits-to-boston/mobile, visits-to-boston/patient_name, visits-to-boston/resident_id, visits-to-boston/sentinel_isolate',
      'drop samples-to-beijing/genotypes, visits-to-boston/sentinel_isolate',
      'drop samples-to-beijing/genotypes',
    ],
    legs: {
      'CN visits-to-boston': 'conditional open',
      'CN samples-to-beijing': 'out-of-scope',
      'US visits-to-boston': 'out-of-scope',
      'US samples-to-beijing': 'prohibited',
    },
  },
  'plant-suzhou-stuttgart-texas/declaration.yaml': {
    exit: 0,
    moved: true,
    plans: ['keep everything'],
    legs: {
      'CN staff-to-stuttgart': 'free',
      'CN telemetry-to-stuttgart': 'free',
      'CN drawings-to-stuttgart': 'free',
      'CN erp-read-from-stuttgart': 'free',
      'CN directory-read-from-suzhou': 'out-of-scope',
      'CN customers-read-from-suzhou': 'out-of-scope',
      'EU staff-to-stuttgart': 'out-of-scope',
      'EU telemetry-to-stuttgart': 'out-of-scope',
      'EU drawings-to-stuttgart': 'out-of-scope',
      'EU erp-read-from-stuttgart': 'out-of-scope',
      'EU directory-read-from-suzhou': 'conditional met',
      'EU customers-read-from-suzhou': 'out-of-scope',
      'US staff-to-stuttgart': 'out-of-scope',
      'US telemetry-to-stuttgart': 'out-of-scope',
      'US drawings-to-stuttgart': 'out-of-scope',
      'US erp-read-from-stuttgart': 'out-of-scope',
      'US directory-read-from-suzhou': 'out-of-scope',
      'US customers-read-from-suzhou': 'out-of-scope',
    },
  },
}

describe('a declaration', () => {
  it('of each example is expected here', () => {
    const found = readdirSync(join(root, 'examples'), { recursive: true, encoding: 'utf8' })
    const written = found.filter(path => path.endsWith('.yaml')).map(path => path.replaceAll('\\', '/'))
    expect(Object.keys(declarations).sort()).toEqual(written.sort())
  })

  it.concurrent.each(Object.entries(declarations))('%s', async (path, expected) => {
    const folder = folderFor(path.replaceAll(/[/.]/g, '-'))
    const declaration = join('examples', path)
    const data = expected.data ? [join('examples', path, '..', expected.data)] : []
    const args = [program, 'clear', ...data, '--declaration', declaration, '--out', 'out', '--json']
    const { status, stdout, stderr } = await run(folder, process.execPath, args)
    expect(stderr).not.toContain('CARNET_')
    const answer = JSON.parse(stdout)
    expect({
      exit: status,
      moved: answer.moved,
      plans: answer.plans.map((plan: { name: string }) => plan.name),
      legs: legsOf(answer.decision),
    }).toEqual({ exit: expected.exit, moved: expected.moved, plans: expected.plans, legs: expected.legs })
    expect(existsSync(join(folder, 'out')) && readdirSync(join(folder, 'out')).length > 0).toBe(
      expected.moved,
    )
  })
})

interface JsonDecision {
  findings: {
    regime: string
    legs: { leg: string; outcome: string; standing: string | null }[]
  }[]
}

function legsOf(decision: JsonDecision): Record<string, string> {
  return Object.fromEntries(
    decision.findings.flatMap(({ regime, legs }) =>
      legs.map(({ leg, outcome, standing }) => [
        `${regime} ${leg.replace(/^legs\./, '')}`,
        outcome === 'conditional' ? `${outcome} ${standing}` : outcome,
      ]),
    ),
  )
}

interface Step {
  readonly commands: string
  /** Parts of the output, in order. */
  readonly parts: readonly string[]
  readonly exit: number
}

/** Commands in ```sh, and behind them in ```text what the page says that they print: parts between `…`, then the exit code. */
function stepsOf(page: string): readonly Step[] {
  return [...page.matchAll(/```sh\n([\s\S]*?)```\n```text\n([\s\S]*?)```/g)].map(([, commands, text]) => {
    const lines = text!.trimEnd().split('\n')
    const exit = /^exit (\d)$/.exec(lines.pop() ?? '')
    const parts = lines.join('\n').split(/^…$/m)
    return {
      commands: commands!,
      parts: parts.map(closeUp).filter(Boolean),
      exit: Number(exit?.[1] ?? Number.NaN),
    }
  })
}

/** Where lines break and how wide columns are depends on the terminal. */
const closeUp = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()

describe('the page of', () => {
  const folders = readdirSync(join(root, 'examples')).filter(name =>
    existsSync(join(root, 'examples', name, 'declaration.yaml')),
  )
  it.concurrent.each(folders)('%s prints what its commands print', async name => {
    const folder = folderFor(name)
    const steps = stepsOf(readFileSync(join(root, 'examples', name, 'README.md'), 'utf8'))
    expect(steps.length).toBeGreaterThan(1)
    for (const { commands, parts, exit } of steps) {
      const { status, stdout } = await run(folder, 'sh', ['-e', '-c', commands])
      const output = closeUp(stdout)
      let from = 0
      for (const part of parts) {
        const at = output.indexOf(part, from)
        expect(at >= 0 ? part : output, commands).toBe(part)
        from = at + part.length
      }
      expect(status, commands).toBe(exit)
    }
  })
})
