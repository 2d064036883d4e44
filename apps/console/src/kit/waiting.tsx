/** What stands where something is still being loaded: quiet at first, since most things come at once. */
import type { ReactNode } from 'react'
import { useWords } from '../words/use-words.ts'
import { kitWords } from './kit.words.ts'

export function Waiting({ text }: { readonly text?: string }): ReactNode {
  const say = useWords(kitWords)
  return (
    <p className="waiting" role="status">
      {text ?? say('loading')}
    </p>
  )
}
