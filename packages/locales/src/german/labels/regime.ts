import type { regimeLabels } from '../../labels/regime.ts'
import type { German } from '../german.ts'

export const regime: German<typeof regimeLabels> = {
  'cli.regime-checked':
    '{regimes}: {examples} Beispiele bestanden, {failures} gescheitert · {errors}, {warnings}',
  'cli.check-error': 'Fehler',
  'cli.check-warning': 'Warnung',
  'cli.check-errors.one': '{count} Fehler',
  'cli.check-errors': '{count} Fehler',
  'cli.check-warnings.one': '{count} Warnung',
  'cli.check-warnings': '{count} Warnungen',
  'cli.check-counts':
    '{regime}  {provisions} Vorschriften, {definitions} Definitionen, {mechanisms} Mechanismen, {lists} Listen ({entries} Einträge), {articles} Artikel berücksichtigt, {days} Tage betrachtet',
  'cli.freshness': 'Aktualität',
  'cli.fresh': 'aktuell',
  'cli.stale': '{count} seit über {days} Tagen nicht geprüft',
}
