/** `carnet decide` without a declaration: questions, answers a line each, the decision, the declaration. */
import { readFileSync } from 'node:fs'
import { afterAll, describe, expect, it } from 'vitest'
import { Workplace } from './carnet.ts'

const work = new Workplace()
afterAll(() => work.close())

const answers = ['CN', 'SG', 'company', '2', 'name, e-mail address']

describe('the interview', () => {
  it('asks where there is no terminal only when told to: 2, and what to do', () => {
    const { exit, err } = work.run('decide')
    expect(exit).toBe(2)
    expect(err).toContain('decide --ask')
  })

  it('is held line by line, in both languages, and ends where the answers end', () => {
    for (const lang of ['en', 'zh']) {
      const { exit, err, out } = work.runWith(
        `${answers.join('\n')}\nwhy\nnonsense\nback\n`,
        'decide',
        '--ask',
        '--lang',
        lang,
      )
      expect(exit).toBe(5)
      expect(err).toContain(
        lang === 'en' ? 'From which place do the data leave?' : '数据从哪个国家（地区）流出？',
      )
      expect(out).toContain('carnet: 1')
      expect(err + out).not.toMatch(/\bat .*:\d+:\d+/)
    }
  })

  it('what was answered is kept, and decides the same again', () => {
    const held = work.runWith(`${answers.join('\n')}\n`, 'decide', '--ask', '--save', 'made.yaml', '--json')
    expect(readFileSync(work.path('made.yaml'), 'utf8')).toContain('from_place: CN')
    const again = work.json('decide', 'made.yaml')
    expect(again.exit).toBe(held.exit)
    expect(again.document.decision).toEqual(JSON.parse(held.out).decision)
    const twice = work.runWith('', 'decide', '--ask', '--save', 'made.yaml')
    expect(twice.exit).toBe(2)
    expect(twice.err).toContain('made.yaml')
  })
})
