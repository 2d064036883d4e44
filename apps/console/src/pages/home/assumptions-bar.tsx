/** What is assumed, said openly, and changed in place. */
import { formatNumber } from '@carnet/locales'
import type { ReactNode } from 'react'
import { SelectField } from '../../kit/select-field.tsx'
import { useLanguage, useWords } from '../../words/use-words.ts'
import {
  type Assumptions,
  type Receiver,
  type ReceiverRole,
  type Relation,
  receiverRoles,
  receivers,
  relations,
  type Sender,
  senders,
} from '../../world/assumptions.ts'
import { homeWords } from './home.words.ts'
import type { NamedPlace } from './named-place.ts'

interface AssumptionsBarProps {
  readonly assumed: Assumptions
  readonly change: (assumed: Assumptions) => void
  readonly places: readonly NamedPlace[]
  readonly world: { readonly findings: object; readonly tookMs: number } | undefined
}

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
      <SelectField
        label={say('sender')}
        value={assumed.sender}
        options={senders.map(value => ({ value, text: say(`party.${value}`) }))}
        onChange={sender => change({ ...assumed, sender: sender as Sender })}
      />
      <SelectField
        label={say('receiver')}
        value={assumed.receiver}
        options={receivers.map(value => ({ value, text: say(`party.${value}`) }))}
        onChange={receiver => change({ ...assumed, receiver: receiver as Receiver })}
      />
      <SelectField
        label={say('role')}
        value={assumed.receiverRole}
        options={receiverRoles.map(value => ({ value, text: say(`role.${value}`) }))}
        onChange={role => change({ ...assumed, receiverRole: role as ReceiverRole })}
      />
      {assumed.sender === 'company' && assumed.receiver === 'company' ? (
        <SelectField
          label={say('group')}
          value={assumed.group ? 'yes' : 'no'}
          options={(['no', 'yes'] as const).map(value => ({ value, text: say(`group.${value}`) }))}
          onChange={value => change({ ...assumed, group: value === 'yes' })}
        />
      ) : null}
      <SelectField
        label={say('relation')}
        value={assumed.relation}
        options={relations.map(value => ({ value, text: say(`relation.${value}`) }))}
        onChange={relation => change({ ...assumed, relation: relation as Relation })}
      />
      <SelectField
        label={say('adults')}
        value={assumed.adults ? 'yes' : 'no'}
        options={(['yes', 'no'] as const).map(value => ({ value, text: say(`adults.${value}`) }))}
        onChange={value => change({ ...assumed, adults: value === 'yes' })}
      />
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
