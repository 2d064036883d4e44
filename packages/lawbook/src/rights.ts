/** `rights.yaml`: what a person may ask of whoever holds their data, by when it is to be answered, and who hears complaints. */
import type { Issue } from '@carnet/errors'
import type { InForce, Instrument, Provenance, Regime, Span, Words } from '@carnet/law'
import { readSpan } from './condition.ts'
import { deepFreeze } from './freeze.ts'
import { refuseHidden } from './harmless.ts'
import {
  always,
  type Inherited,
  provenanceKeys,
  readAddress,
  readInForce,
  readProvenance,
} from './provenance.ts'
import { type Fields, Reader } from './reader.ts'
import { readTree, type Tree } from './tree.ts'

export const rightsFile = 'rights.yaml'

/** What people ask: where did it go, a copy, delete it, I take my consent back, I object. */
export const rightQuestions = ['where', 'copy', 'delete', 'withdraw', 'object'] as const
export type RightQuestion = (typeof rightQuestions)[number]

/** What goes with a letter, where the law asks for it. */
export const enclosures = ['identity', 'reasons'] as const
export type Enclosure = (typeof enclosures)[number]

/** By when a request is to be answered. */
export interface AnswerDue {
  /** As the law says it. */
  readonly words: Words
  /** Counted from the day on which the request arrives. Null: the law names no number. */
  readonly within: Span | null
  /** With every extension that the law allows. */
  readonly longest: Span | null
  readonly provenance: Provenance
  readonly doubt: Words | null
}

export interface Right {
  readonly questions: readonly RightQuestion[]
  readonly in_force: InForce
  /** In these places only, or parts of them (the law of a state); empty: in all that the regime covers. */
  readonly places: readonly string[]
  /** What the law gives, in plain words. */
  readonly text: Words
  /** What a letter asks for under it, a sentence each. */
  readonly request: readonly Words[]
  readonly encloses: readonly Enclosure[]
  readonly answer: AnswerDue
  readonly provenance: Provenance
  readonly doubt: Words | null
}

export interface ComplaintBody {
  readonly body: Words
  readonly in_force: InForce
  /** Of these places only; empty: of all that the regime covers. */
  readonly places: readonly string[]
  /** Where a complaint is made. */
  readonly address: string
  /** What has to be done before. */
  readonly first: Words | null
  /** How long the one who was asked has, before a complaint is heard. Null: the law asks for no wait. */
  readonly after: Span | null
  readonly provenance: Provenance
  readonly doubt: Words | null
}

export interface RegimeRights {
  readonly regime: string
  /** How a letter calls it, where the name of the regime is that of other law. */
  readonly name: Words | null
  /** Who has to answer. */
  readonly reach: { readonly text: Words; readonly provenance: Provenance }
  readonly rights: readonly Right[]
  readonly complaints: readonly ComplaintBody[]
}

/** Reads the rights of a regime. Instruments, calendars and places must be its own. What is wrong is noted in `issues`. */
export function readRights(text: string, file: string, regime: Regime, issues: Issue[]): RegimeRights {
  const reader = new Reader(issues)
  const tree = readTree(text, file, issues)
  if (tree) refuseHidden(tree, issues)
  const keys = ['reach', 'answers', 'rights', 'complaints']
  const fields = tree ? reader.fields(tree, [...keys, 'instrument', 'name'], keys) : new Map<string, Tree>()
  const context = { reader, regime, enclosing: instrumentOf(reader, regime, fields, {}) }
  const answers = new Map(
    reader
      .entries(fields.get('answers'))
      .map(({ key, at, value }) => [key, { at, answer: readAnswer(context, value), isUsed: false }]),
  )
  const reach = reader.fields(fields.get('reach'), ['text', ...provenanceKeys], ['text', 'cite'])
  const rights = {
    regime: regime.code,
    name: reader.wordsOrNull(fields.get('name')),
    reach: {
      text: reader.words(reach.get('text')),
      provenance: provenanceOf(context, reach, fields.get('reach')),
    },
    rights: reader.list(fields.get('rights')).map(member => readRight(context, member, answers)),
    complaints: reader.list(fields.get('complaints')).map(member => readComplaint(context, member)),
  }
  for (const key of ['rights', 'complaints'] as const) {
    const written = fields.get(key)
    if (written && rights[key].length === 0) reader.wrongType(written, 'type.list')
  }
  for (const [name, { at, isUsed }] of answers)
    if (!isUsed) reader.issue('CARNET_RIGHTS_ANSWER_UNUSED', { name }, at)
  return deepFreeze(rights)
}

interface RightsContext {
  readonly reader: Reader
  readonly regime: Regime
  readonly enclosing: Inherited
}

type Answers = Map<string, { readonly answer: AnswerDue; isUsed: boolean }>

const noneStated: Words = { en: '', zh: '' }

