import { copyFileSync, cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { root, Workplace } from './carnet.ts'

const lists = join(import.meta.dirname, 'lists')
const work = new Workplace()
beforeAll(() => {
  for (const kind of ['pdf', 'docx', 'xlsx', 'csv'])
    copyFileSync(join(lists, `list.${kind}`), work.path(`list.${kind}`))
})
afterAll(() => work.close())

describe('regime list-import', () => {
  it.each([
    ['pdf', 6, '姓名', 1],
    ['docx', 6, '姓名', null],
    ['xlsx', 3, 'bank account number', null],
    ['csv', 3, 'bank account number', null],
  ])('%s: entries with their origin and thresholds, and a draft', (kind, count, title, page) => {
    const out = `from-${kind}.yaml`
    const { exit, document } = work.json(
      'regime',
      'list-import',
      `list.${kind}`,
      '--regime',
      'CN',
      '--name',
      `from-${kind}`,
      '--by',
      'An Importer',
    )
    expect(exit).toBe(0)
    expect(document).toMatchObject({
      carnet_json: 1,
      command: 'regime list-import',
      exit: 0,
      out,
      file: { kind },
    })
    expect(document.entries).toHaveLength(count)
    expect(document.entries[0]).toMatchObject({
      title,
      page,
      row: 2,
      procedures: ['contract', 'certification'],
    })
    const draft = readFileSync(work.path(out), 'utf8')
    expect(draft).toContain(document.file.sha256)
    expect(draft).toContain('by: An Importer')
  })

  it('the draft is read by regime check, shown with its record, and found by its words', () => {
    // Of the law only what the commands below are asked about: the whole of it is compiled anew for each folder.
    for (const part of ['vocabulary', 'CN'])
      cpSync(join(root, 'regimes', part), work.path('regimes', part), { recursive: true })
    copyFileSync(work.path('from-pdf.yaml'), work.path('regimes/CN/lists/from-pdf.yaml'))
    const run = (...args: string[]) => work.run('--regimes', work.path('regimes'), ...args)
    expect(run('regime', 'check', 'CN')).toMatchObject({ exit: 0 })
    const page = run('regime', 'show', 'CN').out
    for (const text of [
      '6 entries',
      '6 still proposals',
      'not complete',
      'list.pdf (SHA-256',
      'by nobody yet',
    ])
      expect(page).toContain(text)
    expect(page).toContain('82 of 134 entries, edition 2024, not complete')
    expect(run('regime', 'search', '居民身份号码').out).toContain('from-pdf')
  })

  it('a review is recorded against the same file only, and nothing is written over', () => {
    const args = ['regime', 'list-import', 'list.pdf', '--regime', 'CN', '--name', 'from-pdf']
    expect(work.run(...args)).toMatchObject({
      exit: 2,
      err: expect.stringContaining('CARNET_LISTING_EXISTS'),
    })
    const before = readFileSync(work.path('from-pdf.yaml'), 'utf8')
    writeFileSync(
      work.path('from-pdf.yaml'),
      before.replace('suggested: [ person.name ]', 'keys: [ person.name ]'),
    )
    expect(work.run(...args, '--reviewer', 'Li Hua').out).toContain('review by Li Hua recorded')
    const after = readFileSync(work.path('from-pdf.yaml'), 'utf8')
    expect(after).toContain('by: Li Hua')
    expect(after).toContain('keys: [ person.name ]')
    const other = [
      'regime',
      'list-import',
      'list.docx',
      '--regime',
      'CN',
      '--name',
      'from-pdf',
      '--reviewer',
      'Li Hua',
    ]
    expect(work.run(...other)).toMatchObject({
      exit: 2,
      err: expect.stringContaining('CARNET_LISTING_OTHER_FILE'),
    })
  })

  it('in Chinese', () => {
    const { out, exit } = work.run(
      '--lang',
      'zh',
      'regime',
      'list-import',
      'list.docx',
      '--regime',
      'CN',
      '--out',
      'zh.yaml',
    )
    expect(exit).toBe(0)
    expect(out).toContain('提出 6 条建议，其中 5 条有门槛')
    expect(work.run('--lang', 'zh', 'regime', 'list-import', 'no.pdf', '--regime', 'CN').err).toContain(
      '找不到文件',
    )
  })

  it.each<[string, string | Buffer | null, string]>([
    ['no.pdf', null, 'CARNET_LISTING_MISSING'],
    [
      'huge.pdf',
      Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(50 * 1024 * 1024)]),
      'CARNET_LISTING_TOO_LARGE',
    ],
    ['half.pdf', readFileSync(join(lists, 'list.pdf')).subarray(0, 900), 'CARNET_LISTING_BROKEN'],
    ['half.docx', readFileSync(join(lists, 'list.docx')).subarray(0, 500), 'CARNET_LISTING_BROKEN'],
    ['noise.xlsx', Buffer.from('PK\u0003\u0004 and nothing else'), 'CARNET_LISTING_BROKEN'],
    ['picture.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 4, 5]), 'CARNET_LISTING_KIND'],
    ['letter.csv', 'Dear Sir,\nthere is no list here\n', 'CARNET_LISTING_NO_TABLE'],
    ['empty.csv', '', 'CARNET_LISTING_EMPTY'],
  ])('%s: one error with its code, no trace, nothing written', (name, content, code) => {
    if (content !== null) work.write(name, content)
    const { exit, out, err } = work.run(
      'regime',
      'list-import',
      name,
      '--regime',
      'CN',
      '--out',
      'never.yaml',
    )
    expect(exit).toBe(2)
    expect(out).toBe('')
    expect(err.trim().split('\n')).toHaveLength(3)
    expect(err).toContain(code)
    expect(err).not.toMatch(/ at .*:\d+/)
    expect(work.visible()).not.toContain('never.yaml')
  })

  it('says which options are missing or wrong', () => {
    expect(work.run('regime', 'list-import', 'list.csv').err).toContain('CARNET_OPTION_MISSING')
    expect(work.run('regime', 'list-import', 'list.csv', '--regime', 'QQ').err).toContain(
      'CARNET_REGIME_UNKNOWN',
    )
    const nowhere = ['--regime', 'CN', '--out', 'no/such/place.yaml']
    expect(work.run('regime', 'list-import', 'list.csv', ...nowhere).err).toContain(
      'CARNET_LISTING_UNWRITABLE',
    )
    expect(work.run('regime', 'list-import', 'list.csv', '--regime', 'CN', '--from', 'soon').err).toContain(
      'CARNET_OPTION_DAY',
    )
  })
})

