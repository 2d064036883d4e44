/** What a page asks of the service at once is asked before the program is there: the answers come while it is still on its way. */

/** By its address, once: whoever asks again asks the service. */
type Early = Record<string, Promise<Response> | undefined>

const kept = (): Early => {
  const page = window as unknown as { carnetEarly?: Early }
  page.carnetEarly ??= {}
  return page.carnetEarly
}

export function askEarly(paths: readonly string[], language: string): void {
  for (const path of paths) {
    const asked = fetch(path, { headers: { 'accept-language': language } })
    // Whoever takes it hears of it; nobody else has to.
    asked.catch(() => undefined)
    kept()[path] = asked
  }
}

export function askedEarly({ method, url }: Request): Promise<Response> | undefined {
  if (method !== 'GET') return undefined
  const { origin, pathname, search } = new URL(url)
  const path = `${pathname}${search}`
  const asked = origin === location.origin ? kept()[path] : undefined
  delete kept()[path]
  return asked
}
