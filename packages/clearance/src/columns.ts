/** Which column of a file an item stands for. Column names may hold any character, `/` included, so a name is never cut apart. */

/** The column of `columns` that the item (its name without the collection) stands for on a leg; null when it is none of them. */
export function columnOf(item: string, leg: string, columns: readonly string[]): string | null {
  const prefix = `${leg}/`
  if (item.startsWith(prefix)) {
    const column = item.slice(prefix.length)
    if (columns.includes(column)) return column
  }
  return columns.includes(item) ? item : null
}
