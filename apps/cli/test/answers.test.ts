import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { declaration, employees, ordinary, Workplace } from './carnet.ts'

const works: Workplace[] = []
const workplace = (): Workplace => {
  const made = new Workplace()
  works.push(made)
  return made
}
afterAll(() => {
  for (const work of works) work.close()
})

describe('answers', () => {
  const work = workplace()
  beforeAll(() => {
    work.write('staff.csv', employees(0, 40, ordinary))
    work.write('wages.csv', employees(0, 40))
    work.write('way.yaml', declaration())
  })

  it('inspect: 0, and the same in JSON', () => {
    const shown = work.run('inspect', 'wages.csv')
    expect(shown.exit).toBe(0)
    const { exit, document } = work.json('inspect', 'wages.csv')
    expect(exit).toBe(0)
    expect(document).toMatchObject({ carnet_json: 1, command: 'inspect', exit: 0 })
    expect(document.inspection.people.count).toEqual({ low: 40, high: 40 })
    for (const { name, category } of document.inspection.columns) {
      expect(shown.out).toContain(name)
      if (name === 'resident_id') expect(category).toBe('person.id.national')
    }
  })

  it('decide: free 0, conditional 3, undetermined 5', () => {
    // A declaration alone does not say what moves; with its data, what was cleared here before counts in.
    expect(work.json('decide', 'way.yaml')).toMatchObject({
      exit: 5,
      document: { decision: { outcome: 'undetermined' } },
    })
    expect(work.json('decide', 'way.yaml', '--data', 'staff.csv')).toMatchObject({
      exit: 0,
      document: { decision: { outcome: 'free' } },
    })
    const day = declaration({ more: 'counters: { CN.ordinary-this-year: 40, CN.sensitive-this-year: 0 }' })
    work.write('counted.yaml', day)
    expect(work.json('decide', 'counted.yaml', '--data', 'staff.csv')).toMatchObject({
      exit: 0,
      document: { exit: 0, decision: { outcome: 'free' } },
    })
    work.write('sensitive.yaml', day.replace('sensitive-this-year: 0', 'sensitive-this-year: 40'))
    expect(work.json('decide', 'sensitive.yaml', '--data', 'wages.csv')).toMatchObject({
      exit: 3,
      document: { decision: { outcome: 'conditional', standing: 'open' } },
    })
  })

  it('the same facts in English, in Chinese and in JSON', () => {
    const args = ['decide', 'sensitive.yaml', '--data', 'wages.csv'] as const
    const [en, zh] = [work.run(...args, '--lang', 'en'), work.run('--lang', 'zh', ...args)]
    const { document } = work.json(...args)
    expect([en.exit, zh.exit]).toEqual([3, 3])
    expect(en.out).toContain('conditional')
    expect(zh.out).toContain('附条件')
    const measure = document.decision.findings[0].legs[0].measures.find(
      (one: { effect: string }) => one.effect === 'require',
    )
    expect(en.out).toContain(measure.cite.en)
    expect(zh.out).toContain(measure.cite.zh)
    expect(work.run('--json', '--lang', 'zh', ...args).out).toBe(work.run('--json', ...args).out)
  })

  it('--quiet says the answer and nothing else', () => {
    const { out } = work.run('--quiet', 'decide', 'sensitive.yaml', '--data', 'wages.csv')
    expect(out.trimEnd().split('\n')).toHaveLength(1)
    expect(out).toContain('conditional')
  })

  it('plan: 0 where a way is open at once', () => {
    const { exit, document } = work.json('plan', 'way.yaml', 'wages.csv')
    expect(exit).toBe(0)
    const names = document.plans.map((plan: { name: string }) => plan.name)
    expect(names).toContain('keep everything')
    expect(document.plans[0]).toMatchObject({ ready: true, outcome: 'free' })
  })

  it('regime list and check', () => {
    const { exit, document } = work.json('regime', 'list')
    expect(exit).toBe(0)
    expect(document.regimes.map((regime: { code: string }) => regime.code)).toEqual(
      expect.arrayContaining(['CN', 'EU', 'US']),
    )
    expect(work.run('regime', 'check', 'CN').exit).toBe(0)
  })

  it('clear --quiet says where the carnet is; run again, that there is nothing to do', () => {
    const args = ['clear', 'staff.csv', '-d', 'way.yaml', '-o', 'quiet'] as const
    expect(work.run('--quiet', ...args).out).toBe('quiet/staff.carnet\n')
    expect(work.run(...args).out).toContain('\nnothing to do; carnet: quiet/staff.carnet\n')
    expect(work.run('--lang', 'zh', ...args).out).toContain('\n无须重做；单证：quiet/staff.carnet\n')
  })

  it('help and version are commands, too', () => {
    expect(work.run('version')).toEqual(work.run('--version'))
    expect(work.run('help', 'clear')).toEqual(work.run('clear', '--help'))
    expect(work.run('help', 'clear').out).toContain('Example:\n  carnet clear ')
    expect(work.run('help', '--lang', 'zh').out).not.toMatch(/Usage|Options|Commands/)
  })

  it('prohibited: 4, and nothing moves', () => {
    const to = work.path('nothing')
    const story = declaration({
      legs: { move: '    relies_on: [gba-contract-hk]\n' },
      more: 'counters: { CN.ordinary-this-year: 150000, CN.sensitive-this-year: 0 }',
    })
    work.write('prohibited.yaml', story)
    expect(work.json('decide', 'prohibited.yaml', '--data', 'staff.csv')).toMatchObject({
      exit: 4,
      document: { decision: { outcome: 'prohibited' } },
    })
    const { exit } = work.run('clear', 'staff.csv', '-d', 'prohibited.yaml', '-o', to)
    expect(exit).toBe(4)
    expect(work.visible('nothing')).toEqual([])
  })

  it('reading may stop early: no stack trace', () => {
    const child = work.start('decide', 'sensitive.yaml', '--data', 'wages.csv')
    let err = ''
    child.stderr.on('data', chunk => {
      err += chunk
    })
    child.stdout.destroy()
    return new Promise<void>(resolve =>
      child.on('close', exit => {
        expect({ exit, err }).toEqual({ exit: 3, err: '' })
        resolve()
      }),
    )
  })
})
