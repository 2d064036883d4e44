/** The keyboard: `/` and Ctrl or Cmd with K search, `?` helps, `g` and a letter goes. Never while somebody is writing. */
import { useEffect, useRef } from 'react'
import { useLocation } from 'wouter'
import type { Open } from './open.ts'
import { named } from './routes.ts'

/** How long `g` waits for its letter, in milliseconds. */
const patience = 1200

export function useShortcuts(open: (what: Open) => void): void {
  const [, go] = useLocation()
  const waitingSince = useRef(0)
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') {
        event.preventDefault()
        open('palette')
        return
      }
      if (event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target) || isDialogOpen()) return
      const waits = event.timeStamp - waitingSince.current < patience
      waitingSince.current = 0
      const goal = waits ? named.find(({ letter }) => letter === event.key.toLowerCase()) : undefined
      if (goal) {
        event.preventDefault()
        go(goal.path)
      } else if (event.key === 'g') waitingSince.current = event.timeStamp
      else if (event.key === '/') {
        event.preventDefault()
        open('palette')
      } else if (event.key === '?') open('help')
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [go, open])
}

const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))

const isDialogOpen = (): boolean => document.querySelector('[role="dialog"]') !== null
