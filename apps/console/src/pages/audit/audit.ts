/** Events of the trail, and how what stands in them is called. */
import type { paths } from '@carnet/client'
import type { Say } from '../../words/use-words.ts'
import { auditWords } from './audit.words.ts'

type Asked = paths['/v1/audit']['get']
export type AuditEvent = Asked['responses'][200]['content']['application/json']['items'][number]
export type AuditFilter = Omit<NonNullable<Asked['parameters']['query']>, 'limit' | 'after'>

type SayAudit = Say<typeof auditWords>

/** An action that has no words yet is shown as it stands. */
export function actionText(action: string, say: SayAudit): string {
  const key = `action.${action}`
  return Object.hasOwn(auditWords, key) ? say(key as 'local') : action
}

export function actorText(actor: string, name: string | null, say: SayAudit): string {
  if (actor === 'local' || actor === 'service') return say(actor)
  // People from outside, whom the trail does not name.
  const [kind = '', id = ''] = actor.split(':')
  if (kind === 'person-link' || kind === 'withdrawal-notice')
    return `${say(`who.${kind}`)} (${id.slice(0, 8)})`
  return name ?? `${actor.slice(0, actor.indexOf(':') + 9)} (${say('who.gone')})`
}

/** The instant to the second, as everybody writes it: it stands beside hashes. */
export const instantText = (instant: string): string => `${instant.slice(0, 10)} ${instant.slice(11, 19)} UTC`
