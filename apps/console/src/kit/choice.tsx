/** One of a few: a row of words, one of which holds. */
import type { ReactNode } from 'react'
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup'

export interface ChoiceProps<Value extends string> {
  readonly label: string
  readonly value: Value
  readonly options: readonly { readonly value: Value; readonly text: string }[]
  readonly onChange: (value: Value) => void
}

export function Choice<Value extends string>(props: ChoiceProps<Value>): ReactNode {
  const { label, value, options, onChange } = props
  return (
    <RadioGroup
      className="choice"
      aria-label={label}
      orientation="horizontal"
      value={value}
      onChange={chosen => onChange(chosen as Value)}
    >
      {options.map(option => (
        <Radio key={option.value} className="choice__one" value={option.value}>
          {option.text}
        </Radio>
      ))}
    </RadioGroup>
  )
}
