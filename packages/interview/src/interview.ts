/** An interview: what was said so far, what to ask next, one step back. Plain data; nothing is kept elsewhere. */
import {
  type Day,
  type Declaration,
  openQuestions,
  type Question,
  questionKey,
  type Regime,
  type Vocabulary,
} from '@carnet/law'
import {
  type Data,
  expectedAtOpening,
  type Opened,
  type Opening,
  openedDeclaration,
  openings,
} from './opening.ts'
import { type Expected, expectedOf } from './read-answer.ts'
import { type Said, withSaid, withTotal } from './records.ts'

export interface Law {
  readonly regimes: readonly Regime[]
  readonly vocabulary: Vocabulary
}

/** One question, and what an answer to it must look like. */
export type Ask =
  | { readonly opening: Opening; readonly expected: Expected }
  | { readonly question: Question; readonly regime: string; readonly expected: Expected }

export interface Interview {
  readonly declaration: Declaration
  /** What is still to be asked before anything can be decided. */
  readonly opened: Opened
  /** Keys of facts that nobody knows. */
  readonly skipped: ReadonlySet<string>
  /** Questions that were answered or passed over. */
  readonly asked: number
  /** The interview before the last answer. */
  readonly before: Interview | null
  /** False for an interview that completes a declaration. */
  readonly hasOpening: boolean
  /** Data at hand: which they are is not asked. */
  readonly data: Data | null
}

/** From nothing, as the law stands on a day. */
export const begin = (as_of: Day): Interview => ({
  declaration: openedDeclaration(as_of, {}),
  opened: {},
  skipped: new Set(),
  asked: 0,
  before: null,
  hasOpening: true,
  data: null,
})

/** From the columns of a data set. */
export const beginWithData = (as_of: Day, data: Data): Interview => ({
  ...begin(as_of),
  declaration: openedDeclaration(as_of, {}, data),
  opened: { categories: { values: [] } },
  data,
})

/** From a declaration that somebody began. */
export const beginWith = (declaration: Declaration): Interview => ({
  ...begin(declaration.as_of),
  declaration,
  hasOpening: false,
})

/** Null when nothing that is not known could change the answer any more. */
export function nextAsk({ regimes, vocabulary }: Law, interview: Interview): Ask | null {
  const opening = interview.hasOpening
    ? openings.find(one => !Object.hasOwn(interview.opened, one) && !interview.skipped.has(one))
    : undefined
  if (opening) return { opening, expected: expectedAtOpening(vocabulary, opening) }
  const { declaration, skipped } = interview
  const [question] = openQuestions({ declaration, regimes, vocabulary }, skipped)
  if (!question) return null
  const regime = question.leads[0]?.regime ?? ''
  return { question, regime, expected: expectedOf(vocabulary, question.kind, question.fact) }
}

/** The interview after an answer; `null` says that nobody knows. */
export function answered(law: Law, interview: Interview, ask: Ask, said: Said | null): Interview {
  const next = { ...interview, asked: interview.asked + 1, before: interview }
  if ('opening' in ask) {
    if (said === null) return { ...next, skipped: new Set([...interview.skipped, ask.opening]) }
    const opened = { ...interview.opened, [ask.opening]: said }
    return {
      ...next,
      opened,
      declaration: openedDeclaration(interview.declaration.as_of, opened, interview.data),
    }
  }
  const { record, fact } = ask.question
  const key = questionKey({ record, fact, regime: ask.regime })
  // What was answered is not asked again, even where the answer leaves it open.
  const skipped = new Set([...interview.skipped, key])
  if (said === null) return { ...next, skipped }
  return { ...next, skipped, declaration: withAnswer(law, interview.declaration, ask, said) }
}

function withAnswer(
  { vocabulary }: Law,
  declaration: Declaration,
  { question: { record, fact }, regime }: Extract<Ask, { question: Question }>,
  said: Said,
): Declaration {
  if (!fact.startsWith('counter.')) return withSaid(vocabulary, declaration, { record, fact, said })
  const total = 'values' in said ? said.values[0] : undefined
  if (typeof total !== 'object' || !('low' in total)) return declaration
  return withTotal(declaration, `${regime}.${fact.slice('counter.'.length)}`, total)
}

/** One answer back. The interview itself where there is none. */
export const back = (interview: Interview): Interview => interview.before ?? interview
