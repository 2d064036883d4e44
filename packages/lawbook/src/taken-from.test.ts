/** Facts of the vocabulary that are taken from others: each path leads somewhere, to values of the same kind. */
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Issue } from '@carnet/errors'
import type { FactType, TakenFrom } from '@carnet/law'
import { expect, it } from 'vitest'
import { readVocabulary } from './vocabulary.ts'

const folder = join(dirname(fileURLToPath(import.meta.url)), '../../../regimes/vocabulary')
const names = ['facts', 'judgements', 'categories', 'purposes', 'sectors', 'duties', 'places']
const issues: Issue[] = []
const { records } = readVocabulary(
  Object.fromEntries(
    names.map(name => [`vocabulary/${name}.yaml`, readFileSync(join(folder, `${name}.yaml`), 'utf8')]),
  ),
  issues,
)

const factAlong = (kind: string, [first, ...others]: readonly string[]): FactType | undefined => {
  const type = records[kind]?.facts[first!]
  return type && others.length > 0 ? factAlong(type.of, others) : type
}

const taken = Object.entries(records).flatMap(([kind, { facts }]) =>
  Object.entries(facts).flatMap(([name, type]) =>
    type.taken_from ? [{ kind, name, type, from: type.taken_from as TakenFrom }] : [],
  ),
)

it('are read', () => {
  expect(issues).toEqual([])
  expect(taken.map(({ kind, name }) => `${kind}.${name}`)).toEqual(['leg.from_place', 'leg.to_place'])
})

it.each(taken)('$kind.$name is told by facts of its own kind', ({ kind, type, from }) => {
  expect(type).toMatchObject({ silence: 'world', many: false, type: 'code' })
  for (const path of from.paths) expect(factAlong(kind, path), path.join('.')).toMatchObject({ of: type.of })
  for (const path of [...from.not_when, ...from.not_same])
    expect(factAlong(kind, path), path.join('.')).toBeDefined()
  for (const [fact, codes] of Object.entries(from.only_when))
    expect(factAlong(kind, [fact])?.values, fact).toEqual(expect.arrayContaining([...codes]))
})
