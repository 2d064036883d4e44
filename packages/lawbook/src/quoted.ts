/** What an error may repeat of a text. */
const mostQuoted = 40

/**
 * A key or a code that is itself the mistake: one line of at most 40 characters. What has a delimiter in it is no word but a row of
 * data, of which nothing is repeated: only that it is text.
 */
export function quoted(text: string): string {
  if (/[,;|\t]/.test(text)) return 'type.text'
  const [line = '', ...more] = text.trim().split(/[\r\n\u2028\u2029]/, 2)
  const characters = [...line.slice(0, 2 * mostQuoted)]
  const whole = more.length === 0 && characters.length <= mostQuoted
  return whole ? line : `${characters.slice(0, mostQuoted - 1).join('')}…`
}
