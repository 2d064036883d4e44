import type { inspectErrors } from '../../errors/inspect.ts'
import type { GermanErrors } from '../german.ts'

export const inspect: GermanErrors<typeof inspectErrors> = {
  CARNET_INSPECT_COLUMN: [
    '{file} hat keine Spalte „{column}“; vorhanden sind: {columns}',
    'Schreiben Sie den Namen wie in der Kopfzeile, mit derselben Groß- und Kleinschreibung',
  ],
  CARNET_INSPECT_DAY: [
    '„{day}“ ist kein Tag; erwartet wird JJJJ-MM-TT',
    'Schreiben Sie einen Tag des Kalenders, etwa 2026-01-31',
  ],
}
