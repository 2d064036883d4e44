/** The library: the vocabulary and all regimes, from the texts of `regimes/`. */
import type { Issue } from '@carnet/errors'
import type { Arrangement, Regime, Vocabulary } from '@carnet/law'
import { type ReadArrangement, readArrangement } from './arrangement.ts'
import { chainsOf, mostLinks } from './chains.ts'
import { useGraph } from './cross-check.ts'
import type { NamedCodes } from './declaration.ts'
import { Reader } from './reader.ts'
import { type ReadRegime, readRegime } from './regime.ts'
import { type RegimeRights, readRights, rightsFile } from './rights.ts'
import { failOn } from './tree.ts'
import { readVocabulary } from './vocabulary.ts'

export interface Library {
  readonly vocabulary: Vocabulary
  readonly regimes: readonly Regime[]
  /** By name. */
  readonly arrangements: readonly Arrangement[]
  /** Codes of open schemes that some regime names, by scheme. */
  readonly codes: NamedCodes
  /** What a person may ask for, of the regimes that have it: no decision hangs on it, and no digest covers it. */
  readonly rights: readonly RegimeRights[]
}

/** A regime that stands in for the one of its folder: its texts, and the arrangements that it was released with. */
export interface ReplacedRegime {
  /** By path inside the folder of the regime. */
  readonly files: Readonly<Record<string, string>>
  /** By name. */
  readonly arrangements: Readonly<Record<string, string>>
}
export type Replaced = ReadonlyMap<string, ReplacedRegime>

/** Paths are relative to `regimes/`: `vocabulary/facts.yaml`, `CN/regime.yaml`, … Throws one error with every issue. */
export function readLibrary(files: Readonly<Record<string, string>>, replaced?: Replaced): Library {
  const issues: Issue[] = []
  const library = collectLibrary(files, issues, replaced)
  failOn(issues)
  return library
}

/** The same, noting issues instead of throwing: for `regime check`. Regimes with issues are left out. */
export function collectLibrary(
  files: Readonly<Record<string, string>>,
  issues: Issue[],
  replaced: Replaced = new Map(),
): Library {
  const vocabulary = readVocabulary(files, issues)
  const agreed = readArrangements(files, vocabulary, issues)
  agreed.sort((a, b) => (a.arrangement.name < b.arrangement.name ? -1 : 1))
  const arrangements = new Map(agreed.map(({ arrangement }) => [arrangement.name, arrangement]))
  const read: ReadRegime[] = []
  const rights: RegimeRights[] = []
  for (const folder of new Set([...foldersOf(files), ...replaced.keys()])) {
    const other = replaced.get(folder)
    const own = other?.files ?? below(files, folder)
    const regime = other
      ? readReplaced(folder, other, vocabulary, issues)
      : readRegime(folder, own, vocabulary, issues, arrangements)
    if (!regime) continue
    read.push(regime)
    const text = own[rightsFile]
    if (text !== undefined) rights.push(readRights(text, `${folder}/${rightsFile}`, regime.regime, issues))
  }
  checkBorrowing(read, issues)
  checkCircles(read, issues)
  checkUses(agreed, read, issues)
  const regimes = read.map(one => one.regime).sort((a, b) => (a.code < b.code ? -1 : 1))
  rights.sort((a, b) => (a.regime < b.regime ? -1 : 1))
  return { vocabulary, regimes, arrangements: [...arrangements.values()], codes: joinCodes(read), rights }
}

function below(files: Readonly<Record<string, string>>, folder: string): Record<string, string> {
  const own: Record<string, string> = {}
  for (const [path, text] of Object.entries(files))
    if (path.startsWith(`${folder}/`)) own[path.slice(folder.length + 1)] = text
  return own
}

/** A regime with arrangements of its own: what its list of parties says does not hang on what is loaded here. */
export function readReplaced(
  folder: string,
  { files, arrangements }: ReplacedRegime,
  vocabulary: Vocabulary,
  issues: Issue[],
): ReadRegime | null {
  const own = Object.entries(arrangements).flatMap(([name, text]) => {
    const one = readArrangement(name, text, vocabulary, issues)
    return one ? [[name, one.arrangement] as const] : []
  })
  return readRegime(folder, files, vocabulary, issues, new Map(own))
}

/** What stands beside the regimes. */
const besides = ['vocabulary', 'schema', 'arrangements', 'template']

