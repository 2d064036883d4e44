/** `carnet person-link give | list | revoke`: a one-time link and its code for a person, made by a service that runs. */
import { formatDay } from '@carnet/locales'
import type { AskService } from '../ask-service.ts'
import type { Context } from '../context.ts'
import { exitCodes } from '../exit.ts'
import { type ServiceOptions, serviceOf } from '../of-service.ts'
import { table } from '../output.ts'
import { firstLine, wholeNumber } from '../read-given.ts'

export interface GiveOptions extends ServiceOptions {
  readonly kind: string
  readonly for: string
  readonly basis?: string
  readonly may: string
  readonly hours?: string
  readonly days?: string
}

interface Made {
  readonly id: string
  readonly path: string
  readonly url: string | null
  readonly code: string
  readonly expires_at: string
}

interface Listed {
  readonly id: string
  readonly acts_as: string
  readonly basis: string | null
  readonly may: string
  readonly state: string
  readonly created_at: string
  readonly expires_at: string
  readonly opened_at: string | null
}

/** The shorthand for the identifier on standard input, where no list of processes shows it. */
const fromInput = '-'

export async function givePersonLink(context: Context, given: string, options: GiveOptions): Promise<number> {
  const { output, say, colon, language } = context
  const { kind, basis, may, hours, days } = options
  const { address, ask } = serviceOf(context, options)
  const identifier = given === fromInput ? await firstLine() : given
  const made = await ask<Made>('POST', '/v1/people/links', {
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      identifiers: [{ kind, identifier }],
      acts_as: options.for,
      may,
      ...(basis === undefined ? {} : { basis }),
      ...(hours === undefined ? {} : { hours: wholeNumber(hours, '--hours') }),
      ...(days === undefined ? {} : { days: wholeNumber(days, '--days') }),
    }),
  })
  const url = made.url ?? new URL(made.path, address).href
  const rows = [
    [say('person-link.link'), url],
    [say('person-link.code'), made.code.replace(/(\d{4})(\d{4})/, '$1 $2')],
    [say('person-link.opens-until'), formatDay(made.expires_at.slice(0, 10), language)],
  ]
  output.lines(table(rows), true)
  output.line(say('person-link.two-ways'))
  if (made.url === null) output.line(say('person-link.here-only'))
  output.line(output.paint(colon(say('person-link.take-back'), `person-link revoke ${made.id}`), 'faint'))
  output.json({
    carnet_json: 1,
    command: 'person-link give',
    exit: exitCodes.done,
    id: made.id,
    url,
    code: made.code,
    expires_at: made.expires_at,
  })
  return exitCodes.done
}

export async function listPersonLinks(context: Context, options: ServiceOptions): Promise<number> {
  const { output, say, language } = context
  const { ask } = serviceOf(context, options)
  const links = await allLinks(ask)
  const day = (instant: string): string => formatDay(instant.slice(0, 10), language)
  const rows = links.map(({ id, acts_as, basis, may, state, created_at, expires_at, opened_at }) => [
    day(created_at),
    say(`person-link.state-${state}`, { day: day(opened_at ?? expires_at) }),
    say(basis === null ? `person-link.for-${acts_as}` : `person-link.basis-${basis}`),
    say(`person-link.may-${may}`),
    id,
  ])
  output.lines(rows.length === 0 ? [say('person-link.none')] : table(rows), true)
  output.json({ carnet_json: 1, command: 'person-link list', exit: exitCodes.done, links })
  return exitCodes.done
}

/** Page after page, as the service gives them. */
async function allLinks(ask: AskService): Promise<readonly Listed[]> {
  const links: Listed[] = []
  let after: string | null = ''
  while (after !== null) {
    const query: string = after === '' ? '' : `?${new URLSearchParams({ after })}`
    const page: { items: Listed[]; next: string | null } = await ask('GET', `/v1/people/links${query}`)
    links.push(...page.items)
    after = page.next
  }
  return links
}

export async function revokePersonLink(
  context: Context,
  id: string,
  options: ServiceOptions,
): Promise<number> {
  const { output, say } = context
  const { ask } = serviceOf(context, options)
  await ask('DELETE', `/v1/people/links/${encodeURIComponent(id)}`)
  output.line(say('person-link.revoked'), true)
  output.json({ carnet_json: 1, command: 'person-link revoke', exit: exitCodes.done, id })
  return exitCodes.done
}
