/** Declarations decided again on the days on which the law changes: the day before, and the day itself. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { openCase, type Withdrawn } from '@carnet/clearance'
import { CarnetError } from '@carnet/errors'
import type { Day } from '@carnet/law'
import type { Library } from '@carnet/lawbook'
import { type Turn, turnsOf } from '@carnet/obligations'

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
  /** Whom data are looked at without. */
  readonly withdrawn?: Withdrawn | null
}

/** Files that are no declarations are passed over; declarations that cannot be read are told of. */
export async function redecide(input: RedecideInput): Promise<{ read: Redecided[]; skipped: Skipped[] }> {
  const read: Redecided[] = []
  const skipped: Skipped[] = []
  const { library, today, withdrawn = null } = input
  const { regimes, vocabulary } = library
  const law = { regimes, vocabulary, days: [...input.days.values()].flat() }
  for (const file of input.paths.flatMap(declarationsIn)) {
    try {
      const opened = await openCase({ library, declaration: file, today, withdrawn })
      try {
        read.push({ file, sha256: opened.sha256, turns: turnsOf(opened.declaration, law) })
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
