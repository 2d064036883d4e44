/** Law within a page: in English where it is not written in the language of the page, and marked as English. */
import { textIn, type Words } from '@carnet/locales'
import type { ReactNode } from 'react'
import { useLanguage, useLawLanguage } from '../words/use-words.ts'

/** `of` a text of the law, or what has been told already in its language. */
export function LawText({ of }: { readonly of: Words | string | null | undefined }): ReactNode {
  const { language } = useLanguage()
  const law = useLawLanguage()
  const isOwn = typeof of === 'object' && of?.[language] !== undefined
  const text = typeof of === 'string' ? of : textIn(of, language)
  return law && text && !isOwn ? <span lang={law}>{text}</span> : text
}
