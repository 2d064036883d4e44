/** Carnet and the policy engines on the same provisions and declarations: checked to agree, then timed in turns. */
import { loadLibrary } from '@carnet/clearance'
import type { Regime, Vocabulary } from '@carnet/law'
import { shown } from '../statistics.ts'
import { askEach } from './asked-each.ts'
import { casbinOf } from './casbin.ts'
import { cedarOf, cedarTexts } from './cedar.ts'
import { checkCanFail, heldIn } from './check.ts'
import { type Running, runCedar, runOpa } from './compiled.ts'
import { jsonLogicOf } from './json-logic.ts'
import { ourRounds } from './ours.ts'
import { type Row, reportOf } from './peers-report.ts'
import { regoOf } from './rego.ts'
import { check, type Subject, subjectOf } from './subject.ts'
import { inTurns, type Round, roundOf } from './timing.ts'
import { type TranslatedRegime, translate } from './translate.ts'

export const asOf = '2026-11-23'
/** Declarations of each regime that are checked, and how many of them are timed. */
const checked = 1000
const timed = 200
const rounds = 5
/** Ms of processor of a round. */
const atLeast = 60
/** Regimes that are checked in depth and timed one by one; all together are checked and timed, too. */
const alone = ['CN', 'EU', 'US', 'GB', 'SG', 'JP']

/** With `only`, these regimes; `keep` is handed the report after each subject. */
export async function benchPeers(
  only: readonly string[],
  keep: (lines: readonly string[]) => void,
): Promise<string[]> {
  const { regimes: all, vocabulary } = loadLibrary('regimes', null)
  const regimes = only.length > 0 ? all.filter(({ code }) => only.includes(code)) : all
  const each = regimes.filter(({ code }) => only.length > 0 || alone.includes(code))
  const translated = new Map(regimes.map(one => [one, translate(one, all, vocabulary, asOf)]))
  const rows: Row[] = []
  const add = async (subject: Subject): Promise<void> => {
    rows.push(await measure(subject))
    keep(reportOf(rows, { asOf, timed, rounds, atLeast }))
  }
  for (const mode of ['known', 'open'] as const) {
    for (const regime of each) {
      const law = [regime, ...all.filter(other => borrows(regime, other))]
      const options = { law, vocabulary, asOf, count: checked }
      await add(subjectOf(regime.code, mode, [regime], [translated.get(regime)!], options))
    }
    await add(together(regimes, translated, vocabulary, mode))
  }
  return reportOf(rows, { asOf, timed, rounds, atLeast })
}

function together(
  regimes: readonly Regime[],
  translated: ReadonlyMap<Regime, TranslatedRegime>,
  vocabulary: Vocabulary,
  mode: Subject['mode'],
): Subject {
  const options = { law: regimes, vocabulary, asOf, count: timed }
  return subjectOf(`all ${regimes.length}`, mode, regimes, [...translated.values()], options)
}

/** Whether a definition of the other is used. */
const borrows = (regime: Regime, other: Regime): boolean =>
  other !== regime && JSON.stringify(regime).includes(`"regime":"${other.code}"`)

async function measure(subject: Subject): Promise<Row> {
  const { name, mode, expressions, made } = subject
  process.stderr.write(`  ${name}, ${mode}: ${made.length} declarations, ${expressions.length} expressions\n`)
  const facts = made.map(({ attributes }) => attributes)
  const some = facts.slice(0, timed)
  // First the translation itself, so that what a peer answers otherwise is the peer's.
  const held = heldIn(subject)
  check(subject, 'The translation', held)
  checkCanFail(subject, held)
  const turns: Record<string, Round> = ourRounds(subject.inputs.slice(0, timed))
  const each = (peer: string, answer: (one: (typeof facts)[number]) => number[]): void => {
    check(subject, peer, facts.map(answer))
    turns[peer] = roundOf(some, answer)
  }
  each('json-logic-engine', askEach(subject, jsonLogicOf(expressions)))
  each('Casbin', askEach(subject, await casbinOf(expressions)))
  const cedar = cedarOf(`${name}-${mode}`, expressions)
  check(
    subject,
    'Cedar, wasm',
    facts.map(one => cedar(one).map(id => Number(id.slice(1)))),
  )
  turns['Cedar, wasm'] = roundOf(some, cedar)
  const running: Running[] = []
  const apart = (peer: string, program: Running | null): void => {
    if (program === null) return
    running.push(program)
    check(subject, peer, program.answers)
    turns[peer] = program.round
  }
  apart('OPA', await runOpa({ inputs: facts, timed, module: regoOf(expressions) }))
  const policies = Object.values(cedarTexts(expressions))
  apart('Cedar, compiled', await runCedar({ inputs: facts, timed, policies }))
  const times = await inTurns(turns, rounds, atLeast)
  for (const program of running) program.end()
  for (const [what, all] of Object.entries(times))
    process.stderr.write(`    ${what}: ${all.map(shown).join(' ')} µs\n`)
  const { length } = subject.policies
  return {
    name,
    mode,
    times,
    declarations: made.length,
    policies: length,
    heard: heardIn(held, length),
    expressions,
  }
}

/** How many policies held, or may have, in some declaration, and did not in another. */
function heardIn(held: readonly (readonly number[])[], policies: number): number {
  const times = new Array<number>(policies).fill(0)
  for (const places of held) for (const place of new Set(places.map(one => one % policies))) times[place]!++
  return times.filter(count => count > 0 && count < held.length).length
}
