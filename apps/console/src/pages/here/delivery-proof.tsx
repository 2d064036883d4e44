/** The proof of a delivery, checked in this browser: that the record is what the ledger holds, and that the ledger signed it. */
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { answerOf, useApi } from '../../api/client.ts'
import { Button } from '../../kit/button.tsx'
import { CheckItem } from '../../kit/check-item.tsx'
import { ProblemNotice } from '../../kit/problem.tsx'
import { saveAs } from '../../kit/save-as.ts'
import { Waiting } from '../../kit/waiting.tsx'
import { useProof } from '../../proof/ask-proof.ts'
import { useWords } from '../../words/use-words.ts'
import { hereWords } from './here.words.ts'

interface Props {
  readonly index: number
  readonly token: string
}

export function DeliveryProof({ index, token }: Props): ReactNode {
  const say = useWords(hereWords)
  const [isAsked, ask] = useState(false)
  return isAsked ? (
    <Checked index={index} token={token} />
  ) : (
    <p className="page__actions">
      <Button onPress={() => ask(true)} aria-label={say('prove.of', { index })}>
        {say('prove')}
      </Button>
    </p>
  )
}

function Checked({ index, token }: Props): ReactNode {
  const say = useWords(hereWords)
  const api = useApi()
  const { data: entry, error } = useQuery({
    queryKey: ['my-data', token, 'entry', index],
    queryFn: ({ signal }) =>
      answerOf(
        api.GET('/v1/my-data/entries/{index}', {
          params: { path: { index: String(index) } },
          headers: { authorization: `Bearer ${token}` },
          signal,
        }),
      ),
    staleTime: Number.POSITIVE_INFINITY,
  })
  const { data: told, error: broken } = useProof(entry ? { ask: 'entry', ...entry } : null)
  const failed = error ?? broken
  if (failed) return <ProblemNotice error={failed} />
  if (!entry || !told) return <Waiting />
  const isProved = told.kind === 'entry' && told.isIncluded && told.isRecordHash === true
  return (
    <div aria-live="polite">
      <ol className="checks">
        <CheckItem
          check="delivery"
          result={isProved ? 'passed' : 'failed'}
          name={say('proof', { index })}
          text={say(isProved ? 'proof.passed' : 'proof.failed')}
        />
      </ol>
      <p className="page__actions">
        <Button
          onPress={() =>
            saveAs(`ledger-entry-${index}.json`, `${JSON.stringify(entry, null, 2)}\n`, 'application/json')
          }
        >
          {say('proof.save')}
        </Button>
      </p>
    </div>
  )
}
