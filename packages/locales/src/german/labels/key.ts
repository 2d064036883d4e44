import type { keyLabels } from '../../labels/key.ts'
import type { German } from '../german.ts'

export const key: German<typeof keyLabels> = {
  'key.issuer': 'Aussteller',
  'key.ledger': 'Logbuch',
  'key.in-force': 'gilt',
  'key.until': 'bis {day}, Eintrag {index} des Logbuchs',
  'key.before': 'bis jetzt',
  'key.now': 'ab jetzt',
  'key.succeeded':
    'Beide haben unterschrieben, und es steht im Logbuch. Der private Teil des früheren Schlüssels ist fort. Sichern Sie die Schlüssel erneut.',
  'key.ledger-succeeded':
    'Beide haben es unterschrieben, bei Eintrag {index} des Logbuchs. Der private Teil des früheren Schlüssels ist fort. Sichern Sie die Schlüssel erneut, und stellen Sie keine frühere Sicherung wieder her.',
  'key.give': 'Für alle, die den früheren Schlüssel festgelegt haben',
  'key.written': '{count} Schlüsselwechsel, in {file}',
  'key.resealed': '{count} Schlüssel sind mit dem neuen Hauptschlüssel versiegelt.',
  'key.restart':
    'Der neue Schlüssel liegt im Zustandsordner. Starten Sie jeden Prozess des Dienstes neu; frühere Sicherungen brauchen den früheren Schlüssel.',
  'key.restart-with-new':
    'Setzen Sie den neuen Schlüssel in CARNET_MASTER_KEY und starten Sie jeden Prozess des Dienstes neu; frühere Sicherungen brauchen den früheren Schlüssel.',
}
