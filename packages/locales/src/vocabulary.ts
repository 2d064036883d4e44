/** The words of the vocabulary in a language that it is not written in: data, kept with the words of that language. */
import { translationIn } from './translation.ts'
import type { Language, Words } from './words.ts'

/** What of a vocabulary has words: `Vocabulary` of `@carnet/law`. */
interface VocabularyLike {
  readonly categories: Readonly<Record<string, Words>>
  readonly purposes: Readonly<Record<string, Words>>
  readonly sectors: Readonly<Record<string, Words>>
  readonly duties: Readonly<Record<string, Words>>
  readonly extensions: Readonly<Record<string, Words>>
  readonly judgements: Readonly<Record<string, { readonly question: Words }>>
  readonly records: Readonly<
    Record<
      string,
      { readonly name: Words; readonly facts: Readonly<Record<string, { readonly question?: Words | null }>> }
    >
  >
}

/**
 * Gives the texts of a vocabulary what a language that is loaded says of them, so that `textIn` finds it. The texts themselves
 * are changed, since other parts of what was read hold on to them. Nothing is done for a language that has no words of its own.
 */
export function translateVocabulary(vocabulary: VocabularyLike, language: Language): void {
  const said = translationIn(language)?.vocabulary
  if (!said) return
  const give = (texts: Readonly<Record<string, Words>>, words: Readonly<Record<string, string>>): void => {
    for (const [code, text] of Object.entries(texts))
      if (Object.hasOwn(words, code)) Object.assign(text, { [language]: words[code] })
  }
  for (const part of ['categories', 'purposes', 'sectors', 'duties', 'extensions'] as const)
    give(vocabulary[part], said[part])
  give(
    textsOf(vocabulary.judgements, ({ question }) => question),
    said.judgements,
  )
  give(
    textsOf(vocabulary.records, ({ name }) => name),
    said.records,
  )
  for (const [record, { facts }] of Object.entries(vocabulary.records))
    give(
      Object.fromEntries(
        Object.entries(facts).flatMap(([fact, { question }]) =>
          question ? [[`${record}.${fact}`, question]] : [],
        ),
      ),
      said.questions,
    )
}

const textsOf = <Part>(
  parts: Readonly<Record<string, Part>>,
  words: (part: Part) => Words,
): Record<string, Words> =>
  Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, words(part)]))
