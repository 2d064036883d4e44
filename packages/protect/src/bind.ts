/** A local name in an SQL expression. */

/** Characters that may stand around a value without being part of it: space, tab, CR, LF, no-break and ideographic space. */
export const blank = '[ \\t\\r\\n\u00a0\u3000]'

/** SQL that evaluates `value` once and then `body`, in which it is called `name`. */
export function bind(name: string, value: string, body: string): string {
  return `list_transform([${value}], lambda ${name}: ${body})[1]`
}

/** SQL for a STRUCT of the groups of `pattern` in `text`; a group that took no part is ''. */
export function groups(text: string, pattern: string, names: readonly string[]): string {
  const fields = names.map(name => `'${name}'`).join(', ')
  return `regexp_extract(${text}, '${pattern}', [${fields}])`
}
