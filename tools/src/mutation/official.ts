/**
 * The law that the mutants of the engine are tried on besides the engine's own tests: official examples of three regimes, so
 * many that a mutant takes seconds. They are read once for all mutants, by the engine as it is, and kept in a file.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import type { Issue } from '@carnet/errors'
import type { Regime, Vocabulary } from '@carnet/law'
import { collectLibrary, type Example, readExamples } from '@carnet/lawbook'
import { readFolder } from '../regime-files.ts'

const folders = ['CN', 'EU', 'US']
/** Of the official examples each so-many-th. */
const step = 15
const kept = 'node_modules/.cache/carnet/official-examples.bin'

export interface OfficialLaw {
  readonly regimes: readonly Regime[]
  readonly vocabulary: Vocabulary
  readonly examples: readonly Example[]
}

/** Before all mutants. */
export default function keepOfficial(): void {
  const wanted = new RegExp(`^(${[...folders, 'vocabulary', 'arrangements'].join('|')})/`)
  const files = Object.fromEntries(
    Object.entries(readFolder('regimes')).filter(([path]) => wanted.test(path)),
  )
  const issues: Issue[] = []
  const library = collectLibrary(files, issues)
  const examples = Object.entries(files)
    .filter(([path]) => path.endsWith('.examples.yaml'))
    .flatMap(([path, text]) => readExamples(text, path, library, issues))
    .filter(({ origin }) => 'official' in origin)
    .filter((_, index) => index % step === 0)
  const law: OfficialLaw = { regimes: library.regimes, vocabulary: library.vocabulary, examples }
  mkdirSync(dirname(kept), { recursive: true })
  writeFileSync(kept, serialize(law))
}

export const readOfficial = (): OfficialLaw => deserialize(readFileSync(kept)) as OfficialLaw
