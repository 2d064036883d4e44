/** The vocabulary: which facts, judgements, categories, purposes, sectors and duties there are. */
import type { Issue } from '@carnet/errors'
import type { CodeTree, FactType, JudgementType, Silence, TakenFrom, Vocabulary, Words } from '@carnet/law'
import { type Fields, Reader } from './reader.ts'
import { readTree, type Tree } from './tree.ts'

/** Codes of these schemes are closed: a declaration may use no others. Of the rest, those that some regime names. */
const treeSchemes = ['category', 'purpose', 'sector', 'duty'] as const
const plainTypes = ['bool', 'day', 'text', 'code', 'place', 'zone', 'mechanism', ...treeSchemes]

/** Reads the files of `regimes/vocabulary`, by name. */
export function readVocabulary(files: Readonly<Record<string, string>>, issues: Issue[]): Vocabulary {
  const reader = new Reader(issues)
  const part = (file: string, key: string, also: readonly string[] = []): Tree | undefined => {
    const path = `vocabulary/${file}`
    const text = files[path]
    if (text === undefined) {
      reader.issue('CARNET_FILE_MISSING', { file: path }, { file: path })
      return undefined
    }
    const tree = readTree(text, path, issues)
    return tree ? reader.fields(tree, ['vocabulary', key, ...also], ['vocabulary', key]).get(key) : undefined
  }
  return {
    records: readRecords(reader, part('facts.yaml', 'records')),
    judgements: readJudgements(reader, part('judgements.yaml', 'judgements')),
    categories: readCodes(reader, part('categories.yaml', 'categories')),
    purposes: readCodes(reader, part('purposes.yaml', 'purposes')),
    sectors: readCodes(reader, part('sectors.yaml', 'sectors')),
    duties: readCodes(reader, part('duties.yaml', 'duties')),
    extensions: readCodes(reader, part('places.yaml', 'extensions', ['iso_3166_1', 'written_as'])),
    writtenAs: Object.fromEntries(
      reader
        .entries(part('places.yaml', 'written_as', ['iso_3166_1', 'extensions']))
        .map(({ key, value }) => [key, reader.text(value)]),
    ),
    places: reader.texts(part('places.yaml', 'iso_3166_1', ['extensions', 'written_as'])),
  }
}

function readRecords(reader: Reader, tree: Tree | undefined): Vocabulary['records'] {
  const records: Record<string, { name: Words; facts: Record<string, FactType> }> = {}
  for (const { key, value } of reader.entries(tree)) {
    const fields = reader.fields(value, ['name', 'facts'], ['name', 'facts'])
    const facts: Record<string, FactType> = {}
    for (const fact of reader.entries(fields.get('facts'))) facts[fact.key] = readFactType(reader, fact.value)
    records[key] = { name: reader.words(fields.get('name')), facts }
  }
  return records
}

function readFactType(reader: Reader, tree: Tree): FactType {
  const keys = [
    'type',
    'values',
    'many',
    'silence',
    'only_for',
    'not_for',
    'complete_when',
    'taken_from',
    'question',
  ]
  const fields = reader.fields(tree, keys, ['type', 'silence'])
  const many = fields.get('many')
  const complete = fields.get('complete_when')
  const taken = fields.get('taken_from')
  return {
    ...readType(reader, fields, tree),
    values: reader.texts(fields.get('values')),
    many: many ? reader.bool(many) : false,
    silence: reader.oneOf<Silence>(fields.get('silence'), ['world', 'rare', 'paper'], 'world'),
    only_for: reader.texts(fields.get('only_for')),
    not_for: reader.texts(fields.get('not_for')),
    complete_when: complete ? reader.text(complete) : null,
    question: reader.wordsOrNull(fields.get('question')),
    ...(taken ? { taken_from: readTakenFrom(reader, taken) } : {}),
  }
}

function readTakenFrom(reader: Reader, tree: Tree): TakenFrom {
  const fields = reader.fields(tree, ['paths', 'only_when', 'not_when', 'not_same'], ['paths'])
  const paths = (key: string) => reader.texts(fields.get(key)).map(path => path.split('.'))
  return {
    paths: paths('paths'),
    only_when: Object.fromEntries(
      reader.entries(fields.get('only_when')).map(({ key, value }) => [key, reader.texts(value)]),
    ),
    not_when: paths('not_when'),
    not_same: paths('not_same'),
  }
}

function readType(reader: Reader, fields: Fields, tree: Tree): Pick<FactType, 'type' | 'of'> {
  const [word = '', of = ''] = reader.text(fields.get('type')).split(' ')
  if (word === 'number' || word === 'ref' || word === 'record') return { type: word, of }
  if (word === 'bool' || word === 'day' || word === 'text') return { type: word, of: '' }
  if (word === 'code') return { type: 'code', of: 'closed' }
  if (word === 'open') return { type: 'code', of: `open:${of}` }
  if (!plainTypes.includes(word)) reader.unknown('CARNET_VALUE_UNKNOWN', word, plainTypes, tree.at)
  return { type: 'code', of: word }
}

function readJudgements(reader: Reader, tree: Tree | undefined): Vocabulary['judgements'] {
  const judgements: Record<string, JudgementType> = {}
  for (const { key, value } of reader.entries(tree)) {
    const fields = reader.fields(value, ['about', 'silence', 'question'], ['about', 'silence', 'question'])
    judgements[key] = {
      about: reader.texts(fields.get('about')),
      silence: reader.oneOf(fields.get('silence'), ['no', 'unknown'], 'unknown'),
      question: reader.words(fields.get('question')),
    }
  }
  return judgements
}

function readCodes(reader: Reader, tree: Tree | undefined): CodeTree {
  const codes: Record<string, Words> = {}
  for (const { key, value } of reader.entries(tree)) {
    const fields = reader.fields(value, ['en', 'zh', 'dpv', 'kind', 'of', 'why'], ['en', 'zh'])
    codes[key] = { en: reader.text(fields.get('en')), zh: reader.text(fields.get('zh')) }
  }
  return codes
}
