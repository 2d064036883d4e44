/** npm run docs: writes what is made from data: the reference pages, the table of what can be done where, the schemas of the law and the table of the regimes. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { errorGroups } from '@carnet/locales'
import { errorsPage, errorsPagePath } from './errors-page.ts'
import { parityPage, parityPagePath } from './parity/page.ts'
import { surfacesOf } from './parity/surfaces.ts'
import { regimeDocs } from './regimes-page.ts'
import { readTree } from './tree.ts'

const tree = readTree(process.cwd())
const pages = new Map([
  [errorsPagePath, errorsPage(errorGroups)],
  [parityPagePath, parityPage(await surfacesOf(tree))],
  ...regimeDocs(tree),
])
for (const [path, text] of pages) {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
  process.stderr.write(`${path}\n`)
}
