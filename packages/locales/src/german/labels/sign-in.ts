import type { signInLabels } from '../../labels/sign-in.ts'
import type { German } from '../german.ts'

export const signIn: German<typeof signInLabels> = {
  'sign-in.failed': 'Sie sind nicht angemeldet',
  'sign-in.again': 'Erneut anmelden',
}
