/** Columns are told apart by name, and a sheet may leave one empty. */
export function unique(names: readonly string[]): string[] {
  const seen = new Map<string, number>()
  return names.map((name, index) => {
    const own = name.trim() || `#${index + 1}`
    const before = seen.get(own) ?? 0
    seen.set(own, before + 1)
    return before === 0 ? own : `${own} (${before + 1})`
  })
}
