/** What the tools of the law have at hand, and the two things that all of them do with it. */
import { CarnetError } from '@carnet/errors'
import { type Day, type Declaration, decide, isDay, presumedByLaw } from '@carnet/law'
import { type Library, readDeclaration } from '@carnet/lawbook'
import type { Language } from '@carnet/locales'
import { tellDecision } from './tell-decision.ts'
import type { Answer } from './tool.ts'

export interface LawDesk {
  readonly library: Library
  readonly language: Language
  readonly today: () => Day
}

/** Throws what is wrong with the declaration, with its lines. */
export function readText({ library, today }: Pick<LawDesk, 'library' | 'today'>, text: string, as_of?: Day) {
  const { vocabulary, codes } = library
  if (as_of !== undefined && !isDay(as_of))
    throw new CarnetError('CARNET_OPTION_DAY', { option: 'as_of', received: as_of })
  const file = readDeclaration(text, 'declaration', { vocabulary, codes, today: today() })
  return as_of === undefined ? file : { ...file, declaration: { ...file.declaration, as_of } }
}

/** The decision on a declaration, with what the law presumes. */
export function decided({ library, language }: LawDesk, declaration: Declaration): Answer {
  const { regimes, vocabulary } = library
  const input = { declaration, regimes, vocabulary }
  const decision = decide(input)
  return tellDecision(decision, language, presumedByLaw(input, decision))
}
