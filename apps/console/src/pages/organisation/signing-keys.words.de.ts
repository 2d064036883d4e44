import type { Translation } from '../../words/words.ts'
import type { signingKeysWords } from './signing-keys.words.ts'

export const signingKeysGerman: Translation<typeof signingKeysWords> = {
  title: 'Schlüssel, die signieren',
  lead: 'Wer prüft, vertraut diesen Schlüsseln: Geben Sie sie auf anderem Weg als das Carnet. Wechseln Sie einen, wenn andere ihn gesehen haben können, oder wenn geht, wer ihn verwahrt hat.',
  issuer: 'Aussteller: signiert Carnets',
  ledger: 'Logbuch: signiert Kontrollpunkte',
  'in-force': 'gilt',
  'in-force.since': 'gilt seit {day}',
  until: 'bis {day}, Eintrag {index} des Logbuchs',
  'replace.issuer': 'Schlüssel des Ausstellers wechseln',
  'replace.ledger': 'Schlüssel des Logbuchs wechseln',
  'what.issuer':
    'Das lässt sich nicht zurücknehmen. Frühere Carnets bleiben prüfbar. Wer den jetzigen Schlüssel festgelegt hat, braucht für spätere die Datei der Schlüsselwechsel. Sichern Sie die Schlüssel erneut.',
  'what.ledger':
    'Das lässt sich nicht zurücknehmen. Frühere Carnets und Kontrollpunkte bleiben prüfbar. Wer den jetzigen Schlüssel festgelegt hat, braucht für spätere die Datei der Schlüsselwechsel. Sichern Sie danach: Eine frühere Sicherung darf nicht mehr wiederhergestellt werden.',
  replace: 'Wechseln',
  done: 'Gewechselt. Geben Sie die Datei allen, die prüfen.',
  file: 'Wie die Schlüssel aufeinander folgten',
  published: 'Dasselbe für alle:',
}
