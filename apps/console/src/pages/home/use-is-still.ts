/** Whether what stands above the tiles is known: nobody aims at a tile that moves away under their finger. */
import { useEffect, useState } from 'react'
import { useInbox } from './waiting-for-you.tsx'

/** Longer nobody waits for the tiles. */
const patience = 3000 // milliseconds

export function useIsStill(isEmpty: boolean | undefined): boolean {
  const { isPending, failureCount } = useInbox()
  const [isLate, setLate] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), patience)
    return () => clearTimeout(timer)
  }, [])
  return isLate || failureCount > 0 || (!isPending && isEmpty !== undefined)
}
