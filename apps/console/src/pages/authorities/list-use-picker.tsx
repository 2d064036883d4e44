/** Entries of lists that were relied on: found by words in the law of this page, and named to the authority. */
import { type EntryName, entryNameText } from '@carnet/law'
import { type ReactNode, useDeferredValue, useId, useState } from 'react'
import { Button } from '../../kit/button.tsx'
import { LawText } from '../../kit/law-text.tsx'
import { ProblemNotice } from '../../kit/problem.tsx'
import { SelectField } from '../../kit/select-field.tsx'
import { useLaw } from '../../law/ask-law.ts'
import { today } from '../../words/today.ts'
import { useWords } from '../../words/use-words.ts'
import { authoritiesWords } from './authorities.words.ts'

/** As one reads it, and as the desk takes it. */
export interface UsedEntry extends EntryName {
  readonly title: string
}

/** More are fewer words away. */
const mostShown = 12

interface PickerProps {
  readonly uses: readonly UsedEntry[]
  readonly change: (uses: readonly UsedEntry[]) => void
}

export function ListUsePicker({ uses, change }: PickerProps): ReactNode {
  const say = useWords(authoritiesWords)
  const headingId = useId()
  const [code, setCode] = useState('')
  const [words, setWords] = useState('')
  const regimes = useLaw('regimes', null)
  const asked = useDeferredValue(words.trim())
  const isAsking = code !== '' && asked !== ''
  const { data, error } = useLaw('lists', { code, words: asked, asOf: today() }, isAsking)
  const chosen = new Set(uses.map(entryNameText))
  const found = (isAsking ? (data ?? []) : []).flatMap(list =>
    list.entries.map(({ name, title }) => ({
      use: { regime: code, list: list.name, entry: name, title },
      within: list.title,
    })),
  )
  const left = found.filter(({ use }) => !chosen.has(entryNameText(use)))
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as the rest of the form
    <div role="group" aria-labelledby={headingId}>
      <p className="small quiet" id={headingId}>
        {say('use.title')}
      </p>
      <ul className="desk-rows">
        {uses.map(use => (
          <li key={entryNameText(use)} className="desk-row">
            <span className="desk-row__what">
              <LawText of={use.title} /> <code className="quiet">{entryNameText(use)}</code>
            </span>
            <Button
              weight="quiet"
              aria-label={say('new.remove', { name: use.title })}
              onPress={() => change(uses.filter(one => one !== use))}
            >
              ×
            </Button>
          </li>
        ))}
      </ul>
      <div className="search">
        <SelectField
          label={say('use.regime')}
          value={code}
          options={[
            ...(code === '' ? [{ value: '', text: say('choose') }] : []),
            ...(regimes.data ?? [])
              .filter(({ lists }) => lists > 0)
              .map(one => ({ value: one.code, text: `${one.name} · ${one.code}` })),
          ]}
          onChange={setCode}
        />
        <label className="field search__words">
          <span>{say('use.words')}</span>
          <input
            type="search"
            value={words}
            onChange={({ target }) => setWords(target.value)}
            // Of this field, not of the form.
            onKeyDown={event => event.key === 'Enter' && event.preventDefault()}
          />
        </label>
      </div>
      {error ? <ProblemNotice error={error} /> : null}
      <p className="small quiet" role="status">
        {isAsking && data ? say(found.length === 0 ? 'use.none' : 'use.found', { count: found.length }) : ''}
      </p>
      <ul className="desk-rows">
        {left.slice(0, mostShown).map(({ use, within }) => (
          <li key={entryNameText(use)} className="desk-row">
            <span className="desk-row__what">
              <LawText of={use.title} />{' '}
              <span className="small quiet">
                <LawText of={within} /> · <code>{use.entry}</code>
              </span>
            </span>
            <Button
              aria-label={say('use.add.of', { name: use.title })}
              onPress={() => change([...uses, use])}
            >
              {say('use.add')}
            </Button>
          </li>
        ))}
      </ul>
      {left.length > mostShown ? (
        <p className="small quiet">{say('use.more', { count: left.length - mostShown })}</p>
      ) : null}
    </div>
  )
}
