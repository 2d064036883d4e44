/** `carnet regime list`: the law as it is loaded, and how fresh it is. */

import { CarnetError, nearest } from '@carnet/errors'
import type { Regime } from '@carnet/law'
import { freshDays, staleBefore } from '@carnet/lawbook'
import { textIn } from '@carnet/locales'
import { commandName } from '../command-name.ts'
import type { Context } from '../context.ts'
import { exitCodes } from '../exit.ts'
import { openLibrary } from '../open-library.ts'
import { stringWidth, table } from '../output.ts'
import { arrangementTable } from '../show/arrangements.ts'

/** How fresh a regime is: the oldest and the latest day on which a provision was checked, and what is overdue. */
interface Freshness {
  readonly verified: number
  readonly checked: string
  readonly last: string
  /** Provisions that were checked too long before today. */
  readonly stale: number
}

function freshnessOf({ provisions }: Regime, today: string): Freshness {
  const days = provisions.map(provision => provision.provenance.checked).sort()
  const limit = staleBefore(today)
  return {
    verified: provisions.filter(({ provenance }) => provenance.confidence === 'verified').length,
    checked: days[0] ?? '',
    last: days.at(-1) ?? '',
    stale: days.filter(day => day <= limit).length,
  }
}

/** Where the terminal is too narrow, what is least asked for is left out: the digest, the number of provisions, the oldest day. */
function fitted(rows: readonly (readonly string[])[]): string[] {
  const wide = table(rows)
  const width = process.stdout.columns ?? Number.POSITIVE_INFINITY
  if (wide.every(line => stringWidth(line) <= width)) return wide
  return table(
    rows.map(([code = '', name = '', , verified = '', , last = '', fresh = '']) => [
      code,
      last,
      verified,
      fresh,
      name,
    ]),
    width,
  )
}

export async function listRegimes(context: Context): Promise<number> {
  const { output, say, language, today } = context
  const { regimes, arrangements } = (await openLibrary(context)).library
  const rows = regimes.map(regime => {
    const { verified, checked, last, stale } = freshnessOf(regime, today)
    const count = regime.provisions.length
    return [
      regime.code,
      textIn(regime.name, language),
      String(count),
      `${Math.round((100 * verified) / Math.max(1, count))} %`,
      checked,
      last,
      stale > 0
        ? output.paint(say('cli.stale', { count: stale, days: freshDays }), 'conditional')
        : say('cli.fresh'),
      regime.digest.slice(0, 12),
    ]
  })
  const head = [
    'cli.regime',
    'cli.name',
    'cli.provisions',
    'cli.verified-share',
    'cli.checked',
    'cli.checked-last',
    'cli.freshness',
    'cli.digest',
  ].map(code => output.paint(say(code), 'faint'))
  output.lines(fitted([head, ...rows]), true)
  output.lines(arrangementTable(context, arrangements), true)
  output.json({
    carnet_json: 1,
    command: 'regime list',
    exit: exitCodes.done,
    regimes: regimes.map(regime => ({
      code: regime.code,
      name: regime.name,
      digest: regime.digest,
      places: regime.places,
      provisions: regime.provisions.length,
      ...freshnessOf(regime, today),
    })),
    arrangements: arrangements.map(({ name, kind, title, digest }) => ({ name, kind, title, digest })),
  })
  return exitCodes.done
}

export function unknownRegime(code: string, known: readonly string[]): CarnetError {
  return new CarnetError('CARNET_REGIME_UNKNOWN', {
    code,
    command: commandName,
    known: known.join(', '),
    near: nearest(code.toUpperCase(), known) ?? nearest(code, known) ?? '',
  })
}
