/** Words: what every text of the product is made of. A template names its parts in braces: `{file} has {rows} rows`. */

/** The languages of the product. A text has all of them. */
export const languages = ['en', 'zh'] as const
export type Language = (typeof languages)[number]

/** One text, written in each language. */
export type Words = Readonly<Record<Language, string>>

/** What is said of an error: what is wrong and what was expected, and under `fix` what to do next. */
export interface ErrorWords extends Words {
  readonly fix: Words
}

/** What fills a template. */
export type Filling = Readonly<Record<string, string | number | boolean | readonly string[]>>
