/** Five small regimes and thirteen declarations, written as a regime author would: each must come to its finding. */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Issue } from '@carnet/errors'
import { type Declaration, decide, type Fact, type Regime } from '@carnet/law'
import { describe, expect, it } from 'vitest'
import { readExamples, runExample } from '../examples.ts'
import { collectLibrary } from '../library.ts'

const here = dirname(fileURLToPath(import.meta.url))
const vocabularyFolder = join(here, '../../../../regimes/vocabulary')

/** One file holds all files of a regime, each under `--- # NAME`. */
function partsOf(code: string): [string, string][] {
  const text = readFileSync(join(here, `${code}.yaml`), 'utf8')
  return text
    .split(/^--- # /m)
    .slice(1)
    .map(part => {
      const end = part.indexOf('\n')
      return [`${code}/${part.slice(0, end)}`, part.slice(end + 1)]
    })
}

const codes = readdirSync(here)
  .filter(name => /^[A-Z]{2}\.yaml$/.test(name))
  .map(name => name.slice(0, 2))
const vocabulary = readdirSync(vocabularyFolder)
  .filter(name => name.endsWith('.yaml'))
  .map((name): [string, string] => [`vocabulary/${name}`, readFileSync(join(vocabularyFolder, name), 'utf8')])
const issues: Issue[] = []
const library = collectLibrary(Object.fromEntries([...vocabulary, ...codes.flatMap(partsOf)]), issues)
const examples = readExamples(
  readFileSync(join(here, 'declarations.yaml'), 'utf8'),
  'worked/declarations.yaml',
  library,
  issues,
)

describe('the worked law', () => {
  it('is read without an issue: five regimes, twenty-six provisions, thirteen declarations', () => {
    expect(issues).toEqual([])
    expect(library.regimes).toHaveLength(5)
    expect(library.regimes.flatMap(regime => regime.provisions).length).toBe(26)
    expect(examples).toHaveLength(13)
  })

  for (const example of examples) {
    it(`${example.id}: ${JSON.stringify(example.expect.outcomes)}`, () => {
      const folder = Object.keys(example.expect.outcomes)[0]!
      expect(runExample(example, library, folder).differences).toEqual([])
    })
  }
})

const outcomesOf = (declaration: Declaration, regimes: readonly Regime[], named: readonly string[]) => {
  const { vocabulary } = library
  const decision = decide({ declaration: { ...declaration, regimes: named }, regimes, vocabulary })
  return new Map(
    decision.findings.flatMap(({ regime, legs }) =>
      legs.map(({ leg, outcome, possible }): [string, { outcome: string; possible: readonly string[] }] => [
        `${regime} ${leg}`,
        { outcome, possible },
      ]),
    ),
  )
}

/** The declaration with one record replaced wherever it is referred to. */
function withRecord(declaration: Declaration, old: Fact, changed: Fact): Declaration {
  const copies = new Map<Fact, Fact>([[old, { ...changed, values: { ...changed.values } }]])
  const copy = (record: Fact): Fact => {
    const known = copies.get(record)
    if (known) return known
    const made = { ...record, values: {} as Record<string, Fact['values'][string]> }
    copies.set(record, made)
    for (const [name, value] of Object.entries(record.values)) made.values[name] = follow(value)
    return made
  }
  const follow = (value: Fact['values'][string]): Fact['values'][string] => {
    if (Array.isArray(value)) return value.map(one => follow(one) as Fact)
    return typeof value === 'object' && 'values' in value ? copy(value as Fact) : value
  }
  const target = copies.get(old)! as { values: Record<string, Fact['values'][string]> }
  for (const [name, value] of Object.entries(target.values)) target.values[name] = follow(value)
  const each = (records: readonly Fact[]) => records.map(copy)
  return {
    ...declaration,
    declarant: declaration.declarant && copy(declaration.declarant),
    parties: each(declaration.parties),
    people: each(declaration.people),
    items: each(declaration.items),
    legs: each(declaration.legs),
    agreements: each(declaration.agreements),
  }
}

describe('promises, on the worked law', () => {
  for (const example of examples) {
    const codesHere = Object.keys(example.expect.outcomes)
    const said = outcomesOf(example.declaration, library.regimes, codesHere)

    it(`${example.id}: the order in the files changes no finding`, () => {
      const turned = library.regimes.map(regime => ({
        ...regime,
        provisions: [...regime.provisions].reverse(),
        definitions: [...regime.definitions].reverse(),
        mechanisms: [...regime.mechanisms].reverse(),
        lists: [...regime.lists].reverse(),
      }))
      expect(outcomesOf(example.declaration, turned, codesHere)).toEqual(said)
    })

    it(`${example.id}: forgetting a fact of the world never turns a finding into another`, () => {
      const { parties, people, items, legs } = example.declaration
      for (const record of [...parties, ...people, ...items, ...legs]) {
        for (const [name, type] of Object.entries(library.vocabulary.records[record.kind]!.facts)) {
          if (type.silence !== 'world' || record.values[name] === undefined) continue
          const { [name]: _forgotten, ...values } = record.values
          const forgetful = withRecord(example.declaration, record, { ...record, values })
          const now = outcomesOf(forgetful, library.regimes, codesHere)
          for (const [leg, { outcome }] of said) {
            const found = now.get(leg)!
            const where = `${leg} without ${record.name}.${name}: ${found.possible.join(', ')}`
            if (outcome === 'undetermined') continue
            expect([outcome, 'undetermined'], where).toContain(found.outcome)
            expect(found.possible, where).toContain(outcome)
          }
        }
      }
    })
  }
})
