/** Every example beside the law is a test: official worked examples, boundaries, traps. */
import { resolve } from 'node:path'
import type { Issue } from '@carnet/errors'
import { collectLibrary, readExamples, runExample } from '@carnet/lawbook'
import { describe, expect, it } from 'vitest'
import { readFolder } from './regime-files.ts'

const files = readFolder(resolve(import.meta.dirname, '../../regimes'))
const issues: Issue[] = []
const library = collectLibrary(files, issues)
const examples = Object.entries(files)
  .filter(([path]) => path.endsWith('.examples.yaml') && !path.startsWith('template/'))
  .map(([path, text]) => ({ path, read: readExamples(text, path, library, issues) }))

it('reads every regime and every example without an issue', () => {
  expect(issues).toEqual([])
  expect(library.regimes.length).toBeGreaterThan(0)
})

it('names each example once', () => {
  const ids = examples.flatMap(({ read }) => read.map(example => example.id))
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
})

for (const { path, read } of examples) {
  describe(path, () => {
    for (const example of read) {
      it(example.id, () => {
        expect(runExample(example, library, path.split('/')[0]!).differences).toEqual([])
      })
    }
  })
}
