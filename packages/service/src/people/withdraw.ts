/** A person takes their consent back: kept by keyed hash, so that the next delivery leaves them out, and sent on to whoever has their data. */
import { type KnownPerson, knownPerson, type SaidIdentifier } from '@carnet/clearance'
import type { State } from '@carnet/state'
import type { NoticeDoes, Tables } from '@carnet/store'
import type { Transaction } from 'kysely'
import { Type } from 'typebox'
import type { ServiceContext } from '../context.ts'
import { instant } from '../shapes.ts'
import { sendOn } from './notices.ts'

export const withdrawalShape = Type.Object({
  to: Type.Union([Type.String(), Type.Null()], { description: 'one recipient, or all of them' }),
  at: instant,
})

export interface WithdrawalAsked {
  readonly does?: NoticeDoes
  readonly organisation: string
  /** As it stands in the audit trail. */
  readonly by: string
  readonly to: string | null
  /** All identifiers of the person that are at hand. */
  readonly said: readonly SaidIdentifier[]
}

/** Kept under every identifier: a file tells its people apart by one of them. What is kept in the state stays, whatever comes of the rest. */
export async function withdrawFor(
  context: ServiceContext,
  tx: Transaction<Tables>,
  { does = 'withdraw', organisation, by, to, said }: WithdrawalAsked,
): Promise<void> {
  const { states, clock, library } = context
  const state = await states.of(organisation)
  const at = clock().toISOString()
  const known = await knownPeople(state, library.vocabulary, said)
  for (const { kind, fingerprint } of known)
    await state.withdraw({ carnet_withdrawal: 1, at, does, kind, fingerprint, to })
  for (const [index, one] of said.entries())
    await sendOn(context, tx, { organisation, by, does, to, said: one, known: known[index]! })
}

/** All identifiers of one person as the state remembers them. Throws as `knownPerson` does. */
export async function knownPeople(
  state: Pick<State, 'derive'>,
  vocabulary: Parameters<typeof knownPerson>[1],
  said: readonly SaidIdentifier[],
): Promise<readonly KnownPerson[]> {
  const known: KnownPerson[] = []
  for (const one of said) known.push(await knownPerson(state, vocabulary, one))
  return known
}

/** What holds now of what the person took back, the latest first. */
export async function standingWithdrawals(
  state: Pick<State, 'withdrawals'>,
  subject: readonly KnownPerson[],
): Promise<{ to: string | null; at: string }[]> {
  const prints = new Set(subject.map(({ kind, fingerprint }) => `${kind} ${fingerprint}`))
  const last = new Map<string | null, { readonly at: string; readonly does: string }>()
  const all = [...(await state.withdrawals())].filter(one => prints.has(`${one.kind} ${one.fingerprint}`))
  for (const { to, at, does } of all.sort((a, b) => (a.at < b.at ? -1 : 1))) last.set(to, { at, does })
  return [...last]
    .flatMap(([to, { at, does }]) => (does === 'withdraw' ? [{ to, at }] : []))
    .sort((a, b) => (a.at < b.at ? 1 : -1))
}
