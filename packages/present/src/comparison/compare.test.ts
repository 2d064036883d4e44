import { readdirSync, readFileSync } from 'node:fs'
import type { Regime } from '@carnet/law'
import { probesFile, readConcepts, readLibrary, readProbes } from '@carnet/lawbook'
import { describe, expect, it } from 'vitest'
import { anchorIn } from '../cited.ts'
import { regimePage } from '../page.ts'
import { pageHtml } from '../page-html.ts'
import { pageText } from '../page-text.ts'
import { topmost } from './classes.ts'
import { compareRegimes, joined, placeAbroad } from './compare.ts'
import { comparisonPage } from './page.ts'

const folder = new URL('../../../../regimes/', import.meta.url)
const files = Object.fromEntries(
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(path => path.endsWith('.yaml') && !path.endsWith('.examples.yaml'))
    .map(path => [path.replaceAll('\\', '/'), readFileSync(new URL(path, folder), 'utf8')]),
)
const library = readLibrary(files)
const { regimes, vocabulary } = library
const asOf = '2026-11-28'

function compare(first: string, second: string) {
  const [one, other] = [first, second].map(code => regimes.find(regime => regime.code === code)!) as [
    Regime,
    Regime,
  ]
  const abroad = placeAbroad([one, other], vocabulary)
  const probes = (regime: Regime) =>
    readProbes(files[probesFile] ?? '', { home: regime.places[0]!, abroad }, { vocabulary, asOf }, [])
  const concepts = readConcepts(files, library, [])
  const input = {
    one,
    other,
    regimes,
    vocabulary,
    asOf,
    abroad,
    probes: [probes(one), probes(other)],
    concepts,
  } as const
  return { one, other, comparison: compareRegimes(input) }
}

const { one, other, comparison } = compare('CN', 'EU')
const probe = (id: string) => comparison.probes.find(pair => pair.id === id)!

describe('two regimes side by side', () => {
  it('takes for a transfer what the answers say, whatever it is called', () => {
    expect(probe('send').relation).toBe('corresponds')
    for (const act of ['read-by-own-staff', 'collect', 'publish'])
      expect([probe(act).one.transfer, probe(act).other.transfer, probe(act).relation], act).toEqual([
        'yes',
        'no',
        'differs',
      ])
    expect(probe('transit')).toMatchObject({ relation: 'corresponds', one: { transfer: 'no' } })
  })

  it('says by which definition something is no transfer', () => {
    expect(probe('collect').other.grounds.map(({ id }) => id)).toEqual(['given-by-person'])
    expect(probe('collect').other.grounds[0]?.cite.en).toMatch(/05\/2021/)
  })

  it('pairs classes by their categories, and not by their names', () => {
    const personal = comparison.classes.find(pair => pair.one?.name === 'personal')
    expect(personal).toMatchObject({ other: { name: 'personal' }, relation: 'narrower' })
    expect(comparison.classes.find(pair => pair.one?.name === 'sensitive')).toMatchObject({
      other: null,
      relation: 'none',
    })
  })

  it('finds the numbers from which the answer is another', () => {
    const ordinary = comparison.amounts.find(({ id }) => id === 'ordinary')!
    expect(ordinary.one.map(({ asked }) => asked.outcome)).toEqual(['free', 'conditional', 'conditional'])
    expect(ordinary.other).toHaveLength(1)
    expect(ordinary.relation).toBe('differs')
  })

  it('finds the places to which nothing is asked, by asking for each', () => {
    const { one: mine, other: theirs, relation } = comparison.destinations
    expect(mine).toEqual([])
    expect(theirs).toEqual(expect.arrayContaining(['JP', 'CH']))
    expect(theirs).not.toContain('IN')
    expect(relation).toBe('none')
  })

  it('takes an exemption and a ground that is in hand by the case itself for counterparts', () => {
    expect(probe('contract').other.held).toEqual(['art-49-contract'])
    expect(comparison.exemptions.find(({ probes }) => probes.includes('contract'))?.relation).toBe(
      'corresponds',
    )
  })

  it('relates parts through the concept that they carry', () => {
    expect(joined('narrower', 'corresponds')).toBe('narrower')
    expect(joined('corresponds', 'narrower')).toBe('wider')
    expect(joined('narrower', 'narrower')).toBe('open')
    expect(joined('narrower', 'wider')).toBe('narrower')
    expect(joined('narrower', 'differs')).toBe('differs')
    expect(joined('corresponds', null)).toBe('none')
    const matched = comparison.unmatched.map(name => name.split('/')[1])
    expect(matched).not.toContain('standard-contract')
    expect(matched).not.toContain('scc-2021')
  })

  it('puts both sides and their citations on a page in both languages', () => {
    for (const language of ['en', 'zh'] as const) {
      const page = comparisonPage(comparison, { one, other, vocabulary, language })
      const text = pageText(page)
      expect(text).not.toMatch(/compare\.|outcome\.|\{\w+\}|undefined/)
      expect(text).toContain(language === 'zh' ? '标准合同' : 'standard contract')
      const ids = [...pageHtml(page).matchAll(/\sid="([^"]+)"/g)].map(match => match[1])
      expect(new Set(ids).size).toBe(ids.length)
    }
  })
})

describe('a set of categories in few words', () => {
  const all = ['a', 'a.b', 'a.b.c', 'a.d', 'e']
  it('names the whole where all below it are in', () => {
    expect(topmost(['a', 'a.b', 'a.b.c', 'a.d'], all)).toEqual(['a'])
    expect(topmost(['a', 'a.b', 'a.b.c', 'e'], all)).toEqual(['a', 'a.b', 'e'])
    expect(topmost(['a.b.c'], all)).toEqual(['a.b.c'])
  })

  it('cites what stands on the pages of both regimes, and nothing else', () => {
    for (const language of ['en', 'zh'] as const) {
      const page = comparisonPage(comparison, { one, other, vocabulary, language })
      const anchors = new Map(
        [one, other].map(regime => {
          const { sections } = regimePage(regime, { language, asOf, vocabulary, regimes })
          const all = sections.flatMap(({ id, entries }) =>
            entries.flatMap(entry => [entry, ...entry.entries].map(each => anchorIn(id, each.id))),
          )
          return [regime.name[language], new Set(all)] as const
        }),
      )
      const cited = page.sections.flatMap(({ entries }) =>
        entries.flatMap(({ fields }) =>
          fields.flatMap(({ name, runs = [] }) =>
            runs.flat().flatMap(piece => (typeof piece === 'string' ? [] : [{ name, ...piece }])),
          ),
        ),
      )
      expect(cited.length).toBeGreaterThan(50)
      expect(cited.filter(({ name, anchor }) => !anchors.get(name)?.has(anchor))).toEqual([])
      expect(JSON.stringify(page)).not.toMatch(/[\uE000-\uE002]/u)
    }
  })
})
