/** Approval of the chosen plan: by its hash, by somebody else than who chose it, unless one person works alone. */
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useId, useState } from 'react'
import { Link, useLocation } from 'wouter'
import { answerOf, newKey, useApi } from '../../../api/client.ts'
import { Button } from '../../../kit/button.tsx'
import { Confirm } from '../../../kit/confirm.tsx'
import { ProblemNotice } from '../../../kit/problem.tsx'
import { useWho } from '../../../kit/use-who.ts'
import { useLanguage, useWords } from '../../../words/use-words.ts'
import { useMe } from '../../organisation/use-me.ts'
import { oneWords } from './one.words.ts'
import { planTitle } from './plan-title.ts'
import type { Transfer } from './transfer.ts'
import { WhoAnswered } from './who-answered.tsx'

export function ApproveView({ transfer }: { readonly transfer: Transfer }): ReactNode {
  const say = useWords(oneWords)
  const { language } = useLanguage()
  const who = useWho()
  const { data: me } = useMe()
  const plan = transfer.plans?.plans.find(({ sha256 }) => sha256 === transfer.plan?.sha256)
  // Two people, unless one works alone on this machine; the service holds to it, whatever is shown here.
  const mayNot =
    me === undefined || me.kind === 'local'
      ? null
      : me.roles.includes('approver')
        ? me.actor === transfer.plan?.by
          ? 'approve.other'
          : null
        : 'approve.role'
  return (
    <section className="stack">
      <h2>{plan ? planTitle(plan, say, language) : transfer.plan?.name}</h2>
      <p className="quiet">{say('plan.chosen', { who: who(transfer.plan?.by ?? '') })}</p>
      {transfer.approvals.map(({ person, answer: given, comment: why }) => (
        <p key={person}>
          <WhoAnswered person={person} answer={given} />
          {why ? <span className="quiet"> {why}</span> : null}
        </p>
      ))}
      {transfer.state === 'refused' ? <p className="notice">{say('refused')}</p> : null}
      {transfer.state === 'approving' ? (
        <>
          <p>{say('approve.lead')}</p>
          {mayNot ? <p className="notice">{say(mayNot)}</p> : <Answer transfer={transfer} />}
          <p className="small quiet">
            {say('approve.again')}{' '}
            <Link href={`/approvals/new?declaration=${transfer.declaration}`}>{say('approve.ahead')}</Link>
          </p>
        </>
      ) : null}
    </section>
  )
}

function Answer({ transfer }: { readonly transfer: Transfer }): ReactNode {
  const say = useWords(oneWords)
  const [comment, setComment] = useState('')
  const [asks, askWhether] = useState(false)
  const answer = useAnswer(transfer)
  const label = useId()
  return (
    <>
      <label htmlFor={label}>{say('approve.comment')}</label>
      <textarea id={label} rows={3} value={comment} onChange={({ target }) => setComment(target.value)} />
      {answer.error && !asks ? <ProblemNotice error={answer.error} /> : null}
      <p className="page__actions">
        <Button
          weight="strong"
          isDisabled={answer.isPending}
          onPress={() => answer.mutate({ answer: 'approved', comment })}
        >
          {say('approve.yes')}
        </Button>
        <Button isDisabled={answer.isPending} onPress={() => askWhether(true)}>
          {say('approve.no')}
        </Button>
      </p>
      {asks ? (
        <Confirm
          title={say('approve.no.title')}
          text={say('approve.no.what')}
          action={say('approve.no.do')}
          close={() => askWhether(false)}
          run={() => answer.mutate({ answer: 'refused', comment })}
          isPending={answer.isPending}
          error={answer.error}
        />
      ) : null}
    </>
  )
}

interface Answered {
  readonly answer: 'approved' | 'refused'
  readonly comment: string
}

function useAnswer({ id, plan }: Transfer) {
  const api = useApi()
  const queries = useQueryClient()
  const [, navigate] = useLocation()
  const [key] = useState(newKey)
  return useMutation({
    mutationFn: ({ answer, comment }: Answered) =>
      answerOf(
        api.POST('/v1/transfers/{id}/approval', {
          params: { path: { id } },
          body: {
            plan_sha256: plan?.sha256 ?? '',
            answer,
            ...(comment.trim() === '' ? {} : { comment }),
          },
          headers: { 'idempotency-key': `${key} ${answer}` },
        }),
      ),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['transfer', id] })
      navigate(`/transfers/${id}`)
    },
  })
}
