import type { regimeReleaseErrors } from '../../errors/regime-release.ts'
import type { GermanErrors } from '../german.ts'

export const regimeRelease: GermanErrors<typeof regimeReleaseErrors> = {
  CARNET_SCAFFOLD_CODE: [
    '„{code}“ ist kein Code, den eine Rechtsordnung haben kann',
    'Schreiben Sie einen Code nach ISO 3166 wie "EU" oder "XX-YYY"; andere Orte stehen in regimes/vocabulary/places.yaml unter "extensions"',
  ],
  CARNET_SCAFFOLD_EXISTS: [
    'Den Ordner {folder} gibt es schon: Nichts wurde geändert',
    'Arbeiten Sie mit dem Vorhandenen, oder nennen Sie mit --out einen anderen Ordner',
  ],
  CARNET_SCAFFOLD_WRITE: [
    '{file} lässt sich nicht schreiben ({problem})',
    'Prüfen Sie den Ordner und seine Rechte',
  ],
  CARNET_RELEASE_READ: ['Die Datei ist nicht lesbar: {problem}', 'Prüfen Sie den Pfad und seine Rechte'],
  CARNET_RELEASE_NONE: [
    'In {folder} ist keine Fassung: Keine Datei endet auf .regime',
    'Nennen Sie die Datei selbst',
  ],
  CARNET_RELEASE_TOO_LARGE: [
    'Die Datei ist größer als {most} Bytes: Das ist keine Fassung einer Rechtsordnung',
    'Prüfen Sie, ob es die richtige Datei ist',
  ],
  CARNET_RELEASE_JSON: [
    'Dies ist keine Fassung einer Rechtsordnung, oder ein Teil fehlt: Es ist kein JSON in UTF-8',
    'Verwenden Sie sie nicht: Beschaffen Sie die Fassung noch einmal unverändert dort, wo ihr Unterzeichner sie veröffentlicht',
  ],
  CARNET_RELEASE_VERSION: [
    'Diese Fassung hat die Formatversion {found}; diese Version von Carnet liest {known}',
    'Installieren Sie die Version von Carnet, die sie liest, oder bitten Sie den Unterzeichner um eine Fassung in dieser Version',
  ],
  CARNET_RELEASE_FORMAT: [
    'Dies ist keine Fassung einer Rechtsordnung, wie Carnet sie schreibt: bei „{path}“ wird {expected} erwartet',
    'Verwenden Sie sie nicht: Beschaffen Sie die Fassung noch einmal unverändert dort, wo ihr Unterzeichner sie veröffentlicht',
  ],
  CARNET_RELEASE_PATH: [
    'Die Fassung nennt eine Datei, die keine Rechtsordnung hat: Nur kleingeschriebene Namen wie regime.yaml und provisions/transfers.yaml dürfen dort stehen',
    'Verwenden Sie sie nicht: Beschaffen Sie die Fassung noch einmal unverändert dort, wo ihr Unterzeichner sie veröffentlicht',
  ],
  CARNET_RELEASE_SPELLING: [
    'Die Fassung ist nicht geschrieben, wie Carnet sie schreibt: Etwas wurde wiederholt, umgestellt oder neu formatiert',
    'Verwenden Sie sie nicht: Beschaffen Sie die Fassung noch einmal unverändert dort, wo ihr Unterzeichner sie veröffentlicht',
  ],
  CARNET_RELEASE_TEXTS: [
    'Die Texte der Rechtsordnung sind nicht die signierten',
    'Verwenden Sie sie nicht: Beschaffen Sie die Fassung noch einmal unverändert dort, wo ihr Unterzeichner sie veröffentlicht',
  ],
  CARNET_RELEASE_SIGNATURE: [
    'Die Signatur stammt nicht von {issuer} über dieser Fassung',
    'Verwenden Sie sie nicht: Beschaffen Sie die Fassung noch einmal unverändert dort, wo ihr Unterzeichner sie veröffentlicht',
  ],
  CARNET_RELEASE_ISSUER: [
    'Signiert von {issuer}, nicht von {expected}',
    'Verwenden Sie sie nicht, es sei denn, Sie erfahren vom Unterzeichner selbst, dass der Schlüssel seiner ist',
  ],
  CARNET_RELEASE_UNREADABLE: [
    'Mit dem hiesigen Vokabular ist sie nicht lesbar ({count} Fehler, der erste ist {code})',
    'Aktualisieren Sie Carnet, oder fragen Sie den Unterzeichner nach der verwendeten Version; mit --json werden alle Fehler aufgezählt',
  ],
  CARNET_RELEASE_DIGEST: [
    'Die Texte sind die signierten, ergeben hier aber eine andere Rechtsordnung: Prüfsumme {found}, signiert {said}',
    'Das hiesige Vokabular weicht von dem des Unterzeichners ab: Aktualisieren Sie Carnet, oder bitten Sie um eine neuere Fassung',
  ],
  CARNET_RELEASE_EXAMPLES: [
    '{count} Beispiele neben dem Recht ergeben nicht, was sie sagen, das erste ist {example}: Nichts wurde signiert',
    'Rufen Sie "carnet regime check" auf, und berichtigen Sie die Vorschrift; ein amtliches Beispiel wird nie passend gemacht',
  ],
  CARNET_RELEASE_NOT_TRUSTED: [
    '{issuer} wird für die Rechtsordnung {regime} nicht vertraut: Die Fassung wurde nicht verwendet',
    'Erfahren Sie vom Unterzeichner selbst, dass der Schlüssel seiner ist, und schreiben Sie dann in {trustFile}: carnet_trusted: 1, und unter trusted: die Zeile "{issuer}: [{regime}]"',
  ],
  CARNET_RELEASE_TWICE: [
    'Zwei Fassungen der Rechtsordnung {regime} wurden genannt: Welche davon gilt?',
    'Nennen Sie eine von beiden',
  ],
  CARNET_RELEASE_KEY: [
    'Die Datei enthält keinen privaten Ed25519-Schlüssel',
    'Erzeugen Sie einen mit "openssl genpkey -algorithm ed25519 -out authority.pem", und bewahren Sie ihn dort auf, wo niemand sonst ihn lesen kann',
  ],
  CARNET_RELEASE_EXISTS: [
    '{file} gibt es schon und ist eine andere Datei: Sie blieb, wie sie ist',
    'Nennen Sie mit --out eine andere Datei',
  ],
  CARNET_RELEASE_WRITE: [
    '{file} lässt sich nicht schreiben ({problem})',
    'Prüfen Sie den Ordner, seinen Platz und seine Rechte',
  ],
  CARNET_TRUSTED_DID: [
    'Ein Unterzeichner steht hier mit seiner did:key, etwa did:key:z6Mk…',
    'Kopieren Sie die did:key von dort, wo der Unterzeichner sie veröffentlicht',
  ],
  CARNET_TRUSTED_READ: [
    'Die Liste der vertrauten Unterzeichner ist nicht lesbar: {problem}',
    'Prüfen Sie die Datei und ihre Rechte',
  ],
}
