/** Citations in one line, each kept together: a line breaks between two of them, and none is one long block. */
import { textIn, type Words } from '@carnet/locales'
import { Fragment, type ReactNode } from 'react'
import { useLanguage, useLawLanguage } from '../words/use-words.ts'

export function CiteText({ of }: { readonly of: Words }): ReactNode {
  const { language } = useLanguage()
  const law = useLawLanguage()
  const parts = textIn(of, language).split(/(?<=[；;])\s*/)
  const isOwn = of[language] !== undefined
  return (
    <span lang={isOwn ? undefined : law}>
      {parts.map((part, at) => (
        <Fragment key={part}>
          {at > 0 ? ' ' : null}
          <span className="cite-part">{part}</span>
        </Fragment>
      ))}
    </span>
  )
}
