/**
 * The secret of a link stands behind `#`, which no server sees. It stays in this page until it opens; what it opened stays in this tab
 * (session storage), so that a reload does not end a visit whose link opens only once.
 */
const place = 'carnet.my-data'

/** Out of the address: a page that is shown to others, or kept as a bookmark, gives nothing away. */
export function takeSecret(): string | null {
  const behind = decodeURIComponent(location.hash.slice(1))
  if (behind === '') return null
  history.replaceState(history.state, '', location.pathname)
  return behind
}

export const rememberedToken = (): string | null => sessionStorage.getItem(place)
export const rememberToken = (token: string): void => sessionStorage.setItem(place, token)
export const forgetToken = (): void => sessionStorage.removeItem(place)
