/** The JSON Schema of `rights.yaml`. */
import { enclosures, rightQuestions } from './rights.ts'
import {
  confidences,
  entriesOf,
  type JsonSchema,
  listOf,
  mapOf,
  oneOrMany,
  provenance,
  refTo,
  text,
  texts,
  wordsOf,
} from './schema-words.ts'

const words = refTo('words')
const span = refTo('span')
const from = { ...provenance, confidence: wordsOf(confidences) }

export const rightsSchema: JsonSchema = mapOf(
  {
    instrument: { type: 'string', description: 'the instrument of what names none' },
    name: {
      ...words,
      description: 'how a letter calls it, where the name of the regime is that of other law',
    },
    reach: mapOf({ text: words, ...from }, ['text', 'cite']),
    answers: entriesOf(
      mapOf(
        {
          words: { ...words, description: 'the deadline as the law says it' },
          within: { ...span, description: 'from the day on which the request arrives' },
          longest: { ...span, description: 'with every extension' },
          doubt: words,
          ...from,
        },
        ['words', 'cite', 'confidence'],
      ),
    ),
    rights: listOf(
      mapOf(
        {
          asks: oneOrMany(wordsOf(rightQuestions)),
          in_force: refTo('in_force'),
          places: { ...texts, description: 'in these places only, or parts of them' },
          text: { ...words, description: 'what the law gives, in plain words' },
          request: { ...oneOrMany(words), description: 'what a letter asks for, a sentence each' },
          encloses: { ...oneOrMany(wordsOf(enclosures)), description: 'what goes with the letter' },
          answer: { type: 'string', description: 'one of answers' },
          doubt: words,
          ...from,
        },
        ['asks', 'text', 'request', 'answer', 'cite', 'confidence'],
      ),
    ),
    complaints: listOf(
      mapOf(
        {
          body: words,
          in_force: refTo('in_force'),
          places: texts,
          address: text,
          first: words,
          after: span,
          doubt: words,
          ...from,
        },
        ['body', 'address', 'cite', 'confidence'],
      ),
    ),
  },
  ['reach', 'answers', 'rights', 'complaints'],
)
