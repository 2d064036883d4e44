/** The engine and the second evaluator say the same of every example beside the law. */
import type { Issue } from '@carnet/errors'
import { collectLibrary, readExamples } from '@carnet/lawbook'
import { describe, expect, it } from 'vitest'
import { readFolder } from '../regime-files.ts'
import { agreementOf } from './agreement.ts'

const files = readFolder('regimes')
const issues: Issue[] = []
const library = collectLibrary(files, issues)

describe('on the examples beside the law, engine and second evaluator agree', () => {
  for (const [path, text] of Object.entries(files)) {
    if (!path.endsWith('.examples.yaml')) continue
    it(path, () => {
      const examples = readExamples(text, path, library, [])
      const differences = examples.flatMap(({ id, declaration, expect: { outcomes } }, turn) => {
        const asked = { ...declaration, regimes: [...declaration.regimes, ...Object.keys(outcomes)] }
        const found = agreementOf({ declaration: asked, ...library }, { definition: turn, proof: turn })
        return found.differences.map(line => `${id}: ${line}`)
      })
      expect(differences).toEqual([])
    })
  }
})
