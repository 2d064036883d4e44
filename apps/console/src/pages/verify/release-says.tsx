/** A signed regime: its checks, what it says of itself, and what it would change here. */
import type { ReactNode } from 'react'
import { ChangeList } from '../../kit/law-changes.tsx'
import { useLaw } from '../../law/ask-law.ts'
import { usePlaceName } from '../../law/use-place-name.ts'
import type { ToldRelease } from '../../proof/protocol.ts'
import { today } from '../../words/today.ts'
import { useWords } from '../../words/use-words.ts'
import { Pair } from './carnet-says.tsx'
import { CheckList } from './check-list.tsx'
import { verifyWords } from './verify.words.ts'

export function ReleaseSays({ told }: { readonly told: ToldRelease }): ReactNode {
  const say = useWords(verifyWords)
  const nameOf = usePlaceName()
  const { release, text, checks } = told
  // Read by the law of this page; it is not sent anywhere for that.
  const law = useLaw('released', { text: text ?? '', asOf: today() }, text !== null)
  // What was read of the release before is of no use for this one.
  const read = text === null || law.isPlaceholderData ? undefined : law.data
  const isOpen = checks.some(({ check, result }) => check === 'issuer' && result === 'not-checked')
  const isBad = !told.ok || (read?.checks.some(({ result }) => result === 'failed') ?? false)
  const isReading = told.ok && !read && !law.error
  const verdict = isBad ? 'bad' : isReading ? 'reading' : law.error ? 'half' : isOpen ? 'unpinned' : 'good'
  const inPage = (words: string) => ({ en: words, zh: words, de: words })
  const all = [
    ...checks,
    ...(read?.checks ?? []).map(one => ({ ...one, name: inPage(one.name), text: inPage(one.text) })),
  ]
  return (
    <>
      <p className="verdict" role="status" data-ok={isReading ? undefined : !isBad && !law.error}>
        {say(`release.${verdict}`)}
      </p>
      <h2>{say('checks')}</h2>
      <CheckList checks={all} reading={null} />
      {release ? (
        <section>
          <h2>{say('release.says')}</h2>
          <dl className="pairs says">
            <Pair name={say('release.regime')}>
              {nameOf(release.regime)} · {release.regime}
            </Pair>
            <Pair name={say('release.digest')}>
              <code>{release.digest}</code>
            </Pair>
            <Pair name={say('release.signer')}>
              <code>{release.issuer}</code> · {say(isOpen ? 'issuer.open' : 'issuer.pinned')}
            </Pair>
            <Pair name={say('release.made')}>
              {release.made_with.name} {release.made_with.version}
            </Pair>
          </dl>
        </section>
      ) : null}
      {read?.against ? (
        <section>
          <h2>{say('release.against')}</h2>
          <p>{read.against}</p>
          <ChangeList changes={read.changes} namesRegime={false} />
          {read.more > 0 ? <p className="quiet">{say('release.more', { count: read.more })}</p> : null}
        </section>
      ) : null}
    </>
  )
}
