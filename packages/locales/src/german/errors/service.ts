import type { serviceErrors } from '../../errors/service.ts'
import type { GermanErrors } from '../german.ts'

export const service: GermanErrors<typeof serviceErrors> = {
  CARNET_API_INVALID: [
    'Die Anfrage ist nicht, wie sie sein muss: {problem}',
    'Vergleichen Sie sie mit der API-Referenz (/openapi.json)',
  ],
  CARNET_STATE_ORGANISATION: [
    'Die Datenbank enthält den Stand mehrerer Organisationen, und „{received}“ bezeichnet keine davon: {known}',
    'Setzen Sie CARNET_ORGANISATION auf die Kennung der Organisation, oder auf ihren Namen, wenn keine andere so heißt',
  ],
  CARNET_API_NOT_SIGNED_IN: [
    'Niemand ist angemeldet, oder der Schlüssel ist unbekannt, abgelaufen oder widerrufen',
    'Melden Sie sich an oder senden Sie einen gültigen Schlüssel: Authorization: Bearer carnet_…',
  ],
  CARNET_API_FORBIDDEN: [
    'Dies erfordert „{permission}“, das keine Ihrer Rollen gewährt',
    'Bitten Sie die Verantwortlichen Ihrer Organisation um die Rolle',
  ],
  CARNET_API_ORIGIN: [
    'Die Anfrage kommt von „{origin}“, und dieser Dienst antwortet nur seinen eigenen Seiten auf diesem Rechner',
    'Öffnen Sie die Adresse, die der Dienst beim Start ausgegeben hat',
  ],
  CARNET_API_NOT_FOUND: [
    '{what} gibt es hier nicht',
    'Sehen Sie in der Liste nach; es kann einer anderen Organisation gehören oder gelöscht sein',
  ],
  CARNET_API_NEEDS_KEY: [
    'Ein Agent kommt mit einem API-Schlüssel',
    'Erstellen Sie einen Schlüssel mit den Rollen, die der Agent haben soll, und senden Sie ihn: Authorization: Bearer carnet_…',
  ],
  CARNET_API_METHOD: [
    'Diese Adresse nimmt {allowed} an, nicht {method}',
    'Vergleichen Sie die Anfrage mit der API-Referenz (/openapi.json)',
  ],
  CARNET_API_CONFLICT: [
    '{what} ist inzwischen bei Revision {revision}; Sie haben Revision {from} gelesen',
    'Lesen Sie es neu, bringen Sie Ihre Änderung ein und senden Sie sie mit der neuen Revision',
  ],
  CARNET_API_STATE: [
    'Übermittlung {id} ist „{state}“; dies geht, solange sie „{expected}“ ist',
    'Lesen Sie die Übermittlung neu und fahren Sie von ihrem Stand aus fort',
  ],
  CARNET_SERVICE_MASTER_KEY: [
    'Der Hauptschlüssel in {place} ist keiner: erwartet werden {bytes} Bytes in base64url',
    'Stellen Sie ihn aus einer Sicherung wieder her; für eine neue Installation erzeugen Sie einen mit: openssl rand 32 | basenc --base64url',
  ],
  CARNET_API_PLAN_NOT_READY: [
    'Der Plan „{plan}“ kann noch nicht ausgeführt werden: Er verlangt Schritte, die nicht erledigt sind',
    'Erledigen Sie die Schritte, die der Plan nennt, und ergänzen Sie sie in der Deklaration, oder wählen Sie einen sofort ausführbaren Plan',
  ],
  CARNET_API_PLAN_CHANGED: [
    'Inzwischen wurde ein anderer Plan gewählt: „{plan}“',
    'Sehen Sie sich diesen Plan an und geben Sie ihn dann anhand seines Hashwerts frei oder lehnen Sie ihn ab',
  ],
  CARNET_API_FOUR_EYES: [
    'Wer einen Plan gewählt hat, gibt ihn nicht selbst frei',
    'Lassen Sie ihn von einer anderen freigabeberechtigten Person Ihrer Organisation prüfen',
  ],
  CARNET_API_KEY_REUSED: [
    'Dieser Idempotency-Key wurde für eine andere Anfrage benutzt',
    'Erzeugen Sie für jede Änderung einen neuen Schlüssel und behalten Sie ihn für Wiederholungen',
  ],
  CARNET_OBLIGATION_STATE: [
    'Pflicht {id} ist „{state}“; dies geht, solange sie „{expected}“ ist',
    'Lesen Sie sie neu und fahren Sie von ihrem Stand aus fort',
  ],
  CARNET_WEBHOOK_URL: [
    'An eine solche Adresse lässt sich kein Webhook senden: {problem}',
    'Geben Sie eine https-Adresse ohne Benutzer und Passwort an',
  ],
  CARNET_WEBHOOK_ADDRESS: [
    '„{host}“ darf nicht aufgerufen werden: {why}',
    'Nennen Sie einen Rechner im öffentlichen Internet; wer diesen Dienst betreibt, kann ein eigenes Netz erlauben (CARNET_WEBHOOK_ALLOW)',
  ],
  CARNET_WEBHOOK_ALLOW: [
    '„{received}“ ist kein Netz',
    'Schreiben Sie Adressen oder Netze, durch Kommas getrennt: 10.1.0.0/16, ::1',
  ],
  CARNET_API_TOO_LARGE: [
    'Der Inhalt ist größer als {limit} Bytes',
    'Senden Sie Datensätze an /v1/uploads, das jede Größe annimmt',
  ],
  CARNET_UPLOAD_TOO_LARGE: [
    'Eine hochgeladene Datei darf hier {limit} Bytes haben',
    'Senden Sie den Datensatz in Teilen, oder bitten Sie den Betreiber des Dienstes, CARNET_UPLOAD_MEGABYTES zu erhöhen',
  ],
  CARNET_UPLOAD_QUOTA: [
    'Die hochgeladenen Dateien Ihrer Organisation dürfen noch {limit} Bytes mehr belegen',
    'Löschen Sie nicht mehr benötigte Dateien, oder bitten Sie den Betreiber des Dienstes, CARNET_ORGANISATION_MEGABYTES zu erhöhen',
  ],
  CARNET_DISK_FULL: [
    'Auf der Festplatte des Dienstes ist noch Platz für {limit} Bytes',
    'Bitten Sie den Betreiber des Dienstes, Platz zu schaffen; von dem, was Sie gesendet haben, wurde nichts aufbewahrt',
  ],
  CARNET_API_MEDIA_TYPE: [
    'Der Inhalt hat einen Typ, der hier nicht angenommen wird',
    'Senden Sie JSON als application/json, Datensätze an /v1/uploads als application/octet-stream',
  ],
  CARNET_API_NO_ORGANISATION: [
    'Sie sind angemeldet, gehören hier aber keiner Organisation an',
    'Bitten Sie um eine Einladung oder wählen Sie eine Ihrer Organisationen (PUT /v1/session/organisation)',
  ],
  CARNET_API_NO_SESSION: [
    'Dies ist für Personen, die sich mit einem Browser angemeldet haben, nicht für Schlüssel oder den Benutzer dieses Rechners',
    'Melden Sie sich unter /auth/login an',
  ],
  CARNET_API_NO_LOGIN: [
    'Dieser Dienst arbeitet für eine Person auf diesem Rechner, ohne Anmeldung',
    'Setzen Sie CARNET_OIDC_ISSUER und CARNET_PUBLIC_URL und starten Sie neu, um mit anderen zu arbeiten',
  ],
  CARNET_API_SIGN_IN: [
    'Die Anmeldung wurde nicht abgeschlossen: {problem}',
    'Beginnen Sie neu unter /auth/login: Eine Anmeldung gilt zehn Minuten, in einem Browser, einmal',
  ],
  CARNET_API_PROVIDER: [
    'Der Identitätsanbieter {issuer} antwortet nicht, wie er muss: {problem}',
    'Versuchen Sie es gleich noch einmal; bleibt es so, vergleicht der Betreiber des Dienstes CARNET_OIDC_ISSUER mit dem Anbieter',
  ],
  CARNET_API_LAST_OFFICER: [
    'Eine Organisation braucht eine verantwortliche Person, und es gibt keine andere',
    'Geben Sie zuerst jemand anderem diese Rolle',
  ],
  CARNET_API_INVITATION: [
    'Diese Einladung ist unbekannt, wurde angenommen oder zurückgezogen, oder ist zu alt',
    'Bitten Sie die einladende Person um eine neue',
  ],
  CARNET_API_INVITATION_OTHER: [
    'Diese Einladung gilt für eine andere E-Mail-Adresse als die, für die Ihr Identitätsanbieter einsteht',
    'Melden Sie sich mit dem Konto jener Adresse an, oder bitten Sie um eine Einladung an Ihre',
  ],
  CARNET_API_NOT_ENTERED: [
    'Das Logbuch enthält das Ereignis {id} noch nicht',
    'Fragen Sie in einigen Minuten noch einmal: Ereignisse werden stapelweise eingetragen',
  ],
  CARNET_API_SIGN_IN_ANEW: [
    'Sie haben sich vor mehr als {minutes} Minuten angemeldet, und dies lässt sich nicht leicht rückgängig machen',
    'Melden Sie sich erneut an und wiederholen Sie es dann',
  ],
  CARNET_API_SIGN_IN_STRONGER: [
    'Der Betreiber des Dienstes verlangt hierfür eine stärkere Anmeldung, etwa mit einem zweiten Faktor',
    'Melden Sie sich erneut so an, wie es der Identitätsanbieter dann verlangt, und wiederholen Sie es',
  ],
  CARNET_API_SIGN_IN_WEAK: [
    'Der Identitätsanbieter bestätigt nicht, dass Sie sich so stark angemeldet haben, wie hier verlangt wird, etwa mit einem zweiten Faktor',
    'Richten Sie beim Identitätsanbieter einen zweiten Faktor ein und melden Sie sich erneut an; haben Sie einen benutzt, vergleicht der Betreiber CARNET_OIDC_ACR_VALUES und CARNET_OIDC_AMR_VALUES mit den Angaben des Anbieters',
  ],
  CARNET_API_TOO_MANY: [
    'Zu viele Anfragen von Ihnen oder mit diesem Schlüssel innerhalb einer Minute',
    'Warten Sie {seconds} Sekunden, verlangen Sie größere Seiten oder lassen Sie sich durch Webhooks benachrichtigen, statt immer wieder zu fragen',
  ],
  CARNET_API_TOO_OFTEN: ['Zu viele Versuche von dieser Adresse', 'Warten Sie {seconds} Sekunden'],
  CARNET_API_TOO_SLOW: [
    'Der Inhalt der Anfrage ist nicht innerhalb von {seconds} Sekunden angekommen',
    'Senden Sie ihn erneut; Datensätze gehen an /v1/uploads, das keine solche Grenze hat',
  ],
  CARNET_SECOND_PROCESS: [
    'Dies ist der Prozess, den „carnet serve“ neben sich startet',
    'Rufen Sie „{command} serve“ auf',
  ],
  CARNET_WORK_ENDED: [
    'Der Prozess, der an Daten arbeitet, endete zweimal bei dieser Arbeit ({how})',
    'Prüfen Sie, ob dem Rechner Speicher oder Festplattenplatz ausging, und beginnen Sie die Übermittlung neu: Was im Logbuch steht, wird abgeschlossen, nicht doppelt getan',
  ],
  CARNET_DATABASE_TLS: [
    'Die Datenbank auf {host} würde ohne TLS erreicht, das prüft, wer antwortet',
    'Ergänzen Sie sslmode=verify-full in DATABASE_URL, bei eigener Zertifizierungsstelle mit sslrootcert=DATEI; ist der Weg anders gesichert, setzen Sie CARNET_DATABASE_PLAIN=1',
  ],
  CARNET_SERVE_NEEDS_LOGIN: [
    'Ohne Anmeldung ist der Dienst nur auf diesem Rechner erreichbar, nicht auf {host}',
    'Setzen Sie CARNET_OIDC_ISSUER, CARNET_OIDC_CLIENT_ID und CARNET_PUBLIC_URL, oder lassen Sie die Adresse weg',
  ],
  CARNET_SERVE_SETTING_MISSING: [
    '{by} ist gesetzt, {setting} nicht',
    'Setzen Sie auch {setting}: Eine Anmeldung braucht beides',
  ],
  CARNET_SERVE_SETTING_VALUE: [
    '{setting} ist „{received}“; erwartet wird {expected}',
    'Berichtigen Sie {setting}: Adressen verwenden TLS, außer auf diesem Rechner',
  ],
}
