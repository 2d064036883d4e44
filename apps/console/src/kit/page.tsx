/** A page: its title, which is the document's too, a line under it, what can be done at once, and what it says. */
import { type ReactNode, useEffect } from 'react'
import { shellWords } from '../app/shell.words.ts'
import { useWords } from '../words/use-words.ts'

export interface PageProps {
  readonly title: string
  readonly lead?: ReactNode
  /** Buttons and choices that belong to the whole page. */
  readonly actions?: ReactNode
  /** `wide`: uses all the width there is; else lines stay readable. */
  readonly width?: 'wide' | 'text'
  readonly children: ReactNode
}

export function Page({ title, lead, actions, width = 'wide', children }: PageProps): ReactNode {
  const say = useWords(shellWords)
  const product = say('product')
  useEffect(() => {
    document.title = `${title} · ${product}`
  }, [title, product])
  return (
    <article className={`page page--${width}`}>
      <header className="page__head">
        <div>
          <h1>{title}</h1>
          {lead ? <p className="page__lead">{lead}</p> : null}
        </div>
        {actions ? <div className="page__actions">{actions}</div> : null}
      </header>
      {children}
    </article>
  )
}
