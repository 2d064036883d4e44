/** `carnet verify FILE`: checks a carnet and its data, offline, and says what it checked. */
import { type Verified, verify } from '@carnet/clearance'
import { errorText } from '@carnet/locales'
import type { Context } from '../context.ts'
import { exitCodes } from '../exit.ts'
import { pad, table, terminalWidth } from '../output.ts'
import { shown } from '../show/paths.ts'

export interface VerifyOptions {
  readonly data?: string
  readonly issuer?: string
  readonly logKey?: string
}

const nameWidth = 20

export async function verifyCommand(context: Context, file: string, options: VerifyOptions): Promise<number> {
  const { output, say } = context
  const verified = await verify({ carnet: file, ...options })
  for (const check of verified.checks) output.lines(checkLines(context, check), check.result === 'failed')
  if (verified.ok) output.lines(['', ...recordLines(context, verified)])
  output.line()
  if (verified.ok) output.line(output.paint(say('cli.verified'), 'strong'), true)
  else output.line(output.paint(say('cli.not-verified'), 'prohibited'), true)
  const exit = verified.ok ? exitCodes.done : exitCodes.failure
  output.json({ carnet_json: 1, command: 'verify', exit, ...verified })
  return exit
}

function checkLines(context: Context, check: Verified['checks'][number]): string[] {
  const { output, say, language } = context
  const marks = {
    passed: output.paint('✓', 'free'),
    failed: output.paint('✗', 'prohibited'),
    'not-checked': output.paint('–', 'faint'),
  }
  const why = check.code
    ? errorText({ code: check.code, data: check.data ?? {}, at: {} }, language).message
    : say(`check.${check.check}.${check.result}`, (check.data ?? {}) as Record<string, string | number>)
  const name = pad(say(`check.${check.check}`), nameWidth - 2)
  return table([[`  ${marks[check.result]} ${name}`, why]], terminalWidth(), 0)
}

/** What was cleared: when, between whom, under which findings, by which plan. */
function recordLines(context: Context, verified: Verified): string[] {
  const { record } = verified
  if (!record) return []
  const { say, bracket } = context
  const places = `${record.places.from ?? '?'} → ${record.places.to ?? '?'}`
  const findings = record.decision.findings.map(({ regime, outcome, standing }) => {
    const met = standing ? bracket(say(`standing.${standing}`)) : ''
    return `${regime} ${say(`outcome.${outcome}`)}${met}`
  })
  const rows: [string, string][] = [
    [say('cli.cleared'), record.cleared_at],
    [say('cli.leg'), `${record.parties.from.name} → ${record.parties.to.name}  ${places}`],
    [say('step.decide'), `${findings.join(' · ')}  ${say('cli.as-of', { day: record.decision.as_of })}`],
    [say('step.plan'), record.plan.name ?? ''],
    [say('cli.issuer'), verified.issuer ?? ''],
  ]
  if (verified.dataFile) rows.push([say('cli.data'), shown(verified.dataFile)])
  const named = rows.map(([name, value]) => [`  ${pad(name, nameWidth)}`, value])
  return table(named, terminalWidth(), 0)
}
