import type { credentialLabels } from '../../labels/credential.ts'
import type { German } from '../german.ts'

export const credential: German<typeof credentialLabels> = {
  'check.format': 'Format',
  'check.format.asks': 'Ist jeder Teil so, wie Carnet ihn schreibt?',
  'check.format.passed': 'Das Carnet ist wohlgeformt.',
  'check.format.failed': 'Das Carnet ist nicht wohlgeformt.',

  'check.signature': 'Signatur',
  'check.signature.asks': 'Hat der Aussteller genau dies signiert?',
  'check.signature.passed': 'Der Aussteller hat es signiert, und seitdem wurde nichts geändert.',
  'check.signature.failed': 'Die Signatur des Ausstellers ist ungültig.',

  'check.issuer': 'Aussteller',
  'check.issuer.asks': 'Ist der Aussteller der, dem Sie vertrauen?',
  'check.issuer.passed': 'Der Aussteller ist der, den Sie genannt haben.',
  'check.issuer.followed':
    'Der Schlüssel folgte auf den, den Sie genannt haben: Jener hat den Wechsel signiert.',
  'check.issuer.failed': 'Jemand anderes hat es ausgestellt.',
  'check.issuer.not-checked': 'Kein Schlüssel vorgegeben.',

  'check.record-hash': 'Datensatz',
  'check.record-hash.asks': 'Ist der Logbucheintrag der Hashwert dieses Datensatzes?',
  'check.record-hash.passed': 'Es ist der eingetragene Datensatz.',
  'check.record-hash.failed': 'Es ist nicht der eingetragene Datensatz.',

  'check.log': 'Logbuch',
  'check.log.asks': 'Ist es das Logbuch, das der Aussteller nennt und dem Sie vertrauen?',
  'check.log.passed': 'Es ist das Logbuch, das der Aussteller und Sie nennen.',
  'check.log.followed':
    'Es ist das Logbuch, das der Aussteller und Sie nennen; sein Schlüssel folgte auf den, den Sie genannt haben: Jener hat den Wechsel signiert.',
  'check.log.failed': 'Es ist ein anderes Logbuch.',
  'check.log.not-checked': 'Es ist das Logbuch, das der Aussteller nennt; kein Schlüssel vorgegeben.',

  'check.checkpoint': 'Kontrollpunkt',
  'check.checkpoint.asks': 'Hat das Logbuch diesen Stand seiner selbst signiert?',
  'check.checkpoint.passed': 'Das Logbuch hat seinen Kontrollpunkt signiert.',
  'check.checkpoint.failed': 'Der Kontrollpunkt stammt nicht von diesem Logbuch.',

  'check.inclusion': 'Eintrag',
  'check.inclusion.asks': 'Steht der Datensatz im Logbuch?',
  'check.inclusion.passed': 'Der Datensatz steht im Logbuch, Eintrag {index} von {size} (gezählt ab 0).',
  'check.inclusion.failed': 'Dass der Datensatz im Logbuch steht, ist nicht bewiesen.',

  'check.data': 'Daten',
  'check.data.asks': 'Sind es die Daten, die abgefertigt wurden?',
  'check.data.passed': 'Es sind die abgefertigten Daten, Byte für Byte.',
  'check.data.failed': 'Es sind nicht die abgefertigten Daten.',
  'check.data.not-checked': 'Die Daten wurden nicht verglichen.',

  'event-check.format': 'Format',
  'event-check.format.passed': 'Der Nachweis ist wohlgeformt.',
  'event-check.format.failed': 'Der Nachweis ist nicht wohlgeformt.',
  'event-check.log': 'Logbuch',
  'event-check.log.passed': 'Es ist das Logbuch, das Sie nennen.',
  'event-check.log.failed': 'Es ist ein anderes Logbuch.',
  'event-check.log.not-checked':
    'Kein Schlüssel vorgegeben: Der Nachweis nennt das Logbuch {found}, und Sie haben nicht gesagt, dass Sie ihm vertrauen.',
  'event-check.checkpoint': 'Kontrollpunkt',
  'event-check.checkpoint.passed': 'Das Logbuch hat seinen Kontrollpunkt signiert.',
  'event-check.checkpoint.failed': 'Der Kontrollpunkt stammt nicht von diesem Logbuch.',
  'event-check.inclusion': 'Stapel',
  'event-check.inclusion.passed':
    'Der Stapel von Ereignissen steht im Logbuch, Eintrag {index} von {size} (gezählt ab 0).',
  'event-check.inclusion.failed': 'Dass der Stapel im Logbuch steht, ist nicht bewiesen.',
  'event-check.event': 'Ereignis',
  'event-check.event.passed': 'Das Ereignis steht im Stapel, wie es eingetragen wurde, Wort für Wort.',
  'event-check.event.failed': 'Das Ereignis ist nicht das eingetragene.',
}
