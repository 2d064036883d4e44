/** docs/reference/parity.md: what the command line, the API and the console can do, checked against what there is. */
import type { Operation, Side } from './operation.ts'
import { operations as allOperations } from './operations.ts'

export const parityPagePath = 'docs/reference/parity.md'

/** What there is, read from the program itself. */
export interface Surfaces {
  /** `regime show`. */
  readonly commands: readonly string[]
  /** `GET /v1/transfers/{id}`. */
  readonly routes: readonly string[]
  /** Source of the console by path below `apps/console/src`. */
  readonly console: ReadonlyMap<string, string>
}

const head = `# What the command line, the API and the console can do

One table for all that can be done, and where. What the console calls of the API is read from its source (*not* names the routes that it does not
call); what it does in the browser itself, where data need not leave the machine, is marked “in the browser”. Where something cannot be done, the reason stands in
its place.

This page is written by \`npm run docs\` from \`tools/src/parity/operations.ts\`. A command or a route without a row fails it, and so does a row that
names what is not there, lacks a reason, or has one that holds no more.
`

/** The page as it should be. Throws a text that names all that is wrong. */
export function parityPage(surfaces: Surfaces, operations = allOperations): string {
  const problems = problemsOf(surfaces, Object.values(operations).flat())
  if (problems.length > 0) throw new Error(`${parityPagePath}:\n  ${problems.join('\n  ')}`)
  const called = calledBy(surfaces)
  const sections = Object.entries(operations).map(([name, rows]) => {
    const lines = rows.map(one => `| ${[one.does, ...sidesOf(one, called)].join(' | ')} |`)
    return `\n## ${name}\n\n| | command line | API | console |\n| --- | --- | --- | --- |\n${lines.join('\n')}\n`
  })
  return head + sections.join('')
}

function sidesOf(operation: Operation, called: ReadonlySet<string>): readonly string[] {
  const { cli = [], api = [], page, without = {} } = operation
  const code = (texts: readonly string[]): string => texts.map(text => `\`${text}\``).join('<br>')
  const reason = (side: Side): string => `*${without[side] ?? ''}*`
  const calls = api.filter(route => called.has(route))
  const rest = api.filter(route => !called.has(route))
  const inBrowser = page !== undefined && calls.length === 0
  const not = rest.length > 0 && !inBrowser && page === undefined ? `, *not* ${code(rest)}` : ''
  const console = calls.length > 0 || page !== undefined ? `✓${inBrowser ? ' in the browser' : not}` : ''
  return [
    cli.length > 0 ? code(cli) : reason('cli'),
    api.length > 0 ? code(api) : reason('api'),
    console || reason('console'),
  ]
}

function problemsOf(surfaces: Surfaces, rows: readonly Operation[]): readonly string[] {
  const { commands, routes, console } = surfaces
  const called = calledBy(surfaces)
  const named = { cli: new Set<string>(), api: new Set<string>() }
  const problems: string[] = []
  for (const { does, cli = [], api = [], page, without = {} } of rows) {
    for (const command of cli) named.cli.add(command)
    for (const route of api) named.api.add(route)
    if (page !== undefined && ![...console.keys()].some(path => path === page || path.startsWith(`${page}/`)))
      problems.push(`“${does}”: the console has no ${page}`)
    const there: Record<Side, boolean> = {
      cli: cli.length > 0,
      api: api.length > 0,
      console: page !== undefined || api.some(route => called.has(route)),
    }
    for (const side of ['cli', 'api', 'console'] as const) {
      if (there[side] && without[side] !== undefined)
        problems.push(`“${does}” can be done (${side}): its reason holds no more`)
      if (!there[side] && !without[side])
        problems.push(`“${does}”: no reason why it cannot be done (${side})`)
    }
  }
  const compare = (what: string, known: ReadonlySet<string>, all: readonly string[]): void => {
    for (const one of all) if (!known.has(one)) problems.push(`${what} “${one}” has no row`)
    for (const one of known) if (!all.includes(one)) problems.push(`there is no ${what} “${one}”`)
  }
  compare('command', named.cli, commands)
  compare('route', named.api, routes)
  return problems
}

const call = /\bapi\s*\.(GET|POST|PUT|PATCH|DELETE)\(\s*'([^']+)'/g
/** An address that is fetched or linked to, whatever is filled in; its method stands before it, or after it, or it is read. */
const address =
  /(?:open\('(\w+)', *)?[`'"](\/(?:v1|published|auth)\/[^`'"\s]*)[`'"](?:, *\{\s*method: '(\w+)')?/g

/** Which routes the console calls: by the client, or by an address that it fetches or links to. */
function calledBy({ routes, console }: Surfaces): ReadonlySet<string> {
  const alike = (path: string): string => path.replace(/\$?\{[^}]*\}/g, '{}').split('?', 1)[0]!
  const byForm = new Map(routes.map(route => [alike(route), route]))
  const found = new Set<string>()
  const add = (form: string): void => {
    const route = byForm.get(form)
    if (route !== undefined) found.add(route)
  }
  for (const text of console.values()) {
    for (const [, method, path] of text.matchAll(call)) add(`${method} ${alike(path!)}`)
    const others = text.replace(call, '')
    for (const [, before, path, after] of others.matchAll(address))
      add(`${before ?? after ?? 'GET'} ${alike(path!)}`)
  }
  return found
}
