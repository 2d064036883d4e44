/** The frame of every part of the desk: its name, its parts, and until it is opened the form that opens it. */
import { textIn } from '@carnet/locales'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { Page } from '../../kit/page.tsx'
import { ProblemNotice } from '../../kit/problem.tsx'
import { Waiting } from '../../kit/waiting.tsx'
import { useLanguage, useWords } from '../../words/use-words.ts'
import { authorityWords } from './authority.words.ts'
import { DeskForm } from './desk-form.tsx'
import { type Desk, useDesk } from './use-desk.ts'

export const deskParts = {
  published: '/authority',
  drafts: '/authority/drafts',
  filings: '/authority/filings',
  verify: '/authority/verify',
  flows: '/authority/flows',
  settings: '/authority/desk',
} as const
export type DeskPart = keyof typeof deskParts

interface DeskPageProps {
  readonly part: DeskPart
  readonly children: (desk: Desk) => ReactNode
}

export function DeskPage({ part, children }: DeskPageProps): ReactNode {
  const say = useWords(authorityWords)
  const { language } = useLanguage()
  const { data: desk, error, isPending, refetch } = useDesk()
  return (
    <Page title={desk ? textIn(desk.name, language) : say('title')} lead={say('lead')}>
      {isPending ? <Waiting /> : null}
      {error ? <ProblemNotice error={error} again={() => refetch()} /> : null}
      {desk === null ? (
        <section className="desk-part">
          <h2>{say('open.title')}</h2>
          <p className="quiet">{say('open.lead')}</p>
          <DeskForm desk={null} />
        </section>
      ) : null}
      {desk ? (
        <>
          <nav className="desk-parts" aria-label={say('parts')}>
            <ul>
              {(Object.keys(deskParts) as DeskPart[]).map(one => (
                <li key={one}>
                  <Link href={deskParts[one]} aria-current={one === part ? 'page' : undefined}>
                    {say(`part.${one}`)}
                  </Link>
                </li>
              ))}
            </ul>
          </nav>
          {children(desk)}
        </>
      ) : null}
    </Page>
  )
}
