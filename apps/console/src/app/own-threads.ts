/** The threads of the console, and the one place that may start them. */

declare const carnetWorker: string
declare const carnetVerifier: string

/** Which thread: that of the law, or that of verification. */
const addresses = { law: () => carnetWorker, verifier: () => carnetVerifier }

export const startThread = (name: keyof typeof addresses): Worker =>
  new Worker(vouchedFor(addresses[name]()) as string, { type: 'module' })

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): { createScriptURL(url: string): unknown }
}

/** A page may start no script but those that a policy of this name vouches for: this one vouches for the threads alone. */
const vouching = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy('carnet', {
  createScriptURL: url => {
    if (!Object.values(addresses).some(address => address() === url))
      throw new TypeError('not a script of the console')
    return url
  },
})

const vouchedFor = (url: string): unknown => vouching?.createScriptURL(url) ?? url
