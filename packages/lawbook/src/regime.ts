/** One regime from its files: read, cross-checked, frozen. */
import type { Issue } from '@carnet/errors'
import type { Arrangement, Instrument, Path, Regime, Vocabulary } from '@carnet/law'
import { askedArrangements } from './arrangement-list.ts'
import { isPlace } from './codes.ts'
import { readCondition } from './condition.ts'
import { checkNames } from './condition-sense.ts'
import { crossCheck } from './cross-check.ts'
import { digestOf } from './digest.ts'
import { deepFreeze } from './freeze.ts'
import { isSmallEnough, refuseHidden, refuseTooMany } from './harmless.ts'
import { checkKeys, readList } from './lists.ts'
import {
  conditionContext,
  inheritedFrom,
  type RegimeContext,
  readCounter,
  readDefinition,
  readInstruments,
  readMechanism,
  readParameter,
} from './parts.ts'
import { legVariables, readPath } from './paths.ts'
import type { Inherited } from './provenance.ts'
import { readProvision } from './provisions.ts'
import { Reader } from './reader.ts'
import { Mentioned } from './references.ts'
import { readTree, type Tree } from './tree.ts'

/** The version of the format of regime files that this reader knows. */
export const regimeFormat = 1

/** A regime, and the codes of open schemes that it names (which clause sets, which certificates …). */
export interface ReadRegime {
  readonly regime: Regime
  readonly codes: ReadonlyMap<string, ReadonlySet<string>>
  readonly borrows: readonly { readonly name: string; readonly applied: string; readonly at: Issue['at'] }[]
}

const regimeKeys = [
  'carnet_regime',
  'regime',
  'name',
  'authority',
  'languages',
  'time_zone',
  'places',
  'answerable',
  'applies_when',
  'transfer_when',
  'counters',
  'words',
  'instrument',
  'note',
]

/** A file of another name would be law that nobody reads. */
const knownFile =
  /^(regime|instruments|definitions|mechanisms|coverage|rights)\.yaml$|^(definitions|mechanisms|provisions|lists)\/.+\.yaml$|\.examples\.yaml$/

/** They are read when the regime is whole, since they name its parts: `coverage.ts`, `rights.ts`. */
const apart: readonly string[] = ['coverage.yaml', 'rights.yaml']

function unknownFile(reader: Reader, folder: string, path: string): void {
  if (!path.endsWith('.yaml')) return
  const known = ['regime', 'instruments', 'definitions', 'mechanisms', 'coverage', 'rights'].map(
    name => `${name}.yaml`,
  )
  const folders = ['definitions/', 'mechanisms/', 'provisions/', 'lists/']
  const named = path.includes('/') ? `${path.split('/')[0]}/` : path
  reader.unknown('CARNET_FILE_UNKNOWN', named, [...known, ...folders], { file: `${folder}/${path}` })
}

/** Reads the files of one regime (path inside its folder to text). Null when it has no readable `regime.yaml`. */
export function readRegime(
  folder: string,
  files: Readonly<Record<string, string>>,
  vocabulary: Vocabulary,
  issues: Issue[],
  arrangements: ReadonlyMap<string, Arrangement> = new Map(),
): ReadRegime | null {
  if (!isSmallEnough(files, folder, issues)) return null
  const before = issues.length
  const reader = new Reader(issues)
  const mentioned = new Mentioned()
  const context: RegimeContext = { reader, vocabulary, mentioned, instruments: new Map(), arrangements }
  const trees = new Map<string, Tree>()
  for (const [path, text] of Object.entries(files)) {
    if (!path.endsWith('.yaml') || path.endsWith('.examples.yaml') || apart.includes(path)) continue
    const tree = readTree(text, `${folder}/${path}`, issues)
    if (tree) trees.set(path, tree)
    if (tree) refuseHidden(tree, issues)
  }
  for (const path of Object.keys(files)) if (!knownFile.test(path)) unknownFile(reader, folder, path)
  const main = trees.get('regime.yaml')
  if (!main) {
    if (files['regime.yaml'] === undefined)
      reader.issue('CARNET_FILE_MISSING', { file: `${folder}/regime.yaml` }, { file: folder })
    return null
  }
  const regime = assemble(context, main, trees)
  const named = main.kind === 'map' ? main.entries.get('regime')?.value : undefined
  if (named && regime.code !== folder) reader.unknown('CARNET_REGIME_FOLDER', regime.code, [folder], named.at)
  refuseTooMany(regime, folder, issues)
  if (issues.length > before) return null
  const { codes, references } = context.mentioned
  return {
    regime: deepFreeze({ ...regime, digest: digestOf(regime) }),
    codes,
    borrows: references.filter(one => one.kind === 'borrowed'),
  }
}

