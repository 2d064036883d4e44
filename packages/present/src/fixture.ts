/** A small regime for the tests, of a place that makes no such law. The vocabulary is the real one. */
import { readdirSync, readFileSync } from 'node:fs'
import type { Regime, Vocabulary } from '@carnet/law'
import { readLibrary } from '@carnet/lawbook'

const folder = new URL('../../../regimes/vocabulary/', import.meta.url)

const regime = `
carnet_regime: 1
regime: AQ
name: { en: Antarctica, zh: 南极洲 }
authority: { en: the penguins, zh: 企鹅 }
time_zone: UTC
places: [AQ, AQ-A]
answerable: { collect: leg.to, else: leg.from }
applies_when: { fact: leg.from_place, is: AQ }
transfer_when: { not: { fact: leg.to_place, is: AQ } }
counters:
  this-year:
    title: { en: people whose data left this year, zh: 当年累计出境人数 }
    counts: people
    of: { class: personal }
    window: { since: new-year }
    key: [leg.from]
    instrument: ice-law
`

const instruments = `
instruments:
  ice-law:
    title: { en: Ice Law, zh: 冰法 }
    number: Order 1
    in_force: { from: 2024-01-01 }
    source: https://example.org/ice_law
    checked: 2026-01-02
`

const definitions = `
instrument: ice-law
definitions:
  personal: { of: item, title: { en: personal data, zh: 个人信息 }, confidence: verified, when: { fact: item.category, under: [person] } }
  penguin: { of: party, title: { en: penguin, zh: 企鹅 }, confidence: unverified, when: { fact: party.citizenship, has: AQ } }
`

const provisions = `
question: { en: May it leave?, zh: 可否离开？ }
instrument: ice-law
parameters:
  many: { unit: people, values: { 2024-01-01: 1000000, 2026-01-01: 100000 }, confidence: verified }
provisions:
  - id: aq.ice-law.art-10
    cite: { en: Article 10, zh: 第十条 }
    in_force: { from: 2024-01-01 }
    confidence: verified
    aim: public-interest
    text: { en: Many need a permit., zh: 数量大的须经许可。 }
    when: { all: [{ holds: personal, of: leg.items }, { counter: this-year, at_least: many }] }
    unless: [aq.ice-law.art-2]
    then: { require: { any_of: [permit] } }
  - id: aq.ice-law.art-2
    cite: { en: Article 2, zh: 第二条 }
    in_force: { from: 2024-01-01, until: 2025-12-31 }
    confidence: unverified
    aim: public-interest
    text: { en: Penguins are exempt., zh: 企鹅豁免。 }
    doubt: { en: Are *chicks* penguins?, zh: 幼雏是否属于企鹅？ }
    for: { each: leg.participants, as: participant }
    when: { holds: penguin, of: participant.party }
    then: { exempt: true }
`

const mechanisms = `
instrument: ice-law
mechanisms:
  permit:
    title: { en: Permit, zh: 许可 }
    confidence: verified
    held_when: { some: leg.held, as: held, where: { fact: held.mechanism, is: permit } }
    steps: [{ do: { en: Apply, zh: 申请 }, takes: { working_days: 15 }, papers: 3 }]
    valid: { years: 2 }
`

const lists = `
instrument: ice-law
lists:
  colonies: { title: { en: colonies, zh: 聚居地 }, closed: false, confidence: verified, entries: [{ keys: [NO, AU], from: 2024-02-01 }, { key: NZ, from: 2030-01-01 }] }
`

/** The regime and the vocabulary, with `more` definitions added. */
export function fixture(more = ''): { regime: Regime; vocabulary: Vocabulary } {
  const files: Record<string, string> = {
    'AQ/regime.yaml': regime,
    'AQ/instruments.yaml': instruments,
    'AQ/definitions.yaml': definitions + more,
    'AQ/provisions/leaving.yaml': provisions,
    'AQ/mechanisms.yaml': mechanisms,
    'AQ/lists/colonies.yaml': lists,
  }
  for (const name of readdirSync(folder).filter(one => one.endsWith('.yaml')))
    files[`vocabulary/${name}`] = readFileSync(new URL(name, folder), 'utf8')
  const library = readLibrary(files)
  return { regime: library.regimes[0]!, vocabulary: library.vocabulary }
}
