/** Who took their consent back and is left out, in words: how many rows, and what the data do not tell. */
import type { Library } from '@carnet/lawbook'
import { textIn } from '@carnet/locales'
import type { Context } from '../context.ts'

export interface LeftOut {
  readonly rows: number
  /** Categories of identifiers that people withdrew by and no column is of. */
  readonly untold: readonly string[]
}

export function withdrawnLines(
  { say, language }: Context,
  library: Library,
  { rows, untold }: LeftOut,
): string[] {
  const { categories } = library.vocabulary
  return [
    ...(rows > 0 || untold.length === 0 ? [say('cli.withdrawn', { count: rows })] : []),
    ...untold.map(kind => say('cli.withdrawn-untold', { kind: textIn(categories[kind], language) ?? kind })),
  ]
}
