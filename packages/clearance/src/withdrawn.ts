/** Whoever has taken their consent back is left out of what moves: before it is counted, decided or written. */
import { createHash } from 'node:crypto'
import type { DataSet } from '@carnet/dataset'
import { CarnetError } from '@carnet/errors'
import type { Inspection, Listed, WithoutSome } from '@carnet/inspect'
import type { Fact } from '@carnet/law'
import type { State, Withdrawal } from '@carnet/state'
import { short } from './facts.ts'

export interface Withdrawn {
  /** Of everything that was kept: another, and somebody has withdrawn since. */
  readonly digest: string
  readonly key: Buffer
  /** Whom the recipient of a leg may not receive. */
  of(leg: Fact): Listed
}

/** What holds now: of several words of one person about one recipient, the last. Null where nobody has withdrawn. */
export async function withdrawnOf(state: Pick<State, 'withdrawals' | 'derive'>): Promise<Withdrawn | null> {
  const all = await state.withdrawals()
  const last = new Map<string, Withdrawal>()
  for (const one of [...all].sort((a, b) => (a.at < b.at ? -1 : 1)))
    last.set(JSON.stringify([one.kind, one.fingerprint, one.to]), one)
  const holding = [...last.values()].filter(({ does }) => does === 'withdraw')
  if (holding.length === 0) return null
  return {
    digest: digestOf(holding),
    key: state.derive('fingerprint', ''),
    of: leg => listedFor(recipientNames(leg), holding),
  }
}

/** The data without whom their recipient may not receive; null where nobody of them has said so. */
export async function withoutWithdrawn(
  dataset: DataSet,
  inspection: Pick<Inspection, 'columns' | 'people'>,
  leg: Fact,
  withdrawn: Withdrawn | null | undefined,
): Promise<WithoutSome | null> {
  const listed = withdrawn?.of(leg)
  if (!withdrawn || !listed || listed.size === 0) return null
  const { withoutSome } = await import('@carnet/inspect')
  return withoutSome(dataset, inspection, listed, withdrawn.key)
}

/** Throws CARNET_WITHDRAWN_MEANWHILE where somebody withdrew, or gave consent again, after the data were looked at. */
export async function requireNobodyWithdrew(
  state: Pick<State, 'withdrawals' | 'derive'>,
  before: Withdrawn | null,
): Promise<void> {
  const now = await withdrawnOf(state)
  if ((now?.digest ?? null) !== (before?.digest ?? null)) throw new CarnetError('CARNET_WITHDRAWN_MEANWHILE')
}

const digestOf = (holding: readonly Withdrawal[]): string =>
  createHash('sha256')
    .update(
      holding
        .map(one => JSON.stringify([one.kind, one.fingerprint, one.to]))
        .sort()
        .join('\n'),
    )
    .digest('hex')

/** By what a recipient may be called: its identifiers, its name, and how the declaration calls it. */
function recipientNames(leg: Fact): ReadonlySet<string> {
  const to = leg.values.to as Fact | undefined
  if (!to) return new Set()
  const { identifiers, name } = to.values
  return new Set([
    short(to),
    ...((identifiers ?? []) as readonly string[]),
    ...(typeof name === 'string' ? [name] : []),
  ])
}

function listedFor(names: ReadonlySet<string>, holding: readonly Withdrawal[]): Listed {
  const listed = new Map<string, Set<string>>()
  for (const { kind, fingerprint, to } of holding) {
    if (to !== null && !names.has(to)) continue
    const prints = listed.get(kind) ?? new Set<string>()
    listed.set(kind, prints.add(fingerprint))
  }
  return listed
}
