/** The secret of a link stands behind `#`, which no server sees. */
import { useEffect, useState } from 'react'

/**
 * What stood behind `#` when the page was opened, or null. It is out of the address once the page stands: a page that is shown to
 * others, or kept as a bookmark, gives nothing away. Not sooner, since the router draws the page anew when the address changes, and
 * what was begun, with the secret in it, is then thrown away.
 */
export function useSecretBehindHash(): string | null {
  const [secret] = useState(() => decodeURIComponent(location.hash.slice(1)))
  useEffect(() => {
    if (location.hash !== '') history.replaceState(history.state, '', location.pathname)
  }, [])
  return secret === '' ? null : secret
}
