/** Answers to gaps, from a file that people keep beside the declaration: `key: { text, by, day }`, or `key: text`. */
import { CarnetError } from '@carnet/errors'
import { isDay } from '@carnet/law'
import { parseDocument } from 'yaml'
import type { Answered } from './input.ts'

export type Answers = ReadonlyMap<string, Answered>

/** Throws `CARNET_ANSWERS_INVALID` with what is wrong. */
export function readAnswers(text: string, file: string): Answers {
  const wrong = (problem: string): CarnetError =>
    new CarnetError('CARNET_ANSWERS_INVALID', { file, problem }, { at: { file } })
  const read = parseDocument(text, { version: '1.2', schema: 'core', uniqueKeys: true })
  if (read.errors.length > 0) throw wrong(read.errors[0]!.message.split('\n')[0]!)
  const plain: unknown = read.toJS({ maxAliasCount: 0 }) ?? {}
  if (typeof plain !== 'object' || plain === null || Array.isArray(plain)) throw wrong('key: text')
  const answers = new Map<string, Answered>()
  for (const [key, value] of Object.entries(plain)) {
    const answer: Record<string, unknown> =
      typeof value === 'object' && value !== null ? { ...value } : { text: value }
    const { text: said, by = null, day = null, ...others } = answer
    if ((typeof said !== 'string' && typeof said !== 'number') || String(said).trim() === '')
      throw wrong(`${key}: text`)
    if (by !== null && typeof by !== 'string') throw wrong(`${key}: by`)
    if (day !== null && (typeof day !== 'string' || !isDay(day))) throw wrong(`${key}: day`)
    const [other] = Object.keys(others)
    if (other !== undefined) throw wrong(`${key}: ${other}`)
    answers.set(key, { text: String(said), by, day })
  }
  return answers
}
