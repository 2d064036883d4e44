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
    '{regime}  Vorschriften {provisions} · Definitionen {definitions} · Mechanismen {mechanisms} · Listen {lists}, Einträge {entries} · Artikel berücksichtigt {articles} · Tage betrachtet {days}',
  'cli.freshness': 'Aktualität',
  'cli.fresh': 'aktuell',
  'cli.stale': '{count} seit über {days} Tagen nicht geprüft',
}
