import { describe, expect, it } from 'vitest'
import { noLawInCode } from './no-law-in-code.ts'

const find = async (text: string, path = 'packages/law/src/judge.ts') =>
  (await noLawInCode.find(new Map([[path, text]]))).map(({ line, says }) => `${line} ${says}`)

describe('no law in code', () => {
  it.each([
    ["if (place === 'CN') return", '1 place "CN" in code'],
    ["\nconst sets = ['EU']", '2 place "EU" in code'],
    ["judge('US.sensitive')", '1 place "US" in code'],
    ["judge('AE-DIFC')", '1 place "AE" in code'],
    ["say('see article 38')", '1 article "article 38" in code'],
    ["say('Art. 5(1)')", '1 article "Art. 5" in code'],
    ['say(`依据第三十八条`)', '1 article "第三十八条" in code'],
    ['if (people >= 100_000) return', '1 number 100_000 in code'],
    ['const threshold = 100000', '1 number 100000 in code'],
    ['function f() {\n  // why\n  const threshold = 1e4\n}', '3 number 1e4 in code'],
  ])('%s is found', async (text, says) => {
    expect((await find(text))[0]).toContain(says)
  })

  it.each([
    ['/** Chunks of this size keep memory flat. */\nexport const chunk = 64 * 1024'],
    ['const day = 86400 // seconds in a day'],
    ["// 'CN' in a comment, article 38, 100000"],
    ["const word = 'no'; const code = 'ZZ'; const upper = 'XQ'; const long = 'CNY'"],
    ['const small = 999; const part = 1000.5'],
  ])('%s may stand', async text => {
    expect(await find(text)).toEqual([])
  })

  it('looks into apps, and not into tests or packages that touch data', async () => {
    const text = "const place = 'CN'"
    expect(await find(text, 'apps/cli/src/main.ts')).toHaveLength(1)
    expect(await find(text, 'packages/law/src/judge.test.ts')).toEqual([])
    expect(await find(text, 'packages/inspect/src/resident-id.ts')).toEqual([])
  })
})
