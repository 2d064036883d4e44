/** Which trusted keys the desk follows to later ones, and a file of successions given to it. */
import type { ReactNode } from 'react'
import { FileTrigger } from 'react-aria-components/FileTrigger'
import { answerOf, useApi } from '../../api/client.ts'
import { Button } from '../../kit/button.tsx'
import { ProblemNotice } from '../../kit/problem.tsx'
import { useWords } from '../../words/use-words.ts'
import { authorityWords } from './authority.words.ts'
import { type Desk, useChange } from './use-desk.ts'

export const isSuccessions = ({ name }: File): boolean => /\.successions$/i.test(name)

/** Gives the desk a file of successions: it is checked there, and kept with the trusted key that it leads from. */
export function useFollowing() {
  const api = useApi()
  return useChange((text: string, headers) =>
    answerOf(api.POST('/v1/authority/successions', { body: { text }, headers })),
  )
}

export function FollowedKeys({ desk }: { readonly desk: Desk }): ReactNode {
  const say = useWords(authorityWords)
  const following = useFollowing()
  return (
    <>
      <h2>{say('followed')}</h2>
      <p className="quiet">{say('followed.lead')}</p>
      {desk.followed.length > 0 ? (
        <ul className="desk-followed">
          {desk.followed.map(({ name, issuer, changes, to, ledger_to: ledger }) => (
            <li key={issuer}>
              <strong>{name}</strong>{' '}
              <span className="quiet">{say('followed.changes', { count: changes })}</span>
              <br />
              <span className="mono">{issuer}</span>
              {[to === issuer ? null : to, ledger].map(key =>
                key === null ? null : (
                  <span key={key}>
                    <br />
                    <span className="mono">→ {key}</span>
                  </span>
                ),
              )}
            </li>
          ))}
        </ul>
      ) : null}
      <FollowingSaid following={following} />
      <p className="page__actions">
        <FileTrigger
          acceptedFileTypes={['.successions']}
          onSelect={async files => files?.[0] && following.mutate(await files[0].text())}
        >
          <Button isDisabled={following.isPending}>{say('followed.choose')}</Button>
        </FileTrigger>
      </p>
    </>
  )
}

/** What came of it. */
export function FollowingSaid({
  following: { data, error },
}: {
  readonly following: Pick<ReturnType<typeof useFollowing>, 'data' | 'error'>
}): ReactNode {
  const say = useWords(authorityWords)
  return (
    <>
      {error ? <ProblemNotice error={error} /> : null}
      <p role="status">{data && !error ? say('followed.done', { name: data.name }) : null}</p>
    </>
  )
}
