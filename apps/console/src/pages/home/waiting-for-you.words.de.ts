import type { Translation } from '../../words/words.ts'
import type { waitingWords } from './waiting-for-you.words.ts'

export const waitingGerman: Translation<typeof waitingWords> = {
  title: 'Wartet auf Sie',
  overdue: 'Überfällig',
  approvals: 'Freizugeben',
  failed: 'Gescheitert',
  questions: 'Fehlende Tatsachen',
  choices: 'Plan zu wählen',
  due: 'Bald fällig',
  more: 'und {count} weitere',
}
