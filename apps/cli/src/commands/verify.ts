/** `carnet verify FILE`: checks a carnet and its data, offline, and says what it checked. */
import { verify } from '@carnet/clearance'
import { errorText } from '@carnet/locales'
import type { Context } from '../context.ts'
import { exitCodes } from '../exit.ts'
import { pad } from '../output.ts'
import { shown } from '../show/clear-steps.ts'

export interface VerifyOptions {
  readonly data?: string
  readonly issuer?: string
  readonly logKey?: string
}

export async function verifyCommand(context: Context, file: string, options: VerifyOptions): Promise<number> {
  const { output, say } = context
  const verified = await verify({ carnet: file, ...options })
  for (const check of verified.checks) {
    const mark =
      check.result === 'passed'
        ? output.paint('✓', 'free')
        : check.result === 'failed'
          ? output.paint('✗', 'prohibited')
          : output.paint('–', 'faint')
    const why = check.code
      ? errorText({ code: check.code, data: check.data ?? {}, at: {} }, context.language).message
      : say(`check.${check.check}.${check.result}`, (check.data ?? {}) as Record<string, string | number>)
    output.line(`  ${mark} ${pad(say(`check.${check.check}`), 22)}${why}`, check.result === 'failed')
  }
  const { record } = verified
  if (record && verified.ok) {
    output.line()
    const rows: [string, string][] = [
      [
        say('cli.cleared'),
        `${record.cleared_at}  ${record.parties.from.name} → ${record.parties.to.name}  (${record.places.from ?? '?'} → ${record.places.to ?? '?'})`,
      ],
      [
        say('step.decide'),
        record.decision.findings
          .map(
            finding =>
              `${finding.regime} ${say(`outcome.${finding.outcome}`)}${finding.standing ? context.bracket(say(`standing.${finding.standing}`)) : ''}`,
          )
          .join(' · '),
      ],
      [say('step.plan'), record.plan.name ?? ''],
      [say('cli.issuer'), verified.issuer ?? ''],
    ]
    if (verified.dataFile) rows.push([say('cli.data'), shown(verified.dataFile)])
    for (const [name, value] of rows) output.line(`  ${pad(name, 24)}${value}`)
  }
  output.line()
  output.line(
    verified.ok
      ? output.paint(say('cli.verified'), 'strong')
      : output.paint(say('cli.not-verified'), 'prohibited'),
    true,
  )
  const exit = verified.ok ? exitCodes.done : exitCodes.failure
  output.json({ carnet_json: 1, command: 'verify', exit, ...verified })
  return exit
}
