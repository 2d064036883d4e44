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

  it('a word that no category has is named, and nothing else is said of the others', () => {
    const { err } = work.runWith(
      `${answers.slice(0, 4).join('\n')}\nname, gobbledegook\nname, Geburtsdatum\n`,
      'decide',
      '--ask',
    )
    expect(err).toContain('“gobbledegook”')
    expect(err).not.toContain('“Geburtsdatum”')
    expect(err).not.toContain('That was not understood')
  })

  it('says what the law presumes, where the finding could be heavier otherwise', () => {
    const insurer = ['IN', 'IE', 'company', 'company', 'person.finance.insurance'].join('\n')
    const { exit, out } = work.runWith(`${insurer}\n`, 'decide', '--ask', '--as-of', '2024-06-01')
    expect(exit).toBe(0)
    expect(out).toMatch(
      /IN {2}not “insurer” .* otherwise free or\s+prohibited, depending on .*sender\.sector/,
    )
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

  it('looks at data instead of asking what they are, and what it keeps goes with them', () => {
    work.write('kunden.csv', 'Kundennummer;Nachname;Straße;IBAN\nK1;Müller;Gartenweg;\nK2;Weiß;Gartenweg;\n')
    const { err } = work.runWith(
      'Deutschland\nVereinigte Staaten\ncompany\ncompany\n',
      ...['decide', '--ask', '--data', 'kunden.csv', '--save', 'kunden.yaml'],
    )
    expect(err).toContain('Nachname')
    expect(err).not.toContain('Which data?')
    const kept = readFileSync(work.path('kunden.yaml'), 'utf8')
    expect(kept).toContain('from_place: DE')
    expect(kept).toContain('Nachname: { category: person.name')
    expect(work.json('decide', 'kunden.yaml', 'kunden.csv').exit).not.toBe(2)
  })
})
