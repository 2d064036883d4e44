/** Any of a few: boxes to be ticked. */
import type { ReactNode } from 'react'

interface Props<Value extends string> {
  readonly label: string
  readonly options: readonly { readonly value: Value; readonly text: string }[]
  readonly chosen: readonly Value[]
  readonly onChange: (chosen: readonly Value[]) => void
}

export function CheckGroup<Value extends string>({
  label,
  options,
  chosen,
  onChange,
}: Props<Value>): ReactNode {
  return (
    <fieldset className="ticks">
      <legend>{label}</legend>
      {options.map(({ value, text }) => (
        <label key={value}>
          <input
            type="checkbox"
            checked={chosen.includes(value)}
            onChange={({ target }) =>
              onChange(target.checked ? [...chosen, value] : chosen.filter(one => one !== value))
            }
          />
          {text}
        </label>
      ))}
    </fieldset>
  )
}
