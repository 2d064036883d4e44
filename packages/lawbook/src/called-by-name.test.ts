/** Mistakes that people make often are called what they are. */
import type { Issue } from '@carnet/errors'
import { expect, it } from 'vitest'
import { smallLibrary } from './fixture.ts'
import { collectLibrary } from './library.ts'

const day = (written: string) => (text: string) => text.replace('checked: 2026-01-02', `checked: ${written}`)

it.each([
  ['a tab', 'AQ/regime.yaml', () => 'regime: AQ\n\tname: x\n', 'CARNET_YAML_SYNTAX', 'yaml.tab'],
  ['a day in another order', 'AQ/instruments.yaml', day('02.01.2026'), 'CARNET_DAY', 'type.day-otherwise'],
  ['a day that is none', 'AQ/instruments.yaml', day('2026-02-30'), 'CARNET_DAY', 'type.no-such-day'],
] as const)('%s', (_name, path, change, code, called) => {
  const files = smallLibrary()
  const issues: Issue[] = []
  collectLibrary({ ...files, [path]: change(files[path]!) }, issues)
  const data = issues.filter(issue => issue.code === code).map(issue => Object.values(issue.data)[0])
  expect(data).toContain(called)
})
