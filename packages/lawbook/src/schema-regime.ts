/** The JSON Schemas of the parts of a regime: regime.yaml, instruments, definitions, mechanisms, provisions, lists, coverage. */
import { type Aim, arrangementKinds, type Vocabulary } from '@carnet/law'
import { answerableSchema, waysDefinition } from './schema-condition.ts'
import {
  confidences,
  count,
  entriesOf,
  flag,
  type JsonSchema,
  listOf,
  loose,
  mapOf,
  oneOrMany,
  orNull,
  provenance,
  refTo,
  text,
  texts,
  wordsOf,
} from './schema-words.ts'

export const aims: readonly Aim[] = [
  'national-security',
  'public-interest',
  'personal-privacy',
  'intellectual-property',
  'other-stated',
  'none-stated',
]

const words = refTo('words')
const condition = refTo('condition')

/** The entries of the files, each a map without further keys. */
export function entryDefinitions(vocabulary: Vocabulary): Readonly<Record<string, JsonSchema>> {
  return {
    instrument: mapOf(
      {
        title: words,
        number: { anyOf: [loose, words] },
        in_force: refTo('in_force'),
        source: text,
        checked: refTo('day'),
        published: refTo('day'),
        // For those who keep the law: nobody reads it to decide.
        note: { anyOf: [text, words] },
      },
      ['title', 'in_force', 'source', 'checked'],
    ),
    definition: mapOf(
      {
        of: wordsOf(Object.keys(vocabulary.records)),
        title: words,
        when: condition,
        grows: text,
        presume: { const: 'no' },
        until: condition,
        doubt: words,
        ...provenance,
      },
      ['of', 'title'],
      { anyOf: [{ required: ['when'] }, { required: ['until'] }] },
    ),
    parameter: mapOf(
      {
        title: words,
        unit: text,
        values: {
          type: 'object',
          propertyNames: refTo('day'),
          additionalProperties: { type: ['number', 'null'] },
        },
        doubt: words,
        ...provenance,
      },
      ['unit', 'values'],
    ),
    counter: counterDefinition,
    mechanism: mechanismDefinition,
    step: mapOf({ do: words, due: words, takes: refTo('span'), papers: count }, ['do']),
    list: mapOf(
      {
        title: words,
        closed: { type: 'boolean', description: 'only on a closed list does absence mean "not listed"' },
        match: wordsOf(['exact', 'under']),
        entries: listOf(refTo('list_entry')),
        doubt: words,
        ...listParts,
        ...provenance,
      },
      ['title', 'closed', 'entries'],
    ),
    tier: tierDefinition,
    list_entry: mapOf(
      {
        key: loose,
        keys: listOf(loose),
        title: words,
        from: orNull(refTo('day')),
        until: orNull(refTo('day')),
        when: condition,
        cite: words,
        confidence: wordsOf(confidences),
        doubt: words,
        scenario: { type: 'string', description: 'one of the scenarios of the list' },
        tiers: listOf(refTo('tier')),
        suggested: { ...oneOrMany(loose), description: 'proposed by an import, not confirmed: never judged' },
        origin: mapOf({ page: count, table: count, row: count }),
      },
      [],
      { oneOf: [{ required: ['key'] }, { required: ['keys'] }, { required: ['suggested'] }] },
    ),
    provision: provisionDefinition,
    effect: effectDefinition,
    obligation: mapOf(
      {
        duty: wordsOf(Object.keys(vocabulary.duties)),
        due: refTo('due'),
        done_when: condition,
        only_when: condition,
      },
      ['duty', 'due'],
    ),
    due: {
      anyOf: [
        wordsOf(['before', 'standing', 'yearly']),
        mapOf(
          { days: count, months: count, years: count, working_days: count, calendar: text, worked: text, after: text },
          ['after'],
        ),
        mapOf({ for: refTo('span'), after: text }, ['for', 'after']),
        mapOf({ yearly: text }, ['yearly']),
      ],
    },
    ways: waysDefinition,
    covered: {
      anyOf: [
        wordsOf(['no-effect', 'not-yet']),
        mapOf({ encoded: oneOrMany(text), note: words }, ['encoded']),
      ],
    },
  }
}

const tierDefinition = mapOf(
  {
    needs: oneOrMany(text),
    counter: text,
    at_least: refTo('bound'),
    above: refTo('bound'),
    at_most: refTo('bound'),
    below: refTo('bound'),
  },
  ['needs'],
)

/** What is known of a list as a whole: its edition, its scenarios, its import, and who attests that one is complete. */
const listParts: Readonly<Record<string, JsonSchema>> = {
  edition: loose,
  total: { ...count, description: 'how many entries the official list has' },
  scenarios: entriesOf(mapOf({ title: words, tiers: listOf(refTo('tier')) }, ['title'])),
  attested: oneOrMany(
    mapOf(
      {
        scenario: text,
        by: text,
        day: refTo('day'),
        edition: loose,
        entries: { type: 'string', pattern: '^[0-9]+ of [0-9]+$' },
      },
      ['scenario', 'by', 'day', 'edition', 'entries'],
    ),
  ),
  imported: mapOf(
    {
      file: text,
      sha256: { type: 'string', pattern: '^[0-9a-f]{64}$' },
      by: text,
      day: refTo('day'),
      tool: loose,
      reviewed: mapOf({ by: text, day: refTo('day') }, ['by', 'day']),
    },
    ['file', 'sha256', 'by', 'day', 'tool'],
  ),
}

