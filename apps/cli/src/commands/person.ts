/** `carnet where-is` and `carnet withdraw`: whoever answers a person looks up where their data went, and stops the next delivery. */
import { type Delivery, knownPerson, type Whereabouts, whereabouts, withdrawnOf } from '@carnet/clearance'
import type { Vocabulary } from '@carnet/law'
import { formatDay, formatList, textIn } from '@carnet/locales'
import { placeName } from '@carnet/present'
import { type Protection, protectionLabel } from '@carnet/protect'
import type { State } from '@carnet/state'
import type { Context } from '../context.ts'
import { openLibrary } from '../open-library.ts'
import { openStateOf } from '../open-state.ts'
import { firstLine } from '../read-given.ts'

export interface PersonOptions {
  readonly kind: string
}

export interface WithdrawOptions extends PersonOptions {
  readonly from?: string
  readonly again?: boolean
}

export async function whereIsCommand(
  context: Context,
  given: string,
  { kind }: PersonOptions,
): Promise<number> {
  const { library } = await openLibrary(context)
  return withPerson(context, library.vocabulary, given, kind, async ({ state, fingerprint }) => {
    const found = await whereabouts(state, { kind, fingerprint })
    show(context, library.vocabulary, found)
    context.output.json({ carnet_json: 1, command: 'where-is', exit: 0, kind, ...found })
    return 0
  })
}

export async function withdrawCommand(
  context: Context,
  given: string,
  { kind, from, again }: WithdrawOptions,
): Promise<number> {
  const { library } = await openLibrary(context)
  return withPerson(context, library.vocabulary, given, kind, async ({ state, fingerprint }) => {
    const does = again ? 'consent-again' : 'withdraw'
    const to = from ?? null
    await state.withdraw({
      carnet_withdrawal: 1,
      at: context.clock().toISOString(),
      does,
      kind,
      fingerprint,
      to,
    })
    const found = await whereabouts(state, { kind, fingerprint })
    const { output, say } = context
    output.line(say(`person.${does}${to === null ? '' : '-from'}`, { recipient: to ?? '' }), true)
    if (!again) {
      output.line(say('person.tell-recipients'))
      show(context, library.vocabulary, found)
    }
    const isStopped = (await withdrawnOf(state)) !== null
    output.json({ carnet_json: 1, command: 'withdraw', exit: 0, does, kind, from: to, isStopped, ...found })
    return 0
  })
}

interface Person {
  readonly state: State
  readonly fingerprint: string
}

/** `-`: the identifier comes on standard input, where no list of processes shows it. It is kept nowhere, only its keyed hash is. */
async function withPerson(
  context: Context,
  vocabulary: Vocabulary,
  given: string,
  kind: string,
  work: (person: Person) => Promise<number>,
): Promise<number> {
  const identifier = given === '-' ? await firstLine() : given
  const state = await openStateOf(context)
  try {
    const { fingerprint } = await knownPerson(state, vocabulary, { kind, identifier })
    return await work({ state, fingerprint })
  } finally {
    state.close()
  }
}

function show(context: Context, vocabulary: Vocabulary, { deliveries, withoutPerson }: Whereabouts): void {
  const { output, say } = context
  const groups = ['there', 'untold'] as const
  for (const group of groups) {
    const found = deliveries.filter(({ person }) => person === group)
    if (found.length === 0) continue
    output.line()
    output.line(say(`person.${group}`))
    for (const delivery of found) showDelivery(context, vocabulary, delivery)
  }
  output.line()
  if (deliveries.length === 0) output.line(say('person.none'))
  if (withoutPerson > 0) output.line(say('person.without', { count: withoutPerson }))
}

function showDelivery(context: Context, vocabulary: Vocabulary, delivery: Delivery): void {
  const { output, say, colon, language } = context
  const { recipient, places, mechanisms, provisions, protections, cleared_at, entry, index } = delivery
  const place = places.to === null ? '' : context.bracket(placeName(places.to, { vocabulary, language }))
  const list = (texts: readonly string[]): string =>
    texts.length === 0 ? say('person.nothing') : formatList(texts, language)
  output.line(`  ${formatDay(cleared_at.slice(0, 10), language)}  ${recipient.name}${place}`)
  output.line(
    `    ${colon(say('person.basis'), list([...mechanisms, ...provisions.map(one => textIn(one.cite, language))]))}`,
  )
  output.line(
    `    ${colon(say('person.protections'), list((protections as readonly Protection[]).map(one => protectionText(context, one))))}`,
  )
  output.line(`    ${colon(say('person.proof'), say('person.entry', { index, entry }))}`)
}

function protectionText({ say }: Context, protection: Protection): string {
  const { label, data } = protectionLabel(protection)
  return say(`protection.${label}`, data)
}
