/** What was carried out: the plan, who approved it, and where each leg stands in the ledger. The carnet is the next step. */
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { useLanguage, useWords } from '../../../words/use-words.ts'
import { oneWords } from './one.words.ts'
import { planTitle } from './plan-title.ts'
import { clearingSteps } from './progress-view.tsx'
import type { ReleasedLeg, Transfer } from './transfer.ts'
import { WhoAnswered } from './who-answered.tsx'

export function ClearedView({
  transfer,
  legs,
}: {
  readonly transfer: Transfer
  readonly legs: readonly ReleasedLeg[]
}): ReactNode {
  const say = useWords(oneWords)
  const { language } = useLanguage()
  const plan = transfer.plans?.plans.find(({ sha256 }) => sha256 === transfer.plan?.sha256)
  const approved = transfer.approvals.filter(({ answer }) => answer === 'approved')
  const what: Partial<Record<(typeof clearingSteps)[number], ReactNode>> = {
    plan: plan ? planTitle(plan, say, language) : transfer.plan?.name,
    protect: approved.map(({ person }) => (
      <span key={person} className="preview__change">
        <WhoAnswered person={person} answer="approved" />
      </span>
    )),
    ledger: (
      <ul>
        {legs.map(({ leg, entry, index }) => (
          <li key={leg}>
            {leg} · {index} · <code className="hash">{entry}</code>
          </li>
        ))}
      </ul>
    ),
    move: (
      <ul>
        {legs.map(({ leg, file }) =>
          file ? (
            <li key={leg}>
              {leg} ·{' '}
              <a href={`/v1/transfers/${transfer.id}/data?leg=${encodeURIComponent(leg)}`} download>
                {say('carnet.data')}
              </a>
            </li>
          ) : (
            <li key={leg}>
              {leg} · {say('cleared.no-file')}
            </li>
          ),
        )}
      </ul>
    ),
    carnet: <Link href={`/transfers/${transfer.id}/carnet`}>{say('cleared.to-carnet')}</Link>,
  }
  return (
    <section>
      <p className="quiet">{say('cleared.lead')}</p>
      <ol className="progress">
        {clearingSteps.map(step => (
          <li key={step} data-done="true">
            <p>
              {say(`progress.${step}`)} <span className="quiet">{say('progress.done')}</span>
            </p>
            {what[step] ? <div className="small quiet">{what[step]}</div> : null}
          </li>
        ))}
      </ol>
    </section>
  )
}
