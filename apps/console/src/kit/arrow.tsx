/** Towards what comes after: it turns where lines run from right to left. */
import type { ReactNode } from 'react'

export const Arrow = (): ReactNode => <span className="arrow">→</span>
