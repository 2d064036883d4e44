/** How German stands beside the words: by their codes, and none that does not exist. What is missing is said in English. */

/** The German of a group of labels. */
export type German<Group> = Readonly<Partial<Record<keyof Group & string, string>>>

/** The German of a group of errors: what is wrong, and what to do next. */
export type GermanErrors<Group> = Readonly<
  Partial<Record<keyof Group & string, readonly [message: string, fix: string]>>
>
