import type { deskErrors } from '../../errors/desk.ts'
import type { GermanErrors } from '../german.ts'

export const desk: GermanErrors<typeof deskErrors> = {
  CARNET_DESK_NONE: [
    'Diese Organisation hat keinen Schalter eröffnet',
    'Geben Sie dem Schalter zuerst Namen und Adresse',
  ],
  CARNET_DESK_NOT_ALLOWED: [
    'Die Organisation {id} darf hier keinen Schalter haben: Der Betreiber des Dienstes hat genannt, welche es dürfen',
    'Bitten Sie den Betreiber, diese Kennung in CARNET_DESKS zu nennen',
  ],
  CARNET_DESK_SLUG_TAKEN: ['Ein anderer Schalter hat die Adresse „{slug}“', 'Wählen Sie eine andere'],
  CARNET_DESK_SIGNER: [
    'Die Fassung ist von {issuer} signiert, das kein Schlüssel dieses Schalters ist',
    'Signieren Sie sie mit einem Schlüssel des Schalters, oder fügen Sie den Schlüssel zuerst dem Schalter hinzu',
  ],
  CARNET_DESK_SUCCESSIONS: [
    'Die Datei führt vom Schlüssel {issuer} weg, dem dieser Schalter nicht vertraut',
    'Fragen Sie den Aussteller auf einem anderen Weg nach seinem Schlüssel, tragen Sie ihn bei den vertrauten ein, und geben Sie die Datei dann erneut',
  ],
  CARNET_DESK_UNREADABLE: [
    'Die Texte sind nicht als Rechtsordnung {regime} lesbar: {count} Fehler, der erste ist {code}',
    'Beheben Sie sie (carnet regime check), und senden Sie sie erneut',
  ],
  CARNET_DESK_DIGEST: [
    'Die Texte ergeben die Prüfsumme {found}, die Fassung nennt {said}',
    'Signieren Sie die Fassung neu mit dieser Version (carnet regime sign)',
  ],
  CARNET_DESK_PUBLISHED: [
    'Dieser Schalter hat {file} bereits veröffentlicht',
    'Es ist nichts zu tun; eine zurückgezogene Fassung wird als neue, mit einer Änderung, wieder veröffentlicht',
  ],
  CARNET_DESK_WITHDRAWN: ['{file} ist bereits zurückgezogen', 'Es ist nichts zu tun'],
  CARNET_DRAFT_UNCHANGED: [
    'Der Entwurf ändert nichts an der Rechtsordnung {regime}',
    'Senden Sie die abweichenden Texte',
  ],
  CARNET_DRAFT_FILES: [
    'Der Schalter hat keine Fassung von {regime} veröffentlicht, deshalb braucht der Entwurf alle Dateien',
    'Senden Sie jede Datei der Rechtsordnung, oder veröffentlichen Sie zuerst eine Fassung',
  ],
  CARNET_DRAFT_CLOSED: [
    'Stellungnahmen zu diesem Entwurf endeten am {day}',
    'Lesen Sie die Antwort der Behörde',
  ],
  CARNET_DRAFT_FULL: [
    'Dieser Entwurf nimmt keine weiteren Stellungnahmen ohne Schlüssel an: {most} warten',
    'Nehmen Sie mit dem Schlüssel einer Organisation Stellung, oder später',
  ],
  CARNET_DRAFT_NOT_PUBLIC: [
    'Dieser Entwurf nimmt nur Stellungnahmen von Organisationen mit Konto an',
    'Nehmen Sie mit dem Schlüssel oder der Anmeldung einer Organisation Stellung, oder bitten Sie die Behörde, den Entwurf für alle zu öffnen',
  ],
  CARNET_DRAFT_ENTRY: [
    'Der Entwurf ändert keinen Eintrag „{entry}“',
    'Nehmen Sie die Kennung eines Eintrags, wie der Entwurf sie aufführt, oder nehmen Sie zum Ganzen Stellung',
  ],
  CARNET_EFFECT_CONSENT: [
    'Niemand hat gesagt, dass diese Zahlen gesendet werden dürfen',
    'Sehen Sie sich die Zahlen an, und senden Sie sie mit `consent: true`',
  ],
  CARNET_FILING_EMPTY: [
    'Die Einreichung enthält weder ein Carnet noch die Nutzung einer Liste',
    'Fügen Sie eines davon hinzu',
  ],
  CARNET_FILING_CARNET: [
    'Das Carnet besteht die Prüfung nicht: {check} gescheitert ({reason})',
    'Senden Sie die Datei, wie sie ausgestellt wurde; carnet verify zeigt jede Prüfung',
  ],
  CARNET_FILING_TWICE: [
    'Dieses Carnet wurde bei diesem Schalter bereits eingereicht',
    'Sehen Sie Ihre Einreichungen an; Zurückgegebenes kann erneut eingereicht werden',
  ],
  CARNET_FILING_LIST: [
    'Den Eintrag „{entry}“ gibt es in der Liste „{list}“ von {regime} nicht',
    'Nehmen Sie Liste und Eintrag, wie die Rechtsordnung sie nennt',
  ],
  CARNET_FILING_STATE: [
    'Die Einreichung ist „{state}“ und kann nicht „{to}“ werden',
    'Lesen Sie sie neu, und fahren Sie von ihrem Stand aus fort',
  ],
  CARNET_FILING_REASONS: [
    'Eine Einreichung wird mit Gründen zurückgegeben, und es sind keine angegeben',
    'Sagen Sie, was fehlt oder falsch ist',
  ],
  CARNET_BULK_LINE: [
    'ist länger als {most} Bytes, was kein Carnet ist',
    'Ein Carnet je Zeile, oder eines je Datei',
  ],
  CARNET_BULK_ZIP: [
    'Das Archiv ist nicht lesbar: {problem}',
    'Senden Sie eine unverschlüsselte ZIP-Datei, oder Carnets, eines je Zeile',
  ],
  CARNET_FILE_ADDRESS: [
    'Die Adresse ist nicht die eines Schalters',
    'Nehmen Sie die Adresse, die die Behörde veröffentlicht: https://…/published/NAME',
  ],
  CARNET_FILE_KEY: [
    'Es gibt keinen API-Schlüssel zum Einreichen',
    'Erstellen Sie einen beim Dienst der Behörde, und nennen Sie seine Datei mit --key-file oder setzen Sie CARNET_DESK_KEY',
  ],
  CARNET_FILE_NOTHING: [
    'Es gibt nichts einzureichen: weder ein Carnet noch die Nutzung einer Liste',
    'Nennen Sie eine .carnet-Datei oder mit --use einen Listeneintrag, wie `carnet regime search` ihn nennt',
  ],
  CARNET_FILE_USE: [
    '„{received}“ benennt keinen Listeneintrag',
    'Schreiben Sie RECHTSORDNUNG/LISTE:EINTRAG, wie `carnet regime search` es ausgibt',
  ],
  CARNET_FILE_UNREADABLE: ['{file} ist nicht lesbar: {problem}', 'Nennen Sie eine .carnet-Datei'],
  CARNET_FILE_UNREACHABLE: [
    '{origin} antwortet nicht: {problem}',
    'Versuchen Sie es später noch einmal; dasselbe Carnet wird innerhalb eines Tages nur einmal eingereicht',
  ],
  CARNET_FILE_REFUSED: [
    'Der Schalter nimmt es nicht an (Status {status}): {detail}',
    'Beheben Sie, was dort steht, und reichen Sie erneut ein',
  ],
  CARNET_FILE_RECEIPT: [
    'Die Empfangsbestätigung beweist nicht, dass das Logbuch der Behörde das Eingereichte enthält',
    'Verlassen Sie sich nicht darauf; fragen Sie die Behörde auf einem anderen Weg, ob sie die Einreichung erhalten hat',
  ],
}
