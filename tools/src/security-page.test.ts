/** docs/security.md answers every requirement of ASVS level 2, once, and names files that are there. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { asvs } from './asvs.ts'

const root = join(import.meta.dirname, '../..')
const page = readFileSync(join(root, 'docs/security.md'), 'utf8')
const rows = page
  .split('\n')
  .map(line => /^\| (\d+\.\d+\.\d+) \| (\d) \| (.+?) \| (.+?) \| (.+) \|$/.exec(line))
  .filter(row => row !== null)
  .map(([, number, level, asked, answer, shown]) => ({ number, level, asked, answer, shown: shown! }))

it('has a line for each requirement, with its level, and for no other', () => {
  expect(rows.map(({ number, level }) => `${number} ${level}`)).toEqual(
    [...asvs].sort(([a], [b]) => order(a, b)).map(([number, level]) => `${number} ${level}`),
  )
})

it('answers with one of three words, and counts them', () => {
  const count = (word: string): number => rows.filter(({ answer }) => answer === word).length
  const [holds, not, none] = ['holds', 'not', 'not applicable'].map(count)
  expect(holds! + not! + none!).toBe(rows.length)
  expect(page).toContain(`${holds} hold, ${not} do not, ${none} do not apply.`)
})

it('names files that are there', () => {
  const missing: string[] = []
  for (const { number, shown } of rows)
    for (const [, path] of shown.matchAll(/`([\w./-]+\.(?:ts|md|json)|\.ci\/run)`/g))
      if (![path!, join('packages/service/src', path!)].some(one => existsSync(join(root, one))))
        missing.push(`${number} ${path}`)
  expect(missing).toEqual([])
})

it('says what shows it, wherever it holds', () => {
  expect(rows.filter(({ shown }) => shown.trim() === '').map(({ number }) => number)).toEqual([])
})

function order(a: string, b: string): number {
  const [one, two] = [a, b].map(text => text.split('.').map(Number))
  const at = one!.findIndex((part, index) => part !== two![index])
  return at < 0 ? 0 : one![at]! - two![at]!
}
