/** A proof that could not be looked at, in its words. */
import type { ReactNode } from 'react'
import { ProblemError } from '../../api/problem.ts'
import { ProblemNotice } from '../../kit/problem.tsx'
import type { ToldError } from '../../proof/protocol.ts'
import { useLanguage } from '../../words/use-words.ts'

export function Refused({ error }: { readonly error: ToldError }): ReactNode {
  const { language } = useLanguage()
  const message = error.message[language]
  const issues = [{ code: error.code, message, fix: error.fix[language], where: '' }]
  return <ProblemNotice error={new ProblemError({ title: message, status: 0, detail: '', issues })} />
}
