/** Carnet and the policy engines on the same provisions and declarations: checked to agree, then timed side by side. */
import { loadLibrary } from '@carnet/clearance'
import type { Regime } from '@carnet/law'
import { shown } from '../statistics.ts'
import { askEach } from './asked-each.ts'
import { casbinOf } from './casbin.ts'
import { cedarOf, cedarTexts } from './cedar.ts'
import { runCedar, runOpa, type Task } from './compiled.ts'
import { atomsOf, type Expression, sizeOf } from './expression.ts'
import { jsonLogicOf } from './json-logic.ts'
import { ourTimes } from './ours.ts'
import { regoOf } from './rego.ts'
import { check, type Mode, type Subject, subjectOf } from './subject.ts'
import { atLeast, rounds, type Time, timeOf } from './timing.ts'
import { translate } from './translate.ts'

const asOf = '2026-11-23'
/** Declarations of each regime that are checked, and how many of them are timed. */
const checked = 2000
const timed = 200
/** Regimes that are timed one by one; all are checked, and timed all together. */
const alone = ['CN', 'EU', 'US', 'GB', 'SG', 'JP']

/** Every peer on every subject; by column. */
interface Row {
  readonly subject: Subject
  readonly times: Readonly<Record<string, Time>>
}

/** With `only`, these regimes; `keep` is handed the report after each subject. */
export async function benchPeers(
  only: readonly string[],
  keep: (lines: readonly string[]) => void,
): Promise<string[]> {
  const { regimes: all, vocabulary } = loadLibrary('regimes', null)
  const regimes = only.length > 0 ? all.filter(({ code }) => only.includes(code)) : all
  const translated = new Map(regimes.map(one => [one, translate(one, regimes, vocabulary, asOf)]))
  const rows: Row[] = []
  for (const mode of ['known', 'open'] as const) {
    for (const regime of regimes) {
      const law = [regime, ...regimes.filter(other => borrows(regime, other))]
      const options = { law, vocabulary, asOf, count: checked }
      const subject = subjectOf(regime.code, mode, [regime], [translated.get(regime)!], options)
      rows.push({ subject, times: await measure(subject, alone.includes(regime.code)) })
      keep(report(rows, regimes))
    }
    const options = { law: regimes, vocabulary, asOf, count: timed }
    const together = subjectOf('all', mode, regimes, [...translated.values()], options)
    rows.push({ subject: together, times: await measure(together, true) })
    keep(report(rows, regimes))
  }
  return report(rows, regimes)
}

/** Whether a definition of the other is used. */
const borrows = (regime: Regime, other: Regime): boolean =>
  other !== regime && JSON.stringify(regime).includes(`"regime":"${other.code}"`)

async function measure(subject: Subject, isTimed: boolean): Promise<Record<string, Time>> {
  const { name, mode, expressions, made } = subject
  process.stderr.write(`  ${name}, ${mode}: ${made.length} declarations, ${expressions.length} expressions\n`)
  const facts = made.map(({ attributes }) => attributes)
  const some = facts.slice(0, timed)
  const times: Record<string, Time> = {}
  const each = async (peer: string, answer: (one: (typeof facts)[number]) => number[]): Promise<void> => {
    check(subject, peer, facts.map(answer))
    if (isTimed) times[peer] = timeOf(some, answer)
  }
  await each('json-logic-engine', askEach(subject, jsonLogicOf(expressions)))
  await each('Casbin', askEach(subject, await casbinOf(expressions)))
  const cedar = cedarOf(`${name}-${mode}`, expressions)
  check(
    subject,
    'Cedar',
    facts.map(one => cedar(one).map(id => Number(id.slice(1)))),
  )
  if (isTimed) times['Cedar, wasm'] = timeOf(some, cedar)
  const task: Task = { name: `${name}, ${mode}`, inputs: facts, timed, rounds: isTimed ? rounds : 0, atLeast }
  const opa = await runOpa([{ ...task, module: regoOf(expressions) }])
  const compiled = await runCedar([{ ...task, policies: Object.values(cedarTexts(expressions)) }])
  for (const [peer, result] of [['OPA', opa?.[0]] as const, ['Cedar, compiled', compiled?.[0]] as const]) {
    if (!result) continue
    check(subject, peer, result.answers)
    if (isTimed) times[peer] = result
  }
  if (isTimed) Object.assign(times, ourTimes(subject.inputs.slice(0, timed)))
  for (const [what, { cpu }] of Object.entries(times))
    process.stderr.write(`    ${what}: ${cpu && shown(cpu)} µs\n`)
  return times
}

