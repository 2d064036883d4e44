/** The frame of what an enterprise has to do with authorities: its title and its two parts. */
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { Page } from '../../kit/page.tsx'
import { useWords } from '../../words/use-words.ts'
import { authoritiesWords } from './authorities.words.ts'

const parts = { drafts: '/authorities', filings: '/authorities/filings' } as const
type Part = keyof typeof parts

interface FrameProps {
  readonly part: Part
  readonly actions?: ReactNode
  readonly children: ReactNode
}

export function AuthoritiesFrame({ part, actions, children }: FrameProps): ReactNode {
  const say = useWords(authoritiesWords)
  return (
    <Page title={say('title')} lead={say('lead')} actions={actions}>
      <nav className="desk-parts" aria-label={say('parts')}>
        <ul>
          {(Object.keys(parts) as Part[]).map(one => (
            <li key={one}>
              <Link href={parts[one]} aria-current={one === part ? 'page' : undefined}>
                {say(`part.${one}`)}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      {children}
    </Page>
  )
}
