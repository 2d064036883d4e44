import type { storeErrors } from '../../errors/store.ts'
import type { GermanErrors } from '../german.ts'

export const store: GermanErrors<typeof storeErrors> = {
  CARNET_STORE_UNREACHABLE: [
    'Die Datenbank unter {place} ist nicht erreichbar: {problem}',
    'Prüfen Sie DATABASE_URL und dass der Server läuft und diesen Benutzer zulässt; ohne DATABASE_URL verwendet Carnet eine eigene Datenbank',
  ],
  CARNET_STORE_NEWER: [
    'Die Datenbank wurde von einer neueren Version von Carnet geändert ({migration}); diese kennt sie bis {known}',
    'Verwenden Sie jene Version oder eine neuere, oder nehmen Sie die Änderung zuerst mit ihr zurück',
  ],
  CARNET_STORE_MIGRATION: [
    'Die Aktualisierung der Datenbank scheiterte bei {migration}, und nichts wurde geändert: {problem}',
    'Beheben Sie das Genannte (Rechte des Benutzers, Platz auf der Festplatte) und starten Sie neu',
  ],
  CARNET_STORE_KEY_SEALED: [
    'Der Schlüssel „{name}“ der Organisation {organisation} lässt sich nicht öffnen: Er wurde mit einem anderen Hauptschlüssel verschlossen oder geändert',
    'Geben Sie in CARNET_MASTER_KEY oder CARNET_MASTER_KEY_FILE den Hauptschlüssel an, der bei der Gründung der Organisation in Gebrauch war, nötigenfalls aus einer Sicherung. Neue Schlüssel würden jedes frühere Carnet und jeden Kontrollpunkt zu dem eines Fremden machen',
  ],
  CARNET_STORE_ROLE: [
    'Die Rolle {role}, mit der Organisationen getrennt gehalten werden, lässt sich weder anlegen noch annehmen: {problem}',
    'Lassen Sie die Verwaltung der Datenbank einmal ausführen: create role {role} nologin; und {role} dem Benutzer aus DATABASE_URL gewähren',
  ],
}
