/** Values to show to a person, with too little left to be anybody's. */

const shown = 24

/**
 * Letters and digits become `*` but for the first: a quarter of them, at most three, none of a single one. Signs stay, so that the
 * shape can be seen; a long text is cut.
 */
export function maskValue(text: string): string {
  const characters = [...text.replace(/\s+/g, ' ').trim()]
  const counted = characters.filter(isTelling).length
  const kept = counted === 1 ? 0 : Math.min(3, Math.max(1, Math.floor(counted / 4)))
  let seen = 0
  const masked = characters
    .slice(0, shown)
    .map(character => (!isTelling(character) || ++seen <= kept ? character : '*'))
  return masked.join('') + (characters.length > shown ? '…' : '')
}

function isTelling(character: string): boolean {
  return /[\p{L}\p{N}]/u.test(character)
}
