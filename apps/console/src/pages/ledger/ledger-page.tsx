/** The ledger: what it has signed, what is entered, and whether it continues what it was. */
import type { paths } from '@carnet/client'
import { formatNumber } from '@carnet/locales'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { answerOf, useApi } from '../../api/client.ts'
import { usePages } from '../../api/use-pages.ts'
import { Button } from '../../kit/button.tsx'
import { CopyButton } from '../../kit/copy-button.tsx'
import { Page } from '../../kit/page.tsx'
import { ProblemNotice } from '../../kit/problem.tsx'
import { Waiting } from '../../kit/waiting.tsx'
import { useProof } from '../../proof/ask-proof.ts'
import { useLanguage, useWords } from '../../words/use-words.ts'
import { Continues } from './continues.tsx'
import { ledgerWords } from './ledger.words.ts'
import { Refused } from './refused.tsx'

type Head = paths['/v1/ledger']['get']['responses'][200]['content']['application/json']

export default function LedgerPage(): ReactNode {
  const say = useWords(ledgerWords)
  const api = useApi()
  const head = useQuery({
    queryKey: ['ledger'],
    queryFn: ({ signal }) => answerOf(api.GET('/v1/ledger', { signal })),
  })
  return (
    <Page title={say('title')} lead={say('lead')}>
      {head.isPending ? <Waiting /> : null}
      {head.error ? <ProblemNotice error={head.error} again={() => head.refetch()} /> : null}
      {head.data ? (
        <>
          <Signed head={head.data} />
          <Entries />
          <Continues verifierKey={head.data.key} />
          <section className="ledger-part">
            <h2>{say('tiles')}</h2>
            <p className="quiet">{say('tiles.what')}</p>
            <p className="mono small">/v1/ledger/checkpoint · /v1/ledger/tile/…</p>
          </section>
        </>
      ) : null}
    </Page>
  )
}

function Signed({ head }: { readonly head: Head }): ReactNode {
  const say = useWords(ledgerWords)
  const { language } = useLanguage()
  const { origin, key, checkpoint } = head
  const { data: told } = useProof({ ask: 'checkpoint', note: checkpoint, key })
  const signed = told?.kind === 'checkpoint' ? told.checkpoint : null
  return (
    <section className="ledger-head">
      {told?.kind === 'refused' ? <Refused error={told.error} /> : null}
      <dl className="pairs">
        <div>
          <dt>{say('size')}</dt>
          <dd className="ledger-size">{signed ? formatNumber(signed.size, language) : '…'}</dd>
        </div>
        <div>
          <dt>{say('root')}</dt>
          <dd className="mono">{signed?.root ?? '…'}</dd>
        </div>
        <div>
          <dt>{say('origin')}</dt>
          <dd className="mono">{origin}</dd>
        </div>
        <div>
          <dt>{say('key')}</dt>
          <dd>
            <span className="mono small">{key}</span>
            <br />
            <span className="small quiet">{say('key.note')}</span>
          </dd>
        </div>
      </dl>
      <h2>{say('checkpoint')}</h2>
      <p role="status" data-signed={signed ? 'true' : undefined} className="ledger-signed">
        {signed ? `✓ ${say('checkpoint.signed')}` : null}
      </p>
      <p className="small quiet">{say('checkpoint.note')}</p>
      <details>
        <summary>{say('checkpoint.text')}</summary>
        <pre className="ledger-note">{checkpoint}</pre>
      </details>
      <p className="page__actions">
        <CopyButton text={checkpoint} label={say('checkpoint')} />
        <a className="button" href="/v1/ledger/checkpoint" download="checkpoint">
          {say('download')}
        </a>
      </p>
    </section>
  )
}

function Entries(): ReactNode {
  const say = useWords(ledgerWords)
  const api = useApi()
  const entries = usePages(['ledger-entries'], (page, signal) =>
    answerOf(
      api.GET('/v1/ledger/entries', {
        params: { query: { limit: 25, ...page } },
        signal,
      }),
    ),
  )
  const { items } = entries
  return (
    <section className="ledger-part">
      <h2>{say('entries')}</h2>
      {entries.error ? <ProblemNotice error={entries.error} again={() => entries.refetch()} /> : null}
      {entries.data && items.length === 0 ? <p className="quiet">{say('none')}</p> : null}
      {items.length > 0 ? (
        <table className="rows">
          <thead>
            <tr>
              {(['index', 'kind', 'hash'] as const).map(key => (
                <th key={key} scope="col">
                  {say(key)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {items.map(({ index, kind, entry, leg }) => (
              <tr key={index}>
                <th scope="row">
                  <Link href={`/ledger/${index}`}>{index}</Link>
                </th>
                <td data-label={say('kind')}>
                  {say(`kind.${kind}`)}
                  {leg === null ? null : <span className="quiet"> · {leg}</span>}
                </td>
                <td data-label={say('hash')} className="mono ledger-hash">
                  {entry}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
      {entries.hasNextPage ? (
        <Button isDisabled={entries.isFetchingNextPage} onPress={() => entries.fetchNextPage()}>
          {say('more')}
        </Button>
      ) : null}
    </section>
  )
}
