/** The library of the service, fetched once; a regime is unpacked when it is first looked into. */
import { type Library, type PackedHead, unpackLibrary } from '@carnet/lawbook'
import { type Language, lawLanguage, loadLanguage, translateVocabulary } from '@carnet/locales'
import { ProblemError, problemIn, UnreachableError } from '../api/problem.ts'

export interface OpenedLaw extends Library {
  /** What reading it took, in milliseconds, fetching left out. */
  readonly tookMs: number
}

let opened: Promise<OpenedLaw> | null = null

export function openLaw(): Promise<OpenedLaw> {
  opened ??= fetchLaw().catch(error => {
    opened = null
    throw error
  })
  return opened
}

/** Loads what a language says besides the law, and gives the vocabulary its words; nothing for a language that the law is written in. */
export async function speakLaw(language: Language): Promise<void> {
  if (lawLanguage(language) === language) return
  await loadLanguage(language)
  const { vocabulary } = await openLaw()
  if (spoken.get(vocabulary) === language) return
  translateVocabulary(vocabulary, language)
  spoken.set(vocabulary, language)
}

/** A vocabulary that was given the words of a language keeps them. */
const spoken = new WeakMap<object, Language>()

async function fetchLaw(): Promise<OpenedLaw> {
  const response = await fetch('/v1/library').catch(error => {
    throw new UnreachableError(error)
  })
  const text = await response.text()
  if (!response.ok) throw new ProblemError(problemIn(text, response))
  const began = performance.now()
  const lines = text.split('\n')
  const library = unpackLibrary(JSON.parse(lines[0]!) as PackedHead, index => lines[index + 1]!)
  // The parts that are unpacked when they are first asked for stay folded.
  return Object.assign(library, { tookMs: performance.now() - began })
}
