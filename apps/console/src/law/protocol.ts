/** What a page and the thread of the law say to each other. */
import type { Language } from '@carnet/locales'
import type { Problem } from '../api/problem.ts'
import type { methods } from './methods.ts'

export type Methods = typeof methods
export type Method = keyof Methods

export interface Question {
  readonly id: number
  readonly method: Method
  readonly input: unknown
  readonly language: Language
}

/** No problem: the service, which has the law, did not answer. */
export type Answer =
  | { readonly id: number; readonly ok: true; readonly answer: unknown }
  | { readonly id: number; readonly ok: false; readonly problem: Problem | null }
