/** Kinds of data by a word of either language, one or more. */
import { type ReactNode, useId, useState } from 'react'
import { useLaw } from '../law/ask-law.ts'
import { useWords } from '../words/use-words.ts'
import { kitWords } from './kit.words.ts'
import { useFault } from './use-fault.tsx'

interface PickerProps {
  readonly label: string
  readonly chosen: readonly string[]
  /** Shown before anything is searched for. */
  readonly offered?: readonly string[]
  readonly fault?: string | undefined
  readonly choose: (categories: readonly string[]) => void
}

export function CategoryPicker({ label, chosen, offered = [], fault, choose }: PickerProps): ReactNode {
  const say = useWords(kitWords)
  const hint = useId()
  const { name, field, text } = useFault(fault, hint)
  const [phrase, setPhrase] = useState('')
  const { data: all = [] } = useLaw('categories', null)
  const { data: found = [] } = useLaw('findCategories', phrase, phrase.trim() !== '')
  const nameOf = (code: string): string => all.find(one => one.code === code)?.name ?? code
  const matching = phrase.trim() === '' ? [] : found.map(({ value }) => value)
  // Whatever was offered keeps its line when it is no longer chosen.
  const shown = new Set([...offered, ...chosen, ...matching])
  return (
    <div className="category-picker">
      <label className="field">
        <span id={name}>{label}</span>
        <input type="search" {...field} value={phrase} onChange={({ target }) => setPhrase(target.value)} />
        {text}
      </label>
      <p id={hint} className="small quiet">
        {say('categories.search')}
      </p>
      <ul className="choices choices--several">
        {[...shown].map(code => (
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
