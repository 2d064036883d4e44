/** What is assumed, said openly, and changed in place. */
import { formatNumber } from '@carnet/locales'
import type { ReactNode } from 'react'
import { Choice } from '../../kit/choice.tsx'
import { SelectField } from '../../kit/select-field.tsx'
import { useLanguage, useWords } from '../../words/use-words.ts'
import type { Assumptions } from '../../world/declare.ts'
import { homeWords } from './home.words.ts'
import type { NamedPlace } from './named-place.ts'

interface AssumptionsBarProps {
  readonly assumed: Assumptions
  readonly change: (assumed: Assumptions) => void
  readonly places: readonly NamedPlace[]
  readonly world: { readonly findings: object; readonly tookMs: number } | undefined
}

const relations = ['customer', 'employee', 'patient'] as const

export function AssumptionsBar({ assumed, change, places, world }: AssumptionsBarProps): ReactNode {
  const say = useWords(homeWords)
  const { language } = useLanguage()
  const sorted = [...places].sort((a, b) => a.name.localeCompare(b.name, language))
  const loaded = sorted.filter(({ isLoaded }) => isLoaded)
  return (
    <section className="assumed" aria-label={say('assumed')}>
      <SelectField
        label={say('from')}
        value={assumed.from}
        options={(loaded.some(({ code }) => code === assumed.from) ? loaded : sorted).map(
          ({ code, name }) => ({
            value: code,
            text: name,
          }),
        )}
        onChange={from => change({ ...assumed, from })}
      />
      <label className="field">
        <span>{say('day')}</span>
        <input
          type="date"
          value={assumed.asOf}
          onChange={({ target }) => target.value && change({ ...assumed, asOf: target.value })}
        />
      </label>
      <div className="field">
        <span>{say('relation')}</span>
        <Choice
          label={say('relation')}
          value={assumed.relation as (typeof relations)[number]}
          options={relations.map(value => ({ value, text: say(`relation.${value}`) }))}
          onChange={relation => change({ ...assumed, relation })}
        />
      </div>
      <div className="field">
        <span>{say('group')}</span>
        <Choice
          label={say('group')}
          value={assumed.group ? 'yes' : 'no'}
          options={(['no', 'yes'] as const).map(value => ({ value, text: say(`group.${value}`) }))}
          onChange={value => change({ ...assumed, group: value === 'yes' })}
        />
      </div>
      <p className="assumed__rest small quiet">
        {say('assumed')}: {say('assumed.what')}.{' '}
        <span role="status">
          {world
            ? say('decided', {
                count: Object.keys(world.findings).length,
                seconds: formatNumber(Math.round(world.tookMs / 100) / 10, language),
              })
            : say('deciding')}
        </span>
      </p>
    </section>
  )
}