function assemble(
  context: RegimeContext,
  main: Tree,
  trees: ReadonlyMap<string, Tree>,
): Omit<Regime, 'digest'> {
  const { reader } = context
  const fields = reader.fields(main, regimeKeys, [
    'carnet_regime',
    'regime',
    'name',
    'time_zone',
    'places',
    'answerable',
    'applies_when',
    'transfer_when',
  ])
  const format = fields.get('carnet_regime')
  if (format && reader.number(format) !== regimeFormat)
    reader.issue('CARNET_FORMAT_VERSION', { known: regimeFormat, what: 'carnet_regime' }, format.at)
  const part = (file: string, key: string): Tree | undefined =>
    reader.fields(trees.get(file), [key], [key]).get(key)
  readInstruments(context, part('instruments.yaml', 'instruments'))
  const places = new Map<string, Tree>()
  const definitions = readPart(context, trees, 'definitions', (key, value, enclosing) => {
    places.set(key, value)
    return readDefinition(context, key, value, enclosing)
  })
  const mechanisms = readPart(context, trees, 'mechanisms', (key, value, enclosing) =>
    readMechanism(context, key, value, enclosing),
  )
  const counters = reader
    .entries(fields.get('counters'))
    .map(({ key, value }) => readCounter(context, key, value))
  const rules = readRules(context, trees, places)
  const read = {
    code: reader.text(fields.get('regime')),
    name: reader.words(fields.get('name')),
    authority: reader.words(fields.get('authority')),
    time_zone: reader.text(fields.get('time_zone')),
    words: Object.fromEntries(
      reader.entries(fields.get('words')).map(({ key, value }) => [key, reader.words(value)]),
    ),
    places: readPlaces(context, fields.get('places')),
    answerable: readAnswerable(context, fields.get('answerable')),
    applies_when: readCondition(fields.get('applies_when'), conditionContext(context)),
    transfer_when: readCondition(fields.get('transfer_when'), conditionContext(context)),
    instruments: [...context.instruments.values()] as Instrument[],
    definitions,
    parameters: rules.parameters,
    lists: readLists(context, trees),
    counters,
    mechanisms,
    provisions: rules.provisions,
  }
  // Which arrangements are asked is known only now.
  const regime = { ...read, lists: [...read.lists, ...askedArrangements(context, read.places)] }
  crossCheck(context, regime, places, main)
  return regime
}

function readPlaces({ reader, vocabulary }: RegimeContext, tree: Tree | undefined): string[] {
  checkNames(reader, tree)
  return reader.list(tree).map(member => {
    const place = reader.text(member)
    if (place !== '' && !isPlace(vocabulary, place))
      reader.unknown('CARNET_PLACE_UNKNOWN', place, vocabulary.places, member.at)
    return place
  })
}

function readAnswerable(context: RegimeContext, tree: Tree | undefined): Regime['answerable'] {
  const { reader, vocabulary } = context
  const acts: Record<string, Path> = {}
  let otherwise: Path = { root: 'leg', hops: ['from'] }
  for (const { key, value } of reader.entries(tree)) {
    const { path } = readPath(reader, vocabulary, legVariables, value)
    if (key === 'else') otherwise = path
    else {
      const known = vocabulary.records.leg?.facts.act?.values ?? []
      if (!known.includes(key)) reader.unknown('CARNET_VALUE_UNKNOWN', key, known, value.at)
      acts[key] = path
    }
  }
  return { acts, otherwise }
}

function readRules(
  context: RegimeContext,
  trees: ReadonlyMap<string, Tree>,
  names: Map<string, Tree>,
): Pick<Regime, 'parameters' | 'provisions'> {
  const { reader } = context
  const parameters: Regime['parameters'][number][] = []
  const provisions: Regime['provisions'][number][] = []
  for (const [path, tree] of trees) {
    if (!path.startsWith('provisions/')) continue
    const fields = reader.fields(tree, ['question', 'instrument', 'parameters', 'provisions'], ['question'])
    reader.words(fields.get('question'))
    const enclosing = inheritedFrom(context, fields)
    for (const { key, at, value } of reader.entries(fields.get('parameters'))) {
      if (parameters.some(parameter => parameter.name === key)) reader.issue('CARNET_KEY_TWICE', { key }, at)
      parameters.push(readParameter(context, key, value, enclosing))
    }
    for (const member of reader.list(fields.get('provisions')))
      provisions.push(readProvision(context, member, enclosing, names))
  }
  return { parameters, provisions }
}

function readLists(context: RegimeContext, trees: ReadonlyMap<string, Tree>): Regime['lists'] {
  const sources: Tree[] = []
  const lists = readPart(context, trees, 'lists', (key, value, enclosing) => {
    sources.push(value)
    return readList(context, key, value, enclosing)
  })
  lists.forEach((list, index) => {
    checkKeys(context, list, sources[index]!)
  })
  return lists
}

/** Named entries of `NAME.yaml` and of all files in the folder `NAME/`; a file may name the instrument of its entries. */
function readPart<Entry>(
  context: RegimeContext,
  trees: ReadonlyMap<string, Tree>,
  name: string,
  read: (key: string, value: Tree, enclosing: Inherited) => Entry,
): Entry[] {
  const { reader } = context
  const known = new Set<string>()
  const entries: Entry[] = []
  for (const [path, tree] of trees) {
    if (path !== `${name}.yaml` && !path.startsWith(`${name}/`)) continue
    const fields = reader.fields(tree, [name, 'instrument'], [name])
    const enclosing = inheritedFrom(context, fields)
    for (const { key, at, value } of reader.entries(fields.get(name))) {
      if (known.has(key)) reader.issue('CARNET_KEY_TWICE', { key }, at)
      known.add(key)
      entries.push(read(key, value, enclosing))
    }
  }
  return entries
}
