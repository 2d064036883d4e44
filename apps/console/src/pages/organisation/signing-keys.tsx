/** The keys that sign carnets and checkpoints, first to last, and another in the place of one. */
import { formatDay, formatNumber } from '@carnet/locales'
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { answerOf, useApi } from '../../api/client.ts'
import { useChange } from '../../api/use-change.ts'
import { Button } from '../../kit/button.tsx'
import { Confirm } from '../../kit/confirm.tsx'
import { ProblemNotice } from '../../kit/problem.tsx'
import { useLanguage, useWords } from '../../words/use-words.ts'
import { signingKeysWords } from './signing-keys.words.ts'
import { dayOf } from './use-me.ts'

type Of = 'issuer' | 'ledger'

interface SigningKey {
  readonly key: string
  readonly since: string | null
  readonly until: string | null
  readonly ended_by: number | null
}

export function SigningKeys(): ReactNode {
  const say = useWords(signingKeysWords)
  const api = useApi()
  const [asked, ask] = useState<Of | null>(null)
  const issuer = useQuery({
    queryKey: ['issuer-keys'],
    queryFn: ({ signal }) => answerOf(api.GET('/v1/issuer-keys', { signal })),
  })
  const ledger = useQuery({
    queryKey: ['ledger-keys'],
    queryFn: ({ signal }) => answerOf(api.GET('/v1/ledger-keys', { signal })),
  })
  const replacing = useChange({
    send: (of: Of) =>
      of === 'issuer'
        ? answerOf(api.POST('/v1/issuer-keys/successor'))
        : answerOf(api.POST('/v1/ledger-keys/successor')),
    stale: ['issuer-keys', 'ledger-keys', 'ledger'],
    then: () => ask(null),
  })
  const keys: Record<Of, readonly SigningKey[]> = {
    issuer: issuer.data?.items.map(({ issuer: key, ...rest }) => ({ key, ...rest })) ?? [],
    ledger: ledger.data?.items ?? [],
  }
  return (
    <section className="setting signing-keys">
      <h2>{say('title')}</h2>
      <p className="quiet">{say('lead')}</p>
      {[issuer, ledger].map(({ error, refetch }, at) =>
        // biome-ignore lint/suspicious/noArrayIndexKey: there are two, always in this order
        error ? <ProblemNotice key={at} error={error} again={() => refetch()} /> : null,
      )}
      {(['issuer', 'ledger'] as const).map(of => (
        <div key={of}>
          <h3>{say(of)}</h3>
          <ul>
            {keys[of].map(one => (
              <KeyRow key={one.key} one={one} />
            ))}
          </ul>
          <Button isDisabled={replacing.isPending} onPress={() => ask(of)}>
            {say(`replace.${of}`)}
          </Button>
        </div>
      ))}
      <p role="status">{replacing.data ? say('done') : null}</p>
      <p className="page__actions">
        <a className="button" href="/v1/issuer-keys/successions" download="issuer.successions">
          {say('file')}
        </a>
      </p>
      {issuer.data ? (
        <p className="small quiet">
          {say('published')} <code className="mono">{issuer.data.published_at}</code>
        </p>
      ) : null}
      {asked ? (
        <Confirm
          title={say(`replace.${asked}`)}
          text={say(`what.${asked}`)}
          action={say('replace')}
          close={() => ask(null)}
          run={() => replacing.mutate(asked)}
          isPending={replacing.isPending}
          error={replacing.error}
        />
      ) : null}
    </section>
  )
}

function KeyRow({ one }: { readonly one: SigningKey }): ReactNode {
  const say = useWords(signingKeysWords)
  const { language } = useLanguage()
  const { key, since, until, ended_by: index } = one
  const day = (instant: string): string => formatDay(dayOf(instant), language)
  const inForce = since === null ? say('in-force') : say('in-force.since', { day: day(since) })
  const standing =
    until === null ? inForce : say('until', { day: day(until), index: formatNumber(index ?? 0, language) })
  return (
    <li className="setting__row">
      <div>
        <span className="mono small">{key}</span>
        <p className="small quiet">{standing}</p>
      </div>
    </li>
  )
}
