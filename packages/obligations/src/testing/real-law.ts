/** Real law and real declarations for the tests. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Day, type Declaration, decide } from '@carnet/law'
import { type Library, readDeclaration, readLibrary } from '@carnet/lawbook'
import { burdensOfDecision } from '../cleared.ts'
import type { Owed } from '../obligation.ts'
import { obligationsOf } from '../obligations.ts'

const root = fileURLToPath(new URL('../../../../regimes/', import.meta.url))

function yamlBelow(folder: string): [string, string][] {
  return readdirSync(folder).flatMap((name): [string, string][] => {
    const path = join(folder, name)
    if (statSync(path).isDirectory()) return yamlBelow(path)
    const isLaw = name.endsWith('.yaml') && !name.endsWith('.examples.yaml')
    return isLaw ? [[relative(root, path).replaceAll('\\', '/'), readFileSync(path, 'utf8')]] : []
  })
}

/** The regimes by their codes, as they stand in `regimes/`. */
export const realLaw = (...codes: readonly string[]): Library =>
  readLibrary(
    Object.fromEntries(['vocabulary', 'arrangements', ...codes].flatMap(code => yamlBelow(join(root, code)))),
  )

export function declarationOf(library: Library, text: string, day: Day = '2026-06-01'): Declaration {
  const { vocabulary, codes } = library
  return readDeclaration(`carnet: 1\nas_of: ${day}\n${text}`, 'd.yaml', { vocabulary, codes, today: day })
    .declaration
}

/** What the declaration owes once its legs have moved on `moved`. */
export function owedBy(library: Library, declaration: Declaration, moved: Day | null): readonly Owed[] {
  const { regimes, vocabulary } = library
  const burdens = burdensOfDecision(decide({ declaration, regimes, vocabulary }))
  return obligationsOf({
    regimes,
    vocabulary,
    burdens,
    declaration,
    moved: () => moved,
    first: () => moved,
  })
}
