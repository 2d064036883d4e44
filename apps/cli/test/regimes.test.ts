/** `carnet regime`: checked, shown, what changed, what is coming, side by side; in both languages, narrow and wide. */
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { declaration, root, Workplace } from './carnet.ts'

const work = new Workplace()
beforeAll(() => {
  cpSync(join(root, 'regimes/UA'), work.path('stranger'), { recursive: true })
})
afterAll(() => work.close())

/** A stranger's regime with one text replaced. */
function stranger(name: string, file: string, from: string, to: string): string {
  cpSync(work.path('stranger'), work.path(name), { recursive: true })
  const path = work.path(name, file)
  const text = readFileSync(path, 'utf8')
  expect(text).toContain(from)
  writeFileSync(path, text.replace(from, to))
  return name
}

/** The code of the error that a run ends with. */
const refusal = (...args: string[]) => {
  const { exit, err, out } = work.run(...args)
  expect(out).toBe('')
  return { exit, code: /CARNET_[A-Z_]+/.exec(err)?.[0] }
}

describe('regime check', () => {
  it('reads a regime outside beside the vocabulary, and finds nothing wrong', () => {
    const { exit, document } = work.json('regime', 'check', './stranger')
    expect({ exit, errors: document.errors, regimes: document.regimes }).toEqual({
      exit: 0,
      errors: 0,
      regimes: ['UA'],
    })
    expect(document.examples.passed).toBeGreaterThan(3)
    expect(document.counts).toMatchObject([{ regime: 'UA' }])
  })

  it('names file, line, what and what to do; an error ends with 2, in both languages', () => {
    const folder = stranger('broken', 'provisions/transfers.yaml', 'then: {', 'thenn: {')
    const en = work.run('regime', 'check', folder)
    expect(en.exit).toBe(2)
    expect(en.out).toMatch(/^broken\/provisions\/transfers\.yaml$/m)
    expect(en.out).toMatch(/^ +\d+ {2}✗ error {2}/m)
    expect(en.out).toMatch(/^ +→ /m)
    const zh = work.run('--lang', 'zh', 'regime', 'check', folder)
    expect(zh.out).toMatch(/✗ 错误 {2}.*\p{Script=Han}/u)
  })

  it('warns of what has not been looked at for long, and ends with 0', () => {
    const folder = stranger('old', 'instruments.yaml', 'checked: 2026', 'checked: 2020')
    const { exit, document } = work.json('regime', 'check', folder)
    expect({ exit, errors: document.errors }).toEqual({ exit: 0, errors: 0 })
    const [stale] = document.issues.filter((issue: { code: string }) => issue.code === 'CARNET_CHECK_STALE')
    expect(stale).toMatchObject({ severity: 'warning', at: { file: 'old/instruments.yaml' } })
    expect(stale.fix).not.toBe('')
  })

  it('runs the examples of a stranger, too', () => {
    const file = 'provisions/boundaries.examples.yaml'
    const [, expected = ''] =
      /expect: \{ UA: ([a-z-]+)/.exec(readFileSync(work.path('stranger', file), 'utf8')) ?? []
    const folder = stranger(
      'failing',
      file,
      `UA: ${expected}`,
      `UA: ${expected === 'free' ? 'prohibited' : 'free'}`,
    )
    const { exit, out } = work.run('regime', 'check', folder)
    expect(exit).toBe(2)
    expect(out).toMatch(/✗ failing\/provisions\/boundaries\.examples\.yaml:\d+/)
  })

  it('says what is no regime', () => {
    expect(refusal('regime', 'check', 'ZZ')).toEqual({ exit: 2, code: 'CARNET_REGIME_UNKNOWN' })
    expect(refusal('regime', 'check', './nowhere')).toEqual({ exit: 2, code: 'CARNET_REGIME_FOLDER_MISSING' })
    expect(refusal('regime', 'check', '.')).toEqual({ exit: 2, code: 'CARNET_REGIME_FOLDER_EMPTY' })
  })
})

describe('regime list', () => {
  it('shows the share that is verified, the last day checked, and what is overdue', () => {
    const { document } = work.json('regime', 'list')
    const china = document.regimes.find((regime: { code: string }) => regime.code === 'CN')
    expect(china.verified).toBeGreaterThan(china.provisions / 2)
    expect(china.last).toMatch(/^20\d\d-\d\d-\d\d$/)
    expect(china.stale).toBe(0)
    expect(work.run('--lang', 'zh', 'regime', 'list').out).toContain('最近核对日')
  })
})

describe('regime show', () => {
  it('is laid out for the terminal, with contents, no line longer than the page', () => {
    const { exit, out } = work.run('regime', 'show', 'UA')
    expect(exit).toBe(0)
    expect(out).toMatch(/^ 1 {2}When the regime applies$/m)
    const lines = out.split('\n').filter(line => !/https?:/.test(line))
    expect(Math.max(...lines.map(line => line.length))).toBeLessThanOrEqual(104)
  })

  it('is one file of HTML that fetches nothing and runs nothing, in both languages', () => {
    for (const language of ['en', 'zh']) {
      const { exit, out } = work.run('--lang', language, 'regime', 'show', 'EU', '--format', 'html')
      expect(exit).toBe(0)
      expect(out.trimStart().startsWith('<!doctype html>')).toBe(true)
      expect(out).toContain(`<html lang="${language === 'zh' ? 'zh-Hans' : 'en'}">`)
      expect(out).not.toMatch(/<script|<img|<link|src=/)
    }
  })

  it('is Markdown and plain text, of one provision, and refuses what it does not know', () => {
    expect(work.run('regime', 'show', 'CN', 'art-8', '--format', 'md').out).toContain('`cn.order-16.art-8`')
    expect(work.run('regime', 'show', 'CN', 'art-8', '--markdown').out).toContain('`cn.order-16.art-8`')
    expect(work.run('regime', 'show', 'CN', 'art-8', '--format', 'text').out).toContain('[cn.order-16.art-8]')
    expect(refusal('regime', 'show', 'CN', '--format', 'pdf')).toEqual({
      exit: 2,
      code: 'CARNET_OPTION_VALUE',
    })
    expect(refusal('regime', 'show', 'CN', 'no-such')).toEqual({
      exit: 2,
      code: 'CARNET_PROVISION_NOT_FOUND',
    })
  })
})

describe('regime diff', () => {
  it('says what changed between two days, with values, citations and entries', () => {
    const { exit, document } = work.json('regime', 'diff', 'CN@2024-03-01', 'CN@2026-01-01')
    expect(exit).toBe(0)
    const { changes } = document.regimes[0]
    const find = (id: string) => changes.find((change: { id: string }) => change.id === id)
    expect(find('cn.order-16.art-8')).toMatchObject({ kind: 'begins', day: '2024-03-22', part: 'provision' })
    expect(find('csl-2016')).toMatchObject({ kind: 'ends', day: '2026-01-01' })
    for (const { says } of changes) expect(says.zh).toMatch(/\p{Script=Han}/u)
    const back = work.json('regime', 'diff', 'CN@2026-01-01', 'CN@2024-03-01').document
    expect(back.regimes[0].changes).toEqual(changes)
  })

  it('says what differs between two folders, provision by provision', () => {
    const folder = stranger(
      'later',
      'mechanisms.yaml',
      'confidence: ',
      'doubt: { en: New doubt., zh: 新存疑。 }\n    confidence: ',
    )
    const en = work.run('regime', 'diff', 'stranger', folder)
    expect(en.out).toContain('+ New doubt.')
    expect(work.run('--lang', 'zh', 'regime', 'diff', 'UA', folder).out).toContain('+ 新存疑。')
    const same = work.run('regime', 'diff', 'UA', 'stranger')
    expect(same).toMatchObject({ exit: 0 })
    expect(same.out).toContain('Nothing differs')
  })

  it('refuses two regimes and days that do not exist', () => {
    expect(refusal('regime', 'diff', 'CN', 'EU')).toEqual({ exit: 2, code: 'CARNET_DIFF_REGIMES' })
    expect(refusal('regime', 'diff', 'CN@2024-02-30', 'CN')).toEqual({ exit: 2, code: 'CARNET_OPTION_DAY' })
  })
})

describe('regime upcoming', () => {
  it('says what is coming, and which declarations are decided otherwise on which day', () => {
    work.write(
      'declarations/way.yaml',
      declaration({
        items: '  phone: { category: person.contact.phone, people: staff, collected_in: [CN] }',
      }),
    )
    work.write('declarations/other.yaml', 'nothing: here\n')
    work.write('declarations/broken.yaml', 'carnet: 1\nlegs: { one: { act: fly } }\n')
    const args = [
      'regime',
      'upcoming',
      'CN',
      '--as-of',
      '2024-03-01',
      '--until',
      '2024-12-31',
      '--declarations',
      'declarations',
    ]
    const { exit, document } = work.json(...args)
    expect(exit).toBe(0)
    expect(document.regimes[0].changes.some((change: { day: string }) => change.day === '2024-03-22')).toBe(
      true,
    )
    expect(document.declarations).toHaveLength(1)
    expect(document.declarations[0].turns[0]).toMatchObject({ day: '2024-03-22', regime: 'CN' })
    expect(document.skipped).toMatchObject([
      { file: 'declarations/broken.yaml', code: 'CARNET_VALUE_UNKNOWN' },
    ])
    const zh = work.run('--lang', 'zh', ...args)
    expect(zh.out).toContain('自2024年3月22日起')
    expect(zh.out).toContain('→')
    expect(existsSync(work.state)).toBe(false)
  })

  it('refuses a folder that is not there, and an end before the beginning', () => {
    expect(refusal('regime', 'upcoming', 'UA', '--declarations', 'nowhere')).toEqual({
      exit: 2,
      code: 'CARNET_DECLARATIONS_MISSING',
    })
    expect(refusal('regime', 'upcoming', 'UA', '--until', '2001-01-01')).toEqual({
      exit: 2,
      code: 'CARNET_DAYS_BACKWARDS',
    })
  })
})

describe('regime compare', () => {
  it('puts two regimes side by side, with both citations, in both languages', () => {
    const { exit, document } = work.json('regime', 'compare', 'CN', 'EU', '--as-of', '2026-11-28')
    expect(exit).toBe(0)
    expect(document).toMatchObject({ one: 'CN', other: 'EU' })
    const publish = document.probes.find((probe: { id: string }) => probe.id === 'publish')
    expect(publish).toMatchObject({
      relation: 'differs',
      one: { transfer: 'yes' },
      other: { transfer: 'no' },
    })
    expect(document.concepts.map((concept: { name: string }) => concept.name)).toContain('standard-contract')
    const zh = work.run('--lang', 'zh', 'regime', 'compare', 'cn', 'eu')
    expect(zh.out).toMatch(/^ {4}≠ 向公众公开/m)
    expect(work.run('regime', 'compare', 'SG', 'JP', '--format', 'html').out).toContain('<!doctype html>')
  })

  it('refuses a regime beside itself', () => {
    expect(refusal('regime', 'compare', 'CN', 'cn')).toEqual({ exit: 2, code: 'CARNET_COMPARE_ITSELF' })
  })
})

describe('the help', () => {
  it('of each shows an example', () => {
    for (const name of ['list', 'show', 'check', 'diff', 'upcoming', 'compare'])
      expect(work.run('regime', name, '--help').out).toContain(`Example:\n  carnet regime ${name}`)
    expect(work.run('--lang', 'zh', 'regime', 'diff', '--help').out).toMatch(/示例：\n {2}carnet regime diff/)
  })
})
