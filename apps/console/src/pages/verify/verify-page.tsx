/** Verify: a carnet, and the data if they are at hand, are checked here, offline, and go nowhere. */
import { type ReactNode, useState } from 'react'
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
import { useCarnetOf } from './use-carnet-of.ts'
import { type Failure, type Keys, useVerification, type VerificationState } from './use-verification.ts'
import { verifyWords } from './verify.words.ts'

export default function VerifyPage(): ReactNode {
  const say = useWords(verifyWords)
  const { language } = useLanguage()
  const state = useVerification()
  const { told, isBusy, done, failure, carnet, data } = state
  const notFetched = useCarnetOf(state.takeCarnet)
  const percent = data && data.size > 0 ? Math.floor(((done ?? 0) / data.size) * 100) : 0
  const reading = data && done !== null ? say('reading', { name: data.name, percent }) : null
  return (
    <Page title={say('title')} lead={say('lead')} width="text">
      <Files state={state} />
      <KeysForm take={state.setKeys} />
      {notFetched ? <ProblemNotice error={notFetched} /> : null}
      {failure ? <FailureNotice failure={failure} /> : null}
      <p className="verdict" role="status" data-ok={told && !isBusy ? told.ok : undefined}>
        {isBusy ? say('working') : (told?.summary[language] ?? (data && !carnet ? say('data.waits') : null))}
      </p>
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

/** By its name a file is the carnet or the data; whoever chooses it with a button has said which. */
function Files({ state }: { readonly state: VerificationState }): ReactNode {
  const say = useWords(verifyWords)
  const { carnet, data, takeCarnet, takeData } = state
  const take = (file: File): void => (/\.carnet$/i.test(file.name) ? takeCarnet : takeData)(file)
  useFileDrop(files => files.forEach(take))
  return (
    <Zone
      className="drop"
      aria-label={say('drop')}
      onDrop={async event => {
        for (const item of event.items) if (item.kind === 'file') take(await item.getFile())
      }}
    >
      <div className="drop__what">
        <p>{say('drop')}</p>
        <p className="small quiet">
          {say('file.carnet')}: {carnet?.name ?? say('file.none')} · {say('file.data')}:{' '}
          {data?.name ?? say('file.none.optional')}
        </p>
      </div>
      <div className="drop__actions">
        <FileTrigger acceptedFileTypes={['.carnet']} onSelect={files => files?.[0] && takeCarnet(files[0])}>
          <Button weight={carnet ? 'usual' : 'strong'}>{say('choose.carnet')}</Button>
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
