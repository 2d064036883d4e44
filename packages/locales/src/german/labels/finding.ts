import type { findingLabels } from '../../labels/finding.ts'
import type { German } from '../german.ts'

export const finding: German<typeof findingLabels> = {
  'outcome.free': 'frei',
  'outcome.conditional': 'bedingt',
  'outcome.prohibited': 'verboten',
  'outcome.undetermined': 'unbestimmt',
  'outcome.out-of-scope': 'nicht anwendbar',

  'standing.met': 'erfüllt',
  'standing.open': 'offen',
  'standing.failed': 'nicht erfüllt',

  'reason.outside-regime': 'niemand und nichts hier fällt unter diese Rechtsordnung',
  'reason.not-a-transfer': 'keine Übermittlung im Sinne dieser Rechtsordnung',
  'reason.not-bound': 'die geltenden Vorschriften binden jemand anderen',

  'answer.yes': 'ja',
  'answer.no': 'nein',
  'answer.unknown': 'unbekannt',

  'way.held': 'vorhanden',
  'way.to-do': 'zu erledigen',
  'way.open': 'nicht bekannt, ob verfügbar',
  'way.unavailable': 'nicht verfügbar',
  'why.not-in-force': 'an diesem Tag nicht in Kraft',
  'why.not-relied-on': 'gestützt wird auf einen anderen Weg',
  'why.conditions': 'die Voraussetzungen sind nicht erfüllt',

  'effect.prohibit': 'verbietet',
  'effect.require': 'verlangt',
  'effect.exempt': 'befreit',
  'effect.oblige': 'verpflichtet',

  'duty.yes': 'erfüllt',
  'duty.no': 'nicht erfüllt',
  'duty.unknown': 'nicht nachgewiesen',

  'no-regime': 'keine Rechtsordnung geladen',
  'not-considered': 'nicht betrachtet: kein angegebener Bezug',
  presumed: 'als nicht vorhanden vermutet, da nicht angegeben',
  taken: 'nicht angegeben, den Angaben über die Beteiligten entnommen',
  because: 'wegen',
  otherwise: 'andernfalls',
}
