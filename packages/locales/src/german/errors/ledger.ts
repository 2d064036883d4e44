import type { ledgerErrors } from '../../errors/ledger.ts'
import type { GermanErrors } from '../german.ts'

export const ledger: GermanErrors<typeof ledgerErrors> = {
  CARNET_LEDGER_KEY: [
    'Das Logbuch signiert mit einem privaten Ed25519-Schlüssel; dieser Schlüssel ist: {found}.',
    'Geben Sie den Logbuchschlüssel dieser Installation an, oder stellen Sie ihn aus Ihrer Sicherung wieder her.',
  ],
  CARNET_LEDGER_KEY_NAME: [
    '„{name}“ kann nicht der Name eines Logbuchs sein: Ein Name ist nicht leer und hat keine Leerzeichen, Pluszeichen oder Steuerzeichen.',
    'Wählen Sie einen Namen wie eine Webadresse ohne „https://“, etwa „example.com/ledger“.',
  ],
  CARNET_LEDGER_VERIFIER_KEY: [
    '„{key}“ ist kein Prüfschlüssel: erwartet wird NAME+ID+BASE64 mit einem Ed25519-Schlüssel und der dazugehörigen ID.',
    'Kopieren Sie den ganzen Schlüssel noch einmal von dort, wo das Logbuch ihn veröffentlicht, ohne Leerzeichen und Umbrüche.',
  ],
  CARNET_LEDGER_NOTE_FORMAT: [
    'Dies ist keine signierte Notiz: erwartet werden Text, eine leere Zeile und Signaturzeilen, die mit „— “ beginnen.',
    'Holen Sie die Datei noch einmal genau so, wie das Logbuch sie geschrieben hat; ein Editor kann Zeilenenden oder Leerzeichen geändert haben.',
  ],
  CARNET_LEDGER_UNSIGNED: [
    'Unter dieser Notiz steht keine Signatur mit dem Schlüssel von „{name}“.',
    'Prüfen Sie, ob der Schlüssel zu diesem Logbuch gehört. Hat es einen neuen, erfragen Sie den Prüfschlüssel beim Betreiber.',
  ],
  CARNET_LEDGER_SIGNATURE: [
    'Die Signatur von „{name}“ passt nicht zum Text: Die Notiz wurde nach dem Signieren geändert.',
    'Verlassen Sie sich nicht darauf. Holen Sie die Notiz noch einmal vom Logbuch, und fragen Sie, woher die geänderte kam.',
  ],
  CARNET_LEDGER_KEY_REPLACED: [
    'Das Logbuch „{name}“ geht unter einem neueren Schlüssel weiter; der hier gefundene gilt nicht mehr. Nichts wurde signiert.',
    'Stellen Sie die Schlüssel aus einer Sicherung wieder her, die nach dem Wechsel entstand.',
  ],
  CARNET_LEDGER_KEY_ENDED: [
    'Der Schlüssel endete am {day}, bei {last} Einträgen; dieser Kontrollpunkt über {size} Einträge ist dennoch mit ihm signiert.',
    'Verlassen Sie sich nicht darauf. Fragen Sie den Aussteller auf anderem Weg, ob der frühere Schlüssel seines Logbuchs gestohlen wurde.',
  ],
  CARNET_LEDGER_KEY_NOT_BEGUN: [
    'Der Schlüssel gilt seit {day}, ab {first} Einträgen; diesen Kontrollpunkt über {size} Einträge kann er nicht signiert haben.',
    'Verlassen Sie sich nicht darauf. Holen Sie den Kontrollpunkt noch einmal vom Logbuch, und fragen Sie, woher dieser kam.',
  ],
  CARNET_LEDGER_CONTRADICTED: [
    'Bei {size} Einträgen hatte das Logbuch eine andere Wurzel, als sein Schlüssel gewechselt wurde: Jemand hat zwei Verläufe signiert.',
    'Verlassen Sie sich nicht darauf, und bewahren Sie ihn auf: Er zeigt, dass ein Schlüssel missbraucht wurde. Fragen Sie den Aussteller auf anderem Weg.',
  ],
  CARNET_LEDGER_SUCCESSION_FORMAT: [
    'Dies sagt nicht, wie ein Logbuchschlüssel auf einen anderen folgte: erwartet wird die Notiz, die beide signiert haben.',
    'Lassen Sie sich die Datei vom Aussteller noch einmal unverändert geben: carnet key successions --out DATEI.',
  ],
  CARNET_LEDGER_SUCCESSION: [
    'Es ist nicht gezeigt, dass in ihrem Logbuch der Schlüssel {to} auf {from} folgte: Eine Signatur, der Eintrag oder die Wurzel passt nicht.',
    'Verlassen Sie sich nicht auf die Datei. Lassen Sie sie sich vom Aussteller auf anderem Weg noch einmal geben.',
  ],
  CARNET_LEDGER_SUCCESSION_FORK: [
    'Der Logbuchschlüssel {key} hat zwei Nachfolger oder folgt auf sich selbst: Niemand kann sagen, welcher weiterführt.',
    'Verlassen Sie sich nicht auf die Datei. Fragen Sie den Aussteller auf anderem Weg, ob ein Schlüssel gestohlen wurde.',
  ],
  CARNET_LEDGER_CHECKPOINT_FORMAT: [
    'Dies ist kein Kontrollpunkt: erwartet werden der Name des Logbuchs, die Zahl der Einträge und die Wurzel in base64, je eine Zeile.',
    'Holen Sie die Datei „checkpoint“ noch einmal unverändert vom Logbuch.',
  ],
  CARNET_LEDGER_ORIGIN: [
    'Dieser Kontrollpunkt gehört zum Logbuch „{found}“; erwartet wird „{expected}“.',
    'Verwenden Sie Kontrollpunkt und Schlüssel desselben Logbuchs.',
  ],
  CARNET_LEDGER_PROOF_FORMAT: [
    'Dies ist kein Logbuchnachweis: erwartet werden „c2sp.org/tlog-proof@v1“, die Nummer, Hashwerte in base64, eine leere Zeile und der Kontrollpunkt.',
    'Nehmen Sie den Nachweis noch einmal unverändert aus dem Carnet oder vom Logbuch.',
  ],
  CARNET_LEDGER_INCLUSION: [
    'Der Nachweis führt nicht von diesem Datensatz zur Wurzel des Logbuchs (Eintrag {index} von {size}).',
    'Verlassen Sie sich nicht darauf: Der Datensatz ist nicht der des Logbuchs, oder der Nachweis wurde geändert. Bitten Sie erneut um das Carnet.',
  ],
  CARNET_LEDGER_TILE_PATH: [
    '„{path}“ ist kein Pfad einer Logbuchkachel wie „tile/0/x001/234“ oder „tile/entries/000.p/5“.',
    'Berichtigen Sie den Pfad; der Aufbau ist der von c2sp.org/tlog-tiles.',
  ],
  CARNET_LEDGER_ENTRY_SIZE: [
    'Ein Logbucheintrag von {bytes} Bytes ist zu lang: höchstens {limit}.',
    'Tragen Sie den Hashwert des Datensatzes ein, nicht den Datensatz.',
  ],
  CARNET_LEDGER_INDEX: [
    'Das Logbuch hat {size} Einträge; die Nummer {index} gibt es nicht. Einträge werden ab 0 gezählt.',
    'Geben Sie eine Nummer unter der Zahl der Einträge an.',
  ],
  CARNET_LEDGER_NO_CHECKPOINT: [
    'Das Logbuch in {folder} hat Einträge, aber seinen Kontrollpunkt verloren. Ein neuer widerspräche den schon herausgegebenen.',
    'Stellen Sie die Datei „checkpoint“ mit dem übrigen Ordner aus Ihrer Sicherung wieder her.',
  ],
  CARNET_LEDGER_DAMAGED: [
    'Das Logbuch widerspricht sich: {path} fehlt oder ist nicht, worüber der Kontrollpunkt signiert wurde.',
    'Nichts wurde signiert. Stellen Sie den Logbuchordner aus Ihrer Sicherung wieder her, und prüfen Sie dann das ganze Logbuch.',
  ],
  CARNET_LEDGER_MOVED: [
    'Jemand anderes hat in das Logbuch in {folder} geschrieben, während es hier geöffnet war. Nichts wurde signiert.',
    'Sorgen Sie dafür, dass nur ein Prozess diesen Zustandsordner benutzt, und rufen Sie den Befehl noch einmal auf.',
  ],
  CARNET_LEDGER_STOPPED: [
    'Das Logbuch in {folder} nimmt hier keine Einträge mehr an, weil ein früheres Schreiben scheiterte.',
    'Beheben Sie die Ursache des ersten Fehlers, und rufen Sie den Befehl noch einmal auf: Er fährt fort, wo das Logbuch steht.',
  ],
  CARNET_LEDGER_READ: [
    'Eine Datei des Logbuchs ist nicht lesbar: {reason}',
    'Berichtigen Sie die Rechte des Ordners, oder stellen Sie ihn aus Ihrer Sicherung wieder her.',
  ],
  CARNET_LEDGER_WRITE: [
    'Das Logbuch in {folder} lässt sich nicht schreiben: {reason}',
    'Schaffen Sie Platz auf der Festplatte, oder berichtigen Sie die Rechte des Ordners, und rufen Sie den Befehl noch einmal auf. Kein Eintrag wurde bestätigt.',
  ],
}
