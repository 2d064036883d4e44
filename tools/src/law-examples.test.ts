/** Every example beside the law is a test: official worked examples, boundaries, traps. */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Issue } from '@carnet/errors'
import { collectLibrary, readExamples, runExample } from '@carnet/lawbook'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { readFolder } from './regime-files.ts'

const root = resolve(import.meta.dirname, '../..')
const files = readFolder(resolve(root, 'regimes'))
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

/** What is easily got wrong: by its name, the examples that fail where somebody does. */
interface Trap {
  readonly name: Readonly<Record<'en' | 'zh', string>>
  readonly examples?: readonly string[]
  readonly kept_by?: { readonly file: string; readonly says: string }
  readonly left_out?: Readonly<Record<'en' | 'zh', string>>
}

const traps = parse(readFileSync(resolve(root, 'conformance/traps/traps.yaml'), 'utf8')) as {
  readonly 'errors-of-others': readonly Trap[]
  readonly china: Readonly<Record<string, Trap>>
  readonly world: Readonly<Record<string, Trap>>
}
const byId = new Map(examples.flatMap(({ path, read }) => read.map(one => [one.id, { one, path }] as const)))
const groups = Object.entries(traps).map(
  ([group, of]) => [group, Object.entries(of) as [string, Trap][]] as const,
)

describe.each(groups)('traps: %s', (_, of) => {
  it('are numbered without a gap', () => {
    const first = Number(of[0]![0])
    expect(of.map(([number]) => Number(number))).toEqual(of.map((_trap, index) => first + index))
  })

  it.each(of.map(([, trap]) => [trap.name.en, trap] as const))('%s', (_name, trap) => {
    expect(trap.name.zh).toMatch(/\p{Script=Han}/u)
    const shown = [trap.examples, trap.kept_by, trap.left_out].filter(one => one !== undefined)
    expect(shown).toHaveLength(1)
    if (trap.kept_by)
      expect(readFileSync(resolve(root, trap.kept_by.file), 'utf8')).toContain(trap.kept_by.says)
    if (trap.left_out) expect(trap.left_out.en && trap.left_out.zh).toBeTruthy()
    if (trap.examples) expect(trap.examples.length).toBeGreaterThan(0)
    for (const id of trap.examples ?? []) {
      const found = byId.get(id)
      if (!found) throw new Error(`there is no example ${id}`)
      expect([id, ...runExample(found.one, library, found.path.split('/')[0]!).differences]).toEqual([id])
    }
  })
})
