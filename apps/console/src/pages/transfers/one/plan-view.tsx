/** The lawful ways side by side: what each keeps, what it asks; a slider from keeping everything to having least to do. */
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { useLocation } from 'wouter'
import { answerOf, newKey, useApi } from '../../../api/client.ts'
import { Button } from '../../../kit/button.tsx'
import { FindingMark } from '../../../kit/finding-mark.tsx'
import { ProblemNotice } from '../../../kit/problem.tsx'
import { useMayBegin } from '../../../kit/use-may-begin.ts'
import { useWho } from '../../../kit/use-who.ts'
import { useLanguage, useWords } from '../../../words/use-words.ts'
import { WaysView } from './decision-view.tsx'
import { oneWords } from './one.words.ts'
import { keptToDone } from './plan-order.ts'
import { PlanPreview } from './plan-preview.tsx'
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
  const { language } = useLanguage()
  const ordered = keptToDone(plans)
  const chosen = transfer.plan?.sha256 ?? plans[0]?.sha256
  const [picked, pick] = useState(() =>
    Math.max(
      0,
      ordered.findIndex(({ sha256 }) => sha256 === chosen),
    ),
  )
  const plan = ordered[picked]
  if (!plan) return <p className="notice">{say('plan.none')}</p>
  return (
    <>
      <p className="quiet">{say('plan.lead')}</p>
      {ordered.length > 1 ? (
        <div className="weigh">
          <input
            type="range"
            min={0}
            max={ordered.length - 1}
            step={1}
            value={picked}
            aria-label={say('plan.slider')}
            aria-valuetext={planTitle(plan, say, language)}
            onChange={({ target }) => pick(Number(target.value))}
          />
          <p className="weigh__ends small quiet" aria-hidden="true">
            <span>{say('plan.end.keep')}</span>
            <span>{say('plan.end.do')}</span>
          </p>
        </div>
      ) : null}
      <ol className="plans">
        {ordered.map((one, at) => (
          <PlanColumn
            key={one.sha256}
            plan={one}
            isPicked={at === picked}
            isLightest={one.sha256 === plans[0]?.sha256}
            transfer={transfer}
          />
        ))}
      </ol>
      <PlanPreview key={plan.sha256} transfer={transfer} plan={plan} />
    </>
  )
}

interface PlanColumnProps {
  readonly plan: PlanShown
  readonly isPicked: boolean
  readonly isLightest: boolean
  readonly transfer: Transfer
}

function PlanColumn({ plan, isPicked, isLightest, transfer }: PlanColumnProps): ReactNode {
  const say = useWords(oneWords)
  const { language } = useLanguage()
  const who = useWho()
  const choose = useChoose(transfer.id, plan.sha256)
  const isChosen = transfer.plan?.sha256 === plan.sha256
  const mayBegin = useMayBegin()
  const mayChoose =
    mayBegin && (transfer.state === 'decided' || (transfer.state === 'approving' && !isChosen))
  const { cost, requirements, changes } = plan
  return (
    <li className="plan" data-chosen={isChosen} data-picked={isPicked}>
      <h2>{planTitle(plan, say, language)}</h2>
      <p className="marked">
        <FindingMark of={plan.outcome} />
        <span className="quiet small">{say(plan.ready ? 'plan.ready' : 'plan.not-ready')}</span>
      </p>
      <h3>{say('plan.lost')}</h3>
      {changes.length === 0 ? <p className="small">{say('plan.lost.nothing')}</p> : null}
      <ul className="plan__changes small">
        {changes.map(({ leg, item, change }) => (
          <li key={`${leg} ${item}`}>
            <code className="item" data-change={change}>
              {item}
            </code>{' '}
            <span className="quiet">{say(`change.${change}`)}</span>
          </li>
        ))}
      </ul>
      <h3>{say('plan.asked')}</h3>
      {requirements.length === 0 ? <p className="small">{say('plan.nothing')}</p> : null}
      {requirements.map(({ regime, provision, ways }) => (
        <div key={`${regime} ${provision}`} className="small">
          <span className="mono">{regime}</span> <WaysView ways={ways} />
        </div>
      ))}
      <p className="small quiet">
        {[
          ...(cost.steps > 0 ? [say('plan.steps', { count: cost.steps })] : []),
          ...(cost.papers > 0 ? [say('plan.papers', { count: cost.papers })] : []),
          ...(cost.days > 0 ? [say('plan.days', { count: cost.days })] : []),
        ].join(' · ')}
      </p>
      <div className="plan__do">
        {isChosen ? (
          <p className="quiet small">{say('plan.chosen', { who: who(transfer.plan?.by ?? '') })}</p>
        ) : null}
        {mayChoose && plan.ready ? (
          <Button
            weight={isLightest ? 'strong' : 'usual'}
            isDisabled={choose.isPending}
            aria-label={`${say('plan.choose')}: ${planTitle(plan, say, language)}`}
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
