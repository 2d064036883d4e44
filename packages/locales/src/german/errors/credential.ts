import type { credentialErrors } from '../../errors/credential.ts'
import type { GermanErrors } from '../german.ts'

export const credential: GermanErrors<typeof credentialErrors> = {
  CARNET_CREDENTIAL_JSON: [
    'Dies ist kein Carnet: Die Datei ist kein JSON oder endet zu früh.',
    'Prüfen Sie, ob Sie die .carnet-Datei genannt haben, nicht die Daten, und ob sie vollständig kopiert wurde.',
  ],
  CARNET_CREDENTIAL_VERSION: [
    'Dieses Carnet hat die Formatversion {found}; dieses Programm liest Version 1.',
    'Prüfen Sie es mit einer neueren Version von Carnet.',
  ],
  CARNET_CREDENTIAL_FORMAT: [
    'Dies ist kein wohlgeformtes Carnet, bei „{path}“: erwartet wird {expected}.',
    'Reparieren Sie es nicht von Hand: Ein geändertes Carnet besteht keine Prüfung. Bitten Sie den Aussteller erneut darum.',
  ],
  CARNET_CREDENTIAL_SPELLING: [
    'Dieses Carnet ist anders geschrieben, als Carnet es schreibt: Ein Schlüssel ist wiederholt, oder Zeichen sind unnötig maskiert.',
    'Verwenden Sie die Datei, wie der Aussteller sie geschrieben hat. Diese hat ein anderes Programm umgeschrieben.',
  ],
  CARNET_CREDENTIAL_RECORD: [
    'Der Abfertigungsdatensatz ist nicht wohlgeformt, bei „{path}“: erwartet wird {expected}.',
    'Das ist ein Fehler des Programms, das den Datensatz erzeugt hat, nicht Ihrer Daten. Bitte melden Sie ihn mit dieser Zeile.',
  ],
  CARNET_CREDENTIAL_DID: [
    '„{did}“ ist nicht die Kennung eines Ausstellers: erwartet wird did:key:z6Mk… mit einem Ed25519-Schlüssel.',
    'Kopieren Sie die ganze Kennung noch einmal von dort, wo der Aussteller sie veröffentlicht.',
  ],
  CARNET_CREDENTIAL_DIGEST: [
    '„{found}“ ist kein SHA-256-Hashwert in kleingeschriebenem Hexadezimal (64 Zeichen).',
    'Geben Sie die Datendatei selbst an und lassen Sie Carnet rechnen, oder kopieren Sie den Hashwert noch einmal.',
  ],
  CARNET_CREDENTIAL_PROOF_EXTRA: [
    'Der Logbuchnachweis dieses Carnets enthält weitere Bytes, die niemand signiert hat.',
    'Verlassen Sie sich nicht darauf. Bitten Sie den Aussteller um das Carnet, wie es ausgestellt wurde.',
  ],
  CARNET_CREDENTIAL_SIGNATURE: [
    'Die Signatur passt nicht: Der Nachweis wurde geändert, nachdem {issuer} ihn signiert hat, oder nie von dort signiert.',
    'Verlassen Sie sich nicht darauf. Bitten Sie den Aussteller erneut um das Carnet.',
  ],
  CARNET_CREDENTIAL_ISSUER: [
    'Das Carnet wurde von {found} ausgestellt, nicht von {expected}.',
    'Klären Sie mit dem Aussteller auf einem anderen Weg als dem dieses Carnets, welcher Schlüssel seiner ist.',
  ],
  CARNET_CREDENTIAL_ISSUER_RETIRED: [
    'Der Schlüssel {found} war am {day} abgelöst, bevor das Carnet ins Logbuch kam.',
    'Verlassen Sie sich nicht darauf. Fragen Sie den Aussteller auf einem anderen Weg, ob der frühere Schlüssel gestohlen wurde.',
  ],
  CARNET_SUCCESSION_FORMAT: [
    'Dies ist keine Datei über Schlüsselwechsel: bei {path} wird {expected} erwartet.',
    'Holen Sie sie erneut vom Aussteller: carnet key successions --out DATEI, oder die Adresse unter /published/issuers, die der Aussteller nennt.',
  ],
  CARNET_SUCCESSION_SIGNATURE: [
    'Ein Schlüsselwechsel ist nicht von {issuer} unterschrieben, von dem er spricht.',
    'Verlassen Sie sich nicht auf die Datei. Holen Sie sie auf einem anderen Weg erneut vom Aussteller.',
  ],
  CARNET_SUCCESSION_LEDGER: [
    'Der Wechsel zu {issuer} steht nicht in dem Logbuch, das er nennt.',
    'Verlassen Sie sich nicht auf die Datei. Holen Sie sie auf einem anderen Weg erneut vom Aussteller.',
  ],
  CARNET_SUCCESSION_FORK: [
    'Der Schlüssel {issuer} hat zwei Nachfolger oder folgt auf sich selbst: Niemand kann sagen, welcher gilt.',
    'Verlassen Sie sich nicht auf die Datei. Fragen Sie den Aussteller auf einem anderen Weg, ob ein Schlüssel gestohlen wurde.',
  ],
  CARNET_CREDENTIAL_ISSUER_NOT_PINNED: [
    'Kein Schlüssel vorgegeben: Das Carnet sagt, dass {found} es ausgestellt hat, aber nicht, wessen Schlüssel das ist.',
    'Lassen Sie sich die Kennung vom Aussteller direkt geben, und prüfen Sie noch einmal mit --issuer.',
  ],
  CARNET_CREDENTIAL_RECORD_HASH: [
    'Der Hashwert des Datensatzes ist {found}, der Nachweis nennt aber den Eintrag {expected}.',
    'Verlassen Sie sich nicht darauf: Datensatz und Eintrag gehören nicht zusammen. Bitten Sie den Aussteller erneut um das Carnet.',
  ],
  CARNET_CREDENTIAL_LOG: [
    'Der Nachweis stammt vom Logbuch {found}; erwartet wird {expected}.',
    'Verlassen Sie sich nicht darauf, es sei denn, der Aussteller bestätigt, dass dieses Logbuch seines ist.',
  ],
  CARNET_CREDENTIAL_LOG_NOT_PINNED: [
    'Kein Schlüssel vorgegeben: Es ist das Logbuch, das der Aussteller nennt ({found}), aber Sie haben nicht gesagt, dass Sie ihm vertrauen.',
    'Lassen Sie sich den Prüfschlüssel vom Betreiber des Logbuchs geben, und prüfen Sie noch einmal damit.',
  ],
  CARNET_CREDENTIAL_DATA: [
    'Es sind nicht die abgefertigten Daten: Ihr SHA-256-Hashwert ist {found}; das Carnet nennt {expected} für „{name}“.',
    'Prüfen Sie, ob dies die Datei zum Carnet ist. Wenn ja, wurde sie geändert: Bitten Sie den Absender erneut darum.',
  ],
  CARNET_CREDENTIAL_DATA_NOT_GIVEN: [
    'Die Datendatei „{name}“ wurde nicht angegeben und deshalb nicht verglichen.',
    'Legen Sie die Datei neben das Carnet, oder nennen Sie sie mit --data.',
  ],
  CARNET_CREDENTIAL_NO_FILE: [
    'Bei dieser Abfertigung wurde keine Datei übermittelt, also gibt es keine Daten zu vergleichen.',
    'Prüfen Sie das Carnet ohne Daten.',
  ],
  CARNET_CREDENTIAL_NOT_REACHED: [
    'Nicht geprüft, weil eine frühere Prüfung nicht bestanden wurde.',
    'Sehen Sie die nicht bestandene Prüfung.',
  ],
  CARNET_EVENT_PROOF_VERSION: [
    'Dieser Nachweis eines Protokollereignisses hat die Version {found}; hier wird Version 1 verstanden.',
    'Prüfen Sie ihn mit einem neueren Carnet.',
  ],
  CARNET_EVENT_PROOF_FORMAT: [
    'Dies ist kein wohlgeformter Nachweis eines Protokollereignisses, bei „{path}“: erwartet wird {expected}.',
    'Reparieren Sie ihn nicht von Hand. Laden Sie ihn dort, wo das Prüfprotokoll geführt wird, noch einmal herunter.',
  ],
  CARNET_EVENT_PROOF_OPTION: [
    '{option} gehört zu einem Carnet; diese Datei ist der Nachweis eines Protokollereignisses und würde nicht daran geprüft.',
    'Lassen Sie {option} weg; --log-key sagt, welchem Logbuch Sie vertrauen.',
  ],
  CARNET_EVENT_PROOF_BATCH: [
    'Das Ereignis gehört nicht zu dem, worauf sich der Logbucheintrag festlegt: Sein Text, sein Platz oder sein Weg wurde geändert.',
    'Verlassen Sie sich nicht darauf. Erbitten Sie den Nachweis erneut dort, wo das Prüfprotokoll geführt wird, und fragen Sie, woher diese Datei kam.',
  ],
}
