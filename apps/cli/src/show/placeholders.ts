/** What a regime that was begun still has of its template: such a line says nothing of the law. */
import { type Placeholder, placeholdersIn } from '@carnet/lawbook'
import { formatList } from '@carnet/locales'
import type { Context } from '../context.ts'
import { terminalWidth, wrap } from '../output.ts'

/** Those of some regimes among the files of all, which are named `XX/regime.yaml`. */
export function placeholdersOf(
  files: Readonly<Record<string, string>>,
  codes: readonly string[],
): readonly Placeholder[] {
  const own = Object.entries(files).filter(([path]) => codes.some(code => path.startsWith(`${code}/`)))
  return placeholdersIn(Object.fromEntries(own))
}

export function placeholderLines(context: Context, found: readonly Placeholder[]): string[] {
  if (found.length === 0) return []
  const places = found.slice(0, mostNamed).map(({ file, line }) => `${file}:${line}`)
  const more = found.length > mostNamed ? ' …' : ''
  const text = context.say('cli.scaffold-left', {
    count: found.length,
    places: `${formatList(places, context.language)}${more}`,
  })
  return wrap(text, terminalWidth())
}

/** So many places are named in one line. */
const mostNamed = 3
