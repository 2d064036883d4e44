/** Kinds of data by a word of either language, one or more. */
import { type ReactNode, useId, useState } from 'react'
import { useLaw } from '../../law/ask-law.ts'
import { useWords } from '../../words/use-words.ts'
import { requestsWords } from './requests.words.ts'

interface PickerProps {
  readonly chosen: readonly string[]
  readonly choose: (categories: readonly string[]) => void
}

export function CategoryPicker({ chosen, choose }: PickerProps): ReactNode {
  const say = useWords(requestsWords)
  const hint = useId()
  const [phrase, setPhrase] = useState('')
  const { data: all = [] } = useLaw('categories', null)
  const { data: found = [] } = useLaw('findCategories', phrase, phrase.trim() !== '')
  const nameOf = (code: string): string => all.find(one => one.code === code)?.name ?? code
  const shown = [
    ...chosen,
    ...(phrase.trim() === '' ? [] : found.map(({ value }) => value).filter(value => !chosen.includes(value))),
  ]
  return (
    <div className="category-picker">
      <label className="field">
        <span>{say('form.categories')}</span>
        <input
          type="search"
          aria-describedby={hint}
          value={phrase}
          onChange={({ target }) => setPhrase(target.value)}
        />
      </label>
      <p id={hint} className="small quiet">
        {say('form.search')}
      </p>
      <ul className="choices choices--several">
        {shown.map(code => (
          <li key={code}>
            <label>
              <input
                type="checkbox"
                checked={chosen.includes(code)}
                onChange={({ target }) =>
                  choose(target.checked ? [...chosen, code] : chosen.filter(one => one !== code))
                }
              />
              {nameOf(code)} <code className="quiet">{code}</code>
            </label>
          </li>
        ))}
      </ul>
    </div>
  )
}
