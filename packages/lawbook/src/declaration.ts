/** Declarations: YAML text to the graph of facts, checked against the vocabulary and the codes that the regimes name. */
import { CarnetError, type Issue, nearest, type Place } from '@carnet/errors'
import type { Day, Declaration, Fact, FactType, Judgement, Value, Vocabulary } from '@carnet/law'
import { checkCode } from './codes.ts'
import { readInterval } from './interval.ts'
import { quoted } from './quoted.ts'
import { describe, type Fields, Reader } from './reader.ts'
import { failOn, readTree, type Tree, toPlain } from './tree.ts'

/** What a reader of declarations must know of the regimes: the codes of open schemes that they name. */
export type NamedCodes = ReadonlyMap<string, ReadonlySet<string>>

/** A declaration file: the facts, and what it says besides of this clearance. */
export interface DeclarationFile {
  readonly declaration: Declaration
  /** The rest of the top level, as plain data: `plan`, `note`. */
  readonly plan: PlanSection | null
}

/** `plan:` of a declaration: which plan a person approved, who, when. */
export interface PlanSection {
  readonly approved: string
  readonly by: string | null
  readonly day: Day | null
  /** Protections that are wanted besides, as data: `{ column, do, … }`. Read by whoever carries them out. */
  readonly protect: readonly unknown[]
  /** Recipients (age) to which the finished files are encrypted. */
  readonly encrypt_to: readonly string[]
  readonly at: Place
}

const collections = {
  parties: 'party',
  people: 'people',
  items: 'item',
  legs: 'leg',
  agreements: 'agreement',
  held: 'held',
  requests: 'request',
} as const
type Collection = keyof typeof collections

/** Days of one record of which the second cannot lie before the first. */
const spans = [
  ['from', 'until'],
  ['starts', 'ends'],
  ['in_force', 'ends'],
] as const
/** The keys of the top level. */
export const topLevel = [
  'carnet',
  'as_of',
  'declarant',
  'counters',
  'regimes',
  'plan',
  'note',
  ...Object.keys(collections),
]

/** The version of the format of declarations that this reader knows. */
export const declarationFormat = 1

/** A record while the graph is still being tied: the same object that the others will refer to. */
type Draft = {
  kind: string
  name: string
  values: Record<string, Value | readonly Value[]>
  judged: Record<string, Judgement>
}

export interface ReadOptions {
  readonly vocabulary: Vocabulary
  readonly codes?: NamedCodes
  /** The day to judge as of, where the declaration does not say one. */
  readonly today: Day
}

/** Reads a declaration. Throws one error that carries every issue. */
export function readDeclaration(text: string, file: string, options: ReadOptions): DeclarationFile {
  const issues: Issue[] = []
  const tree = readTree(text, file, issues)
  const found = tree ? foundInstead(tree) : likeDeclaration.test(text) ? null : 'type.not-yaml'
  if (found && (tree || issues.every(issue => issue.code === 'CARNET_YAML_SYNTAX')))
    throw new CarnetError('CARNET_NOT_A_DECLARATION', { found }, { at: tree?.at ?? { file } })
  const result = tree ? readDeclarationTree(tree, options, issues, ['carnet']) : null
  failOn(issues)
  return result!
}

/** A line that begins with a key of the top level: whoever wrote it meant a declaration. */
const likeDeclaration = new RegExp(`^[\\s{"']*(?:${topLevel.join('|')})["']?\\s*:`, 'm')

/** What a file holds that is no declaration at all, data for instance; null for one that has at least one key of a declaration. */
function foundInstead(tree: Tree): string | null {
  if (tree.kind !== 'map') return describe(tree)
  return topLevel.some(key => tree.entries.has(key)) ? null : 'type.other-map'
}

/** Reads the facts from a tree; `alsoAllowed` are further keys of the top level that the caller reads himself. */
export function readDeclarationTree(
  tree: Tree,
  options: ReadOptions,
  issues: Issue[],
  required: readonly string[],
  alsoAllowed: readonly string[] = [],
): DeclarationFile {
  const graph = new GraphReader(new Reader(issues), options)
  return graph.read(tree, required, alsoAllowed)
}

