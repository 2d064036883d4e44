/** The whole way of the data through the command line: what is moved, what is counted, what is refused. */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { decryptFile } from '@carnet/protect'
import { generateIdentity, identityToRecipient } from 'age-encryption'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { declaration, employees, ordinary, ordinaryThisYear, payroll, Workplace } from './carnet.ts'

const works: Workplace[] = []
const workplace = (): Workplace => {
  const made = new Workplace()
  works.push(made)
  return made
}
afterAll(() => {
  for (const work of works) work.close()
})

describe('clear', () => {
  const work = workplace()
  const counterIn = (document: { decision: { findings: { counters?: unknown }[] } }): string =>
    JSON.stringify(document.decision)
  beforeAll(() => {
    work.write('staff.csv', employees(0, 40, ordinary))
    work.write('more.csv', employees(20, 40, ordinary))
    work.write('wages.csv', employees(0, 40))
    work.write('way.yaml', declaration())
  })
  const totalOf = (args: readonly string[]): number => ordinaryThisYear(work, args)

  it('moves what is free as it stands, and proves it', () => {
    const { exit, document } = work.json('clear', 'staff.csv', '-d', 'way.yaml', '-o', 'out')
    expect(exit).toBe(0)
    expect(document).toMatchObject({ moved: true, again: false, exit: 0 })
    expect(work.visible('out')).toEqual(['staff.carnet', 'staff.csv'])
    expect(work.hidden('out')).toEqual([])
    expect(readFileSync(work.path('out/staff.csv'), 'utf8')).toBe(employees(0, 40, ordinary))
    expect(work.json('verify', 'out/staff.carnet')).toMatchObject({ exit: 0, document: { ok: true } })
    expect(counterIn(document)).toContain('free')
  })

  it('twice is the same clearance, and counts each person once', () => {
    const again = work.json('clear', 'staff.csv', '-d', 'way.yaml', '-o', 'out')
    expect(again).toMatchObject({ exit: 0, document: { again: true, moved: true } })
    expect(work.ledgerSize()).toBe(1)
    expect(totalOf(['plan', 'way.yaml', 'staff.csv'])).toBe(40)
  })

  it('files with people in common: their union, exactly', () => {
    expect(totalOf(['plan', 'way.yaml', 'more.csv'])).toBe(60)
    expect(work.run('clear', 'more.csv', '-d', 'way.yaml', '-o', 'out').exit).toBe(0)
    expect(totalOf(['plan', 'way.yaml', 'staff.csv'])).toBe(60)
  })

  it('a file with a header and no row is cleared, and said to be one at every step', () => {
    work.write('header.csv', `${employees(0, 1, ordinary).split('\n')[0]}\n`)
    expect(work.run('inspect', 'header.csv').out).toContain('only the header line')
    const { exit, out } = work.run('clear', 'header.csv', '-d', 'way.yaml', '-o', 'header')
    expect(exit).toBe(0)
    expect(out.match(/only the header line/g)).toHaveLength(2)
    expect(work.run('verify', 'header/header.carnet').out).toContain('cleared without a row')
  })

  it('nothing that changes the data moves unasked: 3, the plans, and how to choose', () => {
    const size = work.ledgerSize()
    const { exit, out } = work.run('clear', 'wages.csv', '-d', 'way.yaml', '-o', 'unasked')
    expect(exit).toBe(3)
    expect(out).toContain('--choose 1')
    expect(work.visible('unasked')).toEqual([])
    expect(work.ledgerSize()).toBe(size)
  })

  it('a plan that is not ready moves nothing and says what to do', () => {
    const { document } = work.json('plan', 'way.yaml', 'wages.csv')
    const keep = document.plans.findIndex((plan: { name: string }) => plan.name === 'keep everything') + 1
    const { exit, out } = work.run(
      'clear',
      'wages.csv',
      '-d',
      'way.yaml',
      '-o',
      'unready',
      '--choose',
      `${keep}`,
    )
    expect(exit).toBe(3)
    expect(out).toContain('agreements:')
    expect(work.visible('unready')).toEqual([])
  })

  it('carries out the chosen plan: what is dropped is gone, what is kept is the same', () => {
    const { exit, document } = work.json(
      'clear',
      'wages.csv',
      '-d',
      'way.yaml',
      '-o',
      'chosen',
      '--choose',
      '1',
    )
    expect(exit).toBe(0)
    const dropped = document.chosen.changes.map((change: { item: string }) => change.item)
    expect(dropped.length).toBeGreaterThan(0)
    const kept = employees(0, 1)
      .split('\n')[0]!
      .split(',')
      .filter(column => !dropped.includes(column))
    expect(readFileSync(work.path('chosen/wages.csv'), 'utf8')).toBe(employees(0, 40, kept))
  })

  it('an approved plan in the declaration, in any order, with protections besides', () => {
    const { document } = work.json('plan', 'way.yaml', 'wages.csv')
    const dropped = document.plans[0].changes.map((change: { item: string }) => change.item)
    const section = `plan:
  approved: "drop ${[...dropped].reverse().join('，')}"
  by: Chen Jing
  day: 2026-11-20
  protect:
    - { column: phone, do: mask, keep_last: 4 }
    - { column: birth_date, do: generalise, to: year }
    - { column: resident_id, do: pseudonymise }`
    work.write('approved.yaml', declaration({ more: section }))
    expect(work.run('clear', 'wages.csv', '-d', 'approved.yaml', '-o', 'approved').exit).toBe(0)
    const [header = '', row = ''] = readFileSync(work.path('approved/wages.csv'), 'utf8').split('\n')
    const cell = (column: string): string => row.split(',')[header.split(',').indexOf(column)]!
    expect(header.split(',')).not.toContain(dropped[0])
    expect(cell('phone')).toMatch(/^\*+\d{4}$/)
    expect(cell('birth_date')).toMatch(/^\d{4}$/)
    expect(cell('resident_id')).not.toMatch(/^\d{17}/)
    expect(work.run('verify', 'approved/wages.carnet').exit).toBe(0)
    const stale = section.replace(dropped[0], 'department')
    work.write('stale.yaml', declaration({ more: stale }))
    const refused = work.json('clear', 'wages.csv', '-d', 'stale.yaml', '-o', 'stale')
    expect(refused).toMatchObject({ exit: 2, document: { errors: [{ code: 'CARNET_PLAN_NOT_FOUND' }] } })
    expect(work.visible('stale')).toEqual([])
  })

  it('writes over nothing: neither a file nor a carnet of something else', () => {
    const size = work.ledgerSize()
    for (const taken of ['staff.csv', 'staff.carnet']) {
      work.write(`taken-${taken}/${taken}`, 'mine')
      const { exit, document } = work.json('clear', 'staff.csv', '-d', 'way.yaml', '-o', `taken-${taken}`)
      expect({ exit, code: document.errors[0].code }).toEqual({ exit: 2, code: 'CARNET_OUT_TAKEN' })
      expect(readFileSync(work.path(`taken-${taken}`, taken), 'utf8')).toBe('mine')
      expect(work.visible(`taken-${taken}`)).toEqual([taken])
      expect(work.hidden(`taken-${taken}`)).toEqual([])
    }
    expect(work.ledgerSize()).toBe(size)
  })

  it('a clearance that fails counts nobody', () => {
    work.write('other.csv', employees(200, 30, ordinary))
    const before = totalOf(['plan', 'way.yaml', 'staff.csv'])
    work.write('blocked', 'a file where a folder is wanted')
    expect(work.json('clear', 'other.csv', '-d', 'way.yaml', '-o', 'blocked/below')).toMatchObject({
      exit: 2,
      document: { errors: [{ code: 'CARNET_OUT_UNWRITABLE' }] },
    })
    const secret = work.json(
      'clear',
      'other.csv',
      '-d',
      'way.yaml',
      '-o',
      'failed',
      '--encrypt-to',
      'age1nobody',
    )
    expect(secret.exit).toBe(2)
    expect(work.visible('failed').concat(work.hidden('failed'))).toEqual([])
    expect(totalOf(['plan', 'way.yaml', 'staff.csv'])).toBe(before)
  })

  it('to parquet, to ndjson, and back: the same data, each with a carnet', () => {
    const steps = [
      ['staff.csv', 'parquet', 'staff.parquet'],
      ['f-parquet/staff.parquet', 'ndjson', 'staff.ndjson'],
      ['f-ndjson/staff.ndjson', 'csv', 'staff.csv'],
    ] as const
    for (const [from, format, name] of steps) {
      const { exit, err } = work.run('clear', from, '-d', 'way.yaml', '-o', `f-${format}`, '--format', format)
      expect({ exit, err }).toEqual({ exit: 0, err: '' })
      expect(work.visible(`f-${format}`)).toEqual(['staff.carnet', name])
      expect(work.run('verify', `f-${format}/staff.carnet`).exit).toBe(0)
    }
    expect(readFileSync(work.path('f-csv/staff.csv'), 'utf8')).toBe(employees(0, 40, ordinary))
  })

  it('GB18030 comes out as UTF-8', () => {
    const header = new TextDecoder('gb18030')
      .decode(readFileSync(join(payroll, 'employees-gb18030.csv')))
      .split(/\r?\n/)[0]!
      .split(',')
    work.write('gb.yaml', declaration().replace('[resident_id]', `[${header[2]}]`))
    const cleared = work.run(
      'clear',
      join(payroll, 'employees-gb18030.csv'),
      '-d',
      'gb.yaml',
      '-o',
      'gb',
      '--choose',
      '1',
    )
    expect({ exit: cleared.exit, err: cleared.err }).toEqual({ exit: 0, err: '' })
    expect(readFileSync(work.path('gb/employees-gb18030.csv'), 'utf8')).toContain('张')
    expect(work.run('verify', 'gb/employees-gb18030.carnet').exit).toBe(0)
  })

  it('encrypts to a recipient, who can read it, and leaves nothing in the clear', async () => {
    const identity = await generateIdentity()
    const recipient = await identityToRecipient(identity)
    const { exit } = work.run(
      'clear',
      'staff.csv',
      '-d',
      'way.yaml',
      '-o',
      'sealed',
      '--encrypt-to',
      recipient,
    )
    expect(exit).toBe(0)
    expect(work.visible('sealed')).toEqual(['staff.carnet', 'staff.csv.age'])
    expect(work.hidden('sealed')).toEqual([])
    await decryptFile(work.path('sealed/staff.csv.age'), work.path('opened.csv'), [identity])
    expect(readFileSync(work.path('opened.csv'), 'utf8')).toBe(employees(0, 40, ordinary))
    expect(work.run('verify', 'sealed/staff.carnet').exit).toBe(0)
    expect(
      work.json('clear', 'staff.csv', '-d', 'way.yaml', '-o', 'sealed', '--encrypt-to', recipient),
    ).toMatchObject({
      document: { again: true },
    })
  })

  it('a cleared file that was deleted is made again; one that was changed is not overwritten', () => {
    const args = ['clear', 'staff.csv', '-d', 'way.yaml', '-o', 'kept'] as const
    expect(work.run(...args).exit).toBe(0)
    const size = work.ledgerSize()
    const file = work.path('kept/staff.csv')
    const whole = readFileSync(file)
    rmSync(file)
    expect(work.json(...args)).toMatchObject({ exit: 0, document: { again: false, moved: true } })
    expect(readFileSync(file).equals(whole)).toBe(true)
    writeFileSync(file, 'changed')
    expect(work.json(...args)).toMatchObject({
      exit: 1,
      document: { errors: [{ code: 'CARNET_CLEARANCE_FILE_LOST' }] },
    })
    expect(readFileSync(file, 'utf8')).toBe('changed')
    expect(work.ledgerSize()).toBe(size)
  })
})

