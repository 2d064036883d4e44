import { describe, expect, it } from 'vitest'
import { plainWords } from './plain-words.ts'

const find = async (text: string, path = 'docs/a.md') =>
  (await plainWords.find(new Map([[path, text]]))).map(({ line, says }) => `${line} ${says}`)

describe('plain words', () => {
  it.each([
    [`a\n// ${'TO'}${'DO'}: later`, '2 a word for what is not finished'],
    [`throw new Error('${'not '}implemented')`, '1 a word for what is not finished'],
    [`see /${'home'}/ann/carnet`, '1 a path of one machine'],
    [`cd /${'work'}/main`, '1 a path of one machine'],
    [`C:\\${'Users'}\\ann`, '1 a path of one machine'],
    [`https://registry.${'npm'}js.org/x`, '1 the address of a registry'],
  ])('%s is found', async (text, says) => {
    expect((await find(text))[0]).toContain(says)
  })

  it.each([
    'state: to-do',
    'https://example.org/work/in',
    'packages/work/x',
    'masked as 138XXXX0000',
    'the not-yet articles',
  ])('%s may stand', async text => {
    expect(await find(text)).toEqual([])
  })

  it('looks at files without an ending, and not at data', async () => {
    const text = `${'FIX'}ME`
    expect(await find(text, 'carnet')).toHaveLength(1)
    expect(await find(text, 'examples/x/people.csv')).toEqual([])
  })
})
