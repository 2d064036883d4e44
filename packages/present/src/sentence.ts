/** A condition of the law language as a sentence. Nothing is added and nothing left out: it says what the engine judges. */
import type { Condition, Path } from '@carnet/law'
import { type Clause, group, leaf } from './clause.ts'
import { amountText } from './names.ts'
import { factName, memberNoun, nounOf, parentOf } from './noun.ts'
import { isTest, pathsOf, testText } from './test-text.ts'
import { type SentenceContext, say, type Voice, voiceOf, withRecord } from './voice.ts'

type Quantify = Extract<Condition, { form: 'quantify' }>
type Sum = Extract<Condition, { form: 'sum' }>

/** The sentence of a condition in the language of the context, as a tree; `clauseLines` gives its lines. */
export function sentence(condition: Condition, context: SentenceContext): Clause {
  return clauseOf(condition, false, voiceOf(context))
}

export function clauseOf(condition: Condition, negated: boolean, voice: Voice): Clause {
  switch (condition.form) {
    case 'always':
      return leaf(say(voice, negated ? 'always.not' : 'always'))
    case 'all':
    case 'any':
      return groupOf(condition.form, condition.of, negated, voice)
    case 'not':
      return clauseOf(condition.of, !negated, voice)
    case 'quantify':
      return quantified(condition, negated, voice)
    case 'sum':
      return summed(condition, negated, voice)
    default:
      return leaf(testText(condition, negated, voice))
  }
}

function groupOf(form: 'all' | 'any', of: readonly Condition[], negated: boolean, voice: Voice): Clause {
  const members = of.flatMap(one => (one.form === form ? one.of : [one]))
  if (members.length === 0) return leaf(say(voice, (form === 'all') === negated ? 'always.not' : 'always'))
  const days = form === 'all' ? earlier(members) : null
  if (days)
    return leaf(
      say(voice, negated ? 'earlier.not' : 'earlier', {
        subject: nounOf(days.day, voice).text,
        other: nounOf(days.by, voice).text,
      }),
    )
  if (members.length === 1) return clauseOf(members[0]!, negated, voice)
  const parts = members.map(one => clauseOf(one, false, voice))
  return group(form, parts, negated, voice)
}

/** “On or before, and not the other way round” is what the language has for “before”. */
export function earlier(members: readonly Condition[]): Extract<Condition, { form: 'day' }> | null {
  const [first, last] = members
  if (members.length !== 2 || first?.form !== 'day' || last?.form !== 'not' || last.of.form !== 'day')
    return null
  return samePath(first.day, last.of.by) && samePath(first.by, last.of.day) ? first : null
}

const samePath = (one: Path, other: Path): boolean =>
  one.root === other.root && one.hops.join('.') === other.hops.join('.')

function quantified(condition: Quantify, negated: boolean, voice: Voice): Clause {
  const { over, where } = condition
  if (where.form === 'always') return existence(condition, negated, voice)
  const { quantifier, negatedWhole } = denied(condition.quantifier, negated)
  const short = negatedWhole ? null : oneLine({ ...condition, quantifier }, voice)
  if (short !== null) return leaf(short)
  const noun = memberNoun(over, voice)
  const inner = withRecord(voice, condition.as, nounOf(over, voice).kind ?? '')
  const rest = clauseOf(where, false, inner)
  return {
    text: say(voice, negatedWhole ? 'every.not' : quantifier, { noun, rest: rest.text }),
    parts: rest.parts,
  }
}

type Quantifier = Quantify['quantifier']

/** “Not some” is “no” and the reverse; “not every” stays a denial of the whole. */
export function denied(
  quantifier: Quantifier,
  negated: boolean,
): { quantifier: Quantifier; negatedWhole: boolean } {
  if (!negated) return { quantifier, negatedWhole: false }
  if (quantifier === 'every') return { quantifier, negatedWhole: true }
  return { quantifier: quantifier === 'some' ? 'no' : 'some', negatedWhole: false }
}

function existence({ quantifier, over }: Quantify, negated: boolean, voice: Voice): Clause {
  if (quantifier === 'every') return leaf(say(voice, negated ? 'always.not' : 'always'))
  const collection = nounOf(over, voice)
  const form = collection.plural ? 'exists.many' : 'exists'
  const none = (quantifier === 'no') !== negated
  const noun = collection.fact ? factName(voice, collection.holder, collection.fact) : collection.text
  return leaf(say(voice, none ? `${form}.not` : form, { parent: parentOf(over, voice).text, noun }))
}

/** A test of the member itself reads as one sentence: “at least one data item counts as …”. */
function oneLine({ quantifier, over, as, where }: Quantify, voice: Voice): string | null {
  const denial = where.form === 'not'
  const test = denial ? where.of : where
  if (!isTest(test)) return null
  const [subject, ...others] = pathsOf(test)
  if (subject?.root !== as || others.some(path => path.root === as)) return null
  const turned = denial && quantifier !== 'some'
  const spoken = turned ? (quantifier === 'every' ? 'no' : 'every') : quantifier
  if (spoken === 'no' && subject.hops.length > 0) return null
  const phrase = say(voice, `${spoken}.subject`, { noun: memberNoun(over, voice) })
  const inner = withRecord(voice, as, nounOf(over, voice).kind ?? '', phrase)
  return testText(test, denial && !turned, inner)
}

function summed(condition: Sum, negated: boolean, voice: Voice): Clause {
  const { over, as, where } = condition
  const kind = nounOf(over, voice).kind ?? ''
  const noun = memberNoun(over, voice)
  const field = factName(voice, kind, condition.field)
  const unit = voice.vocabulary.records[kind]?.facts[condition.field]?.of ?? ''
  const amount = amountText(condition.by, condition.bound, unit, voice)
  const rest = clauseOf(where, false, withRecord(voice, as, kind))
  const form = where.form === 'always' ? 'sum.always' : rest.parts.length > 0 ? 'sum.lines' : 'sum'
  const text = say(voice, form, { field, noun, amount, rest: rest.text })
  return { text: negated ? say(voice, 'sum.not', { rest: text }) : text, parts: rest.parts }
}
