import type { requestErrors } from '../../errors/requests.ts'
import type { GermanErrors } from '../german.ts'

export const requests: GermanErrors<typeof requestErrors> = {
  CARNET_REQUEST_NOT_GIVEN: [
    'Es wurde kein Ersuchen genannt',
    'carnet request DATEI.yaml; `carnet request --template` gibt eines zum Ausfüllen aus',
  ],
  CARNET_REQUEST_UNREADABLE: [
    'Das Ersuchen „{file}“ ist nicht lesbar: {problem}',
    'Ist die Datei vorhanden, und dürfen Sie sie lesen?',
  ],
  CARNET_REQUEST_ANSWER: [
    'Das ist keine Antwort auf „{key}“: erwartet wird {expected}',
    'Schreiben Sie sie wie im Hinweis neben der Frage, oder ergänzen Sie die Tatsache unter `facts` des Ersuchens',
  ],
  CARNET_REQUEST_QUESTION: [
    'Ersuchen {id} hat keine offene Frage „{key}“',
    'Lesen Sie sein Memo noch einmal: Es nennt, was offen ist',
  ],
  CARNET_REQUEST_STATE: [
    'Ersuchen {id} ist „{state}“: Sein Verlauf ist bis auf Anmerkungen abgeschlossen',
    'Fügen Sie eine Anmerkung hinzu, oder erfassen Sie es neu',
  ],
}
