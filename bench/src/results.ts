/** bench/RESULTS.md: a section a part. A part that is run again replaces its own section and leaves the others. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'

const file = 'bench/RESULTS.md'
const introduction = `# Results

Written by \`npm run bench\`; README.md says what is compared and what is not. Each section names machine, day and load: with a load
above the number of cores, others were at work there too and times are too long. Ratios and processor seconds bear that better.
`

export function writeSection(part: string, lines: readonly string[]): void {
  const sections = new Map<string, string>()
  const before = existsSync(file) ? readFileSync(file, 'utf8') : ''
  for (const section of before.split(/^## /m).slice(1)) {
    const end = section.indexOf('\n')
    sections.set(section.slice(0, end), section.slice(end + 1).trim())
  }
  sections.set(part, lines.join('\n').trim())
  const texts = [...sections].map(([name, text]) => `## ${name}\n\n${text}\n`)
  writeFileSync(file, [introduction, ...texts].join('\n'))
}
