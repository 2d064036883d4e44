import { readdirSync, readFileSync } from 'node:fs'
import { readLibrary } from '@carnet/lawbook'
import { eventText } from '@carnet/locales'
import { describe, expect, it } from 'vitest'
import { codeName, nameOfPart } from './names.ts'
import { sentence } from './sentence.ts'

const folder = new URL('../../../regimes/', import.meta.url)
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter(path => path.endsWith('.yaml') && !path.endsWith('.examples.yaml'))
  .map(path => [path, readFileSync(new URL(path, folder), 'utf8')])
const { regimes, codes, vocabulary } = readLibrary(Object.fromEntries(files))

describe('the words of the regimes that are kept here', () => {
  it('name every event that a duty counts from', () => {
    const events = regimes
      .flatMap(regime => regime.provisions.flatMap(one => one.then.oblige))
      .flatMap(({ due }) => ('event' in due ? [due.event] : []))
    expect(events.length).toBeGreaterThan(5)
    for (const event of events)
      for (const language of ['en', 'zh'] as const) expect(eventText(event, language)).not.toBe(event)
  })

  it('say more than none as at least one, of what is counted whole', () => {
    const regime = regimes.find(one => one.counters.length > 0)!
    const context = { regime, vocabulary }
    const counter = regime.counters[0]!.name
    const text = (by: 'above' | 'at_most', bound: number, language: 'en' | 'zh') =>
      sentence({ form: 'counter', counter, by, bound }, { ...context, language }).text
    expect(text('above', 0, 'zh')).toMatch(/在1人以上$/)
    expect(text('above', 0, 'en')).toMatch(/is at least 1 person$/)
    expect(text('at_most', 0, 'zh')).toMatch(/为0人$/)
    expect(text('above', 1, 'zh')).toMatch(/超过1人$/)
  })

  it('name parts by title or citation, and show what they do not know', () => {
    const china = regimes.find(({ code }) => code === 'CN')!
    const name = (id: string) => nameOfPart(china, id, 'zh')
    expect(['CN', 'mainland', 'cn.pipl.art-38', 'small-volume', 'no-such'].map(name)).toEqual([
      china.name.zh,
      '境内（各省、自治区、直辖市）',
      '《个人信息保护法》第三十八条第一款',
      '免予办理手续的当年人数上限（不含敏感个人信息）',
      'no-such',
    ])
  })

  it('name every code of an open scheme, every group and every parameter', () => {
    const open = [...codes].flatMap(([scheme, known]) => (scheme.startsWith('open:') ? [...known] : []))
    expect(open.length).toBeGreaterThan(30)
    for (const language of ['en', 'zh'] as const) {
      const named = (code: string) =>
        regimes.some(regime => codeName(code, { regime, vocabulary, language }) !== code)
      expect(open.filter(code => !named(code))).toEqual([])
      for (const { group } of regimes.flatMap(regime => regime.provisions))
        if (group && language === 'zh') expect(named(group)).toBe(true)
    }
    for (const { name, title } of regimes.flatMap(regime => regime.parameters))
      expect(title, name).not.toBeNull()
  })
})
