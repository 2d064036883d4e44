/** The part of a book that the address names: shown, and met by the keyboard and the screen reader, as soon as the book is there. */
import { useEffect } from 'react'

export function useCitedPart(isThere: boolean): void {
  useEffect(() => {
    if (!isThere) return
    const part = document.getElementById(named(location.hash))
    if (part === null) return
    part.focus({ preventScroll: true })
    part.scrollIntoView()
    part.dataset.cited = ''
    return () => {
      delete part.dataset.cited
    }
  }, [isThere])
}

/** What somebody has written into an address by hand may be anything. */
function named(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1))
  } catch {
    return ''
  }
}