const peers = ['json-logic-engine', 'Cedar, compiled', 'Cedar, wasm', 'Casbin', 'OPA']
const own = [
  'verdict',
  'verdict, new facts',
  'packed',
  'packed, new facts',
  'proofs as JSON',
  'proofs, new facts',
]

function report(rows: readonly Row[], regimes: readonly Regime[]): string[] {
  const lines = [
    `Every provision of ${regimes.map(({ code }) => code).join(', ')} as of ${asOf}: ${checked} declarations of each, of either kind, answered alike by all`,
    `(provision by provision; a difference stops the bench). ${timed} of them timed; µs of processor a decision, medians of ${rounds} rounds of ${atLeast} ms or more.`,
  ]
  for (const mode of ['known', 'open'] as const) {
    const shownRows = rows.filter(
      ({ subject, times }) => subject.mode === mode && Object.keys(times).length > 0,
    )
    lines.push(
      '',
      mode === 'known'
        ? '**All facts known**: one policy a provision.'
        : '**A third of the facts not said**: two policies a provision (holds; may hold).',
    )
    lines.push(
      '',
      ...table(['', ...own, ...peers], shownRows, times => [...own, ...peers].map(one => figure(times[one]))),
    )
    lines.push('', 'As many times as Carnet takes, a peer takes:', '')
    const pairs = [
      ...peers.map(peer => ['packed', peer] as const),
      ...peers.map(peer => ['packed, new facts', peer] as const),
      ['verdict', 'json-logic-engine'] as const,
      ['proofs as JSON', 'Cedar, compiled'] as const,
      ['proofs as JSON', 'Cedar, wasm'] as const,
    ]
    lines.push(
      ...table(['', ...pairs.map(([one, peer]) => `${peer} / ${one}`)], shownRows, times =>
        pairs.map(([one, peer]) => ratio(times[peer], times[one])),
      ),
    )
  }
  lines.push('', ...sizes(rows))
  return lines
}

function table(
  head: readonly string[],
  rows: readonly Row[],
  cells: (times: Row['times']) => readonly string[],
): string[] {
  return [
    `| ${head.join(' | ')} |`,
    `| --- |${head
      .slice(1)
      .map(() => ' ---: |')
      .join('')}`,
    ...rows.map(({ subject, times }) => `| ${subject.name} | ${cells(times).join(' | ')} |`),
  ]
}

const figure = (time: Time | undefined): string => (time?.cpu == null ? 'not measured' : shown(time.cpu))
const ratio = (peer: Time | undefined, time: Time | undefined): string =>
  peer?.cpu == null || time?.cpu == null ? '–' : `${shown(peer.cpu / time.cpu)} ×`

/** What the languages without definitions have to carry. */
function sizes(rows: readonly Row[]): string[] {
  const modes: readonly Mode[] = ['known', 'open']
  const of = (mode: Mode): string =>
    rows
      .filter(({ subject }) => subject.mode === mode)
      .map(({ subject: { name, expressions } }) => {
        const seen = new Set<Expression>()
        const once = expressions.reduce((so, one) => so + atomsOf(one, seen).length, 0)
        return `${name} ${shown(expressions.reduce((so, one) => so + sizeOf(one), 0))} (${once})`
      })
      .join(', ')
  return modes.map(mode => `Tests written out, and different ones, ${mode}: ${of(mode)}.`)
}
