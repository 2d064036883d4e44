/** One filing: what it holds, its way, and the decision about it. */
import type { paths } from '@carnet/client'
import { formatBytes, formatDay } from '@carnet/locales'
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { Link, useParams } from 'wouter'
import { answerOf, useApi } from '../../api/client.ts'
import { Button } from '../../kit/button.tsx'
import { Confirm } from '../../kit/confirm.tsx'
import { Dialog } from '../../kit/dialog.tsx'
import { FindingMark } from '../../kit/finding-mark.tsx'
import { ProblemNotice } from '../../kit/problem.tsx'
import { useWho } from '../../kit/use-who.ts'
import { Waiting } from '../../kit/waiting.tsx'
import { useLanguage, useWords } from '../../words/use-words.ts'
import { DeskPage } from './desk-page.tsx'
import { filingsWords } from './filings.words.ts'
import { deskKey, useChange } from './use-desk.ts'
import { useWayText } from './use-way-text.ts'

type Filing = paths['/v1/authority/filings/{id}']['get']['responses'][200]['content']['application/json']
/** As the service takes it. */
const longestReasons = 10_000 // characters

export default function FilingPage(): ReactNode {
  const { id = '' } = useParams<{ id: string }>()
  return <DeskPage part="filings">{() => <OneFiling key={id} id={id} />}</DeskPage>
}

function OneFiling({ id }: { readonly id: string }): ReactNode {
  const say = useWords(filingsWords)
  const who = useWho()
  const { language } = useLanguage()
  const api = useApi()
  const { data, error, isPending, refetch } = useQuery({
    queryKey: [deskKey, 'filing', id],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/v1/authority/filings/{id}', { params: { path: { id } }, signal })),
  })
  if (isPending) return <Waiting />
  if (error) return <ProblemNotice error={error} again={() => refetch()} />
  const { filer, carnet, documents, list_use, note, steps } = data
  return (
    <>
      <section className="desk-part">
        <p className="small">
          <Link href="/authority/filings">{say('back')}</Link>
        </p>
        <h2>{say('title', { filer: who(filer) })}</h2>
        <Decide filing={data} />
        {note === '' ? null : (
          <>
            <h3>{say('note')}</h3>
            <p className="desk-said">{note}</p>
          </>
        )}
      </section>
      {carnet ? <CarnetFacts id={id} carnet={carnet} /> : null}
      {documents.length === 0 ? null : (
        <section className="desk-part">
          <h2>{say('documents')}</h2>
          <ul className="bullets">
            {documents.map(({ id: document, name, bytes, sha256 }) => (
              <li key={document}>
                <a href={`/v1/authority/filing-documents/${document}`} download={name}>
                  {name}
                </a>{' '}
                <span className="small quiet">
                  {formatBytes(bytes, language)} · SHA-256{' '}
                  <span className="mono">{sha256.slice(0, 16)}…</span>
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {list_use.length === 0 ? null : (
        <section className="desk-part">
          <h2>{say('uses')}</h2>
          <ul className="bullets">
            {list_use.map(({ regime, list, entry }) => (
              <li key={`${regime}/${list}/${entry}`} className="mono">
                {regime}/{list}: {entry}
              </li>
            ))}
          </ul>
        </section>
      )}
      <section className="desk-part">
        <h2>{say('steps')}</h2>
        <ol className="desk-steps">
          {steps.map(({ state, reasons, at }) => (
            <li key={state}>
              <time dateTime={at}>{formatDay(at.slice(0, 10), language)}</time> {say(`state.${state}`)}
              {reasons === '' ? null : <p className="desk-said">{reasons}</p>}
            </li>
          ))}
        </ol>
      </section>
    </>
  )
}

interface CarnetProps {
  readonly id: string
  readonly carnet: NonNullable<Filing['carnet']>
}

function CarnetFacts({ id, carnet }: CarnetProps): ReactNode {
  const say = useWords(filingsWords)
  const { language } = useLanguage()
  const wayText = useWayText()
  const { known, outcome, cleared_at, mechanisms, issuer } = carnet
  return (
    <section className="desk-part">
      <h2>{say('carnet')}</h2>
      <p>
        {wayText(carnet)} · <FindingMark of={outcome} /> · {say('cleared')}{' '}
        {formatDay(cleared_at.slice(0, 10), language)} ·{' '}
        {say('mechanisms', { what: mechanisms.length === 0 ? say('none') : mechanisms.join(', ') })}
      </p>
      <p>{known ? say('carnet.known', { name: known }) : say('carnet.unknown')}</p>
      <p className="small mono desk-key">{issuer}</p>
      <p className="small">
        <a href={`/v1/authority/filings/${id}/carnet`} download={`${id}.carnet`}>
          {say('carnet.get')}
        </a>
      </p>
    </section>
  )
}

function Decide({ filing }: { readonly filing: Filing }): ReactNode {
  const say = useWords(filingsWords)
  const api = useApi()
  const [returning, giveBack] = useState(false)
  const [accepting, accept] = useState(false)
  const [reasons, setReasons] = useState('')
  const { id, state } = filing
  const moving = useChange(
    (
      body: { readonly state: 'under-review' | 'accepted' | 'returned'; readonly reasons?: string },
      headers,
    ) => answerOf(api.POST('/v1/authority/filings/{id}/state', { params: { path: { id } }, body, headers })),
    () => {
      giveBack(false)
      accept(false)
    },
  )
  const isOpen = state === 'received' || state === 'under-review'
  return (
    <>
      <p className="page__actions">
        <strong role="status">{say(`state.${state}`)}</strong>
        {state === 'received' ? (
          <Button isDisabled={moving.isPending} onPress={() => moving.mutate({ state: 'under-review' })}>
            {say('review')}
          </Button>
        ) : null}
        {isOpen ? (
          <>
            <Button weight="strong" isDisabled={moving.isPending} onPress={() => accept(true)}>
              {say('accept')}
            </Button>
            <Button isDisabled={moving.isPending} onPress={() => giveBack(true)}>
              {say('return')}
            </Button>
          </>
        ) : null}
      </p>
      {moving.error && !accepting ? <ProblemNotice error={moving.error} /> : null}
      {accepting ? (
        <Confirm
          title={say('accept.title')}
          text={say('accept.what')}
          action={say('accept.do')}
          close={() => accept(false)}
          run={() => moving.mutate({ state: 'accepted' })}
          isPending={moving.isPending}
          error={moving.error}
        />
      ) : null}
      <Dialog title={say('return.title')} isOpen={returning} close={() => giveBack(false)}>
        <label className="field">
          <span>{say('reasons')}</span>
          <textarea
            rows={6}
            maxLength={longestReasons}
            value={reasons}
            onChange={({ target }) => setReasons(target.value)}
          />
        </label>
        <p className="page__actions">
          <Button
            weight="strong"
            isDisabled={reasons.trim() === '' || moving.isPending}
            onPress={() => moving.mutate({ state: 'returned', reasons: reasons.trim() })}
          >
            {say('return.do')}
          </Button>
        </p>
      </Dialog>
    </>
  )
}
