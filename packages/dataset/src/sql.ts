/** Column names and paths are arbitrary strings: nothing reaches SQL text but through these two. */

/** `name` as an SQL identifier. */
export function quoteIdentifier(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}

/** `text` as an SQL string literal. For secrets use statement parameters: SQL text may end up in messages. */
export function quoteLiteral(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}
