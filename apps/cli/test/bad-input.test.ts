/** Bad input: one clear error, with a stable code, in both languages; exit 2, no stack trace, nothing moved. */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { declaration, employees, ordinary, root, Workplace } from './carnet.ts'

const work = new Workplace()
beforeAll(() => {
  work.write('staff.csv', employees(0, 5, ordinary))
  work.write('wages.csv', employees(0, 5))
  work.write('way.yaml', declaration())
})
afterAll(() => work.close())

/** Runs in both languages, once with `--json`; the words differ, the code does not. Returns the English words. */
function refused(code: string, ...args: string[]): string {
  const en = work.run('--lang', 'en', ...args)
  const zh = work.run('--lang', 'zh', '--json', ...args)
  for (const ran of [en, zh]) {
    expect({ exit: ran.exit, code: /CARNET_[A-Z_0-9]+/.exec(ran.err)?.[0] }).toEqual({ exit: 2, code })
    expect(ran.err).not.toMatch(/^\s+at .*:\d+/m)
    expect(ran.err).not.toMatch(/\{\w+\}|undefined|\[object/)
  }
  const [first] = JSON.parse(zh.out).errors
  expect(first.code).toBe(code)
  expect(first.message).toMatch(/\p{Script=Han}/u)
  expect(zh.err).toContain(first.message)
  expect(en.err).not.toContain(first.message)
  return en.err
}

const clearing = (data: string, way = 'way.yaml'): string[] => ['clear', data, '-d', way, '-o', 'out']
const [header = ''] = employees(0, 1, ordinary).split('\n')

describe('data', () => {
  const cases: readonly [string, string, () => string][] = [
    ['missing', 'CARNET_DATA_MISSING', () => 'nowhere.csv'],
    ['a folder', 'CARNET_DATA_NOT_A_FILE', () => '.'],
    ['empty', 'CARNET_DATA_EMPTY', () => work.write('empty.csv', '')],
    ['binary', 'CARNET_DATA_BINARY', () => work.write('binary.csv', Buffer.alloc(3000, '\u0000\u0001PNG'))],
    [
      'neither UTF-8 nor GB18030',
      'CARNET_DATA_ENCODING',
      () => work.write('latin.csv', Buffer.concat([Buffer.from(`${header}\n`), Buffer.alloc(40, 0xff)])),
    ],
  ]
  for (const [name, code, file] of cases)
    it(name, () => {
      expect(refused(code, ...clearing(file()))).not.toBe('')
      expect(refused(code, 'inspect', file())).not.toBe('')
    })

  it('ragged: the line is named', () => {
    const rows = employees(0, 5, ordinary).trimEnd().split('\n')
    rows[3] += ',one,too,many'
    const file = work.write('ragged.csv', `${rows.join('\n')}\n`)
    expect(refused('CARNET_DATA_RAGGED', ...clearing(file))).toMatch(/\b4\b/)
  })

  it('a column that tells people apart and is not there', () => {
    const text = declaration().replace(/identified_by: \[[^\]]*\]/, 'identified_by: [staff_number]')
    expect(text).not.toBe(declaration())
    work.write('telling.yaml', text)
    expect(refused('CARNET_COLUMN_UNKNOWN', ...clearing('staff.csv', 'telling.yaml'))).toContain(
      'staff_number',
    )
  })

  it('a column that is not there', () => {
    const items = '  salery: { category: person.employment.salary }\n'
    work.write('column.yaml', declaration({ items }))
    expect(refused('CARNET_COLUMN_UNKNOWN', ...clearing('staff.csv', 'column.yaml'))).toContain('salery')
  })
})

