/** The proof of an event: fetched, verified here, and held against what the page shows. */
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { answerOf, useApi } from '../../api/client.ts'
import { Button } from '../../kit/button.tsx'
import { CheckItem } from '../../kit/check-item.tsx'
import { Dialog } from '../../kit/dialog.tsx'
import { ProblemNotice } from '../../kit/problem.tsx'
import { saveAs } from '../../kit/save-as.ts'
import { Waiting } from '../../kit/waiting.tsx'
import { useProof } from '../../proof/ask-proof.ts'
import type { ToldEvent } from '../../proof/ledger-protocol.ts'
import { useLanguage, useWords } from '../../words/use-words.ts'
import { Refused } from '../ledger/refused.tsx'
import { type AuditEvent, actionText, actorText, instantText } from './audit.ts'
import { auditWords } from './audit.words.ts'

interface Props {
  readonly event: AuditEvent
  readonly close: () => void
}

const indent = 2

export function ProofDialog({ event, close }: Props): ReactNode {
  const say = useWords(auditWords)
  const api = useApi()
  const { id } = event
  const proof = useQuery({
    queryKey: ['audit-proof', id],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/v1/audit/events/{id}/proof', { params: { path: { id } }, signal })),
  })
  const source = proof.data ? `${JSON.stringify(proof.data, null, indent)}\n` : null
  const { data: told, error } = useProof(source === null ? null : { ask: 'event', source })
  return (
    <Dialog title={say('proof', { id })} isOpen close={close}>
      <p>
        {actorText(event.actor, event.actor_name, say)} · {actionText(event.action, say)} ·{' '}
        <time dateTime={event.created_at}>{instantText(event.created_at)}</time>
      </p>
      {proof.error ? <ProblemNotice error={proof.error} again={() => proof.refetch()} /> : null}
      {error ? <ProblemNotice error={error} /> : null}
      {proof.isPending ? <Waiting /> : null}
      {told?.kind === 'refused' ? <Refused error={told.error} /> : null}
      {told?.kind === 'event' ? <Verdict told={told} event={event} /> : null}
      {source === null ? null : (
        <>
          <p className="page__actions">
            <Button onPress={() => saveAs(`event-${id}.proof.json`, source, 'application/json')}>
              {say('download')}
            </Button>
          </p>
          <p className="small quiet">{say('download.note')}</p>
        </>
      )}
    </Dialog>
  )
}

const shownOf = ['id', 'actor', 'action', 'subject', 'created_at'] as const

function Verdict({ told, event }: { readonly told: ToldEvent; readonly event: AuditEvent }): ReactNode {
  const say = useWords(auditWords)
  const { language } = useLanguage()
  const { ok, checks, event: proved } = told
  const same = proved !== null && shownOf.every(name => proved[name] === event[name])
  return (
    <>
      <p className="verdict" role="status" data-ok={ok && same}>
        {say(ok ? (same ? 'proof.ok' : 'proof.differs') : 'proof.failed')}
      </p>
      <ol className="checks">
        {checks.map(({ check, result, name, text }) => (
          <CheckItem key={check} check={check} result={result} name={name[language]} text={text[language]} />
        ))}
      </ol>
    </>
  )
}
