/** One button that leads to a real carnet. */
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { useApi } from '../api/client.ts'
import { Button, type ButtonProps } from '../kit/button.tsx'
import { ProblemNotice } from '../kit/problem.tsx'
import { useMayBegin } from '../kit/use-may-begin.ts'
import { useLanguage, useWords } from '../words/use-words.ts'
import { clearExample, type ExampleStep } from './clear-example.ts'
import { exampleWords } from './example.words.ts'

export function ExampleOffer({ weight = 'usual' }: Pick<ButtonProps, 'weight'>): ReactNode {
  const say = useWords(exampleWords)
  const mayBegin = useMayBegin()
  const { language } = useLanguage()
  const api = useApi()
  const queries = useQueryClient()
  const [, go] = useLocation()
  const [step, setStep] = useState<ExampleStep | null>(null)
  const abort = useRef<AbortController | null>(null)
  // Whoever leaves the page looks at something else: what was begun goes on, and they are not called back.
  useEffect(() => () => abort.current?.abort(), [])
  const clearing = useMutation({
    mutationFn: () => {
      abort.current = new AbortController()
      const { signal } = abort.current
      return clearExample({ api, language, name: say('name'), signal, onStep: setStep })
    },
    onSuccess: id => {
      // First the way, then the news: where nothing is empty any more, this offer is not there to lead anywhere.
      if (!abort.current?.signal.aborted) go(`/transfers/${id}`)
      return queries.invalidateQueries()
    },
    onSettled: () => setStep(null),
  })
  if (!mayBegin) return null
  return (
    <section className="offer">
      <h2>{say('title')}</h2>
      <p className="quiet">{say('what')}</p>
      <p className="quiet small">{say('stays')}</p>
      <p className="page__actions">
        <Button weight={weight} isDisabled={clearing.isPending} onPress={() => clearing.mutate()}>
          {say('run')}
        </Button>
        <span role="status">{step ? say(`step.${step}`) : null}</span>
      </p>
      {clearing.error ? <ProblemNotice error={clearing.error} /> : null}
    </section>
  )
}
