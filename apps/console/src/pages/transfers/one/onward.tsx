/** Where this transfer ends without a carnet: why, and the way on, which is the declaration. */
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { useWords } from '../../../words/use-words.ts'
import { oneWords } from './one.words.ts'
import type { Transfer } from './transfer.ts'

interface Props {
  readonly transfer: Transfer
  readonly why: 'failed' | 'refused' | 'unknown' | 'not-ready'
}

export function Onward({ transfer, why }: Props): ReactNode {
  const say = useWords(oneWords)
  return (
    <div className="onward">
      <p>{say(`onward.${why}`)}</p>
      <Link className="button" href={`/declarations/${transfer.declaration}`}>
        {say('onward.go')}
      </Link>
    </div>
  )
}
