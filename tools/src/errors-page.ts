/** docs/reference/errors.md, written from the words of the errors. */
import type { errorGroups } from '@carnet/locales'

export const errorsPagePath = 'docs/reference/errors.md'

const head = `# Errors

Every error that a person can meet, by the part of Carnet that raises it. The code is stable: it may be searched for and relied upon; the words
may get better. Parts in braces are filled in. Bad usage or input ends with exit code 2, any other failure with 1.

This page is written by \`npm run docs\` from \`packages/locales/src/errors\`.
`

/** The page as it should be. */
export function errorsPage(groups: typeof errorGroups): string {
  const sections = Object.entries(groups)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, group]) => `\n## ${name}\n${Object.entries(group).sort(byCode).map(entry).join('')}`)
  return head + sections.join('')
}

type Entry = [code: string, words: (typeof errorGroups)[string][string]]

const byCode = ([one]: Entry, [other]: Entry): number => (one < other ? -1 : 1)

function entry([code, words]: Entry): string {
  return `
### ${code}

- ${words.en}
  → ${words.fix.en}
- ${words.zh}
  → ${words.fix.zh}
`
}
