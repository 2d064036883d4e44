/** A pair: regimes and a declaration, as plain data; read by the readers of the house; judged by both evaluators. */
import type { Issue } from '@carnet/errors'
import type { DecideInput } from '@carnet/law'
import { collectLibrary, type Library, readDeclaration } from '@carnet/lawbook'
import type { Chance } from './chance.ts'
import type { Written } from './conditions.ts'
import { writeDeclaration } from './declarations.ts'
import { intervals, link } from './link.ts'
import { type RegimeWritten, writeRegime } from './regimes.ts'
import { sensible } from './sensible.ts'
import { numberSaid } from './values.ts'
import { vocabularyTexts } from './vocabulary.ts'

export interface Pair {
  /** By code. */
  readonly regimes: Readonly<Record<string, RegimeWritten>>
  readonly declaration: Written
  /** Totals that are kept elsewhere and handed in besides, by `REGIME.counter@leg`. */
  readonly totals?: Written
}

export function writeRegimes(chance: Chance): Pair['regimes'] {
  const first = sensible(writeRegime(chance, 'AA', null))
  return chance.percent(70)
    ? { AA: first }
    : { AA: first, BB: sensible(writeRegime(chance, 'BB', ['AA', first])) }
}

/** The names of the counters of regimes, as a declaration writes them. */
export const countersOf = (regimes: Pair['regimes']): string[] =>
  Object.entries(regimes).flatMap(([code, files]) =>
    Object.keys((files['regime.yaml']?.counters as object) ?? {}).map(name => `${code}.${name}`),
  )

export const declarationFor = (chance: Chance, regimes: Pair['regimes']): Written =>
  writeDeclaration(chance, countersOf(regimes))

/** Now and then the totals of some legs are kept elsewhere. */
export function totalsFor(chance: Chance, regimes: Pair['regimes'], { legs }: Written): Written {
  if (!chance.percent(25)) return {}
  const names = countersOf(regimes).flatMap(name => Object.keys(legs as object).map(leg => `${name}@${leg}`))
  return Object.fromEntries(chance.some(names).map(name => [name, numberSaid(chance)]))
}

/** Reads the regimes; the issues where they are not law. */
export function readRegimes(regimes: Pair['regimes']): { library: Library; issues: readonly Issue[] } {
  const texts: Record<string, string> = { ...vocabularyTexts }
  for (const [code, files] of Object.entries(regimes))
    for (const [file, content] of Object.entries(files)) texts[`${code}/${file}`] = JSON.stringify(content)
  const issues: Issue[] = []
  return { library: collectLibrary(texts, issues), issues }
}

export function inputOf(library: Library, declaration: Written, totals: Written = {}): DecideInput {
  const { vocabulary, regimes } = library
  const read = readDeclaration(JSON.stringify(declaration), 'declaration.yaml', {
    vocabulary,
    today: '2025-06-01',
  })
  return {
    declaration: { ...read.declaration, regimes: regimes.map(one => one.code) },
    regimes,
    vocabulary,
    totals: intervals(totals),
  }
}

/** The same without reading text. */
export const linkedInput = (
  { vocabulary, regimes }: Library,
  declaration: Written,
  totals: Written = {},
): DecideInput => ({
  totals: intervals(totals),
  declaration: { ...link(declaration), regimes: regimes.map(one => one.code) },
  regimes,
  vocabulary,
})
