/** The lawful ways, lightest first: what each loses, what it asks. */
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { useLocation } from 'wouter'
import { answerOf, newKey, useApi } from '../../../api/client.ts'
import { Button } from '../../../kit/button.tsx'
import { FindingMark } from '../../../kit/finding-mark.tsx'
import { ProblemNotice } from '../../../kit/problem.tsx'
import { useLanguage, useWords } from '../../../words/use-words.ts'
import { WaysView } from './decision-view.tsx'
import { oneWords } from './one.words.ts'
import { planTitle } from './plan-title.ts'
import type { PlanShown, Transfer } from './transfer.ts'

export function PlanView({
  transfer,
  plans,
}: {
  readonly transfer: Transfer
  readonly plans: readonly PlanShown[]
}): ReactNode {
  const say = useWords(oneWords)
  if (plans.length === 0) return <p className="notice">{say('plan.none')}</p>
  return (
    <>
      <p className="quiet">{say('plan.lead')}</p>
      <ol className="plans">
        {plans.map((plan, at) => (
          <PlanRow key={plan.sha256} plan={plan} number={at + 1} transfer={transfer} />
        ))}
      </ol>
    </>
  )
}

interface PlanRowProps {
  readonly plan: PlanShown
  readonly number: number
  readonly transfer: Transfer
}

function PlanRow({ plan, number, transfer }: PlanRowProps): ReactNode {
  const say = useWords(oneWords)
  const { language } = useLanguage()
  const choose = useChoose(transfer.id, plan.sha256)
  const isChosen = transfer.plan?.sha256 === plan.sha256
  const mayChoose = transfer.state === 'decided' || (transfer.state === 'approving' && !isChosen)
  return (
    <li className="plan" data-chosen={isChosen}>
      <div>
        <h2>
          <span className="quiet">{number}</span> {planTitle(plan, say, language)}
        </h2>
        <p className="marked">
          <FindingMark of={plan.outcome} />
          <span className="quiet">{say(plan.ready ? 'plan.ready' : 'plan.not-ready')}</span>
        </p>
        {plan.requirements.length === 0 ? <p className="small">{say('plan.nothing')}</p> : null}
        {plan.requirements.map(({ regime, provision, ways }) => (
          <div key={`${regime} ${provision}`} className="small">
            <span className="mono">{regime}</span> <WaysView ways={ways} />
          </div>
        ))}
      </div>
      <div className="plan__do">
        {isChosen ? <p className="quiet">{say('plan.chosen', { who: transfer.plan?.by ?? '' })}</p> : null}
        {mayChoose && plan.ready ? (
          <Button
            weight={number === 1 ? 'strong' : 'usual'}
            isDisabled={choose.isPending}
            onPress={() => choose.mutate()}
          >
            {say('plan.choose')}
          </Button>
        ) : null}
        {choose.error ? <ProblemNotice error={choose.error} /> : null}
      </div>
    </li>
  )
}

function useChoose(id: string, sha256: string) {
  const api = useApi()
  const queries = useQueryClient()
  const [, navigate] = useLocation()
  const [key] = useState(newKey)
  return useMutation({
    mutationFn: () =>
      answerOf(
        api.POST('/v1/transfers/{id}/choose', {
          params: { path: { id } },
          body: { plan_sha256: sha256 },
          headers: { 'idempotency-key': key },
        }),
      ),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['transfer', id] })
      navigate(`/transfers/${id}/approve`)
    },
  })
}
