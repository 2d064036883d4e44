/** The way to a transfer: data, columns, parties and purpose, declaration. Each step has its address. */
import type { ReactNode } from 'react'
import { Link, Redirect, useLocation, useParams } from 'wouter'
import { Page } from '../../../kit/page.tsx'
import { useWords } from '../../../words/use-words.ts'
import { ColumnsStep } from './columns-step.tsx'
import { DataStep } from './data-step.tsx'
import { useDraft } from './draft.ts'
import { FactsStep } from './facts-step.tsx'
import { newWords } from './new.words.ts'
import { ReviewStep } from './review-step.tsx'
import { type NewStep, newSteps, type StepProps } from './steps.ts'

const addressOf = (step: NewStep): string => `/transfers/new/${step}`

export default function NewTransferPage(): ReactNode {
  const say = useWords(newWords)
  const { step = 'data' } = useParams<{ step?: string }>()
  const [, navigate] = useLocation()
  const [draft, change, forget] = useDraft()
  const current = newSteps.find(one => one === step)
  if (!current) return <Redirect to={addressOf('data')} replace />
  const props: StepProps = { draft, change, go: next => navigate(addressOf(next)) }
  return (
    <Page title={say('title')} lead={say('lead')}>
      <nav aria-label={say('steps')} className="rail">
        <ol>
          {newSteps.map(one => (
            <li key={one}>
              <Link href={addressOf(one)} aria-current={one === current ? 'step' : undefined}>
                {say(`step.${one}`)}
              </Link>
            </li>
          ))}
        </ol>
      </nav>
      {current === 'data' ? <DataStep {...props} /> : null}
      {current === 'columns' ? <ColumnsStep {...props} /> : null}
      {current === 'facts' ? <FactsStep {...props} /> : null}
      {current === 'review' ? <ReviewStep {...props} forget={forget} /> : null}
    </Page>
  )
}
