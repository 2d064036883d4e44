/** Who approved or refused; what was cleared within a standing approval leads to it. */
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { useWho } from '../../../kit/use-who.ts'
import { useWords } from '../../../words/use-words.ts'
import { oneWords } from './one.words.ts'

interface WhoProps {
  readonly person: string
  readonly answer: 'approved' | 'refused'
}

export function WhoAnswered({ person, answer }: WhoProps): ReactNode {
  const say = useWords(oneWords)
  const who = useWho()
  return person.startsWith('standing-approval:') ? (
    <Link href="/approvals">{say('approve.within')}</Link>
  ) : (
    say(answer === 'approved' ? 'approve.given' : 'approve.refused', { who: who(person) })
  )
}
