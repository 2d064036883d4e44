import type { listingErrors } from '../../errors/listing.ts'
import type { GermanErrors } from '../german.ts'

export const listing: GermanErrors<typeof listingErrors> = {
  CARNET_LISTING_MISSING: ['Die Datei {file} gibt es nicht', 'Prüfen Sie den Pfad'],
  CARNET_LISTING_UNREADABLE: [
    '{file} ist nicht lesbar ({reason})',
    'Nennen Sie eine Datei, die Sie lesen dürfen',
  ],
  CARNET_LISTING_EMPTY: [
    '{file} ist leer',
    'Beschaffen Sie die Liste noch einmal bei der herausgebenden Stelle',
  ],
  CARNET_LISTING_TOO_LARGE: [
    '{file} hat {megabytes} MB; gelesen werden Listen bis {most} MB',
    'Nehmen Sie die Seiten der Liste aus dem Dokument heraus, oder speichern Sie es ohne Bilder',
  ],
  CARNET_LISTING_PAGES: [
    '{file} hat {pages} Seiten; gelesen werden Listen bis {most} Seiten',
    'Nehmen Sie die Seiten der Liste aus dem Dokument heraus',
  ],
  CARNET_LISTING_TOO_MANY_CELLS: [
    'Die Tabellen von {file} haben {cells} Zellen; gelesen werden bis zu {most}',
    'Behalten Sie nur die Blätter oder Seiten der Liste',
  ],
  CARNET_LISTING_UNPACKED: [
    '{file} würde entpackt mehr als {most} MB belegen: Die Datei wird nicht gelesen',
    'Beschaffen Sie die Liste noch einmal bei der herausgebenden Stelle',
  ],
  CARNET_LISTING_KIND: [
    '{file} ist weder PDF noch DOCX noch XLSX noch CSV',
    'Speichern Sie die Datei in einem dieser Formate (auch ältere .doc- und .xls-Dateien)',
  ],
  CARNET_LISTING_BROKEN: [
    '{file} ist beschädigt: nicht als {kind} lesbar',
    'Öffnen und speichern Sie die Datei neu, oder beschaffen Sie die Liste noch einmal bei der herausgebenden Stelle',
  ],
  CARNET_LISTING_LOCKED: ['{file} ist mit einem Passwort gesperrt', 'Speichern Sie die Datei ohne Passwort'],
  CARNET_LISTING_NO_TEXT: [
    '{file} hat keinen Text: Es ist ein Scan, oder die Zeichen haben keine Bedeutung',
    'Beschaffen Sie die Liste als DOCX, XLSX oder PDF mit Text; oder lassen Sie zuerst eine Texterkennung laufen',
  ],
  CARNET_LISTING_NO_TABLE: [
    '{file} hat keine Tabelle mit erkennbaren Spalten (gefundene Tabellen: {tables})',
    'Die Kopfzeile muss die Daten nennen und mindestens eines von: Szenario, Branche, Schwelle, Verfahren, Nummer; auf Englisch oder Chinesisch',
  ],
  CARNET_LISTING_NO_RECORD: [
    '{file} enthält keinen Vermerk über eine Einfuhr der Liste {list}',
    'Führen Sie sie zuerst ein, ohne --reviewer',
  ],
  CARNET_LISTING_OTHER_FILE: [
    '{file} wurde aus einer anderen Datei als dieser erstellt: Ihre Hashwerte unterscheiden sich',
    'Sehen Sie anhand genau der eingeführten Datei durch, oder führen Sie die neue unter einem anderen Namen ein',
  ],
  CARNET_LISTING_UNWRITABLE: [
    'Der Entwurf lässt sich nicht in {file} schreiben ({reason})',
    'Nennen Sie mit --out einen Ort, an den Sie schreiben dürfen',
  ],
  CARNET_LISTING_EXISTS: [
    '{file} gibt es schon und kann bearbeitet worden sein',
    'Nennen Sie mit --out eine andere; oder fügen Sie --reviewer NAME hinzu, um eine Durchsicht zu vermerken',
  ],
}
