import { expect, it } from 'vitest'
import { lockfile } from './lockfile.ts'

const find = async (packages: Record<string, object>) =>
  (await lockfile.find(new Map([['package-lock.json', JSON.stringify({ packages })]]))).map(
    ({ says }) => says,
  )

const whole = {
  '': { devDependencies: { tool: '1' } },
  'packages/a': { dependencies: { tool: '1' } },
  'node_modules/@carnet/a': { link: true, resolved: 'packages/a' },
  'node_modules/tool': { integrity: 'sha512-x', optionalDependencies: { 'tool-mac': '1', part: '2' } },
  'node_modules/tool-mac': { integrity: 'sha512-x' },
  'node_modules/tool/node_modules/part': { integrity: 'sha512-x' },
}

it('a whole lockfile is right', async () => {
  expect(await find(whole)).toEqual([])
})

it('a platform that is left out is found', async () => {
  const { 'node_modules/tool-mac': _, ...rest } = whole
  expect(await find(rest)).toEqual([
    expect.stringContaining('tool-mac, which node_modules/tool needs, is not locked'),
  ])
})

it('an address and a missing integrity are found', async () => {
  expect(
    await find({ 'node_modules/x': { resolved: 'https://example.org/x.tgz', integrity: 'sha512-x' } }),
  ).toHaveLength(1)
  expect(await find({ 'node_modules/x': {} })).toEqual(['node_modules/x has no integrity'])
})
