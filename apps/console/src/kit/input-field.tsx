/** A line to write into, a number or a day, with what is wrong with it beside it. */
import type { InputHTMLAttributes, ReactNode } from 'react'
import { useFault } from './use-fault.tsx'

type Said = Pick<
  InputHTMLAttributes<HTMLInputElement>,
  'type' | 'maxLength' | 'min' | 'max' | 'step' | 'required' | 'autoComplete' | 'inputMode'
>

interface Props extends Said {
  readonly label: string
  readonly value: string
  readonly fault?: string | undefined
  readonly onChange: (value: string) => void
}

export function InputField({ label, value, fault, onChange, ...said }: Props): ReactNode {
  const { name, field, text } = useFault(fault)
  return (
    <label className="field">
      <span id={name}>{label}</span>
      <input {...said} {...field} value={value} onChange={({ target }) => onChange(target.value)} />
      {text}
    </label>
  )
}
