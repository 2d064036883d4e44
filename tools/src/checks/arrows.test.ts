import { describe, expect, it } from 'vitest'
import type { Problem } from '../tree.ts'
import { arrows } from './arrows.ts'

const manifest = (name: string, dependencies: string[] = []) =>
  JSON.stringify({
    name: `@carnet/${name}`,
    dependencies: Object.fromEntries(dependencies.map(each => [each, '*'])),
  })

async function find(files: Record<string, string>): Promise<string[]> {
  const tree = new Map(Object.entries({ 'package.json': '{"devDependencies":{"vitest":"1"}}', ...files }))
  return (await arrows.find(tree)).map(({ file, line, says }: Problem) => `${file}:${line ?? ''} ${says}`)
}

describe('arrows', () => {
  it('point downwards, through faces, to what is declared', async () => {
    expect(
      await find({
        'packages/law/package.json': manifest('law'),
        'packages/law/src/index.ts': "export { a } from './a.ts'\nexport type * from './b/c.ts'",
        'packages/law/src/b/c.ts': "import { a } from '../a.ts'",
        'packages/plan/package.json': manifest('plan', ['@carnet/law', 'yaml']),
        'packages/plan/src/plan.ts': "import { x } from '@carnet/law'\nimport { parse } from 'yaml'",
        'packages/plan/src/plan.test.ts': "import { it } from 'vitest'",
        'apps/cli/package.json': manifest('cli', ['@carnet/plan']),
        'apps/cli/src/main.ts': "const lazy = await import('@carnet/plan')\nimport { join } from 'node:path'",
      }),
    ).toEqual([])
  })

  it('upwards are found, in code and in the manifest', async () => {
    expect(
      await find({
        'packages/law/package.json': manifest('law', ['@carnet/plan']),
        'packages/law/src/index.ts': "\nimport type { Plan } from '@carnet/plan'",
      }),
    ).toEqual([
      'packages/law/src/index.ts:2 an arrow upwards or sideways: @carnet/plan',
      'packages/law/package.json: an arrow upwards or sideways: @carnet/plan',
    ])
  })

  it('sideways are found', async () => {
    const files = {
      'packages/inspect/package.json': manifest('inspect', ['@carnet/protect']),
      'packages/inspect/src/a.ts': "await import('@carnet/protect')",
    }
    expect((await find(files))[0]).toContain('sideways: @carnet/protect')
  })

  it('into an app are found', async () => {
    const files = { 'packages/clearance/package.json': manifest('clearance', ['@carnet/cli']) }
    expect((await find(files))[0]).toContain('@carnet/cli')
  })

  it.each([
    ["import { x } from '@carnet/law/src/judge.ts'", 'goes past the face of @carnet/law'],
    ["import { x } from '../../law/src/judge.ts'", 'leaves the package'],
    ["import { x } from '@carnet/state'", 'is not declared'],
    ["import yaml from 'yaml'", 'yaml is not declared'],
    ["import { it } from 'vitest'", 'vitest is not declared'],
    ["import { x } from '@carnet/plan'", 'is this package itself'],
  ])('%s is found', async (text, says) => {
    const files = {
      'packages/plan/package.json': manifest('plan', ['@carnet/law']),
      'packages/plan/src/a.ts': text,
    }
    expect((await find(files))[0]).toContain(says)
  })

  it('of a package without a place are found', async () => {
    expect(await find({ 'packages/new/package.json': manifest('new') })).toEqual([
      'packages/new/package.json: package new has no place in tools/src/order.ts',
    ])
  })
})
