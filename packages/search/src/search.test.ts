import { readdirSync, readFileSync } from 'node:fs'
import { readLibrary } from '@carnet/lawbook'
import { expect, it } from 'vitest'
import { matchCategories } from './categories.ts'
import { fold, runsOf, termsOf } from './fold.ts'
import { type Hit, searchLaw } from './search.ts'

const folder = new URL('../../../regimes/', import.meta.url)
const texts: Record<string, string> = {}
for (const path of readdirSync(folder, { recursive: true }) as string[]) {
  const name = path.replaceAll('\\', '/')
  if (name.endsWith('.yaml')) texts[name] = readFileSync(new URL(name, folder), 'utf8')
}
const library = readLibrary(texts)
const find = (words: string, only?: string): Hit[] =>
  searchLaw(words, { ...library, ...(only === undefined ? {} : { only }) })
const titles = (hits: readonly Hit[]): string[] =>
  hits.flatMap(hit => (hit.kind === 'entry' && hit.entry.title ? [hit.entry.title.zh] : []))

it('folds case, width and accents, takes plurals back, and splits Han characters into pairs', () => {
  expect(fold('Ｅ-Mail Données')).toBe('e-mail donnees')
  expect(runsOf('Categories of addresses, 25,000 个人信息').map(({ text }) => text)).toEqual([
    'category',
    'of',
    'address',
    '25000',
    '个人信息',
  ])
  expect(termsOf({ text: '个人信息', han: true })).toEqual(['个人', '人信', '信息'])
})

it('finds an entry of a list by its name in either language, with its zone', () => {
  const [first] = find('积分兑换数量')
  expect(first).toMatchObject({ kind: 'entry', regime: 'CN', list: { name: 'zhejiang-2024' } })
  const [same] = find('points redeemed')
  expect(same).toMatchObject({ kind: 'entry', entry: { title: { zh: '积分兑换数量' } } })
})

it('finds by the words of the scenario and of the list together', () => {
  expect(titles(find('浙江 全球收付款 国籍'))).toContain('国籍')
  const hits = find('returns by overseas buyers address')
  expect(hits[0]).toMatchObject({ kind: 'entry', entry: { title: { en: 'return address' } } })
})

it('finds part of a word, and pairs of characters in another order', () => {
  expect(find('germplas')[0]).toMatchObject({ kind: 'entry', list: { name: 'hainan-2024' } })
  expect(titles(find('电子邮件的地址'))).toContain('电子邮件地址')
})

it('finds provisions, instruments and categories', () => {
  expect(find('Order 16 art. 7').some(hit => hit.kind === 'provision')).toBe(true)
  expect(find('促进和规范数据跨境流动规定').some(hit => hit.kind === 'instrument')).toBe(true)
  expect(find('movement track')[0]).toMatchObject({ kind: 'category', code: 'person.location.track' })
})

it('keeps to one regime, and says nothing where no word is anywhere', () => {
  expect(find('transfer', 'EU').every(hit => hit.regime === 'EU' || hit.kind === 'category')).toBe(true)
  expect(find('zyxwvut')).toEqual([])
  expect(find('  ，。 ')).toEqual([])
})

it('puts the whole phrase before its parts', () => {
  const [first, second] = find('bank accounts')
  expect(first).toMatchObject({ entry: { title: { en: 'bank accounts' } } })
  expect(first!.score).toBeGreaterThanOrEqual(second!.score)
})

it('guesses categories from a phrase', () => {
  expect(matchCategories('电话号码', library.vocabulary)[0]?.code).toBe('person.contact.phone')
  expect(matchCategories('Nationality of the crew', library.vocabulary)[0]?.code).toBe(
    'person.demographic.nationality',
  )
  expect(matchCategories('蓝莓', library.vocabulary)).toEqual([])
})

it('finds a category by what its columns are called, and says who speaks of it', () => {
  const alsoCalled = (category: string): readonly string[] =>
    category === 'person.employment.salary' ? ['wage', '工资'] : []
  for (const words of ['wage', '工资']) {
    const [first] = searchLaw(words, { ...library, alsoCalled })
    expect(first).toMatchObject({ kind: 'category', code: 'person.employment.salary' })
    expect(first?.kind === 'category' && first.named_by).toContain('EU')
  }
})

it('where nothing has every word, what has most of them, with the words that it lacks', () => {
  const hits = find('salary zzyzx')
  expect(hits[0]).toMatchObject({ kind: 'category', code: 'person.employment.salary', without: ['zzyzx'] })
  expect(find('salary').every(({ without }) => without.length === 0)).toBe(true)
  expect(find('zzyzx')).toEqual([])
})

it('looks up what it went through, and answers the same', () => {
  const words = [
    'consent',
    '个人信息 出境',
    '数',
    'genome data hospital',
    'Article 49',
    'e-mail',
    'the',
    'germplas',
  ]
  for (const query of words)
    for (const only of [{}, { only: 'CN' }]) {
      const once = searchLaw(query, { ...library, regimes: [...library.regimes], ...only, limit: 200 })
      expect(searchLaw(query, { ...library, ...only, limit: 200 })).toEqual(once)
    }
})

it('finds a number that the law writes with commas', () => {
  const texts = { en: 'more than 25,000 people', zh: '二万五千人以上' }
  const vocabulary = { ...library.vocabulary, categories: { 'person.many': texts } }
  const among = { regimes: [], vocabulary }
  for (const query of ['25,000', '25000'])
    expect(searchLaw(query, among)).toMatchObject([{ kind: 'category', code: 'person.many' }])
})
