import type { Regime } from '@carnet/law'
import { describe, expect, it } from 'vitest'
import { fixture } from '../fixture.ts'
import { pageText } from '../page-text.ts'
import { datedChanges, uncommenced } from './dated.ts'
import { changesPage } from './page.ts'
import { textChanges } from './texts.ts'

const { regime, vocabulary } = fixture()
const between = (after: string, until: string | null, tense: 'past' | 'future' = 'past') =>
  datedChanges(regime, { vocabulary, after, until, tense })

describe('what the days of a regime say', () => {
  it('tells what begins, what ends and which values change, in the order of the days', () => {
    expect(
      between('2023-12-31', '2026-01-01').map(({ day, part, kind, id }) => `${day} ${part} ${kind} ${id}`),
    ).toEqual([
      '2024-01-01 instrument begins ice-law',
      '2024-01-01 provision begins aq.ice-law.art-10',
      '2024-01-01 provision begins aq.ice-law.art-2',
      '2024-01-01 parameter value many',
      '2024-01-01 mechanism begins permit',
      '2024-02-01 list begins colonies',
      '2026-01-01 provision ends aq.ice-law.art-2',
      '2026-01-01 parameter value many',
    ])
  })

  it('gives a value before and after, each with its citation, in both languages', () => {
    const [value] = between('2025-12-31', '2026-01-01').filter(({ kind }) => kind === 'value')
    expect(value?.says).toEqual({
      en: 'many: 1,000,000 people until then, 100,000 people from 1 January 2026 on',
      zh: 'many：此前为100万人，自2026年1月1日起为10万人',
    })
    expect(value?.fields[0]?.before[0]?.en).toContain('1,000,000 people (')
    expect(value?.fields[0]?.after[0]?.zh).toContain('10万人（')
  })

  it('counts an end from the day after it: the last day is still the law', () => {
    expect(between('2025-12-31', '2025-12-31')).toEqual([])
    expect(between('2025-12-30', '2025-12-31')).toEqual([])
    const [ends] = between('2025-12-31', '2026-01-01').filter(({ kind }) => kind === 'ends')
    expect(ends).toMatchObject({ day: '2026-01-01', text: { en: 'Penguins are exempt.' } })
    expect(ends?.says.en).toBe('Article 2 was last in force on 31 December 2025')
  })

  it('speaks of what is coming, and of what is enacted without a day', () => {
    const [coming] = between('2026-01-01', null, 'future')
    expect(coming?.says).toEqual({
      en: 'on the list “colonies” from 1 January 2030 on: New Zealand',
      zh: '清单“聚居地”自2030年1月1日起列入：新西兰',
    })
    const [first, ...others] = regime.provisions
    const enacted = {
      ...regime,
      provisions: [{ ...first!, in_force: { from: null, until: null } }, ...others],
    }
    expect(uncommenced(enacted).map(({ id, says }) => `${id}: ${says.zh}`)).toEqual([
      'aq.ice-law.art-10: 第十条已公布，未定施行日期',
    ])
  })
})

describe('two texts of a regime', () => {
  const text = (one: Regime) => ({ regime: one, vocabulary, regimes: [one] })
  const differ = (changed: Partial<Regime>) =>
    textChanges(text(regime), text({ ...regime, digest: 'other', ...changed }), { asOf: '2026-06-01' })

  it('do not differ from themselves, nor where only the digest does', () => {
    expect(textChanges(text(regime), text(regime), { asOf: '2026-06-01' })).toEqual([])
    expect(differ({})).toEqual([])
  })

  it('differ in what comes, goes and reads otherwise, in sentences of both languages', () => {
    const [first, second] = regime.provisions
    const reworded = { ...first!, when: { form: 'always' as const }, unless: [] }
    const changes = differ({ provisions: [reworded], lists: [] })
    expect(changes.map(({ part, kind, id }) => `${part} ${kind} ${id}`)).toEqual([
      'provision changed aq.ice-law.art-10',
      'provision removed aq.ice-law.art-2',
      'list removed colonies',
    ])
    expect(changes[0]?.says.en).toMatch(/^Article 10 reads otherwise in: Applies when, Unless/)
    const [when] = changes[0]?.fields ?? []
    expect(when?.before.map(({ zh }) => zh).join()).toContain('个人信息')
    expect(when?.after).toHaveLength(1)
    expect(changes[1]?.text).toEqual(second?.text)
  })

  it('stand on a page that says before and after', () => {
    const [first, ...others] = regime.provisions
    const provisions = [
      { ...first!, text: { en: 'Few need a permit.', zh: '数量小的须经许可。' } },
      ...others,
    ]
    const head = { code: 'AQ', title: 'Antarctica', lead: '', language: 'en', asOf: '2026-06-01' } as const
    const page = pageText(changesPage(differ({ provisions }), head))
    expect(page).toContain('− Many need a permit.')
    expect(page).toContain('+ Few need a permit.')
  })
})
