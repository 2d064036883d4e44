/**
 * What a draft would change for declarations: each is decided under the law as it is and under the draft, and only counts are told.
 * An entry is held for the cause where it alone changes the finding.
 */
import { type Declaration, decide, type Finding, outcomes, type Regime, type Vocabulary } from '@carnet/law'
import { changedEntries, type DraftEntry, withOnly } from './entries.ts'
import { suppress } from './suppress.ts'

/** `otherwise`: the same finding, by other provisions or with other duties. */
export const directions = ['heavier', 'lighter', 'otherwise'] as const
export type Direction = (typeof directions)[number]

export interface EffectRow {
  /** Id of the entry; null where several together, or what was not tried alone, make the change. */
  readonly entry: string | null
  readonly direction: Direction
  /** How many declarations; null for 1 to 4. */
  readonly declarations: number | null
}

export interface Effect {
  /** How many declarations were decided; null for fewer than five. */
  readonly declarations: number | null
  readonly rows: readonly EffectRow[]
}

export interface EffectInput {
  readonly declarations: Iterable<Declaration> | AsyncIterable<Declaration>
  readonly regimes: readonly Regime[]
  readonly vocabulary: Vocabulary
  readonly draft: Regime
  /** Ids of the entries that are told apart; all others are told without one. Left out: all. */
  readonly entries?: ReadonlySet<string> | undefined
  /** Waits until others had their turn. */
  readonly breathe: () => Promise<void>
}

/** So many decisions are made to find out which entry is the cause; what is left then is told without an entry. */
const mostTrials = 20_000

/** Pure but for the waiting. */
export async function effectOf(input: EffectInput): Promise<Effect> {
  const { declarations, regimes, vocabulary, draft, entries, breathe } = input
  const base = regimes.find(({ code }) => code === draft.code) ?? null
  const put = (regime: Regime): Regime[] => [...regimes.filter(({ code }) => code !== draft.code), regime]
  const judge = (declaration: Declaration, law: readonly Regime[]): Finding | undefined =>
    decide({ declaration, regimes: law, vocabulary }).findings.find(({ regime }) => regime === draft.code)
  const trials = base ? trialsOf(base, draft, put).filter(({ id }) => entries?.has(id) ?? true) : []
  const after = put(draft)
  const counts = new Map<string, number>()
  let [decided, tried] = [0, 0]
  for await (const declaration of declarations) {
    await breathe()
    decided += 1
    const old = judge(declaration, regimes)
    const direction = directionOf(old, judge(declaration, after))
    if (direction === null) continue
    const causes: string[] = []
    for (const trial of trials) {
      if (tried >= mostTrials) break
      tried += 1
      if (tried % 20 === 0) await breathe()
      if (trial.direction(old, law => judge(declaration, law)) === direction) causes.push(trial.id)
    }
    for (const cause of causes.length > 0 ? causes : ['']) {
      const key = `${direction} ${cause}`
      counts.set(key, (counts.get(key) ?? 0) + 1)
    }
  }
  const [[, shown] = [null, 0]] = suppress([['', decided] as const])
  return {
    declarations: shown,
    rows: suppress([...counts].sort()).map(([key, count]) => {
      const at = key.indexOf(' ')
      const entry = key.slice(at + 1)
      return {
        entry: entry === '' ? null : entry,
        direction: key.slice(0, at) as Direction,
        declarations: count,
      }
    }),
  }
}

type Judge = (law: readonly Regime[]) => Finding | undefined

interface Trial {
  readonly id: string
  direction(before: Finding | undefined, judge: Judge): Direction | null
}

function trialsOf(base: Regime, draft: Regime, put: (regime: Regime) => Regime[]): Trial[] {
  return changedEntries(base, draft).map(({ id }: DraftEntry) => {
    const law = put(withOnly(base, draft, { id }))
    let broken = false
    return {
      id,
      direction(before, judge) {
        if (broken) return null
        try {
          return directionOf(before, judge(law))
        } catch {
          // One entry without the rest of the draft may be no law at all: then it is not the cause alone.
          broken = true
          return null
        }
      },
    }
  })
}

/** Null where nothing changes. A regime that is not concerned is out of its scope. */
export function directionOf(before: Finding | undefined, after: Finding | undefined): Direction | null {
  const weight = (finding: Finding | undefined): number =>
    outcomes.indexOf(finding?.outcome ?? 'out-of-scope')
  const [old, now] = [weight(before), weight(after)]
  if (now > old) return 'heavier'
  if (now < old) return 'lighter'
  return groundsOf(before) === groundsOf(after) ? null : 'otherwise'
}

const groundsOf = (finding: Finding | undefined): string =>
  JSON.stringify(
    (finding?.legs ?? []).map(({ leg, measures, duties, standing }) => [
      leg,
      standing,
      measures.map(({ provision, effect, applies, ways }) => [provision, effect, applies, ways]),
      duties.map(({ duty, provision, done, due }) => [duty, provision, done, due]),
    ]),
  )