class GraphReader {
  readonly #reader: Reader
  readonly #options: ReadOptions
  readonly #records = new Map<string, Draft>()
  /** By kind, then by name without that of the collection. */
  readonly #named = new Map<string, Map<string, Draft>>()

  constructor(reader: Reader, options: ReadOptions) {
    this.#reader = reader
    this.#options = options
  }

  read(tree: Tree, required: readonly string[], alsoAllowed: readonly string[]): DeclarationFile {
    const reader = this.#reader
    const fields = reader.fields(tree, [...topLevel, ...alsoAllowed], required)
    const format = fields.get('carnet')
    if (format && reader.number(format) !== declarationFormat)
      reader.issue('CARNET_FORMAT_VERSION', { known: declarationFormat, what: 'carnet' }, format.at)
    const named = this.#announce(fields)
    for (const { draft, tree: recordTree } of named) this.#fill(draft, recordTree)
    const of = (kind: string): Fact[] => [...this.#records.values()].filter(record => record.kind === kind)
    const asOf = fields.get('as_of')
    const declarant = fields.get('declarant')
    return {
      declaration: {
        as_of: asOf ? reader.day(asOf) : this.#options.today,
        declarant: declarant ? this.#refer('party', declarant) : null,
        parties: of('party'),
        people: of('people'),
        items: of('item'),
        legs: of('leg'),
        agreements: of('agreement'),
        counters: Object.fromEntries(
          reader.entries(fields.get('counters')).map(({ key, at, value }) => {
            this.#checkCounter(key, at)
            return [key, readInterval(this.#reader, value)]
          }),
        ),
        regimes: reader.texts(fields.get('regimes')),
      },
      plan: this.#plan(fields.get('plan')),
    }
  }

  /** Names first, so that records can refer to each other in any order, and in circles. */
  #announce(fields: Fields): { draft: Draft; tree: Tree }[] {
    const named: { draft: Draft; tree: Tree }[] = []
    for (const collection of Object.keys(collections) as Collection[]) {
      for (const { key, value } of this.#reader.entries(fields.get(collection))) {
        named.push({ draft: this.#draft(collections[collection], `${collection}.${key}`), tree: value })
      }
    }
    return named
  }

  #draft(kind: string, name: string): Draft {
    const draft: Draft = { kind, name, values: {}, judged: {} }
    this.#records.set(name, draft)
    const named = this.#named.get(kind) ?? new Map<string, Draft>()
    this.#named.set(kind, named.set(name.slice(name.indexOf('.') + 1), draft))
    return draft
  }

  #fill(draft: Draft, tree: Tree): void {
    const reader = this.#reader
    const facts = this.#options.vocabulary.records[draft.kind]?.facts ?? {}
    for (const { key, at, value } of reader.entries(tree)) {
      if (key === 'judged') {
        this.#judge(draft, value)
        continue
      }
      const type = Object.hasOwn(facts, key) ? facts[key] : undefined
      if (!type) {
        reader.unknown('CARNET_KEY_UNKNOWN', key, [...Object.keys(facts), 'judged'], at)
        continue
      }
      if (value.kind === 'scalar' && value.value === null) continue
      draft.values[key] = type.many
        ? this.#members(draft, key, type, value)
        : this.#value(draft, key, type, value)
    }
    for (const [first, last] of spans) {
      const [from, until] = [draft.values[first], draft.values[last]]
      if (facts[first]?.type !== 'day' || facts[last]?.type !== 'day') continue
      if (typeof from === 'string' && typeof until === 'string' && until < from)
        reader.issue('CARNET_DAYS_REVERSED', { from, until }, tree.at)
    }
  }

  #members(draft: Draft, key: string, type: FactType, tree: Tree): readonly Value[] {
    // Identifiers are written as a map: `{ uscc: …, lei: … }`.
    if (type.type === 'text' && tree.kind === 'map')
      return this.#reader.entries(tree).map(({ key: kind, value }) => `${kind}:${this.#reader.text(value)}`)
    const members = this.#reader.list(tree, true)
    return members.map((member, index) =>
      this.#value(draft, members.length > 1 ? `${key}[${index}]` : key, type, member),
    )
  }

  #value(draft: Draft, key: string, type: FactType, tree: Tree): Value {
    const reader = this.#reader
    switch (type.type) {
      case 'bool':
        return reader.bool(tree)
      case 'day':
        return reader.day(tree)
      case 'number':
        return readInterval(reader, tree)
      case 'text':
        return reader.text(tree)
      case 'code': {
        const code = reader.text(tree)
        if (tree.kind === 'scalar')
          checkCode(reader, this.#options.vocabulary, type, code, tree.at, this.#options.codes?.get(type.of))
        return code
      }
      default:
        return tree.kind === 'map' ? this.#inPlace(draft, key, type.of, tree) : this.#refer(type.of, tree)
    }
  }

  #inPlace(draft: Draft, key: string, kind: string, tree: Tree): Fact {
    const record = this.#draft(kind, `${draft.name}.${key}`)
    this.#fill(record, tree)
    return record
  }

