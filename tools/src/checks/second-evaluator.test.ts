import { describe, expect, it } from 'vitest'
import { secondEvaluator } from './second-evaluator.ts'

async function find(files: Record<string, string>): Promise<string[]> {
  const problems = await secondEvaluator.find(new Map(Object.entries(files)))
  return problems.map(({ file, line, says }) => `${file}:${line ?? ''} ${says}`)
}

describe('the second evaluator', () => {
  it('takes types, and its own parts', async () => {
    const files = {
      'packages/oracle/src/a.ts': "import type { Fact } from '@carnet/law'\nimport { b } from './b.ts'",
      'packages/oracle/src/a.test.ts': "import { decide } from '@carnet/law'",
      'packages/oracle/package.json': '{"dependencies":{"@carnet/law":"*"}}',
      'apps/cli/package.json': '{"devDependencies":{"@carnet/oracle":"*"}}',
    }
    expect(await find(files)).toEqual([])
  })

  it('is found when it takes code of the engine', async () => {
    const files = { 'packages/oracle/src/a.ts': "\nimport { type Fact, shift } from '@carnet/law'" }
    expect(await find(files)).toEqual([
      'packages/oracle/src/a.ts:2 the second evaluator takes more than types from @carnet/law',
    ])
  })

  it('is found in the product', async () => {
    const files = { 'apps/cli/package.json': '{"dependencies":{"@carnet/oracle":"*"}}' }
    expect(await find(files)).toEqual(['apps/cli/package.json: the product depends on @carnet/oracle'])
  })
})
