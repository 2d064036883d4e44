import type { peopleErrors } from '../../errors/people.ts'
import type { GermanErrors } from '../german.ts'

export const people: GermanErrors<typeof peopleErrors> = {
  CARNET_PERSON_VISIT: [
    'Niemand ist über einen Link hereingekommen, oder der Besuch ist beendet',
    'Bitten Sie die Organisation um einen neuen Link; jeder öffnet sich einmal, für kurze Zeit',
  ],
  CARNET_PERSON_LINK: [
    'Dieser Link öffnet nichts: Er wurde benutzt, zurückgenommen oder zu oft versucht, ist zu alt, oder es gibt ihn nicht',
    'Bitten Sie die Organisation, von der Sie ihn haben, um einen neuen',
  ],
  CARNET_PERSON_CODE: [
    'Der Code gehört nicht zu diesem Link; verbleibende Versuche: {left}',
    'Geben Sie die acht Ziffern ein, die Ihnen die Organisation getrennt vom Link mitgeteilt hat',
  ],
  CARNET_PERSON_MAY_NOT: [
    'Mit diesem Link sehen Sie, wohin die Daten gegangen sind; die Einwilligung lässt sich mit ihm nicht widerrufen',
    'Bitten Sie die Organisation um einen Link, der das erlaubt',
  ],
  CARNET_PERSON_BASIS: [
    'Wer für andere handelt, braucht eine Grundlage, und wer für sich selbst handelt, hat keine',
    'Geben Sie mit acts_as delegate oder guardian auch basis an, mit self lassen Sie es weg',
  ],
  CARNET_WITHDRAWAL_NOTICE: [
    'Unter diesem Link gibt es keine Mitteilung: Sie wurde abschließend beantwortet, ist zu alt, oder es gibt sie nicht',
    'Fragen Sie die Organisation, die sie Ihnen gesendet hat',
  ],
  CARNET_WITHDRAWAL_ANSWERED: [
    'Die Mitteilung {id} wurde abschließend beantwortet: {state}',
    'Lesen Sie die Antworten dazu; ein neuer Widerruf ergibt eine neue Mitteilung',
  ],
  CARNET_WEBHOOK_RECIPIENT: [
    'Ein Webhook erfährt von Widerrufen nur als der eines einzelnen Empfängers, und dann von nichts anderem',
    'Geben Sie recipient zusammen mit dem einen Ereignis withdrawal.notice an, oder keines von beiden',
  ],
}