describe('several legs', () => {
  const work = workplace()
  const legs = { east: '    data: data/east.csv\n', west: '    data: data/west.csv\n' }
  beforeAll(() => {
    work.write('data/east.csv', employees(0, 30, ordinary))
    work.write('data/west.csv', employees(20, 30, ordinary))
    work.write('two.yaml', declaration({ legs }))
    const access = `    items: [erp_stock]\n`
    const items = '  erp_stock: { category: business.inventory, collected_in: [CN] }\n'
    const three = declaration({ legs: { ...legs, erp: access }, items })
    work.write('three.yaml', three.replace(/( {2}erp:[\s\S]*?)act: send/, '$1act: give-access'))
  })

  it('a carnet each, in a folder each; access without a file has one, too', () => {
    const { exit, document } = work.json('clear', '-d', 'three.yaml', '-o', 'out')
    expect({ exit, moved: document.moved }).toEqual({ exit: 0, moved: true })
    expect(work.visible('out').filter(name => name.includes('.'))).toEqual([
      'east/east.carnet',
      'east/east.csv',
      'erp/erp.carnet',
      'west/west.carnet',
      'west/west.csv',
    ])
    for (const name of ['east/east', 'west/west', 'erp/erp'])
      expect(work.run('verify', `out/${name}.carnet`).exit).toBe(0)
    expect(work.ledgerSize()).toBe(3)
  })

  it('all or none', () => {
    work.write('half/west/west.csv', 'mine')
    const { exit } = work.run('clear', '-d', 'two.yaml', '-o', 'half')
    expect(exit).toBe(2)
    expect(work.visible('half').filter(name => name.includes('.'))).toEqual(['west/west.csv'])
    expect(work.ledgerSize()).toBe(3)
  })

  it('a protection for one leg alone, and one for a column that is nowhere', () => {
    const plan = (column: string, leg: string): string => `plan:
  { approved: keep everything, by: me, day: 2026-11-20, protect: [{ leg: ${leg}, column: ${column}, do: drop }] }`
    work.write('one.yaml', declaration({ legs, more: plan('position', 'east') }))
    expect(work.run('clear', '-d', 'one.yaml', '-o', 'one').exit).toBe(0)
    const header = (leg: string): string =>
      readFileSync(work.path('one', leg, `${leg}.csv`), 'utf8').split('\n')[0]!
    expect(header('east')).not.toContain('position')
    expect(header('west')).toContain('position')
    work.write('typo.yaml', declaration({ legs, more: plan('posittion', 'east') }))
    expect(work.json('clear', '-d', 'typo.yaml', '-o', 'typo')).toMatchObject({
      exit: 2,
      document: { errors: [{ code: 'CARNET_PROTECTION_COLUMN_NEAR' }] },
    })
    expect(existsSync(work.path('typo/east/east.csv'))).toBe(false)
  })
})
