/** Examples beside the law: a declaration and what is to come out of it. */
import type { Issue } from '@carnet/errors'
import {
  type DecideInput,
  type Decision,
  type Declaration,
  decide,
  type Finding,
  holdsOf,
  type LegFinding,
  outcomes,
  pack,
  type Regime,
  type Vocabulary,
} from '@carnet/law'
import { checkNames } from './condition-sense.ts'
import { type NamedCodes, readDeclarationTree } from './declaration.ts'
import { refuseHidden } from './harmless.ts'
import { quoted } from './quoted.ts'
import { type Fields, Reader } from './reader.ts'
import { readTree, type Tree } from './tree.ts'

export interface Example {
  readonly id: string
  readonly origin: Readonly<Record<string, string>>
  readonly file: string
  readonly line: number
  readonly declaration: Declaration
  readonly expect: Expectation
}

export interface Expectation {
  /** Accepted outcomes by regime. */
  readonly outcomes: Readonly<Record<string, readonly string[]>>
  readonly because: readonly string[]
  readonly not_because: readonly string[]
  readonly options: readonly string[]
  readonly unavailable: readonly string[]
  readonly duties: readonly string[]
  /** Duties that are shown as done, and duties that are not. */
  readonly done: readonly string[]
  readonly open: readonly string[]
  readonly missing: readonly string[]
  readonly legs: Readonly<Record<string, readonly string[]>>
  readonly holds: Readonly<Record<string, readonly string[]>>
  readonly not_holds: Readonly<Record<string, readonly string[]>>
  readonly reason: string | null
  readonly standing: string | null
  readonly otherwise: string | null
}

const exampleKeys = ['id', 'origin', 'scenario', 'supplied', 'disputed', 'expect', 'conclusion', 'note']
const lists = [
  'because',
  'not_because',
  'options',
  'unavailable',
  'duties',
  'done',
  'open',
  'missing',
] as const
const singles = ['reason', 'standing', 'otherwise'] as const

/** Reads the examples of one file. */
export function readExamples(
  text: string,
  file: string,
  library: { vocabulary: Vocabulary; codes: NamedCodes; regimes: readonly Regime[] },
  issues: Issue[],
): Example[] {
  const reader = new Reader(issues)
  const tree = readTree(text, file, issues)
  if (!tree) return []
  refuseHidden(tree, issues, false)
  return reader.list(reader.fields(tree, ['examples'], ['examples']).get('examples')).flatMap(member => {
    const example = readExample(reader, member, file, library)
    return example ? [example] : []
  })
}

function readExample(
  reader: Reader,
  tree: Tree,
  file: string,
  library: { vocabulary: Vocabulary; codes: NamedCodes; regimes: readonly Regime[] },
): Example | null {
  if (tree.kind !== 'map') {
    reader.wrongType(tree, 'type.example')
    return null
  }
  const own = (key: string): Tree | undefined => tree.entries.get(key)?.value
  const before = reader.issues.length
  const { declaration } = readDeclarationTree(
    tree,
    { vocabulary: library.vocabulary, codes: library.codes, today: '2026-06-01' },
    reader.issues,
    ['id', 'origin', 'expect', 'legs'],
    exampleKeys,
  )
  const expect = readExpectation(reader, own('expect'), library.regimes)
  if (reader.issues.length > before) return null
  const origin = Object.fromEntries(
    reader
      .entries(own('origin'))
      .map(({ key, value }) => [key, value.kind === 'scalar' ? String(value.value) : '']),
  )
  return { id: reader.text(own('id')), origin, file, line: tree.at.line ?? 0, declaration, expect }
}

function readExpectation(reader: Reader, tree: Tree | undefined, regimes: readonly Regime[]): Expectation {
  const codes = regimes.map(regime => regime.code)
  const fields = reader.fields(tree, [...codes, ...lists, ...singles, 'legs', 'holds', 'not_holds'])
  const known: readonly string[] = outcomes
  const words = (value: Tree): string[] =>
    reader.texts(value).map(word => {
      if (!known.includes(word)) reader.unknown('CARNET_VALUE_UNKNOWN', word, known, value.at)
      return word
    })
  const table = (key: string, read: (value: Tree) => string[]) =>
    Object.fromEntries(reader.entries(fields.get(key)).map(entry => [entry.key, read(entry.value)]))
  checkExpected(reader, tree, fields)
  const list = (key: (typeof lists)[number]) => reader.texts(fields.get(key))
  const single = (key: (typeof singles)[number]) => (fields.has(key) ? reader.text(fields.get(key)) : null)
  return {
    outcomes: Object.fromEntries(
      codes.filter(code => fields.has(code)).map(code => [code, words(fields.get(code)!)]),
    ),
    because: list('because'),
    not_because: list('not_because'),
    options: list('options'),
    unavailable: list('unavailable'),
    duties: list('duties'),
    done: list('done'),
    open: list('open'),
    missing: list('missing'),
    legs: table('legs', words),
    holds: table('holds', value => reader.texts(value)),
    not_holds: table('not_holds', value => reader.texts(value)),
    reason: single('reason'),
    standing: single('standing'),
    otherwise: single('otherwise'),
  }
}

/** What cannot both be expected of one name. */
const contraries = [
  ['because', 'not_because'],
  ['options', 'unavailable'],
  ['done', 'open'],
] as const

