/** The examples beside the law, each put to both evaluators. */
import { collectLibrary, type Example, readExamples } from '@carnet/lawbook'
import { describe, expect, it } from 'vitest'
import { readFolder } from '../regime-files.ts'
import { agreementOf } from './agreement.ts'

/** In milliseconds: a file may have two hundred examples, and machines are busy. */
const patience = 600_000

/** A test for each file that has examples of that kind. */
export function checkExamples(isOfKind: (example: Example) => boolean): void {
  const files = readFolder('regimes')
  const library = collectLibrary(files, [])
  describe('on the examples beside the law, engine and second evaluator agree', { timeout: patience }, () => {
    for (const [path, text] of Object.entries(files)) {
      if (!path.endsWith('.examples.yaml')) continue
      const examples = readExamples(text, path, library, []).filter(isOfKind)
      if (examples.length > 0) it(path, () => expect(examples.flatMap(differencesOf)).toEqual([]))
    }

    function differencesOf({ id, declaration, expect: { outcomes } }: Example, turn: number): string[] {
      const asked = { ...declaration, regimes: [...declaration.regimes, ...Object.keys(outcomes)] }
      const found = agreementOf({ declaration: asked, ...library }, { definition: turn, proof: turn })
      return found.differences.map(line => `${id}: ${line}`)
    }
  })
}
