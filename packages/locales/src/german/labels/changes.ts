import type { changesLabels } from '../../labels/changes.ts'
import type { German } from '../german.ts'

export const changes: German<typeof changesLabels> = {
  'changes.part.scope': 'Anwendungsbereich',
  'changes.part.instrument': 'Rechtsakt',
  'changes.part.provision': 'Vorschrift',
  'changes.part.parameter': 'Wert',
  'changes.part.list': 'Liste',
  'changes.part.mechanism': 'Mechanismus',
  'changes.part.definition': 'Definition',
  'changes.part.counter': 'Zähler',
  'changes.decided.other-grounds': 'andere Gründe: {before} → {after}',
  'changes.decided.no-grounds': 'keine',
}
