import type { Translation } from '../../words/words.ts'
import type { referenceWords } from './reference.words.ts'

export const referenceGerman: Translation<typeof referenceWords> = {
  title: 'API-Referenz',
  lead: 'Alle Routen dieses Dienstes, Version {version}, aus dem Dokument, anhand dessen seine Anfragen geprüft werden. Die Beschreibungen sind auf Englisch.',
  document: 'Das Dokument (OpenAPI 3.1)',
  'how.key': 'Ein Programm sendet seinen Schlüssel: Authorization: Bearer carnet_…',
  'how.problem':
    'Fehler werden als Problem Details (RFC 9457) gemeldet: jeder mit Code, Stelle und Abhilfe, in der Sprache von Accept-Language.',
  'how.idempotency':
    'Was etwas ändert, darf 24 Stunden lang mit demselben Idempotency-Key erneut verlangt werden.',
  'how.agents': 'Agentenprogramme sprechen das Model Context Protocol unter /mcp, mit einem Schlüssel.',
  find: 'Route oder Feld suchen',
  found: '{count} Routen',
  'found.one': 'Eine Route',
  none: 'Nichts heißt so.',
  permission: 'benötigt',
  everybody: 'für alle offen',
  'signed-in': 'für alle Angemeldeten',
  parameters: 'Parameter',
  body: 'Was gesendet wird',
  answer: 'Antwort {status}',
  'answer.empty': 'ohne Inhalt',
  name: 'Name',
  type: 'Typ',
  meaning: 'Bedeutung',
  required: 'erforderlich',
}
