/** A check and how it came out: a shape, a word, a colour. */
import type { ReactNode } from 'react'
import { useWords } from '../words/use-words.ts'
import { kitWords } from './kit.words.ts'

export type CheckResult = 'passed' | 'failed' | 'not-checked'

const shapes: Readonly<Record<CheckResult, ReactNode>> = {
  passed: <path d="M2.5 8.5l3.5 3.5 7.5-8" fill="none" />,
  failed: <path d="M3.5 3.5l9 9m0-9l-9 9" fill="none" />,
  'not-checked': <path d="M3 8h10" fill="none" />,
}

interface Props {
  readonly check: string
  readonly result: CheckResult
  readonly name: string
  readonly text: string
}

/** Within `<ol className="checks">`. */
export function CheckItem({ check, result, name, text }: Props): ReactNode {
  const say = useWords(kitWords)
  return (
    <li data-check={check} data-result={result}>
      <svg className="shape" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
        {shapes[result]}
      </svg>
      <p>
        <strong>{name}</strong> <span className="checks__result">{say(`check.${result}`)}</span>
        <br />
        <span className="checks__text">{text}</span>
      </p>
    </li>
  )
}
