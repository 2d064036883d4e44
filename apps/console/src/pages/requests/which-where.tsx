/** Of several places in which data lie: which kind of data lies in which. */
import type { ReactNode } from 'react'
import { CheckGroup } from '../../kit/check-group.tsx'
import { useLaw } from '../../law/ask-law.ts'
import { useWords } from '../../words/use-words.ts'
import type { PlacesProps } from './lies-in.tsx'
import { isSpread, placesOf } from './request-form.ts'
import { requestsWords } from './requests.words.ts'

export function WhichWhere({ form, change, places, faults }: PlacesProps): ReactNode {
  const say = useWords(requestsWords)
  const { data: all = [] } = useLaw('categories', null)
  if (!isSpread(form)) return null
  const { liesIn, categories, only } = form
  const options = places.filter(({ value }) => value !== '' && liesIn.includes(value))
  return (
    <section className="which-where" aria-label={say('form.lies-in.which')}>
      <h2>{say('form.lies-in.which')}</h2>
      {categories.map(category => {
        const fault = faults?.lies[category]
        return (
          <CheckGroup
            key={category}
            label={all.find(({ code }) => code === category)?.name ?? category}
            options={options}
            chosen={placesOf(form, category)}
            fault={fault && say(`fault.${fault}`)}
            onChange={chosen => change({ only: { ...only, [category]: chosen } })}
          />
        )
      })}
    </section>
  )
}
