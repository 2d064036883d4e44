/** Declarations decided again on the days on which the law changes: the day before, and the day itself. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { openCase } from '@carnet/clearance'
import { CarnetError } from '@carnet/errors'
import {
  type Day,
  type Declaration,
  decide,
  type Finding,
  type Outcome,
  type Standing,
  shift,
} from '@carnet/law'
import type { Library } from '@carnet/lawbook'

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

export interface Redecided {
  readonly file: string
  /** SHA-256 of its text, hex: as a clearance knows it. */
  readonly sha256: string
  readonly turns: readonly Turn[]
}

export interface Skipped {
  readonly file: string
  readonly error: CarnetError
}

export interface RedecideInput {
  readonly library: Library
  readonly paths: readonly string[]
  /** By regime, the days on which its law becomes another. */
  readonly days: ReadonlyMap<string, readonly Day[]>
  readonly today: Day
}

/** Files that are no declarations are passed over; declarations that cannot be read are told of. */
export async function redecide(input: RedecideInput): Promise<{ read: Redecided[]; skipped: Skipped[] }> {
  const read: Redecided[] = []
  const skipped: Skipped[] = []
  for (const file of input.paths.flatMap(declarationsIn)) {
    try {
      const opened = await openCase({ library: input.library, declaration: file, today: input.today })
      try {
        read.push({ file, sha256: opened.sha256, turns: turnsOf(opened.declaration, input) })
      } finally {
        await opened.close()
      }
    } catch (error) {
      if (!(error instanceof CarnetError)) throw error
      skipped.push({ file, error })
    }
  }
  return { read, skipped }
}

/** The file itself, or every declaration below the folder, in the order of their names. */
function declarationsIn(path: string): string[] {
  const status = statSync(path, { throwIfNoEntry: false })
  if (!status) throw new CarnetError('CARNET_DECLARATIONS_MISSING', { folder: path })
  if (status.isFile()) return [path]
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter(name => /\.ya?ml$/.test(name))
    .map(name => join(path, name).replaceAll('\\', '/'))
    .filter(file => /^carnet:/m.test(readFileSync(file, 'utf8')))
    .sort()
}

const noHolidays: ReadonlySet<Day> = new Set()

function turnsOf(declaration: Declaration, { library, days }: RedecideInput): Turn[] {
  const { regimes, vocabulary } = library
  const on = (day: Day): ReadonlyMap<string, Said> => {
    const { findings } = decide({ declaration: { ...declaration, as_of: day }, regimes, vocabulary })
    return new Map(findings.map(finding => [finding.regime, said(finding)]))
  }
  const kept = new Map<Day, ReadonlyMap<string, Said>>()
  const known = (day: Day): ReadonlyMap<string, Said> => {
    const one = kept.get(day) ?? on(day)
    kept.set(day, one)
    return one
  }
  // One regime may rest on the definitions of another: every finding is looked at on every day.
  const all = [...new Set([...days.values()].flat())].sort()
  return all.flatMap(day => {
    const before = known(shift(day, { days: 1 }, -1, noHolidays))
    return [...known(day)].flatMap(([regime, after]): Turn[] => {
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
