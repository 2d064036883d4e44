import type { documentLabels } from '../../labels/documents.ts'
import type { German } from '../german.ts'

export const documents: German<typeof documentLabels> = {
  'documents.at-least': 'mindestens {number}',
  'documents.none-asked': 'Die Entscheidung verlangt keines der Dokumente, die Carnet erstellen kann.',
  'documents.asked-by': 'verlangt von',
  'documents.leg': 'Abschnitt',
  'documents.legs': 'Abschnitte',
  'documents.done': 'vorhanden',
  'documents.open': 'offen',
  'documents.written': 'geschrieben',
  'documents.language': 'Dokumente gibt es auf Englisch und Chinesisch; dieses ist auf Englisch.',
  'documents.gaps': 'Lücken',
  'documents.gaps-left.one': '{count} Lücke ist mit ▢ gekennzeichnet und hinter dem Deckblatt aufgeführt',
  'documents.gaps-left': '{count} Lücken sind mit ▢ gekennzeichnet und hinter dem Deckblatt aufgeführt',

  'documents.relation.employee': 'Beschäftigte',
  'documents.relation.applicant': 'Bewerber',
  'documents.relation.contractor': 'Auftragnehmer',
  'documents.relation.customer': 'Kunden',
  'documents.relation.patient': 'Patienten',
  'documents.relation.member': 'Mitglieder',
  'documents.relation.student': 'Lernende',
  'documents.relation.visitor': 'Besucher',
  'documents.relation.official': 'Amtsträger',
  'documents.relation.other': 'andere Personen',
  'documents.group_relation.none': 'nicht desselben Konzerns',
  'documents.kind.encryption': 'Verschlüsselung',
  'documents.kind.split-processing': 'aufgeteilte Verarbeitung',

  'documents.did.mask': 'maskiert',
  'documents.did.pseudonymise': 'durch Pseudonyme ersetzt',
  'documents.did.tokenise': 'durch Token ersetzt',
  'documents.did.generalise': 'vergröbert',
  'documents.did.perturb': 'verrauscht',
  'documents.did.encrypt': 'verschlüsselt',
}
