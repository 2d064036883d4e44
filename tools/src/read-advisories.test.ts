/** A grave weakness of what is shipped stops the build; that nobody was asked is said, and is no all-clear. */
import { expect, it } from 'vitest'
import { advisoriesIn, verdictOn } from './read-advisories.ts'

const weak = (name: string, severity: string) => ({
  name,
  severity,
  range: '<1.2.3',
  via: ['another', { title: 'reads too far', url: 'https://example.org/1' }],
})
const report = (...found: object[]) =>
  JSON.stringify({
    auditReportVersion: 2,
    vulnerabilities: Object.fromEntries(found.map((one, at) => [String(at), one])),
  })

it('names package, versions and what is wrong, gravest first; high and critical stop', () => {
  const found = advisoriesIn(report(weak('a', 'low'), weak('b', 'critical'), weak('c', 'moderate')))!
  expect(found.map(({ name }) => name)).toEqual(['b', 'c', 'a'])
  const { lines, ok } = verdictOn(found)
  expect(lines.slice(0, 2)).toEqual(['critical  b <1.2.3', '  reads too far https://example.org/1'])
  expect(ok).toBe(false)
  expect(verdictOn(advisoriesIn(report(weak('c', 'moderate')))).ok).toBe(true)
  expect(verdictOn(advisoriesIn(report(weak('c', 'high')))).ok).toBe(false)
})

it('none is none, and no answer is said to be no answer', () => {
  expect(verdictOn(advisoriesIn(report()))).toEqual({
    lines: ['no known weakness in what is shipped'],
    ok: true,
  })
  for (const text of [
    '',
    '{"message":"405","error":{}}',
    '{"auditReportVersion":3,"vulnerabilities":{}}',
    'null',
  ])
    expect(verdictOn(advisoriesIn(text)).lines[0]).toContain('nobody has looked')
})
