/** What a person sees who came in: where their data went, the proof of it, and that they take their consent back. */
import type { paths } from '@carnet/client'
import { formatDay, formatList, textIn, translationIn } from '@carnet/locales'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { answerOf, useApi } from '../../api/client.ts'
import { ProblemError } from '../../api/problem.ts'
import { Button } from '../../kit/button.tsx'
import { Confirm } from '../../kit/confirm.tsx'
import { ProblemNotice } from '../../kit/problem.tsx'
import { Waiting } from '../../kit/waiting.tsx'
import { useLanguage, useWords } from '../../words/use-words.ts'
import { Deliveries } from '../people/deliveries.tsx'
import { NoticeList } from '../people/notice-list.tsx'
import { isWithdrawn, knownOf, type Recipient, recipientsOf } from '../people/people-data.ts'
import { DeliveryProof } from './delivery-proof.tsx'
import { hereWords } from './here.words.ts'

type Mine = paths['/v1/my-data']['get']['responses'][200]['content']['application/json']

const notIn = 401

interface Props {
  readonly token: string
  readonly end: (how: 'left' | 'over') => void
}

export function Visit({ token, end }: Props): ReactNode {
  const say = useWords(hereWords)
  const api = useApi()
  const queries = useQueryClient()
  const headers = { authorization: `Bearer ${token}` }
  const { data, error, refetch } = useQuery({
    queryKey: ['my-data', token],
    queryFn: ({ signal }) => answerOf(api.GET('/v1/my-data', { headers, signal })),
  })
  const forget = (how: 'left' | 'over'): void => {
    queries.removeQueries({ queryKey: ['my-data'] })
    end(how)
  }
  const leaving = useMutation({
    mutationFn: () => answerOf(api.DELETE('/v1/my-data/visit', { headers })),
    onSettled: () => forget('left'),
  })
  if (error instanceof ProblemError && error.problem.status === notIn)
    return (
      <>
        <p className="notice" role="status">
          {say('over')}
        </p>
        <p className="page__actions">
          <Button onPress={() => forget('over')}>{say('close')}</Button>
        </p>
      </>
    )
  if (error) return <ProblemNotice error={error} again={() => refetch()} />
  if (!data) return <Waiting />
  return (
    <>
      <Mine mine={data} token={token} />
      <p className="page__actions here__leave">
        <Button isDisabled={leaving.isPending} onPress={() => leaving.mutate()}>
          {say('leave')}
        </Button>
        <span className="small quiet">{say('leave.what')}</span>
      </p>
    </>
  )
}

function Mine({ mine, token }: { readonly mine: Mine; readonly token: string }): ReactNode {
  const say = useWords(hereWords)
  const { language } = useLanguage()
  const known = knownOf(mine)
  const { acts_as, basis, may, acts_until, kinds, organisation } = mine
  const who = organisation ?? say('organisation.unnamed')
  const recipients = recipientsOf({ deliveries: known.deliveries.filter(({ person }) => person === 'there') })
  return (
    <>
      {acts_as === 'self' || basis === null ? null : (
        <p className="notice">
          {say(`acts.${acts_as}`, {
            basis: say(`basis.${basis}`),
            day: formatDay(acts_until.slice(0, 10), language),
          })}{' '}
          {say(`acts.${may}`)}
        </p>
      )}
      <p className="here__sum">
        {recipients.length === 0
          ? say('sum.none', { organisation: who })
          : say('sum', { organisation: who, count: recipients.length })}
      </p>
      <p className="small quiet">
        {say('sum.how', {
          kinds: formatList(
            kinds.map(
              ({ code, words }) =>
                translationIn(language)?.vocabulary.categories[code] ?? textIn(words, language),
            ),
            language,
          ),
        })}
      </p>
      <section>
        <h2>{say('where')}</h2>
        <Deliveries known={known} proof={({ index }) => <DeliveryProof index={index} token={token} />} />
      </section>
      <section>
        <h2>{say('back')}</h2>
        <p>{say('back.what')}</p>
        <TakeBack mine={mine} token={token} />
      </section>
      {known.notices.length === 0 ? null : (
        <section>
          <h2>{say('told')}</h2>
          <p>{say('told.what')}</p>
          <NoticeList notices={known.notices} />
        </section>
      )}
    </>
  )
}

/** From one recipient, or from all. */
type From = Recipient | 'all'

function TakeBack({ mine, token }: { readonly mine: Mine; readonly token: string }): ReactNode {
  const say = useWords(hereWords)
  const { language } = useLanguage()
  const api = useApi()
  const queries = useQueryClient()
  const [asked, ask] = useState<From | null>(null)
  const taking = useMutation({
    mutationFn: (from: From) =>
      answerOf(
        api.POST('/v1/my-data/withdrawals', {
          headers: { authorization: `Bearer ${token}` },
          body: from === 'all' ? {} : { to: from.key },
        }),
      ),
    onSuccess: answer => {
      queries.setQueryData(['my-data', token], answer)
      ask(null)
    },
  })
  const known = knownOf(mine)
  const recipients = recipientsOf(known)
  const hasAll = mine.withdrawals.some(({ to }) => to === null)
  const nameOf = (key: string): string => recipients.find(one => one.key === key)?.name ?? key
  const day = (at: string): string => formatDay(at.slice(0, 10), language)
  const title = asked === 'all' ? say('take.all') : say('take.from', { recipient: asked?.name ?? '' })
  return (
    <>
      {mine.withdrawals.length === 0 ? null : (
        <ul>
          {mine.withdrawals.map(({ to, at }) => (
            <li key={to}>
              {to === null
                ? say('taken.all', { day: day(at) })
                : say('taken.from', { recipient: nameOf(to), day: day(at) })}
            </li>
          ))}
        </ul>
      )}
      {mine.may === 'see' ? <p className="quiet">{say('may-not')}</p> : null}
      {mine.may === 'withdraw' && !hasAll ? (
        <p className="page__actions">
          <Button weight="strong" onPress={() => ask('all')}>
            {say('take.all')}
          </Button>
          {recipients.length < 2
            ? null
            : recipients
                .filter(({ key }) => !isWithdrawn(known, key))
                .map(one => (
                  <Button key={one.key} onPress={() => ask(one)}>
                    {say('take.from', { recipient: one.name })}
                  </Button>
                ))}
        </p>
      ) : null}
      {asked === null ? null : (
        <Confirm
          title={title}
          text={say('take.sure')}
          action={say('take')}
          close={() => ask(null)}
          run={() => taking.mutate(asked)}
          isPending={taking.isPending}
          error={taking.error}
        />
      )}
    </>
  )
}
