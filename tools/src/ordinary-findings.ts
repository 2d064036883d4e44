/** `npm run law:ordinary [-- --write]`: what changed in the table of ordinary findings, or the table written anew. */
import { readFileSync, writeFileSync } from 'node:fs'
import { findOrdinary, readOrdinary, tableText } from './ordinary.ts'

const path = 'conformance/ordinary/findings.txt'
const text = tableText(findOrdinary(readOrdinary('.')))
if (process.argv.includes('--write')) writeFileSync(path, text)
else {
  const before = new Set(readFileSync(path, 'utf8').split('\n'))
  const changed = text.split('\n').filter(line => !before.has(line))
  process.stdout.write(`${changed.length === 0 ? 'nothing changed' : changed.join('\n')}\n`)
  process.exitCode = changed.length === 0 ? 0 : 1
}
