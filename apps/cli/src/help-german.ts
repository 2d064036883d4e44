/** The German of the help, by the parts of it. What is missing is said in English. */
import type { agentHelp } from './agent-commands.ts'
import type { deskHelp } from './desk-commands.ts'
import type { eraseHelp } from './erase-commands.ts'
import type { mainTexts } from './help.ts'
import type { regimeTexts } from './help-regime.ts'
import type { keyHelp } from './key-commands.ts'
import type { linkHelp } from './link-commands.ts'
import type { operationsHelp } from './operations-commands.ts'
import type { personHelp } from './person-commands.ts'
import type { releaseTexts } from './release-commands.ts'

export interface GermanHelp {
  readonly main: Partial<(typeof mainTexts)['en']>
  readonly regime: Partial<(typeof regimeTexts)['en']>
  readonly release: Partial<(typeof releaseTexts)['en']>
  readonly agent: Partial<(typeof agentHelp)['en']>
  readonly person: Partial<(typeof personHelp)['en']>
  readonly desk: Partial<(typeof deskHelp)['en']>
  readonly key: Partial<(typeof keyHelp)['en']>
  readonly erase: Partial<(typeof eraseHelp)['en']>
  readonly link: Partial<(typeof linkHelp)['en']>
  readonly operations: Partial<(typeof operationsHelp)['en']>
}

