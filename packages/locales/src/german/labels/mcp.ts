import type { mcpLabels } from '../../labels/mcp.ts'
import type { German } from '../german.ts'

export const mcp: German<typeof mcpLabels> = {
  'mcp.instructions':
    'Carnet fertigt Daten über Grenzen ab. Prüfen Sie die Daten, schreiben Sie eine Deklaration (ask gibt die Fragen, die zählen, und die Deklaration, die aus den Antworten entsteht), entscheiden und planen Sie. Abfertigen dürfen Sie nur innerhalb einer Vorabfreigabe, die eine Person erteilt hat; was darüber hinausgeht, geht an eine Person. Erfinden Sie nie eine Tatsache, eine Beurteilung oder eine Unterlage: Lassen Sie offen, was Ihnen niemand gesagt hat. Geben Sie Vorschriften so an, wie sie angegeben sind, und geben Sie weiter, was als ungeprüft oder zweifelhaft gekennzeichnet ist.',
  'mcp.inspect.title': 'Daten prüfen',
  'mcp.inspect':
    'Was in einem Datensatz steht: Zeilen, Personen und die Kategorie jeder Spalte. Werte werden nicht gezeigt.',
  'mcp.decide.title': 'Entscheiden',
  'mcp.decide':
    'Was jede betroffene Rechtsordnung zu einer Deklaration (YAML) sagt: Ergebnis, Maßnahmen und Pflichten mit Fundstellen, und was fehlt. Nichts wird aufbewahrt.',
  'mcp.ask.title': 'Fragen, was zählt',
  'mcp.ask':
    'Die nächste Frage, deren Antwort das Ergebnis noch ändern kann. Geben Sie alle bisherigen Antworten in ihrer Reihenfolge an; „unknown“, wo es niemand weiß. Am Ende: die Deklaration, die aus den Antworten entsteht. Stellen Sie die Fragen einer Person; antworten Sie nicht für sie.',
  'mcp.plan.title': 'Planen',
  'mcp.plan':
    'Die rechtmäßigen Wege, der leichteste zuerst: was jeder mit den Daten tut, was er verlangt, und ob er sofort ausführbar ist.',
  'mcp.verify.title': 'Ein Carnet prüfen',
  'mcp.verify':
    'Prüft ein Carnet offline: Signatur, Logbuchnachweis und die Daten, wo sie vorliegen. Ohne vorgegebene Schlüssel sagt es das; mit der Datei der Schlüsselfolge geht es ersetzten Schlüsseln nach.',
  'mcp.search_law.title': 'Im Recht suchen',
  'mcp.search_law':
    'Findet Vorschriften, Listeneinträge, Rechtsakte und Kategorien mit englischen oder chinesischen Wörtern.',
  'mcp.show_provision.title': 'Eine Vorschrift zeigen',
  'mcp.show_provision':
    'Eine Vorschrift: Fundstelle, amtliche Quelle, wann geprüft und wie sicher, Zweifel, und was sie verlangt.',
  'mcp.standing_approvals.title': 'Vorabfreigaben',
  'mcp.standing_approvals':
    'Was Personen vorab freigegeben haben: Grenzen, und wie viel davon verbraucht ist.',
  'mcp.clear.title': 'Innerhalb einer Vorabfreigabe abfertigen',
  'mcp.clear':
    'Führt einen Plan aus: schützt die Daten, trägt ins Logbuch ein, gibt Datei und Carnet heraus. Nur, was in der genannten Vorabfreigabe liegt; sonst wird nichts übermittelt, und es wird gesagt, was darüber hinausgeht.',
  'mcp.clear.hand-over': 'Übermittlung {transfer} wartet jetzt darauf, dass eine Person sie freigibt.',
  'mcp.clear.not-within':
    'Über Übermittlung {transfer} wurde entschieden, sie bleibt, wie sie ist; fragen Sie mit hand_over noch einmal, um sie einer Person vorzulegen.',
  'mcp.clear.working': 'Übermittlung {transfer} ist {state}; sehen Sie später mit transfer noch einmal nach.',
  'mcp.clear.done': 'Abgefertigt: {files}',
  'mcp.clear.again': 'Schon abgefertigt; nichts wurde neu getan: {files}',
  'mcp.transfer.title': 'Eine Übermittlung ansehen',
  'mcp.transfer':
    'Wo eine Übermittlung steht: ihr Stand, Entscheidung und Pläne, was falsch war, was abgefertigt wurde.',
  'mcp.found.rows': '{rows} Zeilen, {people} Personen',
  'mcp.found.unknown': 'nicht bekannt',
  'mcp.nothing-found': 'nichts gefunden',
  'mcp.no-question': 'Keine offene Frage kann die Ergebnisse ändern.',
  'mcp.no-plan': 'nach jetzigem Stand gibt es keinen rechtmäßigen Weg',
  'mcp.ready': 'sofort ausführbar',
  'mcp.not-ready': 'zuerst sind Personen gefragt',
  'mcp.no-approval': 'Es gibt keine Vorabfreigabe. Eine Person erteilt sie.',
  'mcp.approval':
    '{id}: {clearances} von {most} Abfertigungen verbraucht, höchstens {people} Personen ({per}), bis {until}; Pläne: {plans}; Kategorien: {categories}',
  'mcp.approval.revoked': '{id}: widerrufen',
  'cli.approval-given':
    'ein Agentenprogramm darf jetzt abfertigen, was {declaration} deklariert, oder weniger davon, innerhalb dieser Grenzen; `carnet approval revoke` nimmt es zurück',
  'per.clearance': 'je Abfertigung',
  'per.month': 'im Monat',
  'per.year': 'im Jahr',
  'per.approval': 'insgesamt',
}
