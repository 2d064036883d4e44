import { describe, expect, it } from 'vitest'
import { dueText, spanText } from './due.ts'
import { outcomeShapes } from './finding.ts'
import { label } from './index.ts'

describe('labels', () => {
  it('give every outcome a word and a shape of its own', () => {
    for (const language of ['en', 'zh'] as const) {
      const words = Object.keys(outcomeShapes).map(outcome => label(`outcome.${outcome}`, language))
      expect(new Set(words).size).toBe(5)
      expect(words.filter(word => word.startsWith('outcome.'))).toEqual([])
    }
    expect(new Set(Object.values(outcomeShapes)).size).toBe(5)
  })

  it('show a code that has no words', () => {
    expect(label('outcome.none', 'en')).toBe('outcome.none')
    expect(label('constructor', 'en')).toBe('constructor')
  })

  it('fill in what is given', () => {
    expect(label('law.checked', 'zh', { day: '2026年11月23日' })).toBe('最近核对于2026年11月23日')
  })

  it('say when a duty is due', () => {
    expect(dueText({ when: 'before' }, 'zh')).toBe('传输之前')
    const filing = { when: 'after', span: { working_days: 10 }, event: 'contract-effective' } as const
    expect(dueText(filing, 'en', 'the contract taking effect')).toBe(
      'within 10 working days of the contract taking effect',
    )
    expect(dueText(filing, 'zh', '标准合同生效')).toBe('自标准合同生效之日起10个工作日内')
    expect(dueText(filing, 'en')).toBe('within 10 working days of contract-effective')
  })

  it('say for how long at least', () => {
    const keep = { when: 'for', span: { years: 3 }, event: 'impact-assessment' } as const
    expect(dueText(keep, 'en')).toBe('for at least 3 years from the impact assessment')
    expect(dueText(keep, 'zh')).toBe('自影响评估完成之日起至少3年')
  })

  it('say one day and several', () => {
    expect(spanText({ days: 1 }, 'en')).toBe('1 day')
    expect(spanText({ days: 14 }, 'en')).toBe('14 days')
    expect(spanText({}, 'en')).toBe('')
  })
})
