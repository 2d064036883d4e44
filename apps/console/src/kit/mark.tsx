/** The mark of the product: two half-circles, offset, and a line that passes the border between them. */
import type { ReactNode } from 'react'

export function Mark(): ReactNode {
  return (
    <svg className="mark" viewBox="0 0 32 32" width="24" height="24" aria-hidden="true" focusable="false">
      <path d="M14.5 4a11 11 0 0 0 0 22z" />
      <path d="M17.5 6a11 11 0 0 1 0 22z" />
      <line x1="7" y1="16" x2="25" y2="16" />
    </svg>
  )
}
