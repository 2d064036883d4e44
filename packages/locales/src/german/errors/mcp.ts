import type { mcpErrors } from '../../errors/mcp.ts'
import type { GermanErrors } from '../german.ts'

export const mcp: GermanErrors<typeof mcpErrors> = {
  CARNET_ANSWER_NOT_UNDERSTOOD: [
    'Antwort {number} passt nicht zur Frage „{question}“; erwartet wird {expected}',
    'Geben Sie alle Antworten noch einmal, diese in der erwarteten Form oder als „unknown“',
  ],
  CARNET_AGENT_PATH: [
    '{path} liegt nicht im Ordner, in dem dieser Server arbeitet',
    'Nennen Sie eine Datei in diesem Ordner, oder starten Sie `carnet mcp --files ORDNER` mit einem anderen',
  ],
  CARNET_AGENT_NO_FILE: ['Die Datei {path} gibt es nicht', 'Prüfen Sie ihren Namen'],
}
