/** What goes on just now, step by step, as the service tells it. */
import { useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useEffect, useState } from 'react'
import { useLanguage, useWords } from '../../../words/use-words.ts'
import { oneWords } from './one.words.ts'
import type { Transfer } from './transfer.ts'

interface Progress {
  readonly step: string
  readonly share?: number
  readonly state?: string
}

/** What a clearance goes through, in its order. */
export const clearingSteps = ['inspect', 'decide', 'plan', 'protect', 'ledger', 'move', 'carnet'] as const

const ways = { deciding: ['inspect', 'decide', 'plan'], clearing: clearingSteps } as const

export function ProgressView({ transfer }: { readonly transfer: Transfer }): ReactNode {
  const say = useWords(oneWords)
  const { language } = useLanguage()
  const { reached, share } = useProgress(transfer)
  const steps = ways[transfer.state === 'clearing' ? 'clearing' : 'deciding']
  const last = Math.max(-1, ...steps.map((step, at) => (reached.has(step) ? at : -1)))
  const percent = new Intl.NumberFormat(language, { style: 'percent' })
  return (
    <ol className="progress" aria-live="polite">
      {steps.map((step, at) => {
        const isDone = at <= last
        const isNext = at === last + 1
        return (
          <li key={step} data-done={isDone} data-next={isNext}>
            <p>
              {say(`progress.${step}`)}{' '}
              {isDone ? <span className="quiet">{say('progress.done')}</span> : null}
            </p>
            {isNext && share !== null ? (
              <>
                <progress aria-label={say('progress.reading')} value={share} max={1} />{' '}
                <span className="quiet small">{percent.format(share)}</span>
              </>
            ) : null}
          </li>
        )
      })}
    </ol>
  )
}

function useProgress({ id, state }: Transfer) {
  const queries = useQueryClient()
  const [reached, setReached] = useState<ReadonlySet<string>>(new Set())
  const [share, setShare] = useState<number | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another state is another stream
  useEffect(() => {
    setReached(new Set())
    const events = new EventSource(`/v1/transfers/${id}/events`)
    events.onmessage = ({ data }) => {
      const told = JSON.parse(String(data)) as Progress
      if (told.step === 'reading') return setShare(told.share ?? null)
      setShare(null)
      if (told.step !== 'state') return setReached(before => new Set([...before, told.step]))
      if (told.state === state) return
      events.close()
      void queries.invalidateQueries({ queryKey: ['transfer', id] })
      void queries.invalidateQueries({ queryKey: ['transfers'] })
    }
    // A stream that breaks off is opened again by the browser; what was missed is told by the state.
    return () => events.close()
  }, [id, state])
  return { reached, share }
}
