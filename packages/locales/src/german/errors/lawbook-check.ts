import type { lawbookCheckErrors } from '../../errors/lawbook-check.ts'
import type { GermanErrors } from '../german.ts'

export const lawbookCheck: GermanErrors<typeof lawbookCheckErrors> = {
  CARNET_COVERAGE_NAME_UNKNOWN: [
    'Die Abdeckung nennt {value}, das kein Teil der Rechtsordnung ist; bekannt sind {known}',
    'Berichtigen Sie den Namen, oder erfassen Sie das Gemeinte',
  ],
  CARNET_COVERAGE_PROVISION_MISSING: [
    'Kein Artikel der Abdeckung nennt die Vorschrift {id}',
    'Ergänzen Sie {id} unter dem Artikel, den sie erfasst: encoded: [{id}]',
  ],
  CARNET_RIGHTS_ANSWER_UNKNOWN: [
    'Unter den answers dieser Datei heißt keine {value}; bekannt sind {known}',
    'Berichtigen Sie den Namen, oder ergänzen Sie ihn unter answers',
  ],
  CARNET_RIGHTS_ANSWER_UNUSED: [
    'Kein Recht dieser Datei hat die Antwort {name}',
    'Nennen Sie sie, wo sie gilt, oder nehmen Sie sie heraus',
  ],
  CARNET_RIGHTS_PLACE_FOREIGN: [
    '{value} ist kein Ort dieser Rechtsordnung; ihre Orte sind {known}',
    'Nennen Sie einen Ort der Rechtsordnung, oder lassen Sie places weg: Dann gilt die Stelle für alle',
  ],
  CARNET_CHECK_NO_VALUE: [
    'Am {day} ist {provision} in Kraft, und der Parameter {parameter} hat noch keinen Wert',
    'Geben Sie {parameter} ab diesem Tag einen Wert, oder null, wo das Recht einen festlegt, der nicht bekannt ist',
  ],
  CARNET_CHECK_NO_WAY: [
    'Am {day} ist {provision} in Kraft, und kein Mechanismus, den sie verlangt',
    'Prüfen Sie die Tage der Vorschrift und der Mechanismen; gab es wirklich keinen Weg, sagen Sie es unter doubt',
  ],
  CARNET_CHECK_TEXT_NOT_IN_FORCE: [
    'Am {day} ist {provision} in Kraft, ihr Rechtsakt {instrument} aber nicht',
    'Prüfen Sie die Tage beider am amtlichen Text',
  ],
  CARNET_CHECK_VALUE_GAP: [
    'Der Parameter {parameter} hat eine Lücke: Ab {day} ist sein Wert nicht bekannt',
    'Schlagen Sie den Wert im amtlichen Text nach',
  ],
  CARNET_CHECK_LIST_OVERLAP: [
    'Die Liste {list} hat zwei Einträge für {key}, die ohne Bedingungen am selben Tag gelten',
    'Lassen Sie den älteren Eintrag am Vortag enden, oder geben Sie einem davon eine Bedingung',
  ],
  CARNET_CHECK_TEXT_EMPTY: [
    '{key} von {part} ist leer in: {language}',
    'Schreiben Sie den Text in beiden Sprachen',
  ],
  CARNET_CHECK_TEXT_SAME: [
    '{key} von {part} ist in beiden Sprachen gleich: {text}',
    'Schreiben Sie den Text in jeder Sprache',
  ],
  CARNET_CHECK_NO_REASON: [
    '{provision} knüpft an Orte an ({places}), und es fehlt: {missing}',
    'Sagen Sie, was der Text dafür angibt; gibt er nichts an, schreiben Sie, wo Sie gesucht haben, und "none found"',
  ],
  CARNET_CHECK_CONFLICT: [
    '{provision} verbietet oder verlangt, und Befreiungen verdrängen sie nicht, noch umgekehrt: {exempt}',
    'Nennen Sie die Befreiungen oder ihre Gruppe unter unless von {provision}, oder, wo sie wirklich nicht greifen, unter besides',
  ],
  CARNET_CHECK_BESIDES: [
    '{provision} sagt, sie gelte neben {name}, das sie ohnehin nicht aufheben könnte: Keine Befreiung dieses Namens ist mit ihr in Kraft, oder ihr unless nennt sie, oder sie verbietet und verlangt nichts',
    'Nehmen Sie {name} aus besides heraus, oder berichtigen Sie den Namen',
  ],
  CARNET_CONCEPT_NAME_UNKNOWN: [
    'Die Begriffe nennen {value}, das jene Rechtsordnung nicht hat; bekannt sind {known}',
    'Berichtigen Sie den Namen in vocabulary/concepts/, oder nehmen Sie ihn heraus',
  ],
  CARNET_CHECK_STALE: [
    '{part} wurde zuletzt am {day} geprüft, vor mehr als {days} Tagen',
    'Vergleichen Sie es mit dem amtlichen Text, und schreiben Sie dann den Tag unter checked',
  ],
}