describe('regime search', () => {
  it('finds an entry by its name in either language, with its list, scenario, threshold and citation', () => {
    const { document, exit } = work.json('regime', 'search', '积分兑换数量')
    expect(exit).toBe(0)
    expect(document.found[0]).toMatchObject({
      kind: 'entry',
      regime: 'CN',
      id: 'zhejiang-2024',
      title: 'points redeemed',
      scenario: 'member benefits',
      confidence: 'unverified',
      from: '2025-04-10',
    })
    expect(document.found[0].thresholds[0]).toContain('at least 500,000 people')
    expect(work.json('regime', 'search', 'points', 'redeemed').document.found[0].id).toBe('zhejiang-2024')
    expect(work.run('--lang', 'zh', 'regime', 'search', 'points redeemed').out).toContain('50万人以上')
  })

  it('says that nothing was found, and takes no nonsense', () => {
    expect(work.run('regime', 'search', 'zyxwvut')).toMatchObject({
      exit: 0,
      out: 'nothing found for “zyxwvut”\n',
    })
    expect(work.run('regime', 'search', 'x', '--limit', 'many').err).toContain('CARNET_OPTION_VALUE')
    expect(work.run('regime', 'search', 'x', '--regime', 'QQ').err).toContain('CARNET_REGIME_UNKNOWN')
    expect(work.run('regime', 'search').err).toContain('CARNET_USAGE_ARGUMENT')
  })
})
