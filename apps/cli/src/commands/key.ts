/** `carnet key list | succeed | succeed-ledger | successions`: the keys of an installation, and what comes after them. */
import {
  formatSuccessions,
  type IssuerKey,
  issuerKeysOf,
  ledgerKeysOf,
  succeedIssuer,
  succeedLedger,
  successionsFileOf,
} from '@carnet/clearance'
import { CarnetError } from '@carnet/errors'
import { formatDay } from '@carnet/locales'
import type { State } from '@carnet/state'
import type { Context } from '../context.ts'
import { exitCodes } from '../exit.ts'
import { openStateOf } from '../open-state.ts'
import { table } from '../output.ts'
import { writeNew } from '../write-new.ts'

export async function listKeys(context: Context): Promise<number> {
  const { output, say, language } = context
  return withState(context, async state => {
    const issuers = await issuerKeysOf(state)
    const ledgers = await ledgerKeysOf(state)
    const ledger = ledgers.at(-1)!.key
    const day = (instant: string): string => formatDay(instant.slice(0, 10), language)
    const standing = ({ until, ended_by }: Pick<IssuerKey, 'until' | 'ended_by'>): string =>
      until === null ? say('key.in-force') : say('key.until', { day: day(until), index: String(ended_by) })
    output.lines(
      table([
        ...issuers.map(one => [say('key.issuer'), one.issuer, standing(one)]),
        ...ledgers.map(one => [say('key.ledger'), one.key, standing(one)]),
      ]),
      true,
    )
    output.json({ carnet_json: 1, command: 'key list', exit: exitCodes.done, issuers, ledger, ledgers })
    return exitCodes.done
  })
}

export async function succeedKey(context: Context): Promise<number> {
  const { output, say, clock, colon } = context
  return withState(context, async state => {
    const { from, to, at } = await succeedIssuer(state, clock())
    output.lines(
      table([
        [say('key.before'), from],
        [say('key.now'), to],
      ]),
      true,
    )
    output.line(say('key.succeeded'))
    output.line(colon(say('key.give'), 'key successions --out issuer.successions'))
    output.json({ carnet_json: 1, command: 'key succeed', exit: exitCodes.done, from, to, at })
    return exitCodes.done
  })
}

/** What it does is told before it is done: it cannot be taken back. */
export async function succeedLedgerKey(
  context: Context,
  { yes = false }: { readonly yes?: boolean },
): Promise<number> {
  const { output, say, clock, colon } = context
  if (!yes) throw new CarnetError('CARNET_KEY_NOT_CONFIRMED')
  return withState(context, async state => {
    const { from, to, at, index } = await succeedLedger(state, clock())
    output.lines(
      table([
        [say('key.before'), from],
        [say('key.now'), to],
      ]),
      true,
    )
    output.line(say('key.ledger-succeeded', { index: String(index) }))
    output.line(colon(say('key.give'), 'key successions --out issuer.successions'))
    output.json({ carnet_json: 1, command: 'key succeed-ledger', exit: exitCodes.done, from, to, at, index })
    return exitCodes.done
  })
}

export async function writeSuccessions(context: Context, { out }: { readonly out: string }): Promise<number> {
  const { output, say } = context
  return withState(context, async state => {
    const file = await successionsFileOf(state)
    const { successions, ledger = [] } = file
    writeNew(out, formatSuccessions(file))
    const count = successions.length + ledger.length
    output.line(say('key.written', { count, file: out }), true)
    const exit = exitCodes.done
    output.json({ carnet_json: 1, command: 'key successions', exit, file: out, successions, ledger })
    return exitCodes.done
  })
}

async function withState(context: Context, work: (state: State) => Promise<number>): Promise<number> {
  const state = await openStateOf(context)
  try {
    return await work(state)
  } finally {
    state.close()
  }
}
