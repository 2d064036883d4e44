/** What enters into force, and which declarations it would decide otherwise. */
import { type ReactNode, useState } from 'react'
import { LawChanges } from '../../kit/law-changes.tsx'
import { Page } from '../../kit/page.tsx'
import { ProblemNotice } from '../../kit/problem.tsx'
import { SelectField } from '../../kit/select-field.tsx'
import { Waiting } from '../../kit/waiting.tsx'
import { useLaw } from '../../law/ask-law.ts'
import { today } from '../../words/today.ts'
import { useWords } from '../../words/use-words.ts'
import { TouchedDeclarations } from './touched-declarations.tsx'
import { upcomingWords } from './upcoming.words.ts'

export default function UpcomingPage(): ReactNode {
  const say = useWords(upcomingWords)
  const [code, choose] = useState('')
  const regimes = useLaw('regimes', null)
  const { data, error } = useLaw('coming', { from: today(), code })
  return (
    <Page title={say('title')} lead={say('lead')}>
      <TouchedDeclarations />
      <section className="upcoming__law">
        <header className="upcoming__head">
          <h2>{say('law.title')}</h2>
          <SelectField
            label={say('regime')}
            value={code}
            options={[
              { value: '', text: say('all') },
              ...(regimes.data ?? []).map(one => ({ value: one.code, text: `${one.name} · ${one.code}` })),
            ]}
            onChange={choose}
          />
        </header>
        {error ? <ProblemNotice error={error} /> : null}
        {data ? null : <Waiting />}
        {data?.length === 0 ? <p className="quiet">{say('none')}</p> : null}
        {data ? <LawChanges days={data} namesRegime /> : null}
      </section>
    </Page>
  )
}
