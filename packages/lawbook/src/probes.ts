/** `vocabulary/probes.yaml`: the same cases, to be put to any regime. */
import type { Issue } from '@carnet/errors'
import type { Day, Declaration, Vocabulary, Words } from '@carnet/law'
import { readDeclarationTree } from './declaration.ts'
import { Reader } from './reader.ts'
import { type MapTree, readTree, type Tree } from './tree.ts'

export const probeKinds = ['acts', 'roles', 'situations', 'amounts'] as const
export type ProbeKind = (typeof probeKinds)[number]

export interface Probe {
  readonly kind: ProbeKind
  readonly id: string
  readonly title: Words
  readonly declaration: Declaration
}

export interface ProbePlaces {
  /** A place of the regime that is asked. */
  readonly home: string
  readonly abroad: string
}

export const probesFile = 'vocabulary/probes.yaml'

/** The words that stand for places in the file. */
const standIns = /\b(HOME|ABROAD)\b/g

/** Reads the probes for two places. What is wrong is noted in `issues`. */
export function readProbes(
  text: string,
  { home, abroad }: ProbePlaces,
  { vocabulary, asOf }: { readonly vocabulary: Vocabulary; readonly asOf: Day },
  issues: Issue[],
): Probe[] {
  const placed = text.replaceAll(standIns, word => (word === 'HOME' ? home : abroad))
  const reader = new Reader(issues)
  const tree = readTree(placed, probesFile, issues)
  if (!tree) return []
  const root = reader.fields(tree, ['vocabulary', 'probes'], ['vocabulary', 'probes']).get('probes')
  const fields = reader.fields(root, ['shared', ...probeKinds], ['shared', ...probeKinds])
  const shared = fields.get('shared')
  return probeKinds.flatMap(kind =>
    reader.entries(fields.get(kind)).map(({ key, value }): Probe => {
      const own = reader.fields(value, ['title', 'leg', ...collections], ['title'])
      const whole = declarationOf(shared, value)
      const options = { vocabulary, today: asOf }
      const { declaration } = readDeclarationTree(whole, options, issues, ['legs'])
      return { kind, id: key, title: reader.words(own.get('title')), declaration }
    }),
  )
}

const collections = ['parties', 'people', 'items', 'agreements', 'held', 'requests'] as const

/** The shared records and those of the probe, its own in place of the shared; one leg, fact by fact. */
function declarationOf(shared: Tree | undefined, probe: Tree): MapTree {
  const at = probe.at
  const under = (tree: Tree | undefined, key: string): Tree | undefined =>
    tree?.kind === 'map' ? tree.entries.get(key)?.value : undefined
  const joined = (key: string): MapTree => ({
    kind: 'map',
    at,
    entries: new Map([...entriesOf(under(shared, key)), ...entriesOf(under(probe, key))]),
  })
  const legs: MapTree = { kind: 'map', at, entries: new Map([['probe', { key: at, value: joined('leg') }]]) }
  const parts = collections.map(key => [key, { key: at, value: joined(key) as Tree }] as const)
  return {
    kind: 'map',
    at,
    entries: new Map<string, { key: Tree['at']; value: Tree }>([
      ...parts,
      ['legs', { key: at, value: legs }],
    ]),
  }
}

const entriesOf = (tree: Tree | undefined): MapTree['entries'] =>
  tree?.kind === 'map' ? tree.entries : new Map()
