/** `carnet verify FILE`: checks a carnet and its data, or the proof of an audit event, offline, and says what it checked. */
import { type Verified, verify, verifyEvent } from '@carnet/clearance'
import { errorText, formatList } from '@carnet/locales'
import type { Context } from '../context.ts'
import { exitCodes } from '../exit.ts'
import { pad, table, terminalWidth } from '../output.ts'
import { shown } from '../show/paths.ts'
import { verifyEventCommand } from './verify-event.ts'

export interface VerifyOptions {
  readonly data?: string
  readonly issuer?: string
  readonly logKey?: string
  readonly successions?: string
}

const nameWidth = 20

export async function verifyCommand(context: Context, file: string, options: VerifyOptions): Promise<number> {
  const { output, say } = context
  const ofEvent = await verifyEvent(file, options.logKey, options.successions)
  if (ofEvent) return verifyEventCommand(context, ofEvent, options)
  const verified = await verify({ carnet: file, ...options })
  for (const check of verified.checks) output.lines(checkLines(context, check), check.result === 'failed')
  if (verified.ok) output.lines(['', ...recordLines(context, verified)])
  output.line()
  if (verified.ok) output.line(output.paint(verifiedText(context, verified), 'strong'), true)
  else output.line(output.paint(say('cli.not-verified'), 'prohibited'), true)
  const exit = verified.ok ? exitCodes.done : exitCodes.failure
  output.json({ carnet_json: 1, command: 'verify', exit, ...verified })
  return exit
}

/** What was left unchecked is part of the answer. */
function verifiedText({ say }: Context, { checks }: Verified): string {
  const open = new Set(checks.filter(isOpen).map(({ check }) => check))
  const keys = open.has('issuer') && open.has('log')
  const parts: string[] = []
  if (open.has('data')) parts.push(say('cli.without-data'))
  if (keys) parts.push(say('cli.without-keys'))
  else if (open.has('issuer')) parts.push(say('cli.without-issuer'))
  else if (open.has('log')) parts.push(say('cli.without-log'))
  return parts.length === 0
    ? say('cli.verified')
    : say('cli.verified-without', { parts: parts.join(say('cli.and-without')) })
}

/** Not checked, although there is something to check: a carnet may be of a leg without a file. */
const isOpen = ({ check, result, code }: Verified['checks'][number]): boolean =>
  result === 'not-checked' && (check !== 'data' || code === 'CARNET_CREDENTIAL_DATA_NOT_GIVEN')

const howToCheck: Readonly<Record<string, string>> = {
  issuer: 'cli.pin-issuer',
  log: 'cli.pin-log',
  data: 'cli.compare-data',
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
    : say(
        `check.${check.check}.${check.data?.pinned === undefined ? check.result : 'followed'}`,
        (check.data ?? {}) as Record<string, string | number>,
      )
  const name = pad(say(`check.${check.check}`), nameWidth - 2)
  const how = isOpen(check) ? howToCheck[check.check] : undefined
  const rows = [[`  ${marks[check.result]} ${name}`, why]]
  if (how) rows.push([' '.repeat(nameWidth + 2), say(how)])
  return table(rows, terminalWidth(), 0)
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
    [say('step.plan'), planWords(context, record.plan.name ?? '')],
    [say('cli.issuer'), verified.issuer ?? ''],
  ]
  if (verified.dataFile) rows.push([say('cli.data'), shown(verified.dataFile)])
  if (record.output?.rows === 0) rows.push([say('cli.data'), say('cli.cleared-no-rows')])
  const named = rows.map(([name, value]) => [`  ${pad(name, nameWidth)}`, value])
  return table(named, terminalWidth(), 0)
}

/** The name of a plan in the language: `drop a, b; pseudonymise c`. What is no such name is shown as it is. */
function planWords({ say, language }: Context, name: string): string {
  if (name === 'keep everything') return say('plan.keep')
  const parts = name.split('; ').map(part => /^(drop|pseudonymise) (.+)$/s.exec(part))
  if (!parts.every(part => part !== null)) return name
  return parts
    .map(([, change = '', items = '']) =>
      say(`plan.${change}`, { items: formatList(items.split(', '), language) }),
    )
    .join(language === 'zh' ? '；' : '; ')
}