export const germanHelp: GermanHelp = {
  main: {
    program:
      'Zollabfertigung für Daten: was darin steht, was jede Rechtsordnung sagt, der leichteste rechtmäßige Weg, geschützt, übermittelt und bewiesen.',
    after: `
Anfangen:
  carnet inspect DATEN.csv                             was in Ihren Daten steht
  carnet decide --data DATEN.csv --save weg.yaml       fragt, was zählt, und behält die Deklaration
  carnet plan weg.yaml DATEN.csv                       die rechtmäßigen Wege
  carnet clear DATEN.csv --declaration weg.yaml --out out
  carnet verify out/DATEN.carnet

Rückgabewerte:
  0  nicht anwendbar, frei, bedingt und erfüllt, oder abgefertigt
  1  Fehlschlag, auch eine nicht bestandene Prüfung
  2  falscher Aufruf oder falsche Eingabe
  3  bedingt und nicht erfüllt: nichts übermittelt
  4  verboten
  5  unbestimmt: Tatsachen fehlen`,
    help: 'Hilfe zu einem Befehl',
    showHelp: 'diese Hilfe zeigen',
    version: 'die Version von Carnet',
    example: 'Beispiel:',
    titles: {
      'Usage:': 'Aufruf:',
      'Arguments:': 'Argumente:',
      'Options:': 'Optionen:',
      'Global Options:': 'Allgemeine Optionen:',
      'Commands:': 'Befehle:',
    },
    lang: 'Sprache der Ausgabe (Vorgabe: LANG)',
    json: 'ein JSON-Dokument auf der Standardausgabe, sonst nichts',
    quiet: 'nur die Antwort',
    verbose: 'alles: Quellen, Vermutungen, Beispiele',
    state: 'Ordner für Schlüssel, Logbuch und Zähler (Vorgabe: CARNET_STATE, sonst der des Systems)',
    regimes: 'Ordner der Rechtsordnungen (Vorgabe: der mitgelieferte)',
    inspect: 'was in einem Datensatz steht: Zeilen, Personen und die Kategorie jeder Spalte',
    decide:
      'was jede betroffene Rechtsordnung zu einer Deklaration sagt; ohne Deklaration wird gefragt, was zählt',
    ask: 'auch ohne Terminal fragen: eine Antwort je Zeile auf der Standardeingabe',
    save: 'die aus den Antworten entstandene Deklaration in diese neue Datei schreiben',
    plan: 'die rechtmäßigen Wege, der leichteste zuerst',
    clear: 'prüfen, entscheiden, planen, schützen, Logbuch, übermitteln, Carnet',
    verify: 'ein Carnet und seine Daten oder den Nachweis eines Protokollereignisses offline prüfen',
    document:
      'eine Einreichung, Vereinbarung oder einen Bericht zu einer Übermittlung schreiben, mit gekennzeichneten Lücken (auf Englisch)',
    documentList: 'welche Dokumente die Entscheidung verlangt, mit der Vorschrift',
    documentFormat: 'docx oder pdf (Vorgabe: nach der Dateiendung)',
    documentOut: 'die zu schreibende Datei',
    documentByReference: 'ein kurzer Vertrag, der die Klauseln durch Verweis aufnimmt (eu-clauses, gb-idta)',
    documentLeg:
      'der Abschnitt, um den es geht, oder mehrere mit Kommas dazwischen (Vorgabe: alle, die hineingehören; bei einem Vertrag der erste, der ihn verlangt)',
    answers: 'Antworten zu den Lücken, als YAML: schlüssel: { text, by, day }',
    request:
      'ein Gericht oder eine Behörde im Ausland verlangt Daten: was jede Rechtsordnung sagt, Fristen, Fragen, gangbare Wege',
    requestTemplate: 'ein Ersuchen zum Ausfüllen ausgeben',
    requestOut: 'das Memo außerdem in diese neue Datei schreiben (docx oder pdf, auf Englisch)',
    obligations:
      'die Pflichten nach Tagen: Einreichungen, Enden, Erneuerungen; aus Deklarationen und aus dem auf diesem Rechner Abgefertigten',
    ics: 'als Kalender (iCalendar) in diese Datei schreiben',
    serve:
      'der Dienst auf diesem Rechner: HTTP-API zu Recht, Deklarationen, Übermittlungen und Logbuch; mit DATABASE_URL auf PostgreSQL',
    port: 'der Port, auf dem er lauscht (Vorgabe: CARNET_PORT, sonst 7411)',
    host: 'die Adresse, auf der er lauscht (Vorgabe: CARNET_HOST, sonst 127.0.0.1); andere als dieser Rechner nur mit Anmeldung: CARNET_OIDC_ISSUER, CARNET_OIDC_CLIENT_ID, CARNET_OIDC_CLIENT_SECRET(_FILE), CARNET_PUBLIC_URL',
    regime: 'das geladene Recht',
    regimeSearch:
      'Listeneinträge, Vorschriften, Rechtsakte und Kategorien mit englischen oder chinesischen Wörtern finden',
    onlyRegime: 'nur in dieser Rechtsordnung',
    limit: 'wie viele höchstens (Vorgabe: 20)',
    listImport:
      'aus einer amtlichen Liste (PDF, DOCX, XLSX, CSV) einen Entwurf von Einträgen zur Durchsicht erstellen',
    importRegime: 'die Rechtsordnung, zu der die Liste gehört',
    importOut: 'wohin der Entwurf geht (Vorgabe: NAME.yaml hier)',
    importName: 'Name der Liste (Vorgabe: nach dem Dateinamen)',
    importInstrument: 'der Rechtsakt der Rechtsordnung, der die Liste ist',
    importSource: 'amtliche Adresse der Liste, wo sie noch kein Rechtsakt ist',
    importEdition: 'die Ausgabe, wie die herausgebende Stelle sie nennt',
    importFrom: 'der Tag, ab dem die Liste in Kraft ist, JJJJ-MM-TT',
    importBy: 'wer einführt (Vorgabe: Ihr Benutzername)',
    reviewer: 'vermerken, dass diese Person den Entwurf anhand der Datei durchgesehen hat',
    data: 'die zu prüfenden Daten',
    asOf: 'nach dem Recht dieses Tages beurteilen, JJJJ-MM-TT',
    proof: 'mit --json: der ganze Beweis zu jeder Vorschrift',
    declaration: 'die Deklaration: wer, wo, warum',
    out: 'wohin die abgefertigte Datei und ihr Carnet gehen',
    choose: 'Plan N ausführen, wie aufgeführt; ohne dies geschieht nichts, was die Daten ändert',
    format: 'csv, ndjson oder parquet (Vorgabe: wie die Eingabe)',
    encryptTo: 'die abgefertigte Datei für diese age-Empfänger verschlüsseln',
    verifyData: 'die Daten (Vorgabe: die Datei, die das Carnet nennt, daneben)',
    issuer: 'die did:key des Ausstellers, dem Sie vertrauen',
    logKey: 'der Prüfschlüssel des Logbuchs, dem Sie vertrauen',
    successions:
      'wie die Schlüssel des Ausstellers und seines Logbuchs aufeinander folgten (carnet key successions): von den Schlüsseln, denen Sie vertrauen, weiter',
  },
  regime: {
    list: 'die geladenen Rechtsordnungen: wie viel geprüft ist, wann zuletzt',
    show: 'eine Rechtsordnung als lesbare Seite (auf Englisch): Inhalt, jede Vorschrift neben ihrer formalen Bedingung, Listen',
    check:
      'jede Datei lesen, jedem Verweis folgen, jeden Tag betrachten, jedes Beispiel neben dem Recht ausführen',
    diff: 'was sich geändert hat: zwischen zwei Tagen einer Rechtsordnung oder zwischen zwei Ordnern',
    upcoming:
      'was ab heute in Kraft tritt oder endet, und über welche Deklarationen anders entschieden würde',
    compare: 'zwei Rechtsordnungen nebeneinander: Rollen, Handlungen, Datenklassen, Wege, Pflichten, Zahlen',
    format: 'md, html (eine Datei, ohne Skripte) oder text; ohne Angabe für das Terminal gesetzt',
    markdown: 'dasselbe wie --format md',
    asOf: 'nach dem Recht dieses Tages, JJJJ-MM-TT (Vorgabe: heute)',
    until: 'nicht weiter als bis zu diesem Tag, JJJJ-MM-TT',
    declarations: 'Dateien oder Ordner mit Deklarationen: über welche anders entschieden würde',
  },
  release: {
    new: 'eine Rechtsordnung beginnen, die ihre Prüfungen besteht, und sagen, was hineingehört',
    nameEn: 'wie der Ort auf Englisch heißt (Vorgabe: nach dem Code)',
    nameZh: 'wie der Ort auf Chinesisch heißt (Vorgabe: nach dem Code)',
    places: 'die Orte, die nicht Ausland sind, durch Kommas getrennt (Vorgabe: der Code)',
    newOut: 'Ordner der Rechtsordnungen, in dem der Ordner XX angelegt wird (Vorgabe: der geladene)',
    sign: 'eine Rechtsordnung als eine signierte Datei, nach Code oder Ordner',
    key: 'ein privater Ed25519-Schlüssel, PEM oder JWK (Vorgabe: der Ausstellerschlüssel dieser Installation und ein Eintrag in ihrem Logbuch)',
    signOut: 'die Datei (Vorgabe: XX-PRÜFSUMME.regime hier)',
    verify: 'eine Fassung einer Rechtsordnung offline prüfen und sagen, was von der geladenen abweicht',
    issuer:
      'die did:key des Unterzeichners, dem Sie vertrauen (Vorgabe: die aus trusted.yaml im Zustandsordner)',
    add: 'diese Fassung einer Rechtsordnung verwenden, wenn ihrem Unterzeichner für den Code vertraut wird; mehrfach möglich',
  },
  agent: {
    mcp: 'einem Agentenprogramm über Standardein- und -ausgabe dienen (Model Context Protocol): Es prüft, entscheidet, plant, verifiziert und fertigt innerhalb Ihrer Vorabfreigaben ab',
    files: 'der Ordner, dessen Dateien es nennen darf (Vorgabe: der aktuelle)',
    approval: 'Vorabfreigaben: was ein Agentenprogramm ohne erneute Frage abfertigen darf',
    give: 'Abfertigungen dieser Deklaration in Grenzen erlauben',
    plan: 'ein Plan, der ausgeführt werden darf, mit dem Namen aus `carnet plan`; mehrfach möglich',
    category:
      'eine Kategorie, die übermittelt werden darf; mehrfach möglich (Vorgabe: die jetzt übermittelten)',
    people: 'höchstens so viele Personen',
    per: 'worin die Personen gezählt werden',
    until: 'der letzte Tag, JJJJ-MM-TT',
    clearances: 'höchstens so viele Abfertigungen',
    by: 'wer freigibt (Vorgabe: Ihr Benutzername)',
    list: 'die Vorabfreigaben, und wie viel davon verbraucht ist',
    revoke: 'eine Vorabfreigabe sofort zurücknehmen',
  },
  person: {
    myData:
      'Ihre eigenen Daten: das Schreiben (auf Englisch), das fragt, wohin sie gegangen sind, eine Kopie oder die Löschung verlangt, die Einwilligung widerruft oder widerspricht; bis wann zu antworten ist, und wo Sie sich beschweren können',
    at: 'Orte, mit Code oder Namen: wo die Organisation ist und wo Sie sind (DE, Frankreich …)',
    to: 'die Organisation',
    address: 'ihre Anschrift',
    name: 'Ihr Name',
    contact: 'wohin die Antwort gehen soll',
    knownAs: 'woran man Sie dort erkennt: Konto, Kundennummer, E-Mail',
    guardianOf: 'Sie schreiben für diese Person, als gesetzliche Vertretung',
    delegateOf: 'Sie schreiben für diese Person, die Sie schriftlich bevollmächtigt hat',
    arrives: 'der Tag, an dem das Schreiben eingeht, JJJJ-MM-TT (Vorgabe: heute)',
    out: 'das Schreiben in diese Datei schreiben: .docx, .pdf oder .txt (Vorgabe: hier)',
    whereIs:
      'für alle, die einer Person antworten: an wen ihre Daten von hier gegangen sind; - liest die Kennung von der Standardeingabe',
    withdraw:
      'eine Person widerruft ihre Einwilligung: Sie bleibt ab jetzt bei jeder Abfertigung außen vor; - liest die Kennung von der Standardeingabe',
    kind: 'die Kategorie der Kennung, wie inspect sie erkennt: person.contact.email …',
    from: 'nur für diesen Empfänger: seine Kennung (Schema:Wert) oder sein Name in Deklarationen',
    again: 'die Person willigt wieder ein',
  },
  key: {
    key: 'die Schlüssel dieser Installation: welche es gibt, ein anderer für den Aussteller oder das Logbuch, ein anderer Hauptschlüssel (--state DIR; DATABASE_URL)',
    list: 'die Schlüssel des Ausstellers und des Logbuchs der Reihe nach',
    succeed:
      'einen neuen Schlüssel des Ausstellers an die Stelle des geltenden setzen: von beiden unterschrieben, ins Logbuch eingetragen; frühere Carnets bleiben prüfbar',
    succeedLedger:
      'einen neuen Schlüssel des Logbuchs an die Stelle des geltenden setzen: von beiden bei einer Größe und Wurzel unterschrieben, ins Logbuch eingetragen; frühere Kontrollpunkte und Carnets bleiben prüfbar',
    yes: 'Sie haben gelesen, was das tut; ohne dies wird nichts geändert und es gesagt',
    successions:
      'schreiben, wie die Schlüssel des Ausstellers und des Logbuchs aufeinander folgten, für alle, die prüfen (verify --successions)',
    out: 'die Datei, die es noch nicht geben darf',
    reseal:
      'die privaten Schlüssel in PostgreSQL mit einem neuen Hauptschlüssel versiegeln; danach jeden Prozess neu starten',
    newKeyFile: 'eine Datei mit dem neuen Hauptschlüssel: 32 Bytes in base64url',
  },
  erase: {
    erase:
      'löschen, was ein laufender Dienst hält und niemand mehr braucht; Logbuch, Abfertigungsnachweise und Prüfprotokoll bleiben',
    declaration: 'eine Deklaration löschen, mit ihren Fassungen und dem, was über sie entschieden wurde',
    dryRun: 'sagen, was ginge, was bliebe und was dagegen steht, und nichts ändern',
    request: 'ein abgeschlossenes Ersuchen aus dem Ausland löschen, mit seinem Verlauf',
    periods: 'was der Dienst hält, wann jedes davon endet und durch welche Einstellung',
    service: 'die Adresse des Dienstes',
    keyFile:
      'eine Datei mit Ihrem API-Schlüssel dafür (Vorgabe: CARNET_SERVICE_KEY der Umgebung; ohne Anmeldung keiner)',
  },
  desk: {
    file: 'ein Carnet oder die Nutzung einer Liste beim Schalter einer Behörde einreichen und die Empfangsbestätigung aufbewahren; gesendet wird dies, sonst nichts',
    use: 'ein Listeneintrag, auf den Sie sich gestützt haben, wie regime search ihn nennt: RECHTSORDNUNG/LISTE:EINTRAG; mehrfach möglich',
    to: 'Adresse des Schalters: https://…/published/NAME',
    keyFile:
      'eine Datei mit Ihrem API-Schlüssel für den Dienst der Behörde (Vorgabe: CARNET_DESK_KEY der Umgebung)',
    note: 'eine Anmerkung an die Behörde',
    out: 'die Empfangsbestätigung in diese neue Datei schreiben (Vorgabe: neben das Carnet, .receipt.json; sonst list-use.receipt.json)',
  },
  link: {
    link: 'Links, über die eine Person sieht, wohin ihre Daten gegangen sind: einmal zu öffnen, mit einem Code von acht Ziffern (ein laufender Dienst macht sie)',
    give: 'einen Link machen, für die Person mit dieser Kennung oder für wen sie handeln lässt; - liest die Kennung von der Standardeingabe',
    kind: 'die Kategorie der Kennung, wie inspect sie erkennt: person.contact.email …',
    for: 'für wen der Link ist',
    basis: 'was Sie gesehen haben, wo jemand für die Person handelt',
    may: 'was der Link erlaubt: sehen, oder auch die Einwilligung widerrufen',
    hours: 'Stunden, in denen er geöffnet werden muss (Vorgabe: 72)',
    days: 'Tage, für die jemand für die Person handelt (Vorgabe: 30)',
    list: 'die ausgegebenen Links, ohne ihre Geheimnisse und ohne zu sagen, wessen sie sind',
    revoke: 'einen Link zurücknehmen, sofort',
    service: 'die Adresse des Dienstes',
    keyFile:
      'eine Datei mit Ihrem API-Schlüssel für ihn (Vorgabe: CARNET_SERVICE_KEY der Umgebung; ohne Anmeldung keiner)',
  },
  operations: {
    backup:
      'Zustand, Logbuch, Datenbank, hochgeladene und abgefertigte Dateien sichern, auch während der Dienst läuft',
    restore:
      'eine Sicherung prüfen und dorthin wiederherstellen, wo nichts ist (--state ORDNER; DATABASE_URL)',
    passphraseFile:
      'eine Datei, deren erste Zeile die Passphrase der Schlüssel ist (oder CARNET_BACKUP_PASSPHRASE)',
    leaveOut: 'die privaten Schlüssel weglassen: Sie werden anderswo aufbewahrt',
    putBack: 'die Schlüssel in der Sicherung lassen: Sie werden von Hand an ihren Platz gelegt',
    rebuild:
      'die Datenbank, wo sie verloren ging, aus Logbuch, Journal und Prüfprotokoll neu aufbauen; ändert nichts Vorhandenes (DATABASE_URL)',
    into: 'ein anderer Ort für die Datenbank: ein Ordner, oder mit DATABASE_URL die Adresse einer leeren Datenbank, in die auch der Zustand kommt',
    dryRun: 'alles durchgehen, sagen, was hinzukäme, und nichts ändern',
    migrate: 'die Tabellen der Datenbank auf den neuesten Stand bringen, wie der Dienst es beim Start tut',
    back: 'die letzte Migration zurücknehmen, um mit einer früheren Version weiterzuarbeiten; was nur ihre Tabellen enthielten, geht verloren',
  },
}