const counterDefinition = mapOf(
  {
    title: words,
    counts: wordsOf(['people', 'devices']),
    of: mapOf({ class: texts, not_class: texts }, ['class']),
    window: mapOf({ since: wordsOf(['new-year', 'last-new-year']), months: count }, [], {
      minProperties: 1,
      maxProperties: 1,
    }),
    key: oneOrMany(refTo('path')),
    leave_out: texts,
    none_before: mapOf({ class: texts, not_class: texts }, ['class']),
    distinct: {},
    ...provenance,
  },
  ['title', 'counts', 'of', 'window', 'key'],
)

const mechanismDefinition = mapOf(
  {
    title: words,
    in_force: refTo('in_force'),
    available_when: condition,
    held_when: condition,
    steps: listOf(refTo('step')),
    valid: mapOf({ years: count, words }),
    redo_when: condition,
    besides: flag,
    declare: text,
    doubt: words,
    ...provenance,
  },
  ['title', 'held_when'],
)

const provisionDefinition = mapOf(
  {
    id: { type: 'string', description: 'regime.instrument.article, lower case' },
    in_force: refTo('in_force'),
    aim: wordsOf(aims),
    text: words,
    doubt: words,
    group: { type: 'string', description: 'a name that unless can use' },
    when: condition,
    unless: texts,
    for: mapOf({ each: refTo('path'), as: text }, ['each', 'as']),
    binds: refTo('path'),
    reaches: wordsOf(['transfer', 'any-leg']),
    then: refTo('effect'),
    basis: words,
    evidence: words,
    ...provenance,
  },
  ['id', 'cite', 'in_force', 'aim', 'text', 'then', 'confidence'],
)

const effectDefinition = mapOf(
  { prohibit: flag, exempt: flag, require: refTo('ways'), oblige: listOf(refTo('obligation')) },
  [],
  {
    minProperties: 1,
    not: {
      anyOf: [
        { required: ['prohibit', 'exempt'] },
        { required: ['prohibit', 'require'] },
        { required: ['exempt', 'require'] },
      ],
    },
  },
)

const ofParty = { until: orNull(refTo('day')), cite: words, confidence: wordsOf(confidences), doubt: words }
const places = oneOrMany(text)

const arrangementSchema = mapOf(
  {
    arrangement: { const: 1 },
    name: text,
    kind: wordsOf(arrangementKinds),
    title: words,
    number: { anyOf: [loose, words] },
    in_force: refTo('in_force'),
    closed: { type: 'boolean', description: 'false: there may be parties that are not named' },
    groups: { ...entriesOf(listOf(refTo('place'))), description: 'names that stand for several places' },
    parties: listOf(
      mapOf({ place: text, places, from: orNull(refTo('day')), ...ofParty }, ['from'], {
        oneOf: [{ required: ['place'] }, { required: ['places'] }],
      }),
    ),
    pairs: listOf(
      mapOf({ from: places, to: places, since: orNull(refTo('day')), ...ofParty }, ['from', 'to', 'since']),
    ),
    says: words,
    used_by: listOf({ type: 'string', description: 'REGIME/name of a mechanism, definition or list' }),
    cite: words,
    source: text,
    checked: refTo('day'),
    confidence: wordsOf(confidences),
    doubt: words,
    note: words,
  },
  ['arrangement', 'name', 'kind', 'title', 'in_force', 'says', 'cite', 'source', 'checked', 'confidence'],
  { oneOf: [{ required: ['parties'] }, { required: ['pairs'] }] },
)

/** The files of a regime, by kind. */
export function regimeFileSchemas(vocabulary: Vocabulary): Readonly<Record<string, JsonSchema>> {
  const part = (name: string, entry: string): JsonSchema =>
    mapOf({ [name]: entriesOf(refTo(entry)), instrument: text }, [name])
  return {
    regime: mapOf(
      {
        carnet_regime: { const: 1 },
        regime: text,
        name: words,
        authority: words,
        languages: listOf(text),
        time_zone: text,
        places: listOf(refTo('place')),
        answerable: answerableSchema(vocabulary),
        applies_when: condition,
        transfer_when: condition,
        counters: entriesOf(refTo('counter')),
        words: entriesOf(words),
        instrument: text,
        note: words,
      },
      [
        'carnet_regime',
        'regime',
        'name',
        'time_zone',
        'places',
        'answerable',
        'applies_when',
        'transfer_when',
      ],
    ),
    instruments: mapOf({ instruments: entriesOf(refTo('instrument')) }, ['instruments']),
    definitions: part('definitions', 'definition'),
    mechanisms: part('mechanisms', 'mechanism'),
    provisions: mapOf(
      {
        question: words,
        instrument: text,
        parameters: entriesOf(refTo('parameter')),
        provisions: listOf(refTo('provision')),
      },
      ['question'],
    ),
    lists: part('lists', 'list'),
    arrangement: arrangementSchema,
    coverage: mapOf({ coverage: entriesOf(entriesOf(refTo('covered'))) }, ['coverage']),
  }
}
