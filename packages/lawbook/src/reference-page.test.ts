/** The reference of the law language: what it shows as an example is law, and no construct is left out. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { repositoryTexts, smallRegime } from './fixture.ts'
import { collectLibrary } from './library.ts'
import { type JsonSchema, regimeSchemas } from './schema.ts'

const pages = ['law-conditions', 'law-parts']
const blocks = pages.flatMap(page => {
  const text = readFileSync(new URL(`../../../docs/reference/${page}.md`, import.meta.url), 'utf8')
  return [...text.matchAll(/```yaml\n# (\S+)\n([\s\S]*?)```/g)].map(([, file, content]) => ({
    page,
    file: file!,
    content: content!,
  }))
})

/** Blocks of one kind stand beside each other, as files of a folder do; those of which there is one replace it. */
const files: Record<string, string> = { ...repositoryTexts('vocabulary/'), ...smallRegime }
blocks.forEach(({ file, content }, index) => {
  const [name = ''] = file.replace('.yaml', '').split('/')
  const single = ['regime', 'instruments'].includes(name)
  files[single ? `AQ/${file}` : `AQ/${name}/of-the-page-${index}.yaml`] = content
})
files['AQ/definitions/used.yaml'] = `instrument: ice-law
definitions:
  kept-secret-among: { of: leg, title: { en: x, zh: 某 }, when: { some: leg.items, as: item, where: { holds: kept-secret, of: item } } }
`

const issues: Parameters<typeof collectLibrary>[1] = []
const library = collectLibrary(files, issues)

describe('the reference of the law language', () => {
  it('shows examples that the reader accepts', () => {
    expect(issues).toEqual([])
    expect(library.regimes.map(({ code }) => code)).toEqual(['AQ'])
  })

  const shown = new Set<string>()
  const note = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(note)
    else if (typeof value === 'object' && value !== null)
      for (const [key, inner] of Object.entries(value)) {
        shown.add(key)
        note(inner)
      }
    else shown.add(String(value))
  }
  for (const { content } of blocks) note(parse(content))

  const schemas = regimeSchemas(library.vocabulary)
  const parts = ['regime', 'instruments', 'definitions', 'mechanisms', 'lists', 'provisions'] as const
  it.each(parts)('has an example of every key of the schema of %s', part => {
    const missing = [...keysOf(schemas[part]!)].filter(key => !shown.has(key) && !isWordOfVocabulary(key))
    expect(missing).toEqual([])
  })

  it('names every form of condition, and every test', () => {
    const { condition, fact, day_test } = schemas.definitions!.$defs as Record<string, JsonSchema>
    const forms = (condition!.anyOf as JsonSchema[]).flatMap(form => Object.keys(form.properties ?? {}))
    const all = [...forms, ...Object.keys(fact!.properties!), ...Object.keys(day_test!.properties!)]
    expect(all.length).toBeGreaterThan(30)
    expect(all.filter(key => !shown.has(key))).toEqual([])
  })
})

/** All keys that a schema allows, whatever part of it they belong to. */
function keysOf(schema: unknown, into = new Set<string>()): Set<string> {
  if (Array.isArray(schema)) for (const part of schema) keysOf(part, into)
  else if (typeof schema === 'object' && schema !== null) {
    const { properties } = schema as JsonSchema
    for (const key of Object.keys((properties as object) ?? {})) into.add(key)
    for (const part of Object.values(schema)) keysOf(part, into)
  }
  return into
}

/** Acts are keys of `answerable`; they are words of the vocabulary, not of the language. */
const isWordOfVocabulary = (key: string): boolean =>
  library.vocabulary.records.leg!.facts.act!.values.includes(key)
