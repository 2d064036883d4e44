/** A transfer: decision, plan, approval, clearance, carnet. Where it stands is where the page opens. */
import { formatDay } from '@carnet/locales'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Link, useParams } from 'wouter'
import { answerOf, useApi } from '../../../api/client.ts'
import { FindingMark } from '../../../kit/finding-mark.tsx'
import { Page } from '../../../kit/page.tsx'
import { ProblemNotice } from '../../../kit/problem.tsx'
import { Waiting } from '../../../kit/waiting.tsx'
import { useLanguage, useWords } from '../../../words/use-words.ts'
import { ApproveView } from './approve-view.tsx'
import { CarnetView } from './carnet-view.tsx'
import { ClearedView } from './cleared-view.tsx'
import { DecisionView } from './decision-view.tsx'
import { DocumentsView } from './documents-view.tsx'
import { Failure } from './failure.tsx'
import { oneWords } from './one.words.ts'
import { Onward } from './onward.tsx'
import { PlanView } from './plan-view.tsx'
import { ProgressView } from './progress-view.tsx'
import { isAtWork, type Transfer, useTransfer } from './transfer.ts'

const steps = ['decision', 'plan', 'approve', 'clear', 'carnet'] as const
type Step = (typeof steps)[number]

const stepOf: Readonly<Record<Transfer['state'], Step>> = {
  draft: 'decision',
  deciding: 'decision',
  decided: 'plan',
  approving: 'approve',
  clearing: 'clear',
  cleared: 'carnet',
  refused: 'approve',
  failed: 'clear',
}

export default function TransferPage(): ReactNode {
  const { id, step } = useParams<{ id: string; step?: string }>()
  const transfer = useTransfer(id)
  const say = useWords(oneWords)
  if (transfer.error)
    return (
      <Page title={say('title')}>
        <ProblemNotice error={transfer.error} again={() => transfer.refetch()} />
      </Page>
    )
  if (!transfer.data)
    return (
      <Page title={say('title')} lead={say('wait')}>
        <Waiting />
      </Page>
    )
  const reached = stepOf[transfer.data.state]
  const shown = steps.find(one => one === step) ?? reached
  return <Shown transfer={transfer.data} shown={shown} reached={reached} />
}

interface ShownProps {
  readonly transfer: Transfer
  readonly shown: Step
  readonly reached: Step
}

function Shown({ transfer, shown, reached }: ShownProps): ReactNode {
  const say = useWords(oneWords)
  const { language } = useLanguage()
  const name = useDeclarationName(transfer.declaration)
  return (
    <Page
      title={name ?? say('title')}
      lead={
        <span className="marked">
          {transfer.outcome ? <FindingMark of={transfer.outcome} /> : null}
          <span>{say('as-of', { day: formatDay(transfer.as_of, language) })}</span>
        </span>
      }
      actions={
        name === undefined ? null : (
          <Link className="button" href={`/declarations/${transfer.declaration}`}>
            {say('declaration')}
          </Link>
        )
      }
    >
      <nav aria-label={say('steps')} className="rail">
        <ol>
          {steps.map(one => (
            <li key={one} data-reached={steps.indexOf(one) <= steps.indexOf(reached)}>
              <Link
                href={`/transfers/${transfer.id}/${one}`}
                aria-current={one === shown ? 'step' : undefined}
              >
                {say(`step.${one}`)}
              </Link>
            </li>
          ))}
        </ol>
      </nav>
      {transfer.state === 'failed' ? <Failure transfer={transfer} /> : null}
      {isAtWork(transfer) && shown === reached ? (
        <ProgressView transfer={transfer} />
      ) : (
        <View transfer={transfer} shown={shown} reached={reached} />
      )}
    </Page>
  )
}

function View({ transfer, shown, reached }: ShownProps): ReactNode {
  const say = useWords(oneWords)
  const { decision, plans, plan, clearance } = transfer
  // What was decided of a cleared transfer is missing where its declaration was erased, and nowhere else.
  const isErased = transfer.state === 'cleared' && decision === null
  const notYet = (
    <p className="notice">{isErased ? say('erased') : say('not-yet', { step: say(`step.${reached}`) })}</p>
  )
  switch (shown) {
    case 'decision':
      return decision ? (
        <>
          {transfer.state === 'decided' && transfer.outcome === 'undetermined' ? (
            <Onward transfer={transfer} why="unknown" />
          ) : null}
          <DecisionView decision={decision} />
        </>
      ) : (
        notYet
      )
    case 'plan':
      return plans ? (
        <>
          {transfer.state === 'decided' && !plans.plans.some(({ ready }) => ready) ? (
            <Onward transfer={transfer} why={transfer.outcome === 'undetermined' ? 'unknown' : 'not-ready'} />
          ) : null}
          <PlanView transfer={transfer} plans={plans.plans} />
          {transfer.state === 'decided' ? <DocumentsView transfer={transfer} /> : null}
        </>
      ) : (
        notYet
      )
    case 'approve':
      return plan ? (
        <>
          <ApproveView transfer={transfer} />
          {transfer.state === 'refused' && !isErased ? <Onward transfer={transfer} why="refused" /> : null}
          {isErased ? null : <DocumentsView transfer={transfer} />}
        </>
      ) : (
        notYet
      )
    case 'clear':
      return clearance ? <ClearedView transfer={transfer} legs={clearance.legs} /> : notYet
    case 'carnet':
      return clearance ? (
        <>
          <CarnetView transfer={transfer} legs={clearance.legs} />
          {isErased ? null : <DocumentsView transfer={transfer} />}
        </>
      ) : (
        notYet
      )
  }
}

function useDeclarationName(id: string): string | undefined {
  const api = useApi()
  const { data } = useQuery({
    queryKey: ['declaration', id],
    queryFn: ({ signal }) => answerOf(api.GET('/v1/declarations/{id}', { params: { path: { id } }, signal })),
  })
  return data?.name
}
