/** What changed in a regime between two days; the span is dragged along the days on which something does. */
import { type ReactNode, useEffect } from 'react'
import { Link, useSearchParams } from 'wouter'
import { DaySlider } from '../../kit/day-slider.tsx'
import { LawChanges } from '../../kit/law-changes.tsx'
import { Page } from '../../kit/page.tsx'
import { ProblemNotice } from '../../kit/problem.tsx'
import { SelectField } from '../../kit/select-field.tsx'
import { useSettled } from '../../kit/use-settled.ts'
import { Waiting } from '../../kit/waiting.tsx'
import { useLaw } from '../../law/ask-law.ts'
import { today as todayHere, yearsBefore } from '../../words/today.ts'
import { useWords } from '../../words/use-words.ts'
import { changesWords } from './changes.words.ts'

/** What somebody who has not looked yet is shown first, in years back from today. */
const usualYears = 3

export default function ChangesPage(): ReactNode {
  const say = useWords(changesWords)
  const [parameters, setParameters] = useSearchParams()
  const today = todayHere()
  const regimes = useLaw('regimes', null)
  const code = (parameters.get('regime') ?? '').toUpperCase()
  const [from = '', to = ''] = [
    parameters.get('from') ?? yearsBefore(today, usualYears),
    parameters.get('to') ?? today,
  ].sort()
  const set = (changes: Readonly<Record<string, string>>): void =>
    setParameters(
      before => {
        const after = new URLSearchParams(before)
        for (const [name, value] of Object.entries(changes)) after.set(name, value)
        return after
      },
      { replace: true },
    )
  const first = regimes.data?.[0]?.code
  // biome-ignore lint/correctness/useExhaustiveDependencies: once the library is there, and never again
  useEffect(() => {
    if (code === '' && first) set({ regime: first })
  }, [first])
  const days = useLaw('lawDays', code, code !== '')
  const asked = useSettled(JSON.stringify({ code, from, to, today }))
  const { data, error } = useLaw(
    'changes',
    JSON.parse(asked) as { code: string; from: string; to: string; today: string },
    code !== '',
  )
  const count = data?.reduce((sum, { changes }) => sum + changes.length, 0) ?? 0
  return (
    <Page title={say('title')} lead={say('lead')}>
      <div className="compare__choose">
        <SelectField
          label={say('regime')}
          value={code}
          options={(regimes.data ?? []).map(one => ({ value: one.code, text: `${one.name} · ${one.code}` }))}
          onChange={value => set({ regime: value })}
        />
        <DayField label={say('from')} day={from} choose={day => set({ from: day, to })} />
        <DayField label={say('to')} day={to} choose={day => set({ from, to: day })} />
      </div>
      {days.data ? (
        <DaySlider
          days={days.data}
          today={today}
          handles={[
            { label: say('from'), day: from, move: day => set({ from: day, to }) },
            { label: say('to'), day: to, move: day => set({ from, to: day }) },
          ]}
        />
      ) : null}
      {error ? <ProblemNotice error={error} /> : null}
      <p className="small quiet" role="status">
        {data ? say(count > 0 ? 'count' : days.data?.length === 0 ? 'none.ever' : 'none', { count }) : ''}
        {data && code !== '' ? (
          <>
            {' · '}
            <Link href={`/regimes/${code}?as_of=${to}`}>{say('book')}</Link>
          </>
        ) : null}
      </p>
      {data ? <LawChanges days={data} namesRegime={false} /> : <Waiting />}
    </Page>
  )
}

interface DayFieldProps {
  readonly label: string
  readonly day: string
  readonly choose: (day: string) => void
}

const DayField = ({ label, day, choose }: DayFieldProps): ReactNode => (
  <label className="field">
    <span>{label}</span>
    <input type="date" value={day} onChange={({ target }) => target.value && choose(target.value)} />
  </label>
)
