/** Carnet as people run it: the built program, a state and an output folder of its own, files made for the occasion. */
import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export const root = join(import.meta.dirname, '../../..')
export const program = join(root, 'apps/cli/dist/carnet.js')
export const payroll = join(root, 'examples/payroll-shanghai-singapore')

/** What one command may take, in milliseconds. */
const patience = 240_000

export interface Ran {
  readonly exit: number | null
  readonly out: string
  readonly err: string
}

/** A folder with a state of its own; everything in it is deleted by `close`. */
export class Workplace {
  readonly folder = mkdtempSync(join(tmpdir(), 'carnet-e2e-'))
  readonly state: string

  constructor() {
    this.state = this.path('state')
  }

  path(...names: string[]): string {
    return join(this.folder, ...names)
  }

  write(name: string, text: string | Buffer): string {
    const path = this.path(name)
    mkdirSync(join(path, '..'), { recursive: true })
    writeFileSync(path, text)
    return path
  }

  environment(): NodeJS.ProcessEnv {
    return { PATH: process.env.PATH, HOME: this.folder, TMPDIR: this.folder, LANG: 'C', NO_COLOR: '1' }
  }

  run(...args: string[]): Ran {
    return this.runWith('', ...args)
  }

  /** With lines on standard input. */
  runWith(input: string, ...args: string[]): Ran {
    return this.#run(input, {}, args)
  }

  /** With variables of the environment. */
  runIn(variables: NodeJS.ProcessEnv, ...args: string[]): Ran {
    return this.#run('', variables, args)
  }

  #run(input: string, variables: NodeJS.ProcessEnv, args: readonly string[]): Ran {
    const { status, stdout, stderr, error } = spawnSync(
      process.execPath,
      [program, '--state', this.state, ...args],
      {
        cwd: this.folder,
        env: { ...this.environment(), ...variables },
        encoding: 'utf8',
        input,
        timeout: patience,
        killSignal: 'SIGKILL',
      },
    )
    // A service that should have been refused would run for ever, and no runner can end a call that waits.
    if (error) throw new Error(`carnet ${args.join(' ')}: ${error.message}\n${stdout}${stderr}`)
    return { exit: status, out: stdout, err: stderr }
  }

  start(...args: string[]) {
    return spawn(process.execPath, [program, '--state', this.state, ...args], {
      cwd: this.folder,
      env: this.environment(),
      stdio: ['ignore', 'pipe', 'pipe'],
    })
  }

  /** With `--json`: exactly one document on standard output, and nothing besides. */
  // biome-ignore lint/suspicious/noExplicitAny: a document of any command, as a stranger reads it
  json(...args: string[]): { exit: number | null; document: any; err: string } {
    const { exit, out, err } = this.run('--json', ...args)
    return { exit, document: JSON.parse(out), err }
  }

  /** What can be seen in a folder: hidden files cannot. */
  visible(...names: string[]): string[] {
    try {
      return readdirSync(this.path(...names), { recursive: true, encoding: 'utf8' })
        .filter(name => !name.split(/[/\\]/).some(part => part.startsWith('.')))
        .sort()
    } catch {
      return []
    }
  }

  hidden(...names: string[]): string[] {
    return readdirSync(this.path(...names), { recursive: true, encoding: 'utf8' }).filter(name =>
      name.split(/[/\\]/).some(part => part.startsWith('.')),
    )
  }

  /** How many entries the ledger has. */
  ledgerSize(): number {
    try {
      return Number(readFileSync(join(this.state, 'ledger/checkpoint'), 'utf8').split('\n')[1])
    } catch {
      return 0
    }
  }

  close(): void {
    rmSync(this.folder, { recursive: true, force: true })
  }
}

/** A flat way to the head office: `facts` are added to the leg, `more` to the top level. */
export interface Story {
  readonly legs?: Readonly<Record<string, string>>
  readonly more?: string
  readonly items?: string
  readonly toPlace?: string
}

const legFacts = `from: suzhou
    to: abroad
    act: send
    from_place: CN
    sender_role: controller
    receiver_role: controller
    group_relation: parent
    access: clear
    keys_with: [abroad]
    transaction: group-service
    valuable_return: false
    purposes: [employment.payroll]
    frequency: regular
    starts: 2026-12-01
    stage: intended`

/** A company in Suzhou sends data of its staff abroad; nothing in it is undetermined. */
export function declaration({
  legs = { move: '' },
  more = '',
  items = '',
  toPlace = 'SG',
}: Story = {}): string {
  const party = (name: string, place: string, identifiers: string): string => `  ${name}:
    identifiers: { ${identifiers} }
    kind: company
    organised_in: [${place}]
    principal_place: ${place}
    establishments: [${place}]
    sector: [manufacturing.machinery]
    offers_to: [${place}]
`
  const written = Object.entries(legs).map(
    ([name, facts]) => `  ${name}:\n    ${legFacts}\n    to_place: ${toPlace}\n${facts}`,
  )
  return `carnet: 1
as_of: 2026-11-24
declarant: suzhou
parties:
${party('suzhou', 'CN', 'uscc: "91310199MAEXAM1P8E"')}    owners: [{ party: abroad, share: 100, votes: 100 }]
    owners_complete: true
${party('abroad', toPlace, 'lei: "CARN00EXAMPLESG00189"')}
people:
  staff:
    identified_by: [resident_id]
    relation: employee
    resident_in: [CN]
    located_in: [CN]
    youngest: 22
items:
  "*": { collected_in: [CN] }
${items}
legs:
${written.join('\n')}
${more}
`
}

/** `count` lines of the example's payroll from line `first` on, with its header: real layouts, valid checksums. */
export function employees(first: number, count: number, columns?: readonly string[]): string {
  const [header = '', ...rows] = readFileSync(join(payroll, 'employees.csv'), 'utf8').trimEnd().split('\n')
  const kept = (columns ?? header.split(',')).map(column => header.split(',').indexOf(column))
  const lines = [header, ...rows.slice(first, first + count)]
  return `${lines.map(line => kept.map(index => line.split(',')[index]).join(',')).join('\n')}\n`
}

/** Columns that no regime of the example holds to be sensitive: they move as they stand. */
export const ordinary = ['employee_no', 'name', 'resident_id', 'department', 'position']

/** The people whose ordinary information has gone abroad this year, as the decision was told. Fails unless it is one exact number. */
export function ordinaryThisYear(work: Workplace, args: readonly string[]): number {
  const { document } = work.json(...args)
  // Other regimes that are concerned keep no such total.
  const totals = document.decision.findings
    .flatMap((finding: { legs: { counters: Record<string, { low: number; high: number }> }[] }) =>
      finding.legs.map(leg => leg.counters['ordinary-this-year']),
    )
    .filter((total: unknown) => total !== undefined)
  const numbers = new Set(totals.flatMap((total: { low: number; high: number }) => [total.low, total.high]))
  if (numbers.size !== 1) throw new Error(`not one number: ${JSON.stringify(totals)}`)
  return [...numbers][0] as number
}
