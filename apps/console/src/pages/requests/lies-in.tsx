/** Where the data lie: one place or several, each taken away again with an undo. */
import { type ReactNode, useLayoutEffect, useRef, useState } from 'react'
import { Button } from '../../kit/button.tsx'
import { SelectField } from '../../kit/select-field.tsx'
import { useWords } from '../../words/use-words.ts'
import type { Faults } from './form-faults.ts'
import { type Form, type Removed, withoutPlace, withPlaceAgain } from './request-form.ts'
import { requestsWords } from './requests.words.ts'

export interface PlacesProps {
  readonly form: Form
  readonly change: (more: Partial<Form>) => void
  readonly places: readonly { readonly value: string; readonly text: string }[]
  /** Null until somebody has tried to record it. */
  readonly faults: Faults | null
}

export function LiesIn({ form, change, places, faults }: PlacesProps): ReactNode {
  const say = useWords(requestsWords)
  const { liesIn } = form
  const [removed, setRemoved] = useState<Removed | null>(null)
  const { list, undo, focusOn } = useFocusAfter()
  const isOne = liesIn.length === 1
  const labelOf = (at: number): string =>
    isOne ? say('form.lies-in') : say('form.lies-in.of', { number: at + 1 })
  const called = (place: string, at: number): string =>
    places.find(({ value }) => value !== '' && value === place)?.text ?? labelOf(at)
  const add = (): void => {
    focusOn(liesIn.length)
    setRemoved(null)
    change({ liesIn: [...liesIn, ''] })
  }
  const remove = (at: number): void => {
    const [left, taken] = withoutPlace(form, at)
    focusOn('undo')
    setRemoved(taken)
    change(left)
  }
  const takeBack = (taken: Removed): void => {
    focusOn(taken.at)
    setRemoved(null)
    change(withPlaceAgain(form, taken))
  }
  return (
    <div className="lies-in" ref={list}>
      {liesIn.map((place, at) => {
        const fault = faults?.liesIn[at]
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a place has no other name until it is chosen
          <div key={at} className="lies-in__place">
            <SelectField
              label={labelOf(at)}
              value={place}
              options={places}
              fault={fault && say(`fault.${fault}`)}
              onChange={chosen =>
                change({ liesIn: liesIn.map((one, index) => (index === at ? chosen : one)) })
              }
            />
            {isOne ? null : (
              <Button
                weight="quiet"
                aria-label={say('form.lies-in.remove.of', { what: called(place, at) })}
                onPress={() => remove(at)}
              >
                {say('form.lies-in.remove')}
              </Button>
            )}
          </div>
        )
      })}
      <div className="page__actions">
        <Button onPress={add}>{say('form.lies-in.more')}</Button>
        <span role="status">
          {removed ? say('form.lies-in.removed', { what: called(removed.place, removed.at) }) : null}
        </span>
        {removed ? (
          <Button ref={undo} weight="quiet" onPress={() => takeBack(removed)}>
            {say('undo')}
          </Button>
        ) : null}
      </div>
    </div>
  )
}

/** Where the keyboard goes when a place has come or gone: to that place, or to what takes it back. */
function useFocusAfter() {
  const list = useRef<HTMLDivElement>(null)
  const undo = useRef<HTMLButtonElement>(null)
  const next = useRef<number | 'undo' | null>(null)
  useLayoutEffect(() => {
    const goal = next.current
    next.current = null
    if (goal === 'undo') undo.current?.focus()
    else if (goal !== null) list.current?.querySelectorAll('select')[goal]?.focus()
  })
  return {
    list,
    undo,
    focusOn: (what: number | 'undo'): void => {
      next.current = what
    },
  }
}
