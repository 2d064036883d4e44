/** The secret of a link stands behind `#`, which no server sees. */
import { useEffect, useState } from 'react'

/**
 * What stood behind `#` when the page was opened, or null; and what stands there later, where another link is pasted into the same tab.
 * It is out of the address once the page stands: a page that is shown to others, or kept as a bookmark, gives nothing away. Not sooner,
 * since the router draws the page anew when the address changes, and what was begun, with the secret in it, is then thrown away.
 */
export function useSecretBehindHash(): string | null {
  const [secret, setSecret] = useState(behindHash)
  useEffect(() => {
    const take = (): void => {
      if (location.hash === '') return
      // A lone `#` says nothing new.
      const found = behindHash()
      if (found !== null) setSecret(found)
      history.replaceState(history.state, '', location.pathname)
    }
    take()
    addEventListener('hashchange', take)
    return () => removeEventListener('hashchange', take)
  }, [])
  return secret
}

function behindHash(): string | null {
  const text = location.hash.slice(1)
  if (text === '') return null
  try {
    return decodeURIComponent(text)
  } catch {
    // Cut off in the middle of a character: it opens nothing, and that is said of it.
    return text
  }
}
