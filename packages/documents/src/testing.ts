/** For the tests of this package: the law of this repository, and inputs from its examples. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { decide } from '@carnet/law'
import { type Example, readDeclaration, readExamples, readLibrary } from '@carnet/lawbook'
import type { DocumentInput } from './input.ts'

const root = join(import.meta.dirname, '../../..')
const regimes = join(root, 'regimes')

const yaml = (
  readdirSync(regimes, { recursive: true, withFileTypes: true }) as {
    name: string
    parentPath: string
    isFile(): boolean
  }[]
)
  .filter(entry => entry.isFile() && entry.name.endsWith('.yaml'))
  .map(entry => join(entry.parentPath, entry.name))

const isLaw = (path: string): boolean =>
  !path.endsWith('.examples.yaml') && !relative(regimes, path).startsWith('template')

export const library = readLibrary(
  Object.fromEntries(yaml.filter(isLaw).map(path => [relative(regimes, path), readFileSync(path, 'utf8')])),
)

/** Examples of official sources beside the law of a regime. */
export function officialExamples(regime: string): readonly Example[] {
  return yaml
    .filter(path => path.startsWith(join(regimes, regime, '/')) && path.endsWith('.examples.yaml'))
    .flatMap(path => readExamples(readFileSync(path, 'utf8'), path, library, []))
    .filter(example => 'official' in example.origin)
}

export function inputOf(declaration: DocumentInput['declaration']): DocumentInput {
  return {
    declaration,
    decision: decide({ declaration, regimes: library.regimes, vocabulary: library.vocabulary }),
    regimes: library.regimes,
    vocabulary: library.vocabulary,
    inspections: new Map(),
    plan: null,
    answers: new Map(),
    version: '0.0.0',
    made: '2026-11-28T08:00:00.000Z',
    ledger: [{ leg: 'payroll', entry: 'c0ffee', index: 42 }],
  }
}

export function realInput(path: string): DocumentInput {
  const file = join(root, 'examples', path)
  return writtenInput(readFileSync(file, 'utf8'), file)
}

/** Of a declaration as a person writes it. */
export function writtenInput(text: string, file = 'declaration.yaml'): DocumentInput {
  const { declaration } = readDeclaration(text, file, { ...library, today: '2026-11-28' })
  return inputOf(declaration)
}

/** The least that can be declared: two parties, one item, one leg. */
export const poorest = (from: string, to: string, more = ''): string => `carnet: 1
as_of: 2026-11-24
parties:
  firm: { organised_in: [${from}] }
  office: { organised_in: [${to}] }
items:
  address: { category: person.contact.email }
legs:
  one: { from: firm, to: office, act: send, from_place: ${from}, to_place: ${to}, items: [address]${more} }
`
