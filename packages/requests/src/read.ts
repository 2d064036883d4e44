/** A request as people write it (YAML, or JSON, which is YAML): read, checked, and laid out as a declaration. */
import type { Issue } from '@carnet/errors'
import {
  type Fields,
  failOn,
  Reader,
  type ReadOptions,
  readDeclarationTree,
  readTree,
  type Tree,
} from '@carnet/lawbook'
import { declarationTree } from './lay-out.ts'
import { askers, bases, type ForeignRequest, proceedings, requestFormat } from './request.ts'

const keys = [
  'carnet_request',
  'title',
  'asks',
  'proceeding',
  'relies_on',
  'instrument',
  'received',
  'answer_due',
  'as_of',
  'holder',
  'addressee',
  'lies_in',
  'people',
  'data',
  'facts',
  'unknown',
  'note',
]
const required = ['carnet_request', 'title', 'asks', 'proceeding', 'received', 'holder', 'data']

/** Reads a request. Throws one error that carries every issue, each with its line. */
export function readRequest(text: string, file: string, options: ReadOptions): ForeignRequest {
  const issues: Issue[] = []
  const tree = readTree(text, file, issues)
  const reader = new Reader(issues)
  const fields = reader.fields(tree ?? undefined, keys, required)
  const format = fields.get('carnet_request')
  if (format && reader.number(format) !== requestFormat)
    reader.issue('CARNET_FORMAT_VERSION', { known: requestFormat, what: 'carnet_request' }, format.at)
  const said = readSaid(reader, fields)
  checkDays(reader, fields, said)
  // What lacks its parts cannot be laid out: its own faults come first.
  failOn(issues)
  const laid = declarationTree(reader, fields, tree!, said)
  const { declaration } = readDeclarationTree(laid, options, issues, [])
  failOn(issues)
  return { ...said, declaration }
}

type Said = Omit<ForeignRequest, 'declaration'>

function readSaid(reader: Reader, fields: Fields): Said {
  const asks = reader.fields(fields.get('asks'), ['kind', 'place', 'name', 'reference'], ['kind', 'place'])
  const relies = fields.get('relies_on')
  return {
    title: reader.text(fields.get('title')),
    asks: {
      kind: reader.oneOf(asks.get('kind'), askers, 'court'),
      place: reader.text(asks.get('place')),
      name: textOrNull(reader, asks.get('name')),
      reference: textOrNull(reader, asks.get('reference')),
    },
    proceeding: reader.oneOf(fields.get('proceeding'), proceedings, 'civil'),
    relies_on: isSaid(relies) ? reader.oneOf(relies, bases, 'none') : null,
    instrument: textOrNull(reader, fields.get('instrument')),
    received: fields.has('received') ? reader.day(fields.get('received')!) : '0001-01-01',
    answer_due: reader.dayOrNull(fields.get('answer_due')),
    note: textOrNull(reader, fields.get('note')),
    unknown: reader.texts(fields.get('unknown')),
  }
}

const isSaid = (tree: Tree | undefined): tree is Tree =>
  tree !== undefined && !(tree.kind === 'scalar' && tree.value === null)

function textOrNull(reader: Reader, tree: Tree | undefined): string | null {
  if (!isSaid(tree)) return null
  const text = reader.text(tree).trim()
  return text === '' ? null : text
}

function checkDays(reader: Reader, fields: Fields, { received, answer_due }: Said): void {
  if (answer_due !== null && answer_due < received)
    reader.issue('CARNET_DAYS_REVERSED', { from: received, until: answer_due }, fields.get('answer_due')!.at)
}
