/** As much of a browser as a sign-in needs: cookies of each host, redirects one by one, forms. */
export interface Visit {
  readonly url: URL
  readonly status: number
  readonly text: string
  /** Where the last answer would have sent us. */
  readonly location: URL | null
}

export class Browser {
  readonly #cookies = new Map<string, Map<string, string>>()

  cookie(origin: string, name: string): string | undefined {
    return this.#cookies.get(origin)?.get(name)
  }

  setCookie(origin: string, name: string, value: string): void {
    this.#jar(origin).set(name, value)
  }

  #jar(origin: string): Map<string, string> {
    const jar = this.#cookies.get(origin) ?? new Map<string, string>()
    this.#cookies.set(origin, jar)
    return jar
  }

  /** One request; a redirect is not followed. */
  async request(
    url: URL | string,
    init: RequestInit & { headers?: Record<string, string> } = {},
  ): Promise<Response> {
    const { origin } = new URL(url)
    const jar = this.#jar(origin)
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
    const answer = await fetch(url, {
      redirect: 'manual',
      ...init,
      headers: { ...init.headers, ...(cookie === '' ? {} : { cookie }) },
    })
    for (const line of answer.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line)!
      if (value === '' || /max-age=0(;|$)/i.test(line)) jar.delete(name!)
      else jar.set(name!, value!)
    }
    return answer
  }

  /** Follows redirects, as long as `stop` does not want to look at the next address. */
  async visit(
    start: URL | string,
    stop: (url: URL) => boolean = () => false,
    init: RequestInit = {},
  ): Promise<Visit> {
    let url = new URL(start)
    let answer = await this.request(url, init as never)
    for (;;) {
      const to = answer.headers.get('location')
      const location = to === null ? null : new URL(to, url)
      if (location === null || stop(location))
        return { url, status: answer.status, text: await answer.text(), location }
      url = location
      answer = await this.request(url)
    }
  }

  /** Sends the form of a page. */
  submit({ url, text }: Visit, fields: Record<string, string>, stop?: (url: URL) => boolean): Promise<Visit> {
    const action = /<form[^>]*action="([^"]+)"/.exec(text)?.[1]
    if (!action) throw new Error(`no form at ${url}: ${text.slice(0, 500)}`)
    const hidden = [...text.matchAll(/type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(
      ([, name, value]): [string, string] => [name!, value!],
    )
    return this.visit(new URL(action, url), stop, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams([...hidden, ...Object.entries(fields)]),
    })
  }

  /** Signs in at the provider under a name, and comes as far as the address that `stop` wants to look at. */
  async signIn(
    service: string,
    name: string,
    returnTo = '/v1/me',
    stop?: (url: URL) => boolean,
  ): Promise<Visit> {
    let page = await this.visit(`${service}/auth/login?return_to=${encodeURIComponent(returnTo)}`, stop)
    for (let step = 0; step < 3 && /<form/.test(page.text) && page.location === null; step++)
      page = await this.submit(page, { login: name, password: 'x' }, stop)
    return page
  }
}
