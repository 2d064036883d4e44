/** Words: what every text of the product is made of. A template names its parts in braces: `{file} has {rows} rows`. */

/** The languages of the product. */
export const languages = ['en', 'zh', 'de'] as const
export type Language = (typeof languages)[number]

/** The languages in which every text stands, the law included. */
export const written = ['en', 'zh'] as const
export type Written = (typeof written)[number]

/** One text. What it does not say in a language besides the written ones stands in the translation, or is said in English. */
export type Words = Readonly<Record<Written, string>> & Readonly<Partial<Record<Language, string>>>

/** One text in every language of the product. */
export type Spoken = Readonly<Record<Language, string>>

/** What is said of an error: what is wrong and what was expected, and under `fix` what to do next. */
export type ErrorWords = Words & { readonly fix: Words }

/** What fills a template. */
export type Filling = Readonly<Record<string, string | number | boolean | readonly string[]>>

/** The language in which the law is shown to whoever reads in `language`: English where it is not written in it. */
export const lawLanguage = (language: Language): Written => written.find(one => one === language) ?? 'en'

/** A text in a language; in English where it does not have it. Nothing of nothing. */
export function textIn(words: Words, language: Language): string
export function textIn(words: Words | null | undefined, language: Language): string | undefined
export function textIn(words: Words | null | undefined, language: Language): string | undefined {
  return words ? (words[language] ?? words.en) : undefined
}
