/** What a declaration is decided to be on the days on which the law changes: the day before, and the day itself. */
import {
  type Day,
  type Declaration,
  decide,
  type Finding,
  type Outcome,
  type Regime,
  type Standing,
  shift,
  type Vocabulary,
} from '@carnet/law'

/** What a regime says on a day, as far as two days are compared. */
export interface Said {
  readonly outcome: Outcome
  readonly standing: Standing | null
  /** The provisions that apply, by id. */
  readonly grounds: readonly string[]
}

export interface Turn {
  readonly day: Day
  readonly regime: string
  readonly before: Said
  readonly after: Said
}

export interface TurnsInput {
  readonly regimes: readonly Regime[]
  readonly vocabulary: Vocabulary
  /** Days on which some law becomes another, in any order. */
  readonly days: readonly Day[]
}

const noHolidays: ReadonlySet<Day> = new Set()

/**
 * Where a regime answers otherwise on a day than on the day before, earliest first. One regime may rest on the definitions of another:
 * every finding is looked at on every day.
 */
export function turnsOf(declaration: Declaration, { regimes, vocabulary, days }: TurnsInput): Turn[] {
  const kept = new Map<Day, ReadonlyMap<string, Said>>()
  const on = (day: Day): ReadonlyMap<string, Said> => {
    const known = kept.get(day)
    if (known) return known
    const { findings } = decide({ declaration: { ...declaration, as_of: day }, regimes, vocabulary })
    const all = new Map(findings.map(finding => [finding.regime, said(finding)]))
    kept.set(day, all)
    return all
  }
  return [...new Set(days)].sort().flatMap(day => {
    const before = on(shift(day, { days: 1 }, -1, noHolidays))
    return [...on(day)].flatMap(([regime, after]): Turn[] => {
      const old = before.get(regime)
      if (!old || isSame(old, after)) return []
      return [{ day, regime, before: old, after }]
    })
  })
}

function said({ outcome, standing, legs }: Finding): Said {
  const applying = legs.flatMap(leg =>
    leg.measures.filter(one => one.applies !== 'no').map(one => one.provision),
  )
  return { outcome, standing, grounds: [...new Set(applying)].sort() }
}

const isSame = (one: Said, other: Said): boolean =>
  one.outcome === other.outcome &&
  one.standing === other.standing &&
  one.grounds.join(' ') === other.grounds.join(' ')
