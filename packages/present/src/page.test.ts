import { describe, expect, it } from 'vitest'
import { fixture } from './fixture.ts'
import { regimePage } from './page.ts'
import { pageMarkdown, pageText } from './page-text.ts'

const { regime, vocabulary } = fixture()
const page = (language: 'en' | 'zh', asOf = '2026-11-24') =>
  regimePage(regime, { language, asOf, vocabulary })

describe('the page of a regime', () => {
  it('has its parts in order', () => {
    expect(page('zh').sections.map(section => section.title)).toEqual([
      '适用范围',
      '何谓跨境传输',
      '由谁负责',
      '法规与条款',
      '机制',
      '定义',
      '数值',
      '清单',
      '计数',
    ])
  })

  it('puts article 2 before article 10, and says what is no longer in force and what is unverified', () => {
    const [law] = page('en').sections.find(section => section.id === 'instruments')!.entries
    expect(law!.entries.map(({ id, state, confidence }) => [id, state, confidence])).toEqual([
      ['aq.ice-law.art-2', 'not-applied', 'unverified'],
      ['aq.ice-law.art-10', 'in-force', 'verified'],
    ])
    expect(page('en', '2025-06-01').sections[3]!.entries[0]!.entries[0]!.state).toBe('in-force')
    expect(pageText(page('en'))).toContain(
      'Article 2 [aq.ice-law.art-2] (no longer applied here) (UNVERIFIED)',
    )
    expect(pageMarkdown(page('zh'))).toContain('`aq.ice-law.art-2` **此处不再适用** **未经核实**')
    const repealed = structuredClone(regime)
    Object.assign(repealed.instruments[0]!.in_force, { until: '2025-12-31' })
    const ended = regimePage(repealed, { language: 'en', asOf: '2026-11-24', vocabulary })
    expect(ended.sections[3]!.entries[0]!.entries[0]!.state).toBe('ended')
  })

  it('shows of a provision all that a lawyer asks for', () => {
    const text = pageText(page('en'))
    for (const line of [
      'Applies when:',
      'Unless one of these applies: Article 2 [aq.ice-law.art-2]',
      'Effect: required: Permit',
      'Aim: public interest',
      'Judged for each: participant',
      'the party of this participant counts as “penguin”',
      'Doubt: Are *chicks* penguins?',
      'Checked on: 2 January 2026',
      '1,000,000 people, from 1 January 2024',
      '100,000 people, from 1 January 2026 ← in force',
      'Apply (takes 15 working days; 3 papers)',
      'Valid for: 2 years',
      '2 valid on the day, 3 in all',
      'not known to be complete',
      'latest entries from 1 February 2024',
      'for collecting from the person: the receiver',
      'Places: Antarctica',
    ])
      expect(text).toContain(line)
  })

  it('keeps of it what is asked for, and what that uses', () => {
    const part = (only: string) =>
      regimePage(regime, { language: 'zh', asOf: '2026-11-24', vocabulary, only })
    const ids = (only: string) =>
      part(only).sections.map(({ id, entries }) => [id, entries.map(entry => entry.id)])
    expect(ids('第十条')).toEqual([
      ['instruments', ['ice-law']],
      ['mechanisms', ['permit']],
      ['definitions', ['personal']],
      ['parameters', ['many']],
      ['counters', ['this-year']],
    ])
    expect(ids('article 10')).toEqual(ids('aq.ice-law.art-10'))
    expect(ids('art-2')).toEqual([
      ['instruments', ['ice-law']],
      ['definitions', ['penguin']],
    ])
    expect(ids('article 1')).toEqual([])
    expect(pageText(part('第十条'))).toMatch(/^南极洲（AQ）\n/)
  })

  it('lets nothing that a regime says become markup', () => {
    const text = pageMarkdown(page('en'))
    expect(text).toContain('Are \\*chicks\\* penguins?')
    expect(text).toContain('(<https://example.org/ice_law>)')
    expect(text).toMatch(/^# Antarctica \(AQ\)\n/)
  })
})
