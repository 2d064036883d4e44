/** `carnet erase declaration | request | periods`: what a service that runs holds, and the end of it. */
import { formatNumber } from '@carnet/locales'
import type { Context } from '../context.ts'
import { exitCodes } from '../exit.ts'
import { type ServiceOptions, serviceOf } from '../of-service.ts'
import { table } from '../output.ts'

interface Preview {
  readonly transfers: { readonly deleted: number; readonly kept: number }
  readonly against: readonly { readonly reason: string; readonly count: number }[]
}

/** Says what goes and what stays, and what stands against it; then does it, unless it is only tried. */
export async function eraseDeclaration(
  context: Context,
  id: string,
  options: ServiceOptions & { readonly dryRun?: boolean },
): Promise<number> {
  const { output, say } = context
  const { ask } = serviceOf(context, options)
  const path = `/v1/declarations/${encodeURIComponent(id)}`
  const { transfers, against } = await ask<Preview>('GET', `${path}/erasure`)
  const { deleted, kept } = transfers
  output.line(say('erase.transfers', { deleted, kept }))
  for (const { reason, count } of against) output.line(say(`erase.against-${reason}`, { count }), true)
  const erased = options.dryRun !== true
  // What stands against it the service says with what to do next.
  if (erased) await ask('DELETE', path)
  if (erased || against.length === 0) output.line(say(erased ? 'erase.done' : 'erase.tried'), true)
  const exit = against.length === 0 ? exitCodes.done : exitCodes.failure
  output.json({ carnet_json: 1, command: 'erase declaration', exit, id, erased, transfers, against })
  return exit
}

export async function eraseRequest(context: Context, id: string, options: ServiceOptions): Promise<number> {
  const { output, say } = context
  const { ask } = serviceOf(context, options)
  await ask('DELETE', `/v1/requests/${encodeURIComponent(id)}`)
  output.line(say('erase.done'), true)
  output.json({ carnet_json: 1, command: 'erase request', exit: exitCodes.done, id })
  return exitCodes.done
}

interface Kept {
  readonly what: string
  readonly ends: string
  readonly days: number | null
  readonly setting: string | null
}

export async function listPeriods(context: Context, options: ServiceOptions): Promise<number> {
  const { output, say, language } = context
  const { ask } = serviceOf(context, options)
  const { items } = await ask<{ items: readonly Kept[] }>('GET', '/v1/keeping')
  const end = ({ ends, days }: Kept): string => {
    if (days === null) return say(`erase.ends-${ends}`)
    const number = formatNumber(Math.max(1, Math.round(days)), language)
    return say(days < 1 ? 'erase.within-day' : ends === 'erased' ? 'erase.after-or' : 'erase.after', {
      days: number,
    })
  }
  output.lines(table(items.map(one => [say(`erase.what-${one.what}`), end(one), one.setting ?? ''])), true)
  output.json({ carnet_json: 1, command: 'erase periods', exit: exitCodes.done, items })
  return exitCodes.done
}
