/** A cell as people meant it: without what spreadsheets and typing put around it. */

/** Trims, folds full-width forms (NFKC), takes off the wrappers that force text in spreadsheets: `="x"`, `'x`. */
export function cleanValue(text: string): string {
  const folded = text.normalize('NFKC').trim()
  const wrapped = /^="(.*)"$/s.exec(folded)
  return (wrapped ? wrapped[1]! : folded.replace(/^'/, '')).trim()
}

/** A number with its usual spaces and dashes taken out, in upper case. */
export function bareNumber(text: string): string {
  return text.replace(/[\s-]/g, '').toUpperCase()
}

/** Whether a cell says that there is no value. */
export function isPlaceholder(text: string): boolean {
  return /^(?:|-+|—+|\/|\\N|n\/?a|null|none|nil|unknown|无|暂无|未知|不详|未填|空)$/i.test(text)
}
