/** A finding is never colour alone: a word, a shape and a colour, the same five everywhere. */
import type { ReactNode } from 'react'
import { useLanguage } from '../words/use-words.ts'
import { findingText, type Marked } from './finding-words.ts'

/** Drawn, not typed: the same in every font, in print, and where colours are forced. */
export function FindingShape({ of, size = 16 }: { readonly of: Marked; readonly size?: number }): ReactNode {
  return (
    <svg
      className="shape"
      data-finding={of}
      viewBox="0 0 16 16"
      width={size}
      height={size}
      aria-hidden="true"
      focusable="false"
    >
      {shapes[of]}
    </svg>
  )
}

const shapes: Readonly<Record<Marked, ReactNode>> = {
  free: <circle cx="8" cy="8" r="5.5" fill="none" />,
  conditional: (
    <>
      <circle cx="8" cy="8" r="5.5" fill="none" />
      <path d="M8 2.5a5.5 5.5 0 0 0 0 11z" className="shape__fill" />
    </>
  ),
  prohibited: <circle cx="8" cy="8" r="6.25" className="shape__fill" stroke="none" />,
  undetermined: <circle cx="8" cy="8" r="5.5" fill="none" strokeDasharray="2.2 2.12" />,
  'out-of-scope': <line x1="3.5" y1="8" x2="12.5" y2="8" />,
  none: <circle cx="8" cy="8" r="1" className="shape__fill" stroke="none" />,
}

export function FindingMark({ of }: { readonly of: Marked }): ReactNode {
  const { language } = useLanguage()
  return (
    <span className="finding" data-finding={of}>
      <FindingShape of={of} />
      <span>{findingText(of, language)}</span>
    </span>
  )
}
