import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { detectors } from './values/detectors.ts'

it('has words for every code of evidence', () => {
  const words = readFileSync(new URL('../../locales/src/labels/inspect.ts', import.meta.url), 'utf8')
  const codes = [
    'declared',
    'header-whole',
    'header-end',
    'header-part',
    ...detectors.map(({ code }) => code),
  ]
  for (const code of codes) expect(words).toMatch(new RegExp(`\\n    '?${code}'?: \\{\\s*en: '`))
})
