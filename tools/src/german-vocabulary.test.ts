/** The vocabulary says in German all that it says in English, and German names nothing that the vocabulary does not. */
import { collectLibrary } from '@carnet/lawbook'
import { loadLanguage, translateVocabulary, translationIn } from '@carnet/locales'
import { beforeAll, describe, expect, it } from 'vitest'
import { readFolder } from './regime-files.ts'

/** Names that German writes as English does. */
const alike = new Set([
  'name',
  'IP address',
  'video',
  'marketing',
  'advertising',
  'profiling',
  'compliance',
  'religion',
  'Dubai International Financial Centre',
  'Abu Dhabi Global Market',
  'Qatar Financial Centre',
])

interface Text {
  readonly en: string
  readonly de?: string
}

const { vocabulary } = collectLibrary(readFolder('regimes'), [])

/** Every text of the vocabulary, by the part and the name under which German has it. */
function textsOf(): (readonly [part: string, name: string, text: Text])[] {
  const trees = (['categories', 'purposes', 'sectors', 'duties', 'extensions'] as const).flatMap(part =>
    Object.entries(vocabulary[part]).map(([code, text]) => [part, code, text as Text] as const),
  )
  const judged = Object.entries(vocabulary.judgements).map(
    ([name, { question }]) => ['judgements', name, question as Text] as const,
  )
  const records = Object.entries(vocabulary.records).flatMap(([record, { name, facts }]) => [
    ['records', record, name as Text] as const,
    ...Object.entries(facts).flatMap(([fact, { question }]) =>
      question ? [['questions', `${record}.${fact}`, question as Text] as const] : [],
    ),
  ])
  return [...trees, ...judged, ...records]
}

describe('the vocabulary in German', () => {
  beforeAll(async () => {
    await loadLanguage('de')
    translateVocabulary(vocabulary, 'de')
  })

  it('has every text', () => {
    const missing = textsOf()
      .filter(([, , { de }]) => de === undefined || de.trim() === '')
      .map(([part, name, { en }]) => `${name} (locales, german/vocabulary/${part}.ts): no German of “${en}”`)
    expect(missing).toEqual([])
    expect(textsOf().length).toBeGreaterThan(300)
  })

  it('is not English by accident', () => {
    expect(
      textsOf().flatMap(([part, name, { en, de }]) =>
        en === de && !alike.has(en) ? [[part, name, en]] : [],
      ),
    ).toEqual([])
  })

  it('names nothing that is not there', () => {
    const known = new Set(textsOf().map(([part, name]) => `${part} ${name}`))
    const said = Object.entries(translationIn('de')!.vocabulary).flatMap(([part, words]) =>
      Object.keys(words).map(name => `${part} ${name}`),
    )
    expect(said.filter(one => !known.has(one))).toEqual([])
  })
})
