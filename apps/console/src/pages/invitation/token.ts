/**
 * The secret of an invitation stands behind `#`, which no server sees. For the way to the sign-in and back it is kept in this tab
 * alone, and gone when it is used.
 */
const place = 'carnet.invitation'

export function takeToken(): string | null {
  const behind = decodeURIComponent(location.hash.slice(1))
  // Out of the address: a page that is shown to others, or kept as a bookmark, gives nothing away.
  if (behind !== '') history.replaceState(history.state, '', location.pathname)
  const token = behind === '' ? sessionStorage.getItem(place) : behind
  if (token !== null) sessionStorage.setItem(place, token)
  return token
}

export const forgetToken = (): void => sessionStorage.removeItem(place)
