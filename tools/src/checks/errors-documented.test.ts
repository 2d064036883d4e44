import { describe, expect, it } from 'vitest'
import { errorsPage, errorsPagePath } from '../errors-page.ts'
import { findUndocumented } from './errors-documented.ts'

const words = { en: 'wrong: {file}', zh: '错误：{file}', fix: { en: 'mend it', zh: '请修正' } }
const groups = { ledger: { CARNET_LEDGER_BAD: words } }
const raises = ['packages/ledger/src/a.ts', "throw new CarnetError('CARNET_LEDGER_BAD', {})"] as const
const page = [errorsPagePath, errorsPage(groups)] as const

const find = (files: (readonly [string, string])[]) =>
  findUndocumented(new Map(files), groups).map(({ file, line, says }) => `${file}:${line ?? ''} ${says}`)

describe('errors', () => {
  it('with words and a place in the reference are right', () => {
    expect(find([raises, page])).toEqual([])
  })

  it('without words are found', () => {
    expect(find([raises, page, ['apps/cli/src/b.ts', "\nconst code = 'CARNET_NEW'"]])).toEqual([
      'apps/cli/src/b.ts:2 CARNET_NEW has no words in packages/locales',
    ])
  })

  it('that nothing raises are found; tests and words raise nothing', () => {
    const only = (path: string) => find([[path, raises[1]], page])
    const idle = 'packages/locales/src/errors: nothing raises CARNET_LEDGER_BAD'
    expect(only('packages/ledger/src/a.test.ts')).toEqual([idle])
    expect(only('packages/locales/src/errors/ledger.ts')).toEqual([idle])
  })

  it('whose page is old or missing are found', () => {
    expect(find([raises])[0]).toContain('npm run docs')
    expect(find([raises, [errorsPagePath, `${page[1]}\n### CARNET_MADE_UP`]])[0]).toContain('npm run docs')
  })

  it('are not variables of the environment', () => {
    expect(find([raises, page, ['apps/cli/src/b.ts', 'const folder = environment.CARNET_STATE']])).toEqual([])
  })
})
