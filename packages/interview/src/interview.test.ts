/** The interview on the law as it stands: it ends, asks only what matters, goes back, and what it makes can be read again. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { decide } from '@carnet/law'
import { readDeclaration, readLibrary } from '@carnet/lawbook'
import { describe, expect, it } from 'vitest'
import { declarationYaml } from './declaration-yaml.ts'
import { type Ask, answered, back, begin, beginWith, type Interview, nextAsk } from './interview.ts'
import { readAnswer } from './read-answer.ts'

const root = ((): string => {
  let folder = dirname(fileURLToPath(import.meta.url))
  while (!existsSync(join(folder, 'regimes', 'vocabulary'))) folder = dirname(folder)
  return join(folder, 'regimes')
})()

const library = readLibrary(
  Object.fromEntries(
    readdirSync(root, { recursive: true, withFileTypes: true })
      .filter(
        entry => entry.isFile() && entry.name.endsWith('.yaml') && !entry.name.endsWith('.examples.yaml'),
      )
      .map(entry => join(entry.parentPath ?? entry.path, entry.name))
      .map(path => [relative(root, path).replaceAll('\\', '/'), readFileSync(path, 'utf8')]),
  ),
)
const { regimes, vocabulary } = library
const few = { vocabulary, regimes: regimes.filter(({ code }) => ['CN', 'SG', 'EU'].includes(code)) }

const keyOf = (ask: Ask): string => ('opening' in ask ? ask.opening : ask.question.fact)

/** Answers by fact, else nobody knows; at most so many questions. */
function hold(
  start: Interview,
  replies: Readonly<Record<string, string>>,
): { end: Interview; asked: string[] } {
  let interview = start
  const asked: string[] = []
  for (let ask = nextAsk(few, interview); ask !== null; ask = nextAsk(few, interview)) {
    const key = keyOf(ask)
    asked.push(key)
    expect(asked.length).toBeLessThan(60)
    const reply = replies[key]
    interview = answered(
      few,
      interview,
      ask,
      reply === undefined ? null : readAnswer(vocabulary, ask.expected, reply),
    )
  }
  return { end: interview, asked }
}

const opening = {
  from_place: 'CN',
  to_place: 'SG',
  sender: 'company',
  receiver: '2',
  categories: 'person.name, person.contact.email',
}

describe('an interview', () => {
  it('ends with a decision, and never asks the same twice', () => {
    const { end, asked } = hold(begin('2026-11-28'), {
      ...opening,
      act: 'send',
      organised_in: 'CN',
      count: '800',
      'counter.ordinary-this-year': '800',
      'counter.sensitive-this-year': '0',
    })
    expect(asked.slice(0, 5)).toEqual(['from_place', 'to_place', 'sender', 'receiver', 'categories'])
    const decision = decide({ declaration: end.declaration, ...few })
    expect(decision.findings.map(({ regime }) => regime).sort()).toEqual(['CN', 'SG'])
    expect(decision.findings.find(({ regime }) => regime === 'CN')?.outcome).toBe('free')
  })

  it('ends when nobody knows anything', () => {
    expect(hold(begin('2026-11-28'), {}).asked.length).toBeGreaterThan(4)
    expect(hold(begin('2026-11-28'), opening).asked.length).toBeGreaterThan(5)
  })

  it('goes back one answer, and again', () => {
    const first = begin('2026-11-28')
    const ask = nextAsk(few, first)!
    const second = answered(few, first, ask, { values: ['CN'] })
    expect(second.declaration.legs[0]?.values.from_place).toBe('CN')
    expect(back(second)).toBe(first)
    expect(back(first)).toBe(first)
  })

  it('makes a declaration that reads as what was said', () => {
    const { end } = hold(begin('2026-11-28'), {
      ...opening,
      to_place: 'NO',
      act: 'send',
      organised_in: 'CN',
      owners: 'acme 60, bob 40',
    })
    const yaml = declarationYaml(end.declaration)
    const { declaration } = readDeclaration(yaml, 'made.yaml', {
      vocabulary,
      codes: library.codes,
      today: '2026-11-28',
    })
    expect(decide({ declaration, ...few })).toEqual(decide({ declaration: end.declaration, ...few }))
    expect(declarationYaml(declaration)).toBe(yaml)
  })

  it('completes a declaration that somebody began, without the opening', () => {
    const begun = readDeclaration(
      'carnet: 1\nparties: { a: { kind: company, organised_in: [CN] }, b: { kind: company, organised_in: [SG] } }\n' +
        'items: { it: { category: person.name } }\n' +
        'legs: { one: { from: a, to: b, from_place: CN, to_place: SG, items: [it] } }\n',
      'begun.yaml',
      { vocabulary, codes: library.codes, today: '2026-11-28' },
    ).declaration
    const { asked } = hold(beginWith(begun), { act: 'send' })
    expect(asked).toContain('act')
    expect(asked).not.toContain('from_place')
  })
})