function readRight(context: RightsContext, tree: Tree, answers: Answers): Right {
  const { reader } = context
  const keys = [
    'asks',
    'in_force',
    'places',
    'text',
    'request',
    'encloses',
    'answer',
    'doubt',
    ...provenanceKeys,
  ]
  const fields = reader.fields(tree, keys, ['asks', 'text', 'request', 'answer', 'cite', 'confidence'])
  const inherited = instrumentOf(reader, context.regime, fields, context.enclosing)
  const asks = reader.list(fields.get('asks'), true)
  const provenance = provenanceOf(context, fields, tree)
  const named = fields.get('answer')
  const found = named && answers.get(reader.text(named))
  if (found) found.isUsed = true
  else if (named) reader.unknown('CARNET_RIGHTS_ANSWER_UNKNOWN', reader.text(named), answers.keys(), named.at)
  const request = reader.list(fields.get('request'), true).map(sentence => reader.words(sentence))
  if (asks.length === 0 && fields.has('asks')) reader.wrongType(fields.get('asks')!, 'type.list')
  if (request.length === 0 && fields.has('request')) reader.wrongType(fields.get('request')!, 'type.list')
  return {
    questions: asks.map(one => reader.oneOf(one, rightQuestions, 'where')),
    in_force: readInForce(reader, fields.get('in_force'), inherited.instrument?.in_force ?? always),
    places: placesOf(context, fields.get('places')),
    text: reader.words(fields.get('text')),
    request,
    encloses: reader.list(fields.get('encloses'), true).map(one => reader.oneOf(one, enclosures, 'identity')),
    answer: found?.answer ?? { words: noneStated, within: null, longest: null, provenance, doubt: null },
    provenance,
    doubt: reader.wordsOrNull(fields.get('doubt')),
  }
}

function readAnswer(context: RightsContext, tree: Tree): AnswerDue {
  const { reader } = context
  const keys = ['words', 'within', 'longest', 'doubt', ...provenanceKeys]
  const fields = reader.fields(tree, keys, ['words', 'cite', 'confidence'])
  const [within, longest] = ['within', 'longest'].map(key => spanOf(context, fields.get(key)))
  if (longest && !within) reader.issue('CARNET_KEY_MISSING', { key: 'within' }, tree.at)
  return {
    words: reader.words(fields.get('words')),
    within: within ?? null,
    longest: longest ?? null,
    provenance: provenanceOf(context, fields, tree),
    doubt: reader.wordsOrNull(fields.get('doubt')),
  }
}

function readComplaint(context: RightsContext, tree: Tree): ComplaintBody {
  const { reader } = context
  const keys = ['body', 'in_force', 'places', 'address', 'first', 'after', 'doubt', ...provenanceKeys]
  const fields = reader.fields(tree, keys, ['body', 'address', 'cite', 'confidence'])
  const inherited = instrumentOf(reader, context.regime, fields, context.enclosing)
  return {
    body: reader.words(fields.get('body')),
    in_force: readInForce(reader, fields.get('in_force'), inherited.instrument?.in_force ?? always),
    places: placesOf(context, fields.get('places')),
    address: readAddress(reader, fields.get('address')),
    first: reader.wordsOrNull(fields.get('first')),
    after: spanOf(context, fields.get('after')),
    provenance: provenanceOf(context, fields, tree),
    doubt: reader.wordsOrNull(fields.get('doubt')),
  }
}

/** Places of the regime, or parts of them. */
function placesOf({ reader, regime }: RightsContext, tree: Tree | undefined): string[] {
  return reader.list(tree, true).map(place => {
    const code = reader.text(place)
    if (!regime.places.includes(code) && !regime.places.includes(code.split('-')[0]!))
      reader.unknown('CARNET_RIGHTS_PLACE_FOREIGN', code, regime.places, place.at)
    return code
  })
}

/** A span whose calendar, where it names one, is a list of the regime. */
function spanOf({ reader, regime }: RightsContext, tree: Tree | undefined): Span | null {
  if (!tree) return null
  const span = readSpan(tree, reader)
  const lists = regime.lists.map(({ name }) => name)
  for (const name of [span.calendar, span.worked])
    if (name !== undefined && !lists.includes(name))
      reader.unknown('CARNET_LIST_UNKNOWN', name, lists, tree.at)
  return span
}

function provenanceOf(context: RightsContext, fields: Fields, tree: Tree | undefined): Provenance {
  const { reader, regime, enclosing } = context
  const at: Tree = tree ?? { kind: 'scalar', value: null, at: { file: `${regime.code}/${rightsFile}` } }
  return readProvenance(reader, fields, at, instrumentOf(reader, regime, fields, enclosing))
}

function instrumentOf(reader: Reader, regime: Regime, fields: Fields, enclosing: Inherited): Inherited {
  const named = fields.get('instrument')
  if (!named) return enclosing
  const name = reader.text(named)
  const instrument: Instrument | undefined = regime.instruments.find(one => one.name === name)
  const known = regime.instruments.map(one => one.name)
  if (!instrument) reader.unknown('CARNET_INSTRUMENT_UNKNOWN', name, known, named.at)
  return { ...enclosing, instrument }
}
