/** Which procedures a text speaks of: words of documents, not of a law. */

export const procedures = ['assessment', 'contract', 'certification'] as const
export type Procedure = (typeof procedures)[number]

const patterns: Readonly<Record<Procedure, RegExp>> = {
  assessment: /安全评估|security assessment/i,
  contract: /标准合同|standard contract/i,
  certification: /认证|certification/i,
}

/** All procedures that a text names. */
export function proceduresIn(text: string): Procedure[] {
  return procedures.filter(procedure => patterns[procedure].test(text))
}

/** The mechanism of a regime that a procedure is: of those whose title speaks of it and of no other, the one with the shortest title. */
export function mechanismFor(
  procedure: Procedure,
  mechanisms: readonly {
    readonly name: string
    readonly title: { readonly en: string; readonly zh: string }
  }[],
): string | null {
  const named = mechanisms.filter(({ title }) => {
    const spoken = proceduresIn(`${title.zh} ${title.en}`)
    return spoken.length === 1 && spoken[0] === procedure
  })
  const [best] = named.sort((one, other) => one.title.zh.length - other.title.zh.length)
  return best?.name ?? null
}
