/** The secret by which a recipient reads and answers a notice. */
import type { State } from '@carnet/state'

/** What the link of a notice ends with: made of the secret of the installation whenever it is needed, and kept nowhere. */
export const noticeSecret = ({ derive }: Pick<State, 'derive'>, id: string): string =>
  `carnetnotice_${derive('withdrawal-notice', id).toString('base64url')}`
