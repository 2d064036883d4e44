/** The way to the sign-in, and back to here. */

/** As the service takes it. */
const longestReturn = 2000 // characters

/** `anew`: who they are is known, but not of late, or not strongly enough. */
export function signIn(anew = false): string {
  const { pathname, search } = location
  const here = `${pathname}${search}`
  const query = new URLSearchParams({ return_to: here.length > longestReturn ? pathname : here })
  if (anew) query.set('anew', 'true')
  return `/auth/login?${query}`
}

/** The status of an answer to whoever is not signed in. */
export const notSignedIn = 401
