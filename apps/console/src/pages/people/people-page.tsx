/** For whoever answers people: find one, give them a link, record what they take back, follow what was sent on. */
import type { ReactNode } from 'react'
import { Page } from '../../kit/page.tsx'
import { useWords } from '../../words/use-words.ts'
import { FindPerson } from './find-person.tsx'
import { Links } from './links.tsx'
import { Notices } from './notices.tsx'
import { peopleWords } from './people.words.ts'

export default function PeoplePage(): ReactNode {
  const say = useWords(peopleWords)
  return (
    <Page title={say('title')} lead={say('lead')}>
      <FindPerson />
      <Notices />
      <Links />
    </Page>
  )
}
