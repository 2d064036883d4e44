/** The tables of `peers`: what each took, how many times that of Carnet, and how far that is from what was aimed at. */
import { median, shown } from '../statistics.ts'
import { atomsOf, type Expression, sizeOf } from './expression.ts'
import type { Mode } from './subject.ts'

/** Every column on one subject: µs of processor of a decision, round by round. */
export interface Row {
  readonly name: string
  readonly mode: Mode
  readonly times: Readonly<Record<string, readonly number[]>>
  readonly declarations: number
  readonly policies: number
  /** How many of them were answered both ways. */
  readonly heard: number
  readonly expressions: readonly Expression[]
}

interface Measured {
  readonly asOf: string
  readonly timed: number
  readonly rounds: number
  readonly atLeast: number
}

const peers = ['json-logic-engine', 'Cedar, compiled', 'Cedar, wasm', 'Casbin', 'OPA']
const own = [
  'verdict',
  'verdict, new facts',
  'packed',
  'packed, new facts',
  'proofs as JSON',
  'proofs as JSON, new facts',
  'decision and proofs',
]

/** What was aimed at: so many times what Carnet takes, a peer takes. */
const aims: readonly { readonly own: string; readonly peer: string; readonly times: number }[] = [
  { own: 'packed', peer: 'Cedar, compiled', times: 100 },
  { own: 'packed', peer: 'Cedar, wasm', times: 100 },
  { own: 'packed', peer: 'OPA', times: 100 },
  { own: 'packed', peer: 'Casbin', times: 100 },
  { own: 'proofs as JSON', peer: 'Cedar, compiled', times: 5 },
  { own: 'proofs as JSON', peer: 'Cedar, wasm', times: 5 },
  { own: 'verdict', peer: 'json-logic-engine', times: 1 },
]
const aimOfVerdict = 2

const modes: readonly Mode[] = ['known', 'open']
const titles: Readonly<Record<Mode, string>> = {
  known: '**All facts known**: one policy a provision.',
  open: '**A third of the facts not said**: two policies a provision (holds; may hold).',
}

export function reportOf(rows: readonly Row[], { asOf, timed, rounds, atLeast }: Measured): string[] {
  const lines = [
    `Every provision in force on ${asOf}; ${timed} declarations timed, in ${rounds} rounds of ${atLeast} ms of processor or more each, all in turn; medians. Before that all answered`,
    `alike, provision by provision; in every subject one fault was planted for each provision, and each was found.`,
  ]
  for (const mode of modes) {
    const shownRows = rows.filter(row => row.mode === mode)
    if (shownRows.length === 0) continue
    const columns = [...own, ...peers]
    lines.push('', titles[mode], '')
    lines.push(
      ...table(['µs of processor', ...columns], shownRows, row => columns.map(one => figure(row.times[one]))),
    )
    lines.push(
      '',
      'As many times as Carnet takes, a peer takes (medians of the ratios within each round):',
      '',
    )
    const pairs = [
      ...['packed', 'packed, new facts'].flatMap(one => peers.map(peer => [one, peer] as const)),
      ['verdict', 'json-logic-engine'] as const,
      ['verdict, new facts', 'json-logic-engine'] as const,
      ['proofs as JSON', 'Cedar, compiled'] as const,
      ['proofs as JSON', 'Cedar, wasm'] as const,
    ]
    lines.push(
      ...table(['', ...pairs.map(([one, peer]) => `${peer} / ${one}`)], shownRows, row =>
        pairs.map(([one, peer]) => times(ratio(row, one, peer))),
      ),
    )
  }
  return [...lines, '', ...aimed(rows), '', ...sizes(rows)]
}

/** Every aim on every subject, reached or not. */
function aimed(rows: readonly Row[]): string[] {
  const columns = modes.flatMap(mode =>
    rows
      .filter(row => row.mode === mode)
      .map(row => ({ row, title: mode === 'known' ? row.name : `${row.name}, open` })),
  )
  const mark = (isReached: boolean): string => (isReached ? ' ✓' : '')
  const line = (words: string, cells: readonly string[]): string => `| ${words} | ${cells.join(' | ')} |`
  return [
    'Aimed at; ✓ where it is reached:',
    '',
    line(
      '',
      columns.map(({ title }) => title),
    ),
    `| --- |${' ---: |'.repeat(columns.length)}`,
    ...aims.map(aim =>
      line(
        `${aim.own}: ${aim.peer} at ${aim.times} ×`,
        columns.map(({ row }) => {
          const found = ratio(row, aim.own, aim.peer)
          return `${times(found)}${mark(found !== null && found >= aim.times)}`
        }),
      ),
    ),
    line(
      `verdict: under ${aimOfVerdict} µs`,
      columns.map(({ row }) => {
        const took = median(row.times.verdict ?? [])
        return `${shown(took)}${mark(took < aimOfVerdict)}`
      }),
    ),
  ]
}

function table(
  head: readonly string[],
  rows: readonly Row[],
  cells: (row: Row) => readonly string[],
): string[] {
  return [
    `| ${head.join(' | ')} |`,
    `| --- |${' ---: |'.repeat(head.length - 1)}`,
    ...rows.map(row => `| ${row.name} | ${cells(row).join(' | ')} |`),
  ]
}

const figure = (all: readonly number[] | undefined): string =>
  all === undefined ? 'not measured' : shown(median(all))

function ratio({ times: all }: Row, one: string, peer: string): number | null {
  const [mine, theirs] = [all[one], all[peer]]
  return mine && theirs ? median(theirs.map((took, round) => took / mine[round]!)) : null
}

const times = (found: number | null): string => (found === null ? '–' : `${shown(found)} ×`)

/** How much was compared, and what the languages without definitions have to carry. */
function sizes(rows: readonly Row[]): string[] {
  return modes.map(mode => {
    const each = rows
      .filter(row => row.mode === mode)
      .map(({ name, declarations, policies, heard, expressions }) => {
        const seen = new Set<Expression>()
        const once = expressions.reduce((so, one) => so + atomsOf(one, seen).length, 0)
        const written = shown(expressions.reduce((so, one) => so + sizeOf(one), 0))
        return `${name} ${declarations} declarations, ${heard} of ${policies} policies both ways, ${written} tests (${once})`
      })
    return `Compared, ${mode} (tests written out, and different ones): ${each.join('; ')}.`
  })
}
