/** A link for the person who was found, or for whoever acts for them. Link and code stand here once. */
import type { paths } from '@carnet/client'
import { type FormEvent, type ReactNode, useState } from 'react'
import { answerOf, useApi } from '../../api/client.ts'
import { useChange } from '../../api/use-change.ts'
import { Button } from '../../kit/button.tsx'
import { ProblemNotice } from '../../kit/problem.tsx'
import { SelectField } from '../../kit/select-field.tsx'
import { ShownOnce } from '../../kit/shown-once.tsx'
import { useWords } from '../../words/use-words.ts'
import { peopleWords } from './people.words.ts'
import type { Said } from './people-data.ts'

type NewLink = NonNullable<paths['/v1/people/links']['post']['requestBody']>['content']['application/json']
type Acts = NonNullable<NewLink['acts_as']>
type Basis = NonNullable<NewLink['basis']>

const acts: readonly Acts[] = ['self', 'delegate', 'guardian']
/** On what each may act. */
const basesOf: Readonly<Record<Acts, readonly Basis[]>> = {
  self: [],
  delegate: ['written-authority'],
  guardian: ['parent', 'appointed-guardian'],
}
const usualHours = 72
const mostHours = 336
const usualDays = 30
const mostDays = 365

export function MakeLink({ said }: { readonly said: Said }): ReactNode {
  const say = useWords(peopleWords)
  const api = useApi()
  const [actsAs, setActsAs] = useState<Acts>('self')
  const [basis, setBasis] = useState<Basis>('written-authority')
  const [may, setMay] = useState<'see' | 'withdraw'>('withdraw')
  const [hours, setHours] = useState(usualHours)
  const [days, setDays] = useState(usualDays)
  const making = useChange({
    send: (body: NewLink, headers) => answerOf(api.POST('/v1/people/links', { body, headers })),
    stale: ['people-links'],
  })
  const choose = (value: string): void => {
    setActsAs(value as Acts)
    setBasis(basesOf[value as Acts][0] ?? 'written-authority')
  }
  const make = (event: FormEvent): void => {
    event.preventDefault()
    const forAnother = actsAs === 'self' ? {} : { basis, days }
    making.mutate({ identifiers: [said], acts_as: actsAs, may, hours, ...forAnother })
  }
  const made = making.data
  return (
    <>
      <form className="setting__form" onSubmit={make}>
        <SelectField
          label={say('acts-as')}
          value={actsAs}
          options={acts.map(value => ({ value, text: say(`acts-as.${value}`) }))}
          onChange={choose}
        />
        {actsAs === 'self' ? null : (
          <SelectField
            label={say('basis')}
            value={basis}
            options={basesOf[actsAs].map(value => ({ value, text: say(`basis.${value}`) }))}
            onChange={value => setBasis(value as Basis)}
          />
        )}
        <SelectField
          label={say('may')}
          value={may}
          options={(['see', 'withdraw'] as const).map(value => ({ value, text: say(`may.${value}`) }))}
          onChange={value => setMay(value as typeof may)}
        />
        <NumberField text={say('hours')} value={hours} most={mostHours} choose={setHours} />
        {actsAs === 'self' ? null : (
          <NumberField text={say('days')} value={days} most={mostDays} choose={setDays} />
        )}
        <Button type="submit" isDisabled={making.isPending}>
          {say('make.link')}
        </Button>
      </form>
      {making.error ? <ProblemNotice error={making.error} /> : null}
      {made ? (
        <>
          <ShownOnce
            label={say('link')}
            secret={new URL(made.path, location.origin).href}
            hide={making.reset}
          />
          <p className="person__code">
            {say('code')} <strong className="mono">{made.code.replace(/(\d{4})(\d{4})/, '$1 $2')}</strong>
          </p>
          {made.url === null ? <p className="small quiet">{say('local.note')}</p> : null}
        </>
      ) : null}
    </>
  )
}

interface NumberProps {
  readonly text: string
  readonly value: number
  readonly most: number
  readonly choose: (value: number) => void
}

function NumberField({ text, value, most, choose }: NumberProps): ReactNode {
  return (
    <label className="field">
      <span>{text}</span>
      <input
        type="number"
        min={1}
        max={most}
        required
        value={Number.isNaN(value) ? '' : value}
        onChange={({ target }) => choose(target.valueAsNumber)}
      />
    </label>
  )
}
