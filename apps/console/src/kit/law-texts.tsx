/** Several texts of the law in one sentence: in English, and marked as English, where the law is not written in the language of the page. */
import { formatList, textIn, type Words } from '@carnet/locales'
import type { ReactNode } from 'react'
import { useLanguage, useLawLanguage } from '../words/use-words.ts'

export function LawTexts({ of }: { readonly of: readonly Words[] }): ReactNode {
  const { language } = useLanguage()
  const law = useLawLanguage()
  const isOwn = of.every(one => one[language] !== undefined)
  const list = (tell: typeof language): string =>
    formatList(
      of.map(one => textIn(one, tell)),
      tell,
    )
  return law && !isOwn ? <span lang={law}>{list(law)}</span> : list(language)
}
