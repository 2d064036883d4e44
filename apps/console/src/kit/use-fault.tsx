/** What is wrong with a field, said beside it. The field keeps its own name; what is wrong with it is its description. */
import { type ReactNode, useId } from 'react'

interface Marked {
  /** Of the text that names the field. */
  readonly name: string
  /** For the field itself. */
  readonly field: {
    readonly 'aria-labelledby'?: string
    readonly 'aria-invalid'?: true
    readonly 'aria-describedby'?: string
  }
  /** Within the label, under the field. */
  readonly text: ReactNode
}

export function useFault(fault: string | undefined, describedBy?: string): Marked {
  const name = useId()
  const id = useId()
  if (fault === undefined)
    return { name, field: describedBy ? { 'aria-describedby': describedBy } : {}, text: null }
  const describe = describedBy ? `${id} ${describedBy}` : id
  return {
    name,
    field: { 'aria-labelledby': name, 'aria-invalid': true, 'aria-describedby': describe },
    text: (
      <span id={id} className="field__fault">
        {fault}
      </span>
    ),
  }
}
