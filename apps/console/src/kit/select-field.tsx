/** One of many: the browser's own list, which every device knows how to show. */
import type { ReactNode } from 'react'
import { useFault } from './use-fault.tsx'

export interface SelectFieldProps {
  readonly label: string
  readonly value: string
  readonly options: readonly { readonly value: string; readonly text: string }[]
  readonly fault?: string | undefined
  readonly onChange: (value: string) => void
}

export function SelectField({ label, value, options, fault, onChange }: SelectFieldProps): ReactNode {
  const { name, field, text } = useFault(fault)
  return (
    <label className="field">
      <span id={name}>{label}</span>
      <select {...field} value={value} onChange={({ target }) => onChange(target.value)}>
        {options.map(option => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
      {text}
    </label>
  )
}
