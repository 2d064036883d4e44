/** Verify: a carnet, and the data if they are at hand, or a signed regime, are checked here, offline, and go nowhere. */
import { type ReactNode, useCallback } from 'react'
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
import { KeysForm } from './keys-form.tsx'
import { ReleaseSays } from './release-says.tsx'
import { SeveralCarnets } from './several-carnets.tsx'
import { useCarnetOf } from './use-carnet-of.ts'
import { type Failure, useVerification, type VerificationState } from './use-verification.ts'
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
      <KeysForm state={state} />
      {state.several.length > 0 ? <SeveralCarnets state={state} /> : null}
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
  const { subject, data, successions, take, takeData, takeSeveral, takeSuccessions } = state
  const takeSigned = (file: File): void =>
    take({ kind: /\.regime$/i.test(file.name) ? 'release' : 'carnet', file })
  const choose = (file: File): void => (/\.(?:carnet|regime)$/i.test(file.name) ? takeSigned : takeData)(file)
  /** One is looked at; of several each is told in a line. */
  const chooseAll = (dropped: readonly File[]): void => {
    const [changes] = dropped.filter(isSuccessions)
    if (changes) void takeSuccessions(changes)
    const files = dropped.filter(file => !isSuccessions(file))
    const carnets = files.filter(({ name }) => /\.carnet$/i.test(name))
    if (carnets.length > 1) takeSeveral(carnets)
    else files.forEach(choose)
  }
  const takeSignedOnes = (files: readonly File[]): void => {
    const [first] = files
    if (files.length === 1 && first && !isSuccessions(first)) takeSigned(first)
    else chooseAll(files)
  }
  useFileDrop(chooseAll)
  return (
    <Zone
      className="drop"
      aria-label={say('drop')}
      onDrop={async event => {
        const files = event.items.flatMap(item => (item.kind === 'file' ? [item.getFile()] : []))
        chooseAll(await Promise.all(files))
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
          {successions ? ` · ${say('file.successions')}: ${successions.name}` : null}
        </p>
      </div>
      <div className="drop__actions">
        <FileTrigger
          acceptedFileTypes={['.carnet', '.regime', '.successions']}
          allowsMultiple
          onSelect={files => files && takeSignedOnes([...files])}
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

const isSuccessions = ({ name }: File): boolean => /\.successions$/i.test(name)

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
