/** What the desk has published: each release with what changed, withdrawn or replaced ones too. */
import { formatDay } from '@carnet/locales'
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { FileTrigger } from 'react-aria-components/FileTrigger'
import { answerOf, useApi } from '../../api/client.ts'
import { Button } from '../../kit/button.tsx'
import { LawText } from '../../kit/law-text.tsx'
import { ProblemNotice } from '../../kit/problem.tsx'
import { Waiting } from '../../kit/waiting.tsx'
import { useLanguage, useWords } from '../../words/use-words.ts'
import { authorityWords } from './authority.words.ts'
import { DeskPage } from './desk-page.tsx'
import type { Publication } from './publication.ts'
import { type Desk, deskKey, useChange } from './use-desk.ts'
import { WithdrawDialog } from './withdraw-dialog.tsx'

export default function PublishedPage(): ReactNode {
  return <DeskPage part="published">{desk => <Published desk={desk} />}</DeskPage>
}

function Published({ desk }: { readonly desk: Desk }): ReactNode {
  const say = useWords(authorityWords)
  const { language } = useLanguage()
  const api = useApi()
  const [leaving, leave] = useState<Publication | null>(null)
  const { data, error, isPending, refetch } = useQuery({
    queryKey: [deskKey, 'publications'],
    queryFn: ({ signal }) => answerOf(api.GET('/v1/authority/publications', { signal })),
  })
  const publishing = useChange((release: string, headers) =>
    answerOf(api.POST('/v1/authority/publications', { body: { release }, headers })),
  )
  const feed = (kind: string): string => `/published/${desk.slug}/feed.${kind}?language=${language}`
  return (
    <section className="desk-part">
      <p className="small quiet">{say('publish.lead')}</p>
      <p className="page__actions">
        <FileTrigger
          acceptedFileTypes={['.regime']}
          onSelect={async files => files?.[0] && publishing.mutate(await files[0].text())}
        >
          <Button weight="strong" isDisabled={publishing.isPending}>
            {say('publish.do')}
          </Button>
        </FileTrigger>
        <span role="status" className="quiet">
          {publishing.isPending ? say('publish.busy') : ''}
        </span>
      </p>
      {publishing.error ? <ProblemNotice error={publishing.error} /> : null}
      {isPending ? <Waiting /> : null}
      {error ? <ProblemNotice error={error} again={() => refetch()} /> : null}
      {data?.items.length === 0 ? <p className="desk-none">{say('published.empty')}</p> : null}
      <ul className="desk-rows">
        {(data?.items ?? []).map(one => (
          <Release key={one.id} release={one} withdraw={() => leave(one)} />
        ))}
      </ul>
      <p className="small quiet">
        {say('feeds')} <a href={feed('atom')}>{say('feed.atom')}</a> ·{' '}
        <a href={feed('json')}>{say('feed.json')}</a> ·{' '}
        <a href={`/published/${desk.slug}`}>{say('feed.index')}</a>
      </p>
      {leaving ? <WithdrawDialog release={leaving} close={() => leave(null)} /> : null}
    </section>
  )
}

interface ReleaseProps {
  readonly release: Publication
  readonly withdraw: () => void
}

function Release({ release, withdraw }: ReleaseProps): ReactNode {
  const say = useWords(authorityWords)
  const { language } = useLanguage()
  const { regime, file, href, state, issuer, digest, note, changes, published_at, withdrawn } = release
  return (
    <li className="desk-row" data-state={state}>
      <div className="desk-row__what">
        <h2>
          <span className="mono">{regime}</span> · {say(`state.${state}`)}
        </h2>
        <p className="small">
          <a className="mono" href={href} download={file}>
            {file}
          </a>{' '}
          <span className="quiet">
            {say('published.on', {
              day: formatDay(published_at.slice(0, 10), language),
              entry: String(release.ledger_index),
            })}
          </span>
        </p>
        {note ? (
          <p>
            <LawText of={note} />
          </p>
        ) : null}
        {withdrawn ? (
          <p>
            {formatDay(withdrawn.at.slice(0, 10), language)} · <LawText of={withdrawn.reason} />
          </p>
        ) : null}
        <details className="small">
          <summary>{say('changes', { count: changes.length })}</summary>
          <ul className="bullets">
            {changes.map(change => (
              <li key={`${change.part} ${change.id} ${change.kind}`}>
                <LawText of={change.says} />
                {change.lines.map(line => (
                  <span className="desk-line" key={line.en}>
                    <LawText of={line} />
                  </span>
                ))}
              </li>
            ))}
          </ul>
          <p className="quiet desk-key">
            {say('signer')} <span className="mono">{issuer}</span>
            <br />
            {say('digest')} <span className="mono">{digest}</span>
          </p>
        </details>
      </div>
      {withdrawn ? null : (
        <Button onPress={withdraw} aria-label={say('withdraw.of', { file })}>
          {say('withdraw')}
        </Button>
      )}
    </li>
  )
}