/** The folders that are regimes. */
export function foldersOf(files: Readonly<Record<string, string>>): string[] {
  const folders = new Set<string>()
  for (const path of Object.keys(files)) {
    const [folder, rest] = path.split('/')
    if (folder && rest && !besides.includes(folder)) folders.add(folder)
  }
  return [...folders].sort()
}

function readArrangements(
  files: Readonly<Record<string, string>>,
  vocabulary: Vocabulary,
  issues: Issue[],
): ReadArrangement[] {
  const read: ReadArrangement[] = []
  for (const path of Object.keys(files).sort()) {
    if (!path.startsWith('arrangements/')) continue
    const [, name] = /^arrangements\/([a-z0-9-]+)\.yaml$/.exec(path) ?? []
    const one = name === undefined ? null : readArrangement(name, files[path]!, vocabulary, issues)
    if (one) read.push(one)
    if (name === undefined)
      new Reader(issues).unknown('CARNET_FILE_UNKNOWN', path, ['arrangements/NAME.yaml'], { file: path })
  }
  return read
}

/** What is said to give effect to an arrangement must exist where its regime is loaded. */
function checkUses(agreed: readonly ReadArrangement[], read: readonly ReadRegime[], issues: Issue[]): void {
  for (const { name, at } of agreed.flatMap(one => one.uses)) {
    const [code] = name.split('/')
    const regime = read.find(one => one.regime.code === code)?.regime
    if (!regime) continue
    const parts = [...regime.mechanisms, ...regime.definitions, ...regime.lists]
    const known = parts.map(part => `${code}/${part.name}`)
    if (!known.includes(name)) new Reader(issues).unknown('CARNET_ARRANGEMENT_USE_UNKNOWN', name, known, at)
  }
}

/** A definition that is borrowed must exist where its regime is loaded. */
function checkBorrowing(read: readonly ReadRegime[], issues: Issue[]): void {
  for (const { borrows } of read) {
    for (const { name, applied, at } of borrows) {
      const [code, definition] = name.split('/')
      const lender = read.find(one => one.regime.code === code)?.regime
      if (!lender) continue
      const lent = lender.definitions.find(one => one.name === definition)
      const reader = new Reader(issues)
      if (!lent) {
        const known = lender.definitions.map(one => `${code}/${one.name}`)
        reader.unknown('CARNET_DEFINITION_UNKNOWN', name, known, at)
      } else if (applied !== '' && lent.of !== applied)
        reader.issue('CARNET_DEFINITION_KIND', { definition: name, of: lent.of, applied }, at)
    }
  }
}

/** Regimes may borrow from each other, and no definition may come back to itself on the way. */
function checkCircles(read: readonly ReadRegime[], issues: Issue[]): void {
  const graph = new Map<string, string[]>()
  for (const { regime } of read)
    for (const [name, used] of useGraph(regime))
      graph.set(
        `${regime.code}/${name}`,
        used.map(other => (other.includes('/') ? other : `${regime.code}/${other}`)),
      )
  const { cycle, longest } = chainsOf(graph)
  const at = read.find(one => one.borrows.length > 0)?.borrows[0]?.at ?? {}
  if (cycle) issues.push({ code: 'CARNET_DEFINITION_CYCLE', data: { cycle: cycle.join(' → ') }, at })
  else if (longest.length > mostLinks)
    issues.push({ code: 'CARNET_CHAIN_TOO_LONG', data: { from: longest[0]!, most: mostLinks }, at })
}

/** Zones and mechanisms are also named by the keys of lists and the mechanisms themselves. */
function joinCodes(read: readonly ReadRegime[]): NamedCodes {
  const codes = new Map<string, Set<string>>()
  const add = (scheme: string, values: Iterable<string>): void => {
    const known = codes.get(scheme) ?? new Set<string>()
    for (const value of values) known.add(value)
    codes.set(scheme, known)
  }
  for (const one of read) {
    for (const [scheme, values] of one.codes) add(scheme, values)
    add(
      'mechanism',
      one.regime.mechanisms.map(mechanism => mechanism.name),
    )
    add(
      'counter',
      one.regime.counters.map(counter => `${one.regime.code}.${counter.name}`),
    )
    // Which of a list's keys belong to which open scheme shows in how it is asked; zones are such keys.
    add(
      'zone',
      one.regime.lists
        .flatMap(list => list.entries.flatMap(entry => entry.keys))
        .filter(key => /^[a-z]/.test(key)),
    )
  }
  return codes
}
