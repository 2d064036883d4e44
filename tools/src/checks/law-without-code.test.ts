import { expect, it } from 'vitest'
import { lawWithoutCode } from './law-without-code.ts'

it('only law, its pages and its schema are let into regimes/', async () => {
  const files = [
    'CN/regime.yaml',
    'README.md',
    'schema/regime.schema.json',
    'CN/judge.ts',
    'CN/data.json',
    'CN/run.sh',
    'CN/x.yaml.mjs',
  ]
  const found = await lawWithoutCode.find(new Map(files.map(name => [`regimes/${name}`, ''])))
  expect(found.map(({ file }) => file)).toEqual([
    'regimes/CN/judge.ts',
    'regimes/CN/data.json',
    'regimes/CN/run.sh',
    'regimes/CN/x.yaml.mjs',
  ])
})
