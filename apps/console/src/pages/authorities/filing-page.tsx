/** One filing of this organisation: where it stands, its receipt, what was filed, its way. */
import { formatBytes, formatDay } from '@carnet/locales'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Link, useParams } from 'wouter'
import { answerOf, useApi } from '../../api/client.ts'
import { Button } from '../../kit/button.tsx'
import { FindingMark } from '../../kit/finding-mark.tsx'
import { ProblemNotice } from '../../kit/problem.tsx'
import { saveAs } from '../../kit/save-as.ts'
import { Waiting } from '../../kit/waiting.tsx'
import { useLanguage, useWords } from '../../words/use-words.ts'
import { filingsWords } from '../authority/filings.words.ts'
import { useWayText } from '../authority/use-way-text.ts'
import { dayOf } from '../organisation/use-me.ts'
import { authoritiesWords } from './authorities.words.ts'
import { AuthoritiesFrame } from './authorities-frame.tsx'
import { filedKey } from './filings-page.tsx'
import { useDeskName } from './use-desks.ts'

export default function FilingPage(): ReactNode {
  const { id = '' } = useParams<{ id: string }>()
  return (
    <AuthoritiesFrame part="filings">
      <OneFiling key={id} id={id} />
    </AuthoritiesFrame>
  )
}

function OneFiling({ id }: { readonly id: string }): ReactNode {
  const say = useWords(authoritiesWords)
  const sayOfFiling = useWords(filingsWords)
  const { language } = useLanguage()
  const api = useApi()
  const deskName = useDeskName()
  const wayText = useWayText()
  const { data, error, isPending, refetch } = useQuery({
    queryKey: [filedKey, id],
    queryFn: ({ signal }) => answerOf(api.GET('/v1/filings/{id}', { params: { path: { id } }, signal })),
  })
  if (isPending) return <Waiting />
  if (error) return <ProblemNotice error={error} again={() => refetch()} />
  const { desk, state, carnet, documents, list_use, note, steps } = data
  return (
    <>
      <section className="desk-part">
        <p className="small">
          <Link href="/authorities/filings">{say('filings.all')}</Link>
        </p>
        <h2>{say('filing.title', { desk: deskName(desk) })}</h2>
        <p>
          <strong>{sayOfFiling(`state.${state}`)}</strong>
        </p>
        {state === 'returned' ? (
          <div className="notice">
            <p>{say('filing.returned')}</p>
            <Link className="button" href={`/authorities/filings/new?desk=${desk}`}>
              {say('filing.again')}
            </Link>
          </div>
        ) : null}
        <h3>{sayOfFiling('steps')}</h3>
        <ol className="desk-steps">
          {steps.map(({ state: reached, reasons, at }) => (
            <li key={`${reached} ${at}`}>
              <time dateTime={at}>{formatDay(dayOf(at), language)}</time> {sayOfFiling(`state.${reached}`)}
              {reasons === '' ? null : <p className="desk-said">{reasons}</p>}
            </li>
          ))}
        </ol>
      </section>
      <Receipt id={id} />
      {carnet ? (
        <section className="desk-part">
          <h2>{sayOfFiling('carnet')}</h2>
          <p>
            {wayText(carnet)} · <FindingMark of={carnet.outcome} /> · {sayOfFiling('cleared')}{' '}
            {formatDay(dayOf(carnet.cleared_at), language)}
          </p>
        </section>
      ) : null}
      {list_use.length === 0 ? null : (
        <section className="desk-part">
          <h2>{sayOfFiling('uses')}</h2>
          <ul className="bullets">
            {list_use.map(({ regime, list, entry }) => (
              <li key={`${regime}/${list}/${entry}`} className="mono">
                {regime}/{list}: {entry}
              </li>
            ))}
          </ul>
        </section>
      )}
      {documents.length === 0 ? null : (
        <section className="desk-part">
          <h2>{sayOfFiling('documents')}</h2>
          <ul className="bullets">
            {documents.map(({ id: document, name, bytes, sha256 }) => (
              <li key={document}>
                {name}{' '}
                <span className="small quiet">
                  {formatBytes(bytes, language)} · SHA-256{' '}
                  <span className="mono">{sha256.slice(0, 16)}…</span>
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {note === '' ? null : (
        <section className="desk-part">
          <h2>{sayOfFiling('note')}</h2>
          <p className="desk-said">{note}</p>
        </section>
      )}
    </>
  )
}

function Receipt({ id }: { readonly id: string }): ReactNode {
  const say = useWords(authoritiesWords)
  const api = useApi()
  const { data, error, refetch } = useQuery({
    queryKey: [filedKey, id, 'receipt'],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/v1/filings/{id}/receipt', { params: { path: { id } }, signal })),
  })
  return (
    <section className="desk-part">
      <h2>{say('receipt')}</h2>
      {error ? <ProblemNotice error={error} again={() => refetch()} /> : null}
      {data ? (
        <>
          <p>{say('receipt.lead', { entry: String(data.ledger_index) })}</p>
          <p className="small quiet desk-key">
            {say('receipt.key')} <span className="mono">{data.ledger_key}</span>
          </p>
          <p className="page__actions">
            {/* As the command line writes it. */}
            <Button
              onPress={() =>
                saveAs(`${id}.receipt.json`, `${JSON.stringify(data, null, 2)}\n`, 'application/json')
              }
            >
              {say('receipt.get')}
            </Button>
          </p>
        </>
      ) : null}
    </section>
  )
}
