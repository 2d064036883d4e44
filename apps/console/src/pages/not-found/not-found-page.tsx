/** An address that leads nowhere. */
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { Page } from '../../kit/page.tsx'
import { useWords } from '../../words/use-words.ts'
import { notFoundWords } from './not-found.words.ts'

export default function NotFoundPage(): ReactNode {
  const say = useWords(notFoundWords)
  return (
    <Page title={say('title')}>
      <p>{say('why')}</p>
      <p>
        <Link href="/">{say('home')}</Link>
      </p>
    </Page>
  )
}
