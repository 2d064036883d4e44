import type { lawbookErrors } from '../../errors/lawbook.ts'
import type { GermanErrors } from '../german.ts'

export const lawbook: GermanErrors<typeof lawbookErrors> = {
  CARNET_YAML_SYNTAX: [
    'Dies ist kein YAML: {problem}',
    'Berichtigen Sie die Zeile; rücken Sie mit Leerzeichen ein, und setzen Sie Text mit Doppelpunkt oder # in Anführungszeichen',
  ],
  CARNET_YAML_FORBIDDEN: [
    'In YAML wird Folgendes nicht gelesen: {what}; nur einfache Zuordnungen, Listen, Texte, Zahlen, true und false',
    'Schreiben Sie den Wert dort aus, wo er gebraucht wird',
  ],
  CARNET_YAML_EMPTY: ['Die Datei enthält nichts', 'Füllen Sie sie, oder löschen Sie sie'],
  CARNET_YAML_TOO_DEEP: [
    'Der Text ist mehr als {most} Ebenen tief verschachtelt',
    'Geben Sie dem inneren Teil einen Namen: als Definition oder als eigenen Datensatz',
  ],
  CARNET_TEXT_TOO_LARGE: [
    'Die Datei ist größer als {most} Zeichen: Das ist keine Rechtsordnung und keine Deklaration',
    'Prüfen Sie, ob es die richtige Datei ist; Daten gehören in einen Datensatz, nicht in eine Deklaration',
  ],
  CARNET_NOT_A_DECLARATION: [
    'Dies ist keine Deklaration: erwartet werden Schlüssel wie parties und legs, gefunden: {found}',
    'Nennen Sie die Deklaration; Daten geben Sie mit --data an. Noch keine? `carnet decide --data DATEN --save DATEI` fragt und schreibt eine',
  ],
  CARNET_KEY_UNKNOWN: ['Der Schlüssel {value} ist hier nicht bekannt', 'Schreiben Sie eines von: {known}'],
  CARNET_KEY_MISSING: ['Der Schlüssel {key} fehlt', 'Ergänzen Sie {key}'],
  CARNET_KEY_TWICE: ['{key} steht zweimal da', 'Behalten Sie eines von beiden'],
  CARNET_ENTRY_TWICE: [
    'Dies sagt dasselbe wie Zeile {line}: gleicher Gegenstand, gleiche Wirkung, gleiche Tage',
    'Nehmen Sie eines von beiden heraus, oder berichtigen Sie das, welches anders gemeint war',
  ],
  CARNET_TYPE: ['Erwartet: {expected}; gefunden: {received}', 'Schreiben Sie hier: {expected}'],
  CARNET_DAY: [
    'Erwartet wird ein Tag, den es gibt, als JJJJ-MM-TT; gefunden: {received}',
    'Schreiben Sie einen Tag wie 2026-06-01',
  ],
  CARNET_DAY_OF_YEAR: [
    'Erwartet wird ein Tag des Jahres als MM-TT; gefunden: {received}',
    'Schreiben Sie Monat und Tag, etwa 03-01',
  ],
  CARNET_DAYS_REVERSED: [
    'until {until} liegt vor from {from}',
    'Vertauschen Sie beide, oder berichtigen Sie einen',
  ],
  CARNET_INTERVAL_REVERSED: [
    'Die untere Grenze {low} ist größer als die obere {high}',
    'Schreiben Sie die kleinere Zahl zuerst',
  ],
  CARNET_CONDITION_NEVER: [
    'Dies kann nie zutreffen: {said}',
    'Berichtigen Sie die Werte; was wahlweise gemeint ist, steht unter any',
  ],
  CARNET_CONDITION_ALWAYS: ['Dies trifft immer zu: {said}', 'Lassen Sie es weg, oder berichtigen Sie es'],
  CARNET_CONDITION_TWICE: [
    'Dieselbe Bedingung steht zweimal unter {form}',
    'Behalten Sie eine von beiden, oder berichtigen Sie die, welche anders gemeint war',
  ],
  CARNET_VALUE_TWICE: ['{value} steht zweimal in einer Liste', 'Behalten Sie eines von beiden'],
  CARNET_TEST_SEVERAL: [
    'Gelesen wird eines davon, nicht mehrere: {found}',
    'Behalten Sie eines; was zusammen gemeint ist, schreiben Sie als eigene Bedingungen unter all',
  ],
  CARNET_EXPECTED_CONTRARY: [
    '{value} wird unter {one} und unter {other} erwartet: Das Beispiel kann nie bestehen',
    'Behalten Sie es unter einem von beiden',
  ],
  CARNET_FORMAT_VERSION: [
    'Dieses Carnet liest Version {known} von {what}',
    'Schreiben Sie {what}: {known}, oder verwenden Sie das Carnet, das die Datei geschrieben hat',
  ],
  CARNET_VALUE_UNKNOWN: [
    '{value} gehört nicht zu den hier möglichen Werten',
    'Schreiben Sie eines von: {known}',
  ],
  CARNET_PLACE_WRITTEN_AS: ['{value} hat einen eigenen Code', 'Schreiben Sie {written}'],
  CARNET_PLACE_UNKNOWN: [
    '{value} ist kein Ort: erwartet wird ein Code nach ISO 3166-1 oder ISO 3166-2 oder eine dokumentierte Erweiterung',
    'Schreiben Sie den Code aus zwei Großbuchstaben',
  ],
  CARNET_REFERENCE_UNKNOWN: [
    'In dieser Deklaration gibt es kein {kind} namens {name}',
    'Nennen Sie eines, das deklariert ist ({known}), oder deklarieren Sie es',
  ],
  CARNET_FILE_MISSING: [
    'Die Datei {file} fehlt',
    'Ergänzen Sie sie; docs/reference/law-language.md sagt, was hineingehört',
  ],
  CARNET_FILE_UNKNOWN: [
    'Nichts liest die Datei {value}: Ihr Recht würde nicht zählen',
    'Benennen oder verschieben Sie sie nach einem von diesen: {known}',
  ],
  CARNET_REGIME_FOLDER: [
    'Die Rechtsordnung nennt sich {value}, und ihr Ordner ist {known}',
    'Geben Sie beiden denselben Namen',
  ],
  CARNET_ARRANGEMENT_NAME: [
    'Die Übereinkunft nennt sich {value}, und ihre Datei ist {known}.yaml',
    'Geben Sie beiden denselben Namen',
  ],
  CARNET_ARRANGEMENT_PARTIES: [
    'Eine Übereinkunft hat entweder parties oder pairs',
    'Schreiben Sie parties:, wo alle gleich stehen, pairs:, wo jedes Paar von einem Ort zu einem anderen führt',
  ],
  CARNET_ARRANGEMENT_USE_UNKNOWN: [
    '{value} ist kein Mechanismus, keine Definition und keine Liste jener Rechtsordnung',
    'Schreiben Sie eines von: {known}',
  ],
  CARNET_SOURCE_MISSING: [
    '{what} fehlt: Jede Regel sagt, woher sie kommt',
    'Ergänzen Sie {what}, oder nennen Sie den Rechtsakt, der es angibt',
  ],
  CARNET_CONDITION_FORM: ['{value} ist keine Form einer Bedingung', 'Schreiben Sie eines von: {known}'],
  CARNET_TEST_MISSING: ['Die Bedingung sagt nicht, was geprüft wird', 'Ergänzen Sie eines von: {known}'],
  CARNET_TEST_TYPE: [
    '{test} passt nicht zu einer Tatsache vom Typ {type}',
    'Verwenden Sie eine Prüfung, die zum Typ passt, oder eine andere Tatsache',
  ],
  CARNET_PATH_UNKNOWN: ['{value} ist hier keine Variable oder Tatsache', 'Schreiben Sie eines von: {known}'],
  CARNET_PATH_MANY: [
    '{path} kann mehrere Werte haben, und diese Prüfung nimmt einen',
    'Verwenden Sie has, has_any oder only, oder einen Quantor (some, every, no)',
  ],
  CARNET_PATH_TOO_LONG: [
    '{path} hat mehr als {most} Schritte',
    'Schreiben Sie den entfernten Teil als Definition',
  ],
  CARNET_PATH_NOT_RECORDS: [
    '{path} führt nicht zu Datensätzen: Es gibt nichts durchzugehen',
    'Gehen Sie eine Menge von Datensätzen durch, etwa leg.items',
  ],
  CARNET_QUANTIFIER_DEPTH: [
    'Quantoren stehen mehr als {most} Ebenen tief ineinander',
    'Schreiben Sie den inneren als Definition',
  ],
  CARNET_JUDGEMENT_UNKNOWN: [
    '{value} ist keine Beurteilung des Vokabulars',
    'Schreiben Sie eines von: {known}',
  ],
  CARNET_JUDGEMENT_ABOUT: [
    '{term} wird über {about} beurteilt, nicht über {kind}',
    'Schreiben Sie es unter einen Datensatz dieser Art',
  ],
  CARNET_DEFINITION_UNKNOWN: [
    '{value} ist keine Definition dieser Rechtsordnung',
    'Schreiben Sie eines von: {known}',
  ],
  CARNET_LIST_UNKNOWN: ['{value} ist keine Liste dieser Rechtsordnung', 'Schreiben Sie eines von: {known}'],
  CARNET_SCENARIO_UNKNOWN: ['{value} ist kein Szenario dieser Liste', 'Schreiben Sie eines von: {known}'],
  CARNET_ATTESTED_ENTRIES: [
    'Die Bestätigung von {scenario} sagt nicht, wie viele Einträge von wie vielen hier stehen',
    'Schreiben Sie sie als "entries: 9 of 9"',
  ],
  CARNET_ATTESTED_COUNT: [
    'Die Bestätigung von {scenario} spricht von {given} Einträgen, in dieser Liste gehören aber {found} zu dem Szenario',
    'Vergleichen Sie die Einträge noch einmal mit der amtlichen Liste, und berichtigen Sie dann die Zahl',
  ],
  CARNET_ATTESTED_UNCONFIRMED: [
    'Das Szenario {scenario} ist als vollständig bestätigt, {count} seiner Einträge sind aber noch Vorschläge',
    'Bestätigen Sie jeden Eintrag: Benennen Sie suggested in keys um, oder geben Sie die richtigen Kategorien an',
  ],
  CARNET_COUNTER_UNKNOWN: ['{value} ist kein Zähler', 'Schreiben Sie eines von: {known}'],
  CARNET_PARAMETER_UNKNOWN: [
    '{value} ist kein Parameter dieser Rechtsordnung',
    'Schreiben Sie eines von: {known}',
  ],
  CARNET_MECHANISM_UNKNOWN: [
    '{value} ist kein Mechanismus dieser Rechtsordnung',
    'Schreiben Sie eines von: {known}',
  ],
  CARNET_PROVISION_UNKNOWN: [
    '{value} ist keine Vorschrift oder Gruppe dieser Rechtsordnung',
    'Schreiben Sie eines von: {known}',
  ],
  CARNET_DUTY_UNKNOWN: ['{value} ist keine Pflicht des Vokabulars', 'Schreiben Sie eines von: {known}'],
  CARNET_INSTRUMENT_UNKNOWN: [
    '{value} ist kein Rechtsakt dieser Rechtsordnung',
    'Schreiben Sie eines von: {known}',
  ],
  CARNET_DEFINITION_KIND: [
    'Die Definition {definition} spricht von einem Datensatz der Art {of} und wird auf einen der Art {applied} angewandt: Sie ergäbe immer Nein',
    'Wenden Sie sie auf einen Datensatz der Art {of} an',
  ],
  CARNET_DEFINITION_CYCLE: [
    'Diese beruhen im Kreis aufeinander: {cycle}',
    'Durchbrechen Sie den Kreis; geht ein Status von Datensatz zu Datensatz über, geben Sie den Definitionen eine wachsende Gruppe (grows)',
  ],
  CARNET_DEFINITION_NOT_MONOTONE: [
    'Die wachsende Definition {definition} verwendet {uses}, wo ein Ja die Antwort senkt (unter not, every, no oder einer oberen Grenze): Es gäbe nicht die eine Antwort',
    'Verwenden Sie es bejahend, oder nehmen Sie es aus der Gruppe heraus',
  ],
  CARNET_UNLESS_CYCLE: [
    'Diese Vorschriften verdrängen einander im Kreis: {cycle}',
    'Entscheiden Sie, welche weicht, und nehmen Sie das andere unless heraus',
  ],
  CARNET_CHAIN_TOO_LONG: [
    'Ab {from} beruhen mehr als {most} hintereinander aufeinander',
    'Fassen Sie einige davon zusammen',
  ],
  CARNET_PRESUMPTION: [
    'Die Definition {definition} hat von presume und until nur eines',
    'Schreiben Sie beide: presume: no, und until: die Bedingung, die sie beendet',
  ],
  CARNET_PROVISION_TWICE: [
    'Die Vorschrift {id} gibt es zweimal',
    'Geben Sie jeder eine eigene Kennung: Rechtsordnung.Rechtsakt.Artikel',
  ],
  CARNET_EFFECT: [
    'Eine Vorschrift hat eines von prohibit, exempt und require, oder mindestens eine Pflicht; gefunden: {found}',
    'Behalten Sie eine Wirkung; schreiben Sie für die andere eine zweite Vorschrift',
  ],
  CARNET_WAYS: [
    'Eine Anforderung nennt ihre Wege unter einem von any_of und all_of; gefunden: {found}',
    'Schreiben Sie any_of: [Mechanismus, …], und verschachteln Sie all_of für Wege, die zusammen nötig sind',
  ],
}
