/** `carnet verify FILE` where the file is the proof of an audit event. */
import type { EventCheck, EventVerification } from '@carnet/clearance'
import { CarnetError } from '@carnet/errors'
import { errorText } from '@carnet/locales'
import type { Context } from '../context.ts'
import { exitCodes } from '../exit.ts'
import { pad, table, terminalWidth } from '../output.ts'

const nameWidth = 20
/** What belongs to a carnet, and would seem to have been checked. */
const ofCarnets = ['data', 'issuer'] as const

export function verifyEventCommand(
  context: Context,
  verified: EventVerification,
  options: Partial<Record<(typeof ofCarnets)[number], string>>,
): number {
  const { output, say } = context
  const option = ofCarnets.find(one => options[one] !== undefined)
  if (option) throw new CarnetError('CARNET_EVENT_PROOF_OPTION', { option: `--${option}` })
  const { ok, checks, event, entry } = verified
  for (const check of checks) output.lines(checkLines(context, check), check.result === 'failed')
  if (event) {
    const rows = [
      [say('cli.event.at'), event.created_at],
      [say('cli.event.actor'), event.actor],
      [say('cli.event.action'), event.action],
      [say('cli.event.subject'), event.subject],
      [say('cli.event.entry'), entry ?? ''],
    ].map(([name, value]) => [`  ${pad(name!, nameWidth)}`, value!])
    output.lines(['', ...table(rows, terminalWidth(), 0)])
  }
  output.line()
  output.line(output.paint(resultText(context, verified), ok ? 'strong' : 'prohibited'), true)
  const exit = ok ? exitCodes.done : exitCodes.failure
  output.json({ carnet_json: 1, command: 'verify', exit, ...verified })
  return exit
}

function resultText({ say }: Context, { ok, checks }: EventVerification): string {
  if (!ok) return say('cli.not-verified')
  const pinned = checks.every(({ result }) => result === 'passed')
  return pinned ? say('cli.verified') : say('cli.verified-without', { parts: say('cli.without-log') })
}

function checkLines({ output, say, language }: Context, { check, result, code, data }: EventCheck): string[] {
  const marks = {
    passed: output.paint('✓', 'free'),
    failed: output.paint('✗', 'prohibited'),
    'not-checked': output.paint('–', 'faint'),
  }
  const why = code
    ? errorText({ code, data: data ?? {}, at: {} }, language).message
    : say(`event-check.${check}.${result}`, (data ?? {}) as Record<string, string | number>)
  const rows = [[`  ${marks[result]} ${pad(say(`event-check.${check}`), nameWidth - 2)}`, why]]
  if (check === 'log' && result === 'not-checked') rows.push([' '.repeat(nameWidth + 2), say('cli.pin-log')])
  return table(rows, terminalWidth(), 0)
}