  #refer(kind: string, tree: Tree): Fact {
    const reader = this.#reader
    const name = reader.text(tree)
    const found = this.#named.get(kind)?.get(name)
    if (found) return found
    const known = [...(this.#named.get(kind)?.keys() ?? [])].slice(0, 50)
    reader.issue(
      'CARNET_REFERENCE_UNKNOWN',
      { kind, name: quoted(name), known: known.map(quoted).join(', '), near: nearest(name, known) ?? '' },
      tree.at,
    )
    return { kind, name: `${kind}.${name}`, values: {}, judged: {} }
  }

  #judge(draft: Draft, tree: Tree): void {
    const reader = this.#reader
    const { judgements } = this.#options.vocabulary
    for (const { key, at, value } of reader.entries(tree)) {
      const type = Object.hasOwn(judgements, key) ? judgements[key]! : null
      if (!type) {
        reader.unknown('CARNET_JUDGEMENT_UNKNOWN', key, Object.keys(judgements), at)
        continue
      }
      if (!type.about.includes(draft.kind))
        reader.issue(
          'CARNET_JUDGEMENT_ABOUT',
          { term: key, kind: draft.kind, about: type.about.join(', ') },
          at,
        )
      draft.judged[key] = this.#judgement(value)
    }
  }

  #judgement(tree: Tree): Judgement {
    const reader = this.#reader
    if (tree.kind === 'scalar') return { answer: this.#yes(tree), by: null, day: null, evidence: [] }
    const fields = reader.fields(
      tree,
      ['answer', 'by', 'day', 'evidence'],
      ['answer', 'by', 'day', 'evidence'],
    )
    return {
      answer: fields.has('answer') ? this.#yes(fields.get('answer')!) : false,
      by: fields.has('by') ? reader.text(fields.get('by')) : null,
      day: reader.dayOrNull(fields.get('day')),
      evidence: reader.texts(fields.get('evidence')),
    }
  }

  #yes(tree: Tree): boolean {
    if (tree.kind === 'scalar' && (tree.value === 'yes' || tree.value === true)) return true
    if (tree.kind === 'scalar' && (tree.value === 'no' || tree.value === false)) return false
    this.#reader.wrongType(tree, 'type.yes-no')
    return false
  }

  /** A counter must be one of its regime, where that regime is known. */
  #checkCounter(key: string, at: Place): void {
    const known = this.#options.codes?.get('counter')
    if (!known || known.has(key)) return
    const regime = `${key.split('.')[0]}.`
    if (!key.includes('.') || [...known].some(name => name.startsWith(regime)))
      this.#reader.unknown('CARNET_COUNTER_UNKNOWN', key, known, at)
  }

  #plan(tree: Tree | undefined): PlanSection | null {
    if (!tree) return null
    const reader = this.#reader
    const fields = reader.fields(
      tree,
      ['approved', 'by', 'day', 'protect', 'encrypt_to'],
      ['approved', 'by', 'day'],
    )
    return {
      approved: reader.text(fields.get('approved')),
      by: fields.has('by') ? reader.text(fields.get('by')) : null,
      day: reader.dayOrNull(fields.get('day')),
      protect: reader.list(fields.get('protect')).map(toPlain),
      encrypt_to: reader.texts(fields.get('encrypt_to')),
      at: tree.at,
    }
  }
}
