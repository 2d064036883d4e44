import { label } from '@carnet/locales'
import { describe, expect, it } from 'vitest'
import { clauseLines } from './clause.ts'
import { fixture } from './fixture.ts'
import { plainLines } from './line.ts'
import { sentence } from './sentence.ts'

/** The lines of a condition of a definition of `of`, in both languages. */
function said(when: string, of = 'leg', asOf?: string): { en: string; zh: string } {
  const more = `  tested: { of: ${of}, title: { en: tested, zh: 测试 }, confidence: verified, when: ${when} }\n`
  const { regime, vocabulary } = fixture(more)
  const condition = regime.definitions.find(one => one.name === 'tested')!.when
  const say = (language: 'en' | 'zh') =>
    plainLines(
      clauseLines(
        sentence(condition, { regime, vocabulary, language, about: of, ...(asOf ? { asOf } : {}) }),
      ),
    ).join('\n')
  return { en: say('en'), zh: say('zh') }
}

describe('a sentence', () => {
  it('names facts, places and codes in the language', () => {
    expect(said('{ fact: party.organised_in, has_any: [NZ, NO] }', 'party')).toEqual({
      en: 'the places of organisation of this party include New Zealand or Norway',
      zh: '该主体的设立地包括新西兰或者挪威',
    })
    expect(said('{ fact: leg.from.kind, is: company }')).toEqual({
      en: 'the sender is a company',
      zh: '发送方是公司',
    })
    expect(said('{ fact: leg.to, is: =leg.from }').en).toBe('the receiver is the sender')
    expect(said('{ fact: item.category, under: [person.health] }', 'item').en).toBe(
      'the category of this data item falls within “health data”',
    )
  })

  it('has the exact words of comparison, the unit and the day of the value', () => {
    const counter = (by: string, asOf?: string) => said(`{ counter: this-year, ${by}: many }`, 'leg', asOf)
    expect(counter('at_least')).toEqual({
      en: 'the total of “people whose data left this year”, this leg included, is at least 100,000 people (since 1 January 2026)',
      zh: '“当年累计出境人数”（含本行程）在10万人以上（自2026年1月1日起）',
    })
    expect(counter('below', '2025-06-01').zh).toContain('不满100万人（自2024年1月1日起）')
    expect(counter('above').zh).toContain('超过10万人')
    expect(counter('at_most').zh).toContain('不超过10万人')
    expect(counter('at_most', '2023-01-01').en).toContain('does not yet fix')
    expect(said('{ fact: item.people.youngest, below: 14 }', 'item').zh).toBe(
      '该数据项的所涉人群的最小年龄不满14周岁',
    )
  })

  it('puts two short things in one line and more under a heading', () => {
    const two = '{ fact: leg.act, is: send }, { not: { fact: leg.to_place, is: AQ } }'
    expect(said(`{ all: [${two}] }`).en).toBe(
      'the act is sending and the place of destination is not Antarctica',
    )
    expect(said(`{ any: [{ all: [${two}] }, { fact: leg.stage, is: done }] }`)).toEqual({
      en: [
        'at least one of these:',
        '  · the act is sending and the place of destination is not Antarctica',
        '  · the stage is done',
      ].join('\n'),
      zh: ['满足以下任一项：', '  · 方式是传输，且目的地不是南极洲', '  · 所处阶段是已完成'].join('\n'),
    })
    expect(said(`{ not: { any: [${two}] } }`).en).toBe(
      ['none of these:', '  · the act is sending', '  · the place of destination is not Antarctica'].join(
        '\n',
      ),
    )
  })

  it('speaks of the members of a collection', () => {
    const some = (quantifier: string, where: string) =>
      said(`{ ${quantifier}: leg.items, as: item, where: ${where} }`)
    const personal = '{ holds: personal, of: item }'
    expect(some('some', personal)).toEqual({
      en: 'at least one data item counts as “personal data”',
      zh: '至少有一项数据项属于“个人信息”',
    })
    expect(some('no', personal).en).toBe('no data item counts as “personal data”')
    expect(some('every', `{ not: ${personal} }`).en).toBe('no data item counts as “personal data”')
    expect(some('some', `{ any: [{ fact: item.public, is: true }, { fact: leg.act, is: show }] }`).en).toBe(
      'for at least one data item, this data item is lawfully public or the act is showing',
    )
    expect(said('{ no: leg.from.part_of }').zh).toBe('发送方没有所属法人')
    expect(
      said(
        '{ sum: party.owners, of: share, as: owner, where: { holds: penguin, of: owner.party }, at_least: 50 }',
        'party',
      ).zh,
    ).toBe('凡该持股的股东属于“企鹅”的，各项该主体的持股的持股比例合计在百分之50以上')
  })

  it('knows lists, judgements and days', () => {
    expect(said('{ listed: colonies, key: leg.to_place }').zh).toBe('目的地列于清单“聚居地”')
    expect(said('{ not: { judged: occasional, of: leg } }').en).toBe(
      '“Is the transfer occasional?” has not been answered with yes',
    )
    const before = '{ all: [{ day: leg.starts, by: as_of }, { not: { day: as_of, by: leg.starts } }] }'
    expect(said(before).zh).toBe('行程起始日早于判断日')
    expect(said('{ day: leg.starts, not_older_than: { years: 3 } }').en).toContain(
      'not more than 3 years before it',
    )
    expect(said('{ day: leg.starts, within: { days: 60 }, before: leg.ends }').zh).toBe(
      '行程起始日在行程截止日之前60日之内',
    )
  })
})

describe('the names', () => {
  const { vocabulary } = fixture()
  const facts = Object.entries(vocabulary.records).flatMap(([record, { facts }]) =>
    Object.entries(facts).map(([fact, type]) => ({ record, fact, type })),
  )

  it('are there for every fact of the vocabulary', () => {
    const nameless = facts.filter(({ record, fact, type }) => {
      const code = type.type === 'bool' ? `true.${record}.${fact}` : `fact.${record}.${fact}`
      return label(code, 'zh') === code
    })
    expect(nameless.map(({ record, fact }) => `${record}.${fact}`)).toEqual([])
  })

  it('are there for every closed value', () => {
    const values = facts.flatMap(({ type }) => type.values)
    expect(values.filter(value => label(`value.${value}`, 'zh') === `value.${value}`)).toEqual([])
    expect(values.length).toBeGreaterThan(100)
  })
})
