/** One entry: what was entered, and the hashes that lead to the signed root. */
import type { paths } from '@carnet/client'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Link, useParams } from 'wouter'
import { answerOf, useApi } from '../../api/client.ts'
import { CheckItem } from '../../kit/check-item.tsx'
import { Page } from '../../kit/page.tsx'
import { ProblemNotice } from '../../kit/problem.tsx'
import { Waiting } from '../../kit/waiting.tsx'
import { useProof } from '../../proof/ask-proof.ts'
import type { ToldEntry } from '../../proof/ledger-protocol.ts'
import { useWords } from '../../words/use-words.ts'
import { HashPath } from './hash-path.tsx'
import { ledgerWords } from './ledger.words.ts'
import { Refused } from './refused.tsx'

type Entry = paths['/v1/ledger/entries/{index}']['get']['responses'][200]['content']['application/json']

export default function EntryPage(): ReactNode {
  const { index = '' } = useParams<{ index: string }>()
  const say = useWords(ledgerWords)
  const api = useApi()
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['ledger-entry', index],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/v1/ledger/entries/{index}', { params: { path: { index } }, signal })),
  })
  return (
    <Page
      title={say('entry', { index })}
      lead={say('entry.lead')}
      actions={<Link href="/ledger">{say('back')}</Link>}
    >
      {isPending ? <Waiting /> : null}
      {error ? <ProblemNotice error={error} again={() => refetch()} /> : null}
      {data ? <Shown entry={data} /> : null}
    </Page>
  )
}

function Shown({ entry }: { readonly entry: Entry }): ReactNode {
  const say = useWords(ledgerWords)
  const { kind, leg, transfer, record, proof, key } = entry
  const { data: told, error } = useProof({ ask: 'entry', entry: entry.entry, record, proof, key })
  return (
    <>
      <dl className="pairs">
        <div>
          <dt>{say('kind')}</dt>
          <dd>
            {say(`kind.${kind}`)}
            {leg === null ? null : <span className="quiet"> · {leg}</span>}
            {transfer === null ? null : (
              <>
                {' · '}
                <Link href={`/transfers/${transfer}`}>{say('transfer')}</Link>
              </>
            )}
          </dd>
        </div>
        <div>
          <dt>{say('hash')}</dt>
          <dd className="mono">{entry.entry}</dd>
        </div>
      </dl>
      {transfer === null || leg === null ? null : (
        <p className="page__actions">
          <a
            className="button"
            download
            href={`/v1/transfers/${transfer}/carnet?leg=${encodeURIComponent(leg)}`}
          >
            {say('carnet')}
          </a>
        </p>
      )}
      {error ? <ProblemNotice error={error} /> : null}
      {told?.kind === 'refused' ? <Refused error={told.error} /> : null}
      {told?.kind === 'entry' ? <Proved told={told} /> : null}
      {record === null ? null : <Record text={record} />}
    </>
  )
}

function Proved({ told }: { readonly told: ToldEntry }): ReactNode {
  const say = useWords(ledgerWords)
  const { isRecordHash, isIncluded, checkpoint } = told
  const ofRecord = isRecordHash === null ? 'not-checked' : isRecordHash ? 'passed' : 'failed'
  const ofEntry = isIncluded ? 'passed' : 'failed'
  return (
    <>
      <section className="ledger-part">
        <h2>{say('checks')}</h2>
        <ol className="checks">
          <CheckItem
            check="record"
            result={ofRecord}
            name={say('check.record')}
            text={say(`check.record.${ofRecord}`)}
          />
          <CheckItem
            check="checkpoint"
            result="passed"
            name={say('check.checkpoint')}
            text={say('check.checkpoint.passed', { count: checkpoint.size })}
          />
          <CheckItem
            check="inclusion"
            result={ofEntry}
            name={say('check.inclusion')}
            text={say(`check.inclusion.${ofEntry}`)}
          />
        </ol>
      </section>
      {isIncluded ? <HashPath told={told} /> : null}
    </>
  )
}

const indent = 2

/** It is long: to be read, and byte for byte as it was hashed. */
function Record({ text }: { readonly text: string }): ReactNode {
  const say = useWords(ledgerWords)
  return (
    <section className="ledger-part">
      <h2>{say('record')}</h2>
      <details>
        <summary>{say('record.read')}</summary>
        <pre className="ledger-note">{JSON.stringify(JSON.parse(text), null, indent)}</pre>
      </details>
      <details>
        <summary>{say('record.raw')}</summary>
        <pre className="ledger-note">{text}</pre>
      </details>
    </section>
  )
}
