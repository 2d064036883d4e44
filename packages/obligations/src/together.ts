/** What is owed under a declaration, with all that was cleared under it. */
import type { Day, Declaration, Regime, Vocabulary } from '@carnet/law'
import type { Burden } from './cleared.ts'
import { dayIn } from './day-in.ts'
import type { Owed } from './obligation.ts'
import { obligationsOf, occurrences } from './obligations.ts'

/** One clearance: what its records say, and when it was, in milliseconds since 1970. */
export interface ClearedOnce {
  readonly id: string
  readonly at: number
  readonly burdens: readonly Burden[]
}

export interface TogetherInput {
  readonly regimes: readonly Regime[]
  readonly vocabulary: Pick<Vocabulary, 'duties'>
  /** Names the declaration in keys. */
  readonly id: string
  /** null where only the records are left. */
  readonly declaration: Pick<Declaration, 'legs'> | null
  /** What regimes say of the declaration as it now stands. */
  readonly said: readonly Burden[]
  readonly cleared: readonly ClearedOnce[]
  /** What recurs is written down up to this day. */
  readonly ahead: Day
}

export interface OwedTogether {
  /** The clearance that it is owed for; null where it is owed once for all of them. */
  readonly clearance: string | null
  /** The key of what is owed, with whose it is. */
  readonly key: string
  readonly owed: Owed
}

export function owedTogether(input: TogetherInput): readonly OwedTogether[] {
  const { cleared, said } = input
  // What has not moved owes what does not hang on its moving: what is in hand ends, what is in force is filed.
  if (cleared.length === 0) {
    const owed = ask(input, said, null, null)
    return each(
      input,
      owed.filter(({ due, basis }) => due !== null && !ofMoving.has(basis.event)),
      null,
    )
  }
  const first = Math.min(...cleared.map(({ at }) => at))
  const shown = shownIn(said)
  const found = new Map<string, OwedTogether>()
  for (const { id, at, burdens } of cleared)
    for (const one of each(input, ask(input, burdens.map(shown), at, first), id)) found.set(one.key, one)
  const inHand = said.map(burden => ({ ...burden, duties: [] }))
  for (const one of each(input, ask(input, inHand, null, first), null)) found.set(one.key, one)
  return [...found.values()]
}

const ofMoving: ReadonlySet<string> = new Set(['transfer', 'transaction', 'first-transfer'])

function ask(
  { regimes, vocabulary, declaration }: TogetherInput,
  burdens: readonly Burden[],
  at: number | null,
  first: number | null,
): readonly Owed[] {
  const on = (instant: number | null) => (zone: string) => (instant === null ? null : dayIn(instant, zone))
  return obligationsOf({ regimes, vocabulary, burdens, declaration, moved: on(at), first: on(first) })
}

function each({ id, ahead }: TogetherInput, owed: readonly Owed[], clearance: string | null): OwedTogether[] {
  return owed.flatMap(one => {
    const own = one.per === 'transfer' ? clearance : null
    const whose = own === null ? `declaration:${id}` : `transfer:${own}`
    return occurrences(one, ahead).map(time => ({ clearance: own, key: `${whose} ${time.key}`, owed: time }))
  })
}

/** A paper that was added to the declaration since shows a duty as done. */
function shownIn(said: readonly Burden[]): (burden: Burden) => Burden {
  const done = new Set(
    said.flatMap(({ regime, leg, duties }) =>
      duties.flatMap(one => (one.done === 'yes' ? [`${regime} ${leg} ${one.provision} ${one.duty}`] : [])),
    ),
  )
  return burden => ({
    ...burden,
    duties: burden.duties.map(one =>
      done.has(`${burden.regime} ${burden.leg} ${one.provision} ${one.duty}`) ? { ...one, done: 'yes' } : one,
    ),
  })
}
