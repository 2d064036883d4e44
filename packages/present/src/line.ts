/** Lines: what every text of this package is made of. A surface decides how an indent, a mark or a link looks. */

export interface Line {
  /** How deep it stands, from 0. */
  readonly indent: number
  readonly text: string
}

/** The breadth of a text in columns: a Chinese character takes two. */
export function lineBreadth(text: string): number {
  let columns = 0
  for (const character of text) columns += /[⺀-鿿豈-﫿︰-﹏＀-｠]|[　-〿]/u.test(character) ? 2 : 1
  return columns
}

/** Lines as plain text: two spaces a step; lines below the first level begin with a dot. */
export function plainLines(lines: readonly Line[], left = ''): string[] {
  return lines.map(({ indent, text }) => `${left}${'  '.repeat(indent)}${indent > 0 ? '· ' : ''}${text}`)
}
