/** Verify: a carnet, and the data if they are at hand, or a signed regime, are checked here, offline, and go nowhere. */
import { type ReactNode, useCallback, useState } from 'react'
import { DropZone as Zone } from 'react-aria-components/DropZone'
import { FileTrigger } from 'react-aria-components/FileTrigger'
import { ProblemError } from '../../api/problem.ts'
import { Button } from '../../kit/button.tsx'
import { Page } from '../../kit/page.tsx'
import { ProblemNotice } from '../../kit/problem.tsx'
import { useFileDrop } from '../../kit/use-file-drop.ts'
import { useLanguage, useWords } from '../../words/use-words.ts'
import { CarnetSays } from './carnet-says.tsx'
import { CheckList } from './check-list.tsx'
import { ReleaseSays } from './release-says.tsx'
import { useCarnetOf } from './use-carnet-of.ts'
import { type Failure, type Keys, useVerification, type VerificationState } from './use-verification.ts'
import { verifyWords } from './verify.words.ts'

export default function VerifyPage(): ReactNode {
  const say = useWords(verifyWords)
  const { language } = useLanguage()
  const state = useVerification()
  const { told, released, isBusy, done, failure, subject, data, take } = state
  const takeCarnet = useCallback((file: File) => take({ kind: 'carnet', file }), [take])
  const notFetched = useCarnetOf(takeCarnet)
  const percent = data && data.size > 0 ? Math.floor(((done ?? 0) / data.size) * 100) : 0
  const reading = data && done !== null ? say('reading', { name: data.name, percent }) : null
  return (
    <Page title={say('title')} lead={say('lead')} width="text">
      <Files state={state} />
      <KeysForm take={state.setKeys} />
      {notFetched ? <ProblemNotice error={notFetched} /> : null}
      {failure ? <FailureNotice failure={failure} /> : null}
      {released ? null : (
        <p className="verdict" role="status" data-ok={told && !isBusy ? told.ok : undefined}>
          {isBusy
            ? say('working')
            : (told?.summary[language] ?? (data && !subject ? say('data.waits') : null))}
        </p>
      )}
      {released ? <ReleaseSays told={released} /> : null}
      {told ? (
        <>
          <h2>{say('checks')}</h2>
          <CheckList checks={told.checks} reading={reading} />
          {isBusy ? null : <CarnetSays told={told} />}
        </>
      ) : null}
    </Page>
  )
}

/** By its name a file is the carnet, a signed regime or the data; whoever chooses it with a button has said whether it is the data. */
function Files({ state }: { readonly state: VerificationState }): ReactNode {
  const say = useWords(verifyWords)
  const { subject, data, take, takeData } = state
  const takeSigned = (file: File): void =>
    take({ kind: /\.regime$/i.test(file.name) ? 'release' : 'carnet', file })
  const choose = (file: File): void => (/\.(?:carnet|regime)$/i.test(file.name) ? takeSigned : takeData)(file)
  useFileDrop(files => files.forEach(choose))
  return (
    <Zone
      className="drop"
      aria-label={say('drop')}
      onDrop={async event => {
        for (const item of event.items) if (item.kind === 'file') choose(await item.getFile())
      }}
    >
      <div className="drop__what">
        <p>{say('drop')}</p>
        <p className="small quiet">
          {subject?.kind === 'release' ? (
            <>
              {say('file.release')}: {subject.file.name}
            </>
          ) : (
            <>
              {say('file.carnet')}: {subject?.file.name ?? say('file.none')} · {say('file.data')}:{' '}
              {data?.name ?? say('file.none.optional')}
            </>
          )}
        </p>
      </div>
      <div className="drop__actions">
        <FileTrigger
          acceptedFileTypes={['.carnet', '.regime']}
          onSelect={files => files?.[0] && takeSigned(files[0])}
        >
          <Button weight={subject ? 'usual' : 'strong'}>{say('choose.carnet')}</Button>
        </FileTrigger>
        <FileTrigger onSelect={files => files?.[0] && takeData(files[0])}>
          <Button>{say('choose.data')}</Button>
        </FileTrigger>
      </div>
    </Zone>
  )
}

function KeysForm({ take }: { readonly take: (keys: Keys) => void }): ReactNode {
  const say = useWords(verifyWords)
  const [issuer, setIssuer] = useState('')
  const [logKey, setLogKey] = useState('')
  return (
    <details className="keys-trusted">
      <summary>{say('keys')}</summary>
      <p className="quiet">{say('keys.lead')}</p>
      <form
        className="stack"
        onSubmit={event => {
          event.preventDefault()
          take({ issuer: issuer.trim(), logKey: logKey.trim() })
        }}
      >
        <label className="field">
          <span>{say('keys.issuer')}</span>
          <input value={issuer} onChange={event => setIssuer(event.target.value)} spellCheck={false} />
        </label>
        <label className="field">
          <span>{say('keys.log')}</span>
          <input value={logKey} onChange={event => setLogKey(event.target.value)} spellCheck={false} />
        </label>
        <Button type="submit">{say('keys.check')}</Button>
      </form>
    </details>
  )
}

function FailureNotice({ failure }: { readonly failure: Failure }): ReactNode {
  const say = useWords(verifyWords)
  const { language } = useLanguage()
  if (failure.kind === 'unforeseen') return <ProblemNotice error={null} />
  const title =
    failure.kind === 'refused'
      ? failure.error.message[language]
      : failure.kind === 'too-large'
        ? say('too-large', { name: failure.name })
        : say('unreadable')
  const issues =
    failure.kind === 'refused'
      ? [{ code: failure.error.code, message: title, fix: failure.error.fix[language], where: '' }]
      : []
  return <ProblemNotice error={new ProblemError({ title, status: 0, detail: '', issues })} />
}
