import { useEffect, useState } from 'react'

/** A value once it has stayed the same for so many milliseconds: what follows a handle that is being dragged need not follow every step. */
export function useSettled<Value>(value: Value, wait = 160): Value {
  const [settled, settle] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => settle(value), wait)
    return () => clearTimeout(timer)
  }, [value, wait])
  return settled
}
