/** What the tests of this package share: the texts of the repository, and a small regime of a place that makes no such law. */
import { readdirSync, readFileSync } from 'node:fs'

const folder = new URL('../../../regimes/', import.meta.url)

/** The texts of a folder of `regimes/`, by path below `regimes/`; all of them without a name. */
export function repositoryTexts(below = ''): Record<string, string> {
  const texts: Record<string, string> = {}
  for (const path of readdirSync(new URL(below, folder), { recursive: true }) as string[]) {
    const name = `${below}${path.replaceAll('\\', '/')}`
    if (name.endsWith('.yaml')) texts[name] = readFileSync(new URL(name, folder), 'utf8')
  }
  return texts
}

/** A regime that reads without an issue. Tests replace one file, or one text in a file. */
export const smallRegime: Readonly<Record<string, string>> = {
  'AQ/regime.yaml': `carnet_regime: 1
regime: AQ
name: { en: Antarctica, zh: 南极洲 }
authority: { en: the penguins, zh: 企鹅 }
time_zone: UTC
places: [AQ]
answerable: { else: leg.from }
applies_when: { fact: leg.from_place, is: AQ }
transfer_when: { not: { fact: leg.to_place, is: AQ } }
`,
  'AQ/instruments.yaml': `instruments:
  ice-law: { title: { en: Ice Law, zh: 冰法 }, in_force: { from: 2024-01-01 }, source: https://example.org/ice, checked: 2026-01-02 }
`,
  'AQ/definitions.yaml': `instrument: ice-law
definitions:
  personal: { of: item, title: { en: personal data, zh: 个人信息 }, confidence: verified, when: { fact: item.category, under: [person] } }
`,
  'AQ/mechanisms.yaml': `instrument: ice-law
mechanisms:
  permit: { title: { en: permit, zh: 许可 }, confidence: verified, held_when: { some: leg.held, as: held, where: { fact: held.mechanism, is: permit } } }
`,
  'AQ/lists/colonies.yaml': `instrument: ice-law
lists:
  colonies: { title: { en: colonies, zh: 聚居地 }, closed: true, confidence: verified, entries: [{ key: NO, from: 2024-01-01 }] }
`,
  'AQ/provisions/leaving.yaml': `question: { en: May it leave?, zh: 可否离开？ }
instrument: ice-law
parameters:
  many: { unit: people, values: { 2024-01-01: 100 }, confidence: verified }
provisions:
  - id: aq.ice-law.art-1
    cite: { en: Article 1, zh: 第一条 }
    in_force: { from: 2024-01-01 }
    confidence: verified
    aim: public-interest
    text: { en: Many people need a permit., zh: 人数众多的须经许可。 }
    when: { some: leg.items, as: item, where: { all: [{ holds: personal, of: item }, { fact: item.people.count, at_least: many }] } }
    unless: [group:exemptions]
    then: { require: { any_of: [permit] } }
  - id: aq.ice-law.art-2
    cite: { en: Article 2, zh: 第二条 }
    in_force: { from: 2024-01-01 }
    confidence: secondary
    aim: public-interest
    group: exemptions
    text: { en: What is public may leave., zh: 已公开的可以离开。 }
    when: { every: leg.items, as: item, where: { fact: item.public, is: true } }
    then: { exempt: true }
`,
  'AQ/provisions/leaving.examples.yaml': `examples:
  - id: aq-one
    origin: { boundary: one below }
    as_of: 2026-06-01
    parties: { a: { kind: company }, b: { kind: company } }
    people: { some: { count: 99 } }
    items: { phone: { category: person.contact.phone, people: some } }
    legs: { one: { from: a, to: b, from_place: AQ, to_place: NO, act: send, items: [phone] } }
    expect: { AQ: free }
`,
  'AQ/coverage.yaml': `coverage:
  ice-law:
    art-1: { encoded: [aq.ice-law.art-1, many, permit, personal], note: { en: in part, zh: 部分 } }
    art-2: { encoded: [aq.ice-law.art-2] }
    art-3: no-effect
    art-4: not-yet
  snow-law:
    art-1: not-yet
`,
}

/** In a file, a text and what stands in its place. */
export type Change = readonly [file: string, from: string, to: string]

/** The small regime with the real vocabulary; each change replaces a text in a file. */
export function smallLibrary(...changes: readonly Change[]): Record<string, string> {
  const files: Record<string, string> = { ...repositoryTexts('vocabulary/'), ...smallRegime }
  for (const [file, from, to] of changes) {
    if (!files[file]?.includes(from)) throw new Error(`${file} has no ${from}`)
    files[file] = files[file].replace(from, to)
  }
  return files
}
