/** What is wrong with a form is told once somebody tries to send it; the keyboard then goes to the first field that is wrong. */
import { type RefObject, useEffect, useRef, useState } from 'react'

interface Tried {
  /** Of the form. */
  readonly form: RefObject<HTMLFormElement | null>
  readonly isTried: boolean
  /** It was tried, and something is wrong. */
  readonly tell: () => void
  /** It was sent: what is empty now is nobody's fault. */
  readonly calm: () => void
}

export function useTried(): Tried {
  const form = useRef<HTMLFormElement>(null)
  const [tries, setTries] = useState(0)
  useEffect(() => {
    if (tries > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }, [tries])
  return { form, isTried: tries > 0, tell: () => setTries(tries + 1), calm: () => setTries(0) }
}
