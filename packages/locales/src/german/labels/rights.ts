import type { rightsLabels } from '../../labels/rights.ts'
import type { German } from '../german.ts'

export const rights: German<typeof rightsLabels> = {
  'rights.question.where': 'Wohin sind meine Daten gegangen?',
  'rights.question.copy': 'Ich möchte eine Kopie meiner Daten',
  'rights.question.delete': 'Löschen Sie meine Daten',
  'rights.question.withdraw': 'Ich widerrufe meine Einwilligung',
  'rights.question.object': 'Ich widerspreche der Verarbeitung meiner Daten',
  'rights.title.where': 'Auskunftsersuchen: an wen meine personenbezogenen Daten gegeben wurden',
  'rights.title.copy': 'Antrag auf Auskunft über meine personenbezogenen Daten',
  'rights.title.delete': 'Antrag auf Löschung meiner personenbezogenen Daten',
  'rights.title.withdraw': 'Widerruf der Einwilligung',
  'rights.title.object': 'Widerspruch gegen die Verarbeitung meiner personenbezogenen Daten',
  'rights.greeting': 'An die für den Datenschutz zuständige Stelle bei {name}:',
  'rights.opening': 'Ich schreibe wegen meiner eigenen personenbezogenen Daten.',
  'rights.opening.guardian':
    'Ich schreibe wegen der personenbezogenen Daten von {name}, gesetzlich vertreten durch mich; „ich“ und „mein“ meinen im Folgenden diese Person.',
  'rights.opening.delegate':
    'Ich schreibe wegen der personenbezogenen Daten von {name}; die schriftliche Vollmacht liegt bei. „Ich“ und „mein“ meinen im Folgenden diese Person.',
  'rights.known-as': 'Sie kennen mich unter: {knownAs}.',
  'rights.gap.exporter': 'Name der Organisation',
  'rights.gap.name': 'Ihr Name',
  'rights.gap.contact': 'wohin die Antwort gehen soll',
  'rights.gap.known-as': 'woran man Sie dort erkennt (Konto, Kundennummer, E-Mail)',
  'rights.gap.person': 'für wen Sie schreiben',
  'rights.heading.ground': '{regime}: {cite}',
  'rights.heading.answer': 'Bis wann ich Ihre Antwort erwarte',
  'rights.answer.by': '{regime}: spätestens am {day} ({cite}).',
  'rights.answer.no-number': '{regime}: bitte unverzüglich ({cite}).',
  'rights.identity':
    'Wenn Sie begründete Zweifel an meiner Identität haben, verlangen Sie bitte nur, was Sie zur Feststellung brauchen, und verwenden Sie es für nichts anderes.',
  'rights.refusal':
    'Wenn Sie einen Teil dieses Antrags ablehnen, nennen Sie mir bitte schriftlich die Gründe und die Vorschrift, auf die Sie sich stützen.',
  'rights.complaint': 'Erhalte ich keine oder keine vollständige Antwort, kann ich mich wenden an: {bodies}.',
  'rights.enclosed': 'Anlagen: {things}.',
  'rights.enclosed.identity': 'Nachweis meiner Identität',
  'rights.enclosed.reasons': 'meine Gründe',
  'rights.closing': 'Mit freundlichen Grüßen',
  'rights.field.to': 'An',
  'rights.field.from': 'Von',
  'rights.field.sender': 'Von',
  'rights.field.day': 'Datum',
  'rights.notes.title': 'Hinweise für Sie: nicht Teil des Schreibens',
  'rights.note.reach': 'Wer antworten muss: {text} ({cite})',
  'rights.note.source': '{cite}: {confidence}, geprüft am {day}, {source}',
  'rights.note.doubt': 'Zweifel: {doubt}',
  'rights.note.enclose': 'Beizulegen, weil das Recht es verlangt: {things}.',
  'rights.note.advice':
    'Die Tage zählen ab dem Eingang des Schreibens. Bewahren Sie einen Beleg dafür auf. Dies ist, was das Recht nach hiesiger Lesart sagt, keine Rechtsberatung.',
  'rights.shown.answer': 'Antwort bis',
  'rights.shown.complain': 'Beschwerde an',
  'rights.shown.gaps': 'noch auszufüllen, mit ▢ gekennzeichnet',
  'rights.not.no-regime': '{place}: Das Recht dieses Ortes ist hier nicht geladen.',
  'rights.not.no-rights':
    '{name}: Was eine Person danach verlangen kann, ist hier noch nicht erfasst. Das heißt nicht, dass es kein solches Recht gibt.',
  'rights.not.no-right': '{name}: Für dieses Anliegen ist hier keine Vorschrift erfasst.',
  'rights.not.not-in-force': '{name}: Die Vorschrift für dieses Anliegen ist an diesem Tag nicht in Kraft.',
  'rights.not.not-in-force-from': '{name}: Die Vorschrift für dieses Anliegen tritt am {day} in Kraft.',
  'rights.not.other-places': '{name}: Was hier für dieses Anliegen erfasst ist, gilt nur hier: {places}.',

  'person.withdraw':
    'Als Hashwert mit Schlüssel aufbewahrt. Ab jetzt bleibt diese Person hier bei jeder Abfertigung außen vor.',
  'person.withdraw-from':
    'Als Hashwert mit Schlüssel aufbewahrt. Ab jetzt bleibt diese Person außen vor bei allem, was an {recipient} geht.',
  'person.consent-again': 'Aufbewahrt: Diese Person willigt wieder ein und bleibt nicht mehr außen vor.',
  'person.consent-again-from': 'Aufbewahrt: Diese Person willigt wieder ein in das, was an {recipient} geht.',
  'person.tell-recipients':
    'Niemandem wurde etwas gesendet: Unterrichten Sie die folgenden Empfänger vom Widerruf.',
  'person.there': 'Lieferungen, in denen diese Person vorkam:',
  'person.untold': 'Lieferungen, bei denen das Aufbewahrte nicht sagt, ob diese Person darin vorkam:',
  'person.none': 'Hier ist keine Lieferung mit dieser Person bekannt.',
  'person.without.one':
    '{count} Lieferung zählte Personen mit dieser Art von Kennung und nicht diese Person.',
  'person.without': '{count} Lieferungen zählten Personen mit dieser Art von Kennung und nicht diese Person.',
  'person.basis': 'Grundlage',
  'person.protections': 'Schutzmaßnahmen',
  'person.proof': 'Nachweis',
  'person.entry': 'Logbucheintrag {index}, {entry}',
  'person.nothing': 'keine',
}
