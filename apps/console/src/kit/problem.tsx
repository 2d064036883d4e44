/** What went wrong, where, and what to do next. */
import type { ReactNode } from 'react'
import { ProblemError, UnreachableError } from '../api/problem.ts'
import { useWords } from '../words/use-words.ts'
import { Button } from './button.tsx'
import { kitWords } from './kit.words.ts'
import { notSignedIn, signIn } from './sign-in.ts'

/** Who they are is known, but not of late, or not strongly enough. */
const signInAnew: ReadonlySet<string> = new Set(['CARNET_API_SIGN_IN_ANEW', 'CARNET_API_SIGN_IN_STRONGER'])

export function ProblemNotice({
  error,
  again,
}: {
  readonly error: unknown
  readonly again?: () => void
}): ReactNode {
  const say = useWords(kitWords)
  const issues = error instanceof ProblemError ? error.problem.issues : []
  const title =
    error instanceof ProblemError
      ? error.problem.title
      : say(error instanceof UnreachableError ? 'unreachable' : 'unforeseen')
  return (
    <section className="notice notice--failed" role="alert">
      {issues.length === 0 ? <p>{title}</p> : null}
      {issues.map(({ code, message, fix, where }) => (
        <p key={`${code} ${message}`}>
          <strong>{message}</strong>
          {where === '' ? null : <span className="quiet"> {where}</span>}
          <br />
          {fix} <code className="quiet">{code}</code>
        </p>
      ))}
      {error instanceof ProblemError && error.problem.status === notSignedIn ? (
        <a className="button" href={signIn(issues.some(({ code }) => signInAnew.has(code)))}>
          {say('sign-in')}
        </a>
      ) : null}
      {again ? <Button onPress={again}>{say('again')}</Button> : null}
    </section>
  )
}