/** An example that expects nothing passes whatever the law says; one that expects a thing and its contrary never does. */
function checkExpected(reader: Reader, tree: Tree | undefined, fields: Fields): void {
  if (tree?.kind === 'map' && fields.size === 0) reader.wrongType(tree, 'type.expectation')
  for (const [key, value] of fields) {
    const tables = ['legs', 'holds', 'not_holds'].includes(key)
    if (tables && reader.entries(value).length === 0) reader.wrongType(value, 'type.expectation')
    for (const one of tables ? reader.entries(value).map(entry => entry.value) : [value])
      checkNames(reader, one)
  }
  for (const [one, other] of contraries) {
    const wanted = reader.texts(fields.get(one))
    for (const member of reader.list(fields.get(other), true))
      if (wanted.includes(reader.text(member)))
        reader.issue(
          'CARNET_EXPECTED_CONTRARY',
          { value: quoted(reader.text(member)), one, other },
          member.at,
        )
  }
}

/** Runs an example. Returns what differs from what is expected, as sentences; none when it passes. */
export function runExample(
  example: Example,
  library: { vocabulary: Vocabulary; regimes: readonly Regime[] },
  folder: string,
): { decision: Decision; differences: string[] } {
  const { expect } = example
  const named = [...example.declaration.regimes, ...Object.keys(expect.outcomes)]
  const input = { declaration: { ...example.declaration, regimes: named }, ...library }
  const decision = decide(input)
  const finding = decision.findings.find(one => one.regime === folder)
  const regime = library.regimes.find(one => one.code === folder)
  return {
    decision,
    differences: [
      ...outcomeDifferences(decision, expect),
      ...namedDifferences(finding?.legs ?? [], expect),
      ...legDifferences(finding, expect),
      ...(regime ? holdDifferences(input, regime, expect) : []),
      ...packedDifferences(input, decision),
    ],
  }
}

/** Packed findings are judged another way, and must be those of the decision. */
function packedDifferences(input: DecideInput, decision: Decision): string[] {
  return pack(input).flatMap(packed => {
    const legs = decision.findings.find(one => one.regime === packed.regime)?.legs
    const found = legs?.find(one => one.leg === packed.leg)
    const same =
      found?.outcome === packed.outcome &&
      found.standing === packed.standing &&
      found.reason === packed.reason
    return same
      ? []
      : [`${packed.regime} on ${packed.leg}: packed ${packed.outcome}, decided ${found?.outcome}`]
  })
}

function outcomeDifferences(decision: Decision, expect: Expectation): string[] {
  return Object.entries(expect.outcomes).flatMap(([code, accepted]) => {
    const found = decision.findings.find(one => one.regime === code)?.outcome ?? 'not considered'
    return accepted.includes(found) ? [] : [`${code}: expected ${accepted.join(' or ')}, found ${found}`]
  })
}

/** Provisions, ways, duties and missing facts that are expected by name. */
function namedDifferences(legs: readonly LegFinding[], expect: Expectation): string[] {
  const measures = legs.flatMap(leg => leg.measures)
  const applying = measures.filter(one => one.applies === 'yes').map(one => one.provision)
  const ways = measures.flatMap(measure => measure.ways.flat())
  const duties = legs.flatMap(leg => leg.duties)
  const found: Record<(typeof lists)[number], readonly string[]> = {
    because: applying,
    not_because: [],
    options: ways.filter(way => way.state !== 'unavailable').map(way => way.mechanism),
    unavailable: ways.filter(way => way.state === 'unavailable').map(way => way.mechanism),
    duties: duties.map(one => one.duty),
    done: duties.filter(one => one.done === 'yes').map(one => one.duty),
    open: duties.filter(one => one.done !== 'yes').map(one => one.duty),
    missing: legs.flatMap(leg => leg.missing.map(fact => `${fact.record}.${fact.fact}`)),
  }
  const absent = lists.flatMap(name =>
    name === 'not_because'
      ? []
      : expect[name]
          .filter(one => !found[name].includes(one))
          .map(one => `${name}: ${one} is not among ${found[name].join(', ') || 'none'}`),
  )
  const unwanted = expect.not_because.filter(id => applying.includes(id))
  return [...absent, ...unwanted.map(id => `not_because: ${id} applies`)]
}

function legDifferences(finding: Finding | undefined, expect: Expectation): string[] {
  const legs = finding?.legs ?? []
  const differences: string[] = []
  for (const [name, accepted] of Object.entries(expect.legs)) {
    const found = legs.find(leg => leg.leg === `legs.${name}`)?.outcome ?? 'no such leg'
    if (!accepted.includes(found))
      differences.push(`leg ${name}: expected ${accepted.join(' or ')}, found ${found}`)
  }
  const heaviest = legs.find(leg => leg.outcome === finding?.outcome)
  for (const key of singles) {
    const wanted = expect[key]
    if (wanted !== null && heaviest?.[key] !== wanted)
      differences.push(`${key}: expected ${wanted}, found ${heaviest?.[key] ?? 'none'}`)
  }
  return differences
}

function holdDifferences(
  input: Parameters<typeof holdsOf>[0],
  regime: Regime,
  expect: Expectation,
): string[] {
  const records = [
    ...input.declaration.parties,
    ...input.declaration.items,
    ...input.declaration.legs,
    ...input.declaration.people,
    ...input.declaration.agreements,
  ]
  const check = (table: Readonly<Record<string, readonly string[]>>, wanted: string): string[] =>
    Object.entries(table).flatMap(([definition, names]) =>
      names.flatMap(name => {
        const record = records.find(one => one.name.slice(one.name.indexOf('.') + 1) === name)
        const answer = record ? holdsOf(input, regime, definition, record) : 'no such record'
        return answer === wanted
          ? []
          : [`holds ${definition} of ${name}: expected ${wanted}, found ${answer}`]
      }),
    )
  return [...check(expect.holds, 'yes'), ...check(expect.not_holds, 'no')]
}
