/** The interview without a memory: all answers come along each time, and are given again in their order. */
import { CarnetError } from '@carnet/errors'
import {
  type Ask,
  answered,
  begin,
  beginWith,
  declarationYaml,
  findCategories,
  type Interview,
  nextAsk,
  readAnswer,
  type Said,
  saysUnknown,
} from '@carnet/interview'
import type { Vocabulary } from '@carnet/law'
import { label, textIn } from '@carnet/locales'
import { questionOf } from '@carnet/present'
import { decided, type LawDesk, readText } from './law-desk.ts'
import type { Answer } from './tool.ts'

export function askNext(desk: LawDesk, text: string | undefined, answers: readonly string[]): Answer {
  const { library, language, today } = desk
  let interview: Interview = text === undefined ? begin(today()) : beginWith(readText(desk, text).declaration)
  for (const [index, answer] of answers.entries()) {
    const ask = nextAsk(library, interview)
    // What comes after the last question cannot change anything any more.
    if (ask === null) break
    const said = saysUnknown(answer) ? null : understood(library.vocabulary, ask, answer)
    if (said === undefined)
      throw new CarnetError('CARNET_ANSWER_NOT_UNDERSTOOD', {
        number: index + 1,
        question: questionText(desk, ask),
        expected: JSON.stringify(ask.expected),
      })
    interview = answered(library, interview, ask, said)
  }
  const ask = nextAsk(library, interview)
  const declaration = declarationYaml(interview.declaration)
  if (ask !== null) {
    const question = tellAsk(desk, ask)
    return {
      text: `${interview.asked + 1}. ${question.text}\n${JSON.stringify(question.expected)}`,
      data: { number: interview.asked + 1, question, declaration },
    }
  }
  const decision = decided(desk, interview.declaration)
  return {
    text: `${label('mcp.no-question', language)}\n${decision.text}\n\n${declaration}`,
    data: { question: null, declaration, decision: decision.data },
  }
}

/** Undefined where it is no answer to the question. A category may be called by its words. */
function understood(vocabulary: Vocabulary, { expected }: Ask, answer: string): Said | undefined {
  if (expected.form !== 'category') return readAnswer(vocabulary, expected, answer) ?? undefined
  const phrases = answer.split(/[,，、;；]+/).filter(phrase => phrase.trim() !== '')
  const codes = phrases.map(phrase => findCategories(vocabulary, phrase))
  if (codes.length === 0 || codes.some(found => found.length !== 1)) return undefined
  return { values: [...new Set(codes.flat())] }
}

function questionText({ library, language }: LawDesk, ask: Ask): string {
  if ('opening' in ask) return label(`interview.${ask.opening}`, language)
  const { record, fact } = ask.question
  return `${record}: ${textIn(questionOf(library, ask.question), language) ?? fact}`
}

function tellAsk(desk: LawDesk, ask: Ask) {
  const common = { text: questionText(desk, ask), expected: ask.expected }
  if ('opening' in ask) return { ...common, about: ask.opening, asked_by: [], leads: [] }
  const { record, fact, asked_by, leads } = ask.question
  return {
    ...common,
    about: `${record}.${fact}`,
    asked_by,
    leads: leads.map(({ regime, leg, value, possible }) => ({
      regime,
      leg,
      value: value.map(one => (typeof one === 'object' && 'name' in one ? one.name : one)),
      possible,
    })),
  }
}
