/** Copies a text. Absent where the browser lends no clipboard: it does to pages of this machine and of https only. */
import { type ReactNode, useState } from 'react'
import { useWords } from '../words/use-words.ts'
import { Button } from './button.tsx'
import { kitWords } from './kit.words.ts'

export function CopyButton({ text, label }: { readonly text: string; readonly label: string }): ReactNode {
  const say = useWords(kitWords)
  const [copied, setCopied] = useState<string | null>(null)
  const clipboard = navigator.clipboard as Clipboard | undefined
  if (!clipboard) return null
  const isCopied = copied === text
  return (
    <Button
      aria-label={`${say(isCopied ? 'copied' : 'copy')}: ${label}`}
      onPress={() =>
        clipboard.writeText(text).then(
          () => setCopied(text),
          () => setCopied(null),
        )
      }
    >
      {say(isCopied ? 'copied' : 'copy')}
    </Button>
  )
}