describe('declarations', () => {
  const way = (change: (text: string) => string): string[] => {
    const text = change(declaration())
    expect(text).not.toBe(declaration())
    work.write('changed.yaml', text)
    return clearing('staff.csv', 'changed.yaml')
  }

  it('missing', () => {
    refused('CARNET_DECLARATION_UNREADABLE', ...clearing('staff.csv', 'nowhere.yaml'))
    expect(refused('CARNET_DECLARATION_UNREADABLE', 'decide', 'nowhere.yaml')).toMatch(
      /there is no file nowhere\.yaml|找不到文件 nowhere\.yaml/,
    )
    refused('CARNET_DECLARATION_UNREADABLE', 'decide', '.')
  })
  it('not UTF-8', () => {
    work.write('changed.yaml', Buffer.from([0xff, 0xfe, 0x00, 0xd8]))
    refused('CARNET_DECLARATION_ENCODING', ...clearing('staff.csv', 'changed.yaml'))
  })
  it('not YAML: the line is named', () => {
    expect(refused('CARNET_YAML_SYNTAX', ...way(text => `${text}\n  : [ }`))).toMatch(/changed\.yaml:\d+/)
  })
  it('a file of data in its place', () => {
    refused('CARNET_NOT_A_DECLARATION', ...clearing('staff.csv', 'staff.csv'))
    const { out, err } = work.run('decide', 'staff.csv', '--json')
    expect(JSON.parse(out).errors).toMatchObject([{ code: 'CARNET_NOT_A_DECLARATION' }])
    const cells = readFileSync(join(work.folder, 'staff.csv'), 'utf8').split(/[\r\n,]+/)
    for (const cell of cells.filter(one => one.length > 3 && one !== 'name'))
      expect(out + err).not.toContain(cell)
    expect(out.length).toBeLessThan(2000)
  })
  it('an unknown key: place and near key', () => {
    const words = refused('CARNET_KEY_UNKNOWN', ...way(text => text.replace('sender_role', 'sender_rol')))
    expect(words).toMatch(/changed\.yaml:\d+:\d+/)
    expect(words).toContain('sender_role')
  })
  it('an unknown place', () => {
    const words = refused(
      'CARNET_PLACE_UNKNOWN',
      ...way(text => text.replaceAll('to_place: SG', 'to_place: XX')),
    )
    expect(words).toContain('XX')
  })
  it('nesting without end', () => {
    const { exit, err } = work.run(...way(text => `${text}\nnote: ${'['.repeat(20_000)}`))
    expect(exit).toBe(2)
    expect(err).toMatch(/CARNET_/)
    expect(err).not.toMatch(/^\s+at /m)
  })
  it('a party without an identifier, where a total is kept for it', () => {
    refused('CARNET_PARTY_UNIDENTIFIED', ...way(text => text.replace(/ {4}identifiers: \{ uscc.*\n/, '')))
  })
  it('a leg whose name leads out of the folder', () => {
    refused('CARNET_LEG_NAME', ...way(text => text.replace('  move:', '  "../move":')))
  })
  it('a protection that is none', () => {
    const plan =
      'plan: { approved: keep everything, by: me, day: 2026-11-20, protect: [{ column: name, do: hide }] }'
    refused('CARNET_PROTECTION_UNKNOWN', ...way(text => `${text}\n${plan}`))
  })
})

describe('the law', () => {
  const other = work.path('regimes')
  beforeAll(() => {
    mkdirSync(other)
    for (const part of ['vocabulary', 'CN'])
      cpSync(join(root, 'regimes', part), join(other, part), { recursive: true })
  })
  it('a fact that does not exist in a condition: file, line, column', () => {
    const file = join(other, 'CN/definitions/acts.yaml')
    const text = readFileSync(file, 'utf8')
    expect(text).toContain('key: leg.from_place')
    writeFileSync(file, text.replace('key: leg.from_place', 'key: leg.from_plaice'))
    const words = refused('CARNET_PATH_UNKNOWN', '--regimes', other, 'decide', 'way.yaml')
    expect(words).toMatch(/acts\.yaml:\d+:\d+/)
    expect(words).toContain('from_place')
    writeFileSync(file, text)
  })
  it('a folder without law', () => {
    refused('CARNET_REGIMES_MISSING', '--regimes', work.folder, 'decide', 'way.yaml')
  })
})

describe('an expired mechanism', () => {
  const certified = (until: string): void => {
    const certificate = `    certificates: [{ scheme: cn-export, from: 2024-01-01, until: ${until} }]\n    kind: company`
    work.write('certified.yaml', declaration().replace('    kind: company', certificate))
  }
  it('is none: conditional and open, and nothing moves', () => {
    certified('2026-11-23')
    const { exit, document } = work.json('clear', 'wages.csv', '-d', 'certified.yaml', '-o', 'expired')
    expect({ exit, moved: document.moved }).toEqual({ exit: 3, moved: false })
    expect(document.decision).toMatchObject({ outcome: 'conditional', standing: 'open' })
    expect(work.visible('expired')).toEqual([])
  })
  it('and one day earlier the data move', () => {
    certified('2026-12-31')
    const { exit, document } = work.json('clear', 'wages.csv', '-d', 'certified.yaml', '-o', 'held')
    expect({ exit, moved: document.moved }).toEqual({ exit: 0, moved: true })
    expect(document.decision).toMatchObject({ outcome: 'conditional', standing: 'met' })
  })
})

describe('usage', () => {
  const cases: readonly [string, readonly string[]][] = [
    ['CARNET_OPTION_MISSING', ['clear', 'staff.csv', '--out', 'out']],
    ['CARNET_OUT_NOT_A_FOLDER', ['clear', 'staff.csv', '-d', 'way.yaml', '--out', 'way.yaml']],
    ['CARNET_OPTION_MISSING', ['clear', 'staff.csv', '-d', 'way.yaml']],
    ['CARNET_PLAN_NUMBER', [...clearing('wages.csv'), '--choose', '99']],
    ['CARNET_OPTION_NUMBER', [...clearing('wages.csv'), '--choose', 'first']],
    ['CARNET_OPTION_DAY', ['decide', 'way.yaml', '--as-of', '2026-02-30']],
    ['CARNET_OPTION_VALUE', [...clearing('staff.csv'), '--format', 'xlsx']],
    ['CARNET_USAGE_ARGUMENT', ['inspect']],
    ['CARNET_USAGE_ARGUMENT', ['my-data']],
    ['CARNET_MY_DATA_AT', ['my-data', 'where']],
    ['CARNET_MY_DATA_PLACE', ['my-data', 'where', '--at', 'Atlantis']],
    ['CARNET_OPTION_MISSING', ['withdraw', 'li@example.org']],
    ['CARNET_USAGE_COMMAND', ['insepct', 'staff.csv']],
    ['CARNET_USAGE_OPTION', ['inspect', 'staff.csv', '--jsn']],
    ['CARNET_USAGE_EXCESS', ['verify', 'a.carnet', 'b.carnet']],
    ['CARNET_USAGE_VALUE', ['decide', 'way.yaml', '--as-of']],
    ['CARNET_CARNET_UNREADABLE', ['verify', 'nowhere.carnet']],
    ['CARNET_CARNET_UNREADABLE', ['verify', '.']],
    ['CARNET_CREDENTIAL_JSON', ['verify', 'staff.csv']],
  ]
  for (const [code, args] of cases) it(`${code}: ${args.join(' ')}`, () => void refused(code, ...args))
})

it('none of this was entered in the ledger but what moved', () => {
  expect(work.ledgerSize()).toBe(1)
  expect(work.visible('out')).toEqual([])
})
