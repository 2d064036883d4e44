/** What every regime finds for the same ordinary declarations. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Issue } from '@carnet/errors'
import { decide, type Regime } from '@carnet/law'
import { collectLibrary, type Library, readDeclaration } from '@carnet/lawbook'
import { readFolder } from './regime-files.ts'

/** Name of the declaration to finding to the regimes that find it. */
export type OrdinaryFindings = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>

/** One declaration with its placeholders still in. */
export interface OrdinaryDeclaration {
  readonly name: string
  readonly about: string
  readonly text: string
}

/** The declarations, and the places that stand for HERE, AWAY and WHITE. */
export interface OrdinarySet {
  readonly library: Library
  readonly declarations: readonly OrdinaryDeclaration[]
  /** Which places stand for AWAY and WHITE: the first that is not of the regime itself. */
  readonly places: Readonly<Record<string, readonly string[]>>
}

export function readOrdinary(root: string): OrdinarySet {
  const issues: Issue[] = []
  const library = collectLibrary(readFolder(join(root, 'regimes')), issues)
  const text = readFileSync(join(root, 'conformance/ordinary/declarations.yaml'), 'utf8')
  const declarations = text
    .split(/^--- # /m)
    .slice(1)
    .map(part => {
      const [, name = '', about = '', body = ''] = /^([a-z-]+): (.*)\n([\s\S]*)$/.exec(part) ?? []
      return { name, about, text: body }
    })
  const places = [...text.matchAll(/^# (AWAY|WHITE) = (.*)$/gm)].map(([, name = '', codes = '']) => [
    name,
    codes.split(', '),
  ])
  return { library, declarations, places: Object.fromEntries(places) }
}

/** The table: each declaration, from each regime's own place. */
export function findOrdinary(set: OrdinarySet): OrdinaryFindings {
  return Object.fromEntries(set.declarations.map(one => [one.name, findOne(set, one)]))
}

function findOne(set: OrdinarySet, one: OrdinaryDeclaration): Record<string, string[]> {
  const found: Record<string, string[]> = {}
  for (const regime of set.library.regimes) {
    const outcome = outcomeIn(regime, set, one)
    found[outcome] = [...(found[outcome] ?? []), regime.code]
  }
  return Object.fromEntries(Object.entries(found).sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** What the regime finds for the last leg of the declaration. */
function outcomeIn({ code, places }: Regime, set: OrdinarySet, one: OrdinaryDeclaration): string {
  const { library } = set
  const options = { vocabulary: library.vocabulary, codes: library.codes, today: '2026-11-28' }
  const other = (name: string) => set.places[name]?.find(place => !places.includes(place)) ?? name
  const here = places.includes(code) ? code : places[0]!
  const body = one.text.replaceAll(/\bHERE\b/g, here).replaceAll(/\b(AWAY|WHITE)\b/g, other)
  const text = `carnet: 1\nas_of: 2026-11-28\nregimes: [${code}]\n${body}`
  const { declaration } = readDeclaration(text, one.name, options)
  const { findings } = decide({ declaration, regimes: library.regimes, vocabulary: library.vocabulary })
  const finding = findings.find(({ regime }) => regime === code)
  return finding?.legs.find(({ leg }) => leg === 'legs.one')?.outcome ?? 'not-asked'
}

/** One line a declaration and finding, so that any tool that compares lines can be used on it. */
export function tableText(findings: OrdinaryFindings): string {
  const lines = Object.entries(findings).flatMap(([name, found]) =>
    Object.entries(found).map(([outcome, codes]) => `${name} ${outcome}: ${codes.join(' ')}`),
  )
  return `${lines.join('\n')}\n`
}
