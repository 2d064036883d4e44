/** The declaration that is kept: what was answered, and who the parties are. */
import type { Draft } from './draft.ts'

/** Writes the identifiers of the parties into the text that the interview made. */
export function withIdentities(text: string, identities: Draft['identities']): string {
  return Object.entries(identities).reduce((written, [party, identity]) => {
    const value = identity.value.trim()
    if (value === '') return written
    const said = `identifiers: { ${identity.kind}: ${JSON.stringify(value)} }`
    return written.replace(
      new RegExp(`^( {2}${party}: )\\{(\\}| (.*) \\})$`, 'm'),
      (_all, head: string, _rest, facts: string | undefined) =>
        `${head}{ ${facts === undefined ? said : `${said}, ${facts}`} }`,
    )
  }, text)
}
