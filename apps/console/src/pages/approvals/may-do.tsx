/** What an agent may do within bounds, in sentences: what a person reads before they say yes, and whoever looks later. */
import { formatDay, formatList, formatNumber } from '@carnet/locales'
import type { ReactNode } from 'react'
import { useLaw } from '../../law/ask-law.ts'
import type { Declared } from '../../law/declared.ts'
import { useLanguage, useWords } from '../../words/use-words.ts'
import { oneWords } from '../transfers/one/one.words.ts'
import { planNameText } from '../transfers/one/plan-title.ts'
import { approvalsWords } from './approvals.words.ts'
import type { Bounds } from './standing.ts'

interface MayDoProps {
  /** What the declaration is called. */
  readonly name: string
  readonly bounds: Bounds
  readonly declared: Declared | undefined
}

export function MayDo({ name, bounds, declared }: MayDoProps): ReactNode {
  const say = useWords(approvalsWords)
  const sayOfPlan = useWords(oneWords)
  const { language } = useLanguage()
  const nameOf = useCategoryName()
  const { people, until, clearances, categories, plans } = bounds
  return (
    <ul className="may">
      <li>{say('may.clear', { day: formatDay(until, language), name, count: clearances })}</li>
      <li>
        {say('may.people', {
          people: formatNumber(people.at_most, language),
          per: say(`per.${people.per}`),
        })}
      </li>
      {declared ? (
        <li>
          {say('may.ways')} <Ways declared={declared} />
        </li>
      ) : null}
      <li>{say('may.categories', { categories: formatList(categories.map(nameOf), language) })}</li>
      <li>
        {say('may.plans', {
          plans: plans
            .map(plan => say('plan.quoted', { plan: planNameText(plan, sayOfPlan, language) }))
            .join(say('plan.separator')),
        })}
      </li>
    </ul>
  )
}

/** Who sends to whom, what for. */
export function Ways({ declared }: { readonly declared: Declared }): ReactNode {
  const say = useWords(approvalsWords)
  const { language } = useLanguage()
  const party = (name: string, place: string | null): string =>
    place === null ? name : say('party', { name, place })
  return (
    <ul className="may__ways">
      {declared.legs.map(({ name, from, to, fromPlace, toPlace, purposes }) => (
        <li key={name}>
          {say('way', { from: party(from, fromPlace), to: party(to, toPlace) })}
          {purposes.length === 0 ? null : (
            <span className="quiet">
              {' '}
              {say('way.purposes', { purposes: formatList(purposes, language) })}
            </span>
          )}
        </li>
      ))}
    </ul>
  )
}

function useCategoryName(): (code: string) => string {
  const { data: all = [] } = useLaw('categories', null)
  const names = new Map(all.map(({ code, name }) => [code, name]))
  return code => names.get(code) ?? code
}
