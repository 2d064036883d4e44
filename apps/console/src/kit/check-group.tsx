/** Any of a few: boxes to be ticked. */
import type { ReactNode } from 'react'
import { useFault } from './use-fault.tsx'

interface Props<Value extends string> {
  readonly label: string
  readonly options: readonly { readonly value: Value; readonly text: string }[]
  readonly chosen: readonly Value[]
  readonly fault?: string | undefined
  readonly onChange: (chosen: readonly Value[]) => void
}

export function CheckGroup<Value extends string>({
  label,
  options,
  chosen,
  fault,
  onChange,
}: Props<Value>): ReactNode {
  const { field, text } = useFault(fault)
  return (
    <fieldset className="ticks">
      <legend>{label}</legend>
      {options.map(({ value, text: name }) => (
        <label key={value}>
          <input
            type="checkbox"
            aria-invalid={field['aria-invalid']}
            aria-describedby={field['aria-describedby']}
            checked={chosen.includes(value)}
            onChange={({ target }) =>
              onChange(target.checked ? [...chosen, value] : chosen.filter(one => one !== value))
            }
          />
          {name}
        </label>
      ))}
      {text}
    </fieldset>
  )
}
