/** Where the parts of a regime stand in its files, so that what is found about them later can say so. */
import type { Place } from '@carnet/errors'
import { readTree, type Tree } from './tree.ts'

/** The place of a part by `provision ID`, `definition NAME`, `list NAME` …; the folder's own file for what has no place. */
export type Locate = (kind: string, name: string) => Place

const named: Readonly<Record<string, string>> = {
  instruments: 'instrument',
  definitions: 'definition',
  mechanisms: 'mechanism',
  lists: 'list',
  parameters: 'parameter',
  counters: 'counter',
}

/** Reads the places from the texts of one regime (path below `regimes/` to text). */
export function locateIn(folder: string, files: Readonly<Record<string, string>>): Locate {
  const places = new Map<string, Place>()
  for (const [path, text] of Object.entries(files)) {
    if (!path.startsWith(`${folder}/`) || !path.endsWith('.yaml') || path.endsWith('.examples.yaml')) continue
    const tree = readTree(text, path, [])
    if (tree) collect(tree, places)
  }
  return (kind, name) => places.get(`${kind} ${name}`) ?? { file: `${folder}/regime.yaml` }
}

function collect(tree: Tree, places: Map<string, Place>): void {
  if (tree.kind !== 'map') return
  for (const [section, kind] of Object.entries(named)) {
    const part = tree.entries.get(section)?.value
    if (part?.kind === 'map') for (const [name, { key }] of part.entries) places.set(`${kind} ${name}`, key)
  }
  const provisions = tree.entries.get('provisions')?.value
  if (provisions?.kind !== 'seq') return
  for (const provision of provisions.members) {
    const id = provision.kind === 'map' ? provision.entries.get('id')?.value : undefined
    if (id?.kind === 'scalar') places.set(`provision ${id.value}`, id.at)
  }
}
