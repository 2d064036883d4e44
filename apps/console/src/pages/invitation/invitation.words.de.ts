import type { Translation } from '../../words/words.ts'
import type { invitationWords } from './invitation.words.ts'

export const invitationGerman: Translation<typeof invitationWords> = {
  title: 'Einladung',
  none: 'In dieser Adresse steckt keine Einladung. Öffnen Sie den ganzen Link, den Sie erhalten haben.',
  local:
    'Dieser Dienst ist für eine Person auf einem Rechner: Es gibt nichts, wozu Sie eingeladen werden könnten. Öffnen Sie den Link dort, wo die Organisation ihren Dienst betreibt.',
  'sign-in.why':
    'Melden Sie sich zuerst an, damit bekannt ist, wer annimmt. Sie kehren danach hierher zurück.',
  'sign-in': 'Anmelden',
  to: '{organisation} lädt Sie ein.',
  roles: 'Ihre Rollen wären: {roles}.',
  until: 'Die Einladung gilt bis zum {day}.',
  accept: 'Annehmen',
}
