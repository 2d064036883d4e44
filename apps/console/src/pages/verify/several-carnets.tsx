/** Several carnets at once: a line each with its verdict, each to be looked at. */
import { formatNumber } from '@carnet/locales'
import type { ReactNode } from 'react'
import { Button } from '../../kit/button.tsx'
import { useLanguage, useWords } from '../../words/use-words.ts'
import type { OneOfSeveral, VerificationState } from './use-verification.ts'
import { verifyWords } from './verify.words.ts'

export function SeveralCarnets({ state }: { readonly state: VerificationState }): ReactNode {
  const say = useWords(verifyWords)
  const { language } = useLanguage()
  const { several, subject, take, takeSeveral } = state
  const number = (value: number): string => formatNumber(value, language)
  const done = several.filter(({ told, failure }) => told || failure)
  const good = several.filter(({ told }) => told?.ok === true)
  return (
    <section className="several">
      <h2>{say('several')}</h2>
      <p role="status">
        {done.length < several.length
          ? say('several.working', { done: number(done.length), all: number(several.length) })
          : say('several.done', { good: number(good.length), all: number(several.length) })}
      </p>
      <ul className="checks">
        {several.map((one, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two files may well have one name; they keep their places
          <li key={place} data-result={resultOf(one)}>
            <span aria-hidden="true" className="shape">
              {marks[resultOf(one)]}
            </span>
            <div className="several__one">
              <div>
                <strong>{one.file.name}</strong>{' '}
                <span className="checks__result">{say(`result.${resultOf(one)}`)}</span>
                <p className="checks__text small">{one.told?.summary[language] ?? <Failed one={one} />}</p>
              </div>
              <Button
                isDisabled={subject?.file === one.file}
                onPress={() => take({ kind: 'carnet', file: one.file })}
                aria-label={say('several.look.at', { name: one.file.name })}
              >
                {say('several.look')}
              </Button>
            </div>
          </li>
        ))}
      </ul>
      <p className="page__actions">
        <Button onPress={() => takeSeveral([])}>{say('several.clear')}</Button>
      </p>
    </section>
  )
}

type Result = 'passed' | 'failed' | 'pending'

const marks: Readonly<Record<Result, string>> = { passed: '✓', failed: '×', pending: '…' }

function resultOf({ told, failure }: OneOfSeveral): Result {
  if (failure) return 'failed'
  return told === null ? 'pending' : told.ok ? 'passed' : 'failed'
}

function Failed({ one: { failure } }: { readonly one: OneOfSeveral }): ReactNode {
  const say = useWords(verifyWords)
  const { language } = useLanguage()
  if (failure === null) return null
  if (failure.kind === 'refused') return failure.error.message[language]
  return failure.kind === 'too-large' ? say('too-large', { name: failure.name }) : say('unreadable')
}
