/** A document under way: one leg of a transfer, what is known of it, and the words of one language. */
import type { FactRecord, LegFinding, Measure, Regime } from '@carnet/law'
import { formatDay, formatList, formatNumber, type Written } from '@carnet/locales'
import { placeName } from '@carnet/present'
import type { DocumentInput, InspectedLeg } from './input.ts'
import type { Filled, Gap, Knower, Source, Text } from './model.ts'
import { factText, intervalText, isInterval, isRecord, recordOf, short, valuesOf } from './values.ts'

export type Side = 'exporter' | 'importer'

/** What a document calls the two sides. */
export type SideWords = Readonly<Record<Side, readonly [en: string, zh: string]>>

const agreementSides: SideWords = {
  exporter: ['data exporter', '数据提供方'],
  importer: ['data importer', '数据接收方'],
}

/** What becomes of an item under the plan. */
export type Treatment = 'as-it-is' | 'drop' | 'pseudonymise' | (string & {})

export interface Item {
  readonly record: FactRecord
  readonly name: string
  readonly treatment: Treatment
}

export class Draft {
  readonly input: DocumentInput
  readonly language: Written
  readonly leg: FactRecord
  readonly parties: Readonly<Record<Side, FactRecord | null>>
  readonly items: readonly Item[]
  readonly inspection: InspectedLeg | null

  readonly #sides: SideWords

  constructor(input: DocumentInput, language: Written, leg: FactRecord, sides: SideWords = agreementSides) {
    this.input = input
    this.#sides = sides
    this.language = language
    this.leg = leg
    this.parties = { exporter: recordOf(leg, 'from'), importer: recordOf(leg, 'to') }
    this.inspection = input.inspections.get(short(leg)) ?? null
    this.items = valuesOf(leg, 'items')
      .filter(isRecord)
      .map(record => ({ record, name: this.#columnOf(record), treatment: this.#treatmentOf(record) }))
  }

  readonly say = (en: string, zh: string): string => (this.language === 'zh' ? zh : en)

  /** A column of one of several files carries the name of its leg, which a reader does not need. */
  #columnOf(item: FactRecord): string {
    const name = short(item)
    return name.startsWith(`${short(this.leg)}/`) ? name.slice(short(this.leg).length + 1) : name
  }

  #treatmentOf(item: FactRecord): Treatment {
    const { plan } = this.input
    const leg = short(this.leg)
    const change = plan?.changes.find(one => one.leg === leg && one.item === short(item))
    if (change) return change.change
    const column = this.#columnOf(item)
    const wanted = plan?.protections.find(
      one => (one.leg === null || one.leg === leg) && one.column === column,
    )
    return wanted?.change ?? 'as-it-is'
  }

  /** Items that reach the receiver. */
  get moving(): readonly Item[] {
    return this.items.filter(({ treatment }) => treatment !== 'drop')
  }

  regime(code: string): Regime | null {
    return this.input.regimes.find(one => one.code === code) ?? null
  }

  finding(regime: string): LegFinding | null {
    const finding = this.input.decision.findings.find(one => one.regime === regime)
    return finding?.legs.find(one => one.leg === this.leg.name) ?? null
  }

  /** The measures of a regime that apply, or may. */
  measures(regime: string): readonly Measure[] {
    return (this.finding(regime)?.measures ?? []).filter(({ applies }) => applies !== 'no')
  }

  filled(label: string, text: string, source: Source): Filled {
    return { kind: 'filled', label, text, source }
  }

  declared(label: string, text: string, record: FactRecord, fact: string): Filled {
    return this.filled(label, text, {
      from: 'declaration',
      at: fact === '' ? record.name : `${record.name}.${fact}`,
    })
  }

  /** A person's answer, else a gap. */
  ask(key: string, missing: string, who: Knower, here?: string): Filled | Gap {
    const answer = this.input.answers.get(key)
    if (!answer) return { kind: 'gap', key, missing, who, ...(here === undefined ? {} : { here }) }
    const { text, by, day } = answer
    const source = { from: 'person', at: key, ...(by ? { by } : {}), ...(day ? { day } : {}) } as const
    return this.filled(missing, text, source)
  }

  /** What was declared of a record, else a person's answer, else a gap. */
  fact(record: FactRecord | null, fact: string, label: string, who: Knower, key?: string): Text {
    if (record && valuesOf(record, fact).length > 0) {
      const text = factText(record, fact, { vocabulary: this.input.vocabulary, language: this.language })
      return [this.declared(label, text, record, fact)]
    }
    return [this.ask(key ?? `${record ? record.name : short(this.leg)}.${fact}`, label, who)]
  }

  /** The same, and nothing where nobody said it: for what need not be so. */
  optional(record: FactRecord | null, fact: string, label: string): Text | null {
    return record && valuesOf(record, fact).length > 0 ? this.fact(record, fact, label, 'exporter') : null
  }

  legFact(fact: string, label: string, who: Knower = 'exporter'): Text {
    return this.fact(this.leg, fact, label, who)
  }

  sideWord(side: Side): string {
    return this.say(...this.#sides[side])
  }

  /** The full name; without one the name that the declaration uses for it, and a gap. */
  nameOf(side: Side): Text {
    const party = this.parties[side]
    const label = this.say(`full legal name of the ${this.sideWord(side)}`, `${this.sideWord(side)}全称`)
    const named = this.fact(party, 'name', label, side, `${side}.name`)
    const [first] = named
    if (party === null || typeof first === 'string' || first?.kind !== 'gap') return named
    return [
      this.declared(this.sideWord(side), short(party), party, ''),
      this.say(' (', '（'),
      first,
      this.say(')', '）'),
    ]
  }

  /** Something of a side that a declaration has no fact for: an address, a contact. */
  sideAsk(side: Side, what: string, en: string, zh: string): Text {
    return [
      this.ask(
        `${side}.${what}`,
        this.say(`${en} of the ${this.sideWord(side)}`, `${this.sideWord(side)}${zh}`),
        side,
      ),
    ]
  }

  identifiers(side: Side): Text {
    const party = this.parties[side]
    const label = this.say(
      `registration number of the ${this.sideWord(side)}`,
      `${this.sideWord(side)}登记号码`,
    )
    const numbers = valuesOf(party, 'identifiers').filter(value => typeof value === 'string')
    if (!party || numbers.length === 0) return [this.ask(`${side}.identifiers`, label, side)]
    // `uscc:9131…` as people write it.
    const text = numbers.map(number =>
      number.replace(/^([a-z]+):/, (_all, kind: string) =>
        kind === 'uscc' && this.language === 'zh' ? '统一社会信用代码' : `${kind.toUpperCase()} `,
      ),
    )
    return [this.declared(label, formatList(text, this.language), party, 'identifiers')]
  }

  place(side: Side): Text {
    const fact = side === 'exporter' ? 'from_place' : 'to_place'
    const label = this.say(`place of the ${this.sideWord(side)}`, `${this.sideWord(side)}所在国家（地区）`)
    return this.legFact(fact, label, side)
  }

  placeText(code: string): string {
    return placeName(code, { vocabulary: this.input.vocabulary, language: this.language })
  }

  /** How many people: as inspected, else as declared, else a gap. */
  peopleCount(): Text {
    const label = this.say('number of people', '涉及自然人数量')
    const { inspection } = this
    if (inspection) {
      const text = this.#countText(intervalText(inspection.people.count, this.language))
      return [this.filled(label, text, { from: 'inspection', at: inspection.file })]
    }
    for (const group of this.groups()) {
      const [count] = valuesOf(group, 'count')
      if (count !== undefined && isInterval(count))
        return [this.declared(label, this.#countText(intervalText(count, this.language)), group, 'count')]
    }
    return [this.ask(`${short(this.leg)}.people`, label, 'exporter')]
  }

  #countText(number: string): string {
    return this.say(`${number} people`, `${number}人`)
  }

  rows(): Text {
    const label = this.say('number of records', '数据条数')
    if (!this.inspection) return [this.ask(`${short(this.leg)}.rows`, label, 'exporter')]
    const { rows, file } = this.inspection
    return [this.filled(label, formatNumber(rows, this.language), { from: 'inspection', at: file })]
  }

  /** The groups of people that the items are about, each once. */
  groups(): readonly FactRecord[] {
    const groups = new Map<string, FactRecord>()
    for (const { record } of this.items) {
      const group = recordOf(record, 'people')
      if (group) groups.set(group.name, group)
    }
    return [...groups.values()]
  }

  /** Kinds of persons concerned. */
  subjects(): Text {
    const label = this.say('categories of persons concerned', '个人信息主体类型')
    const known = this.groups().filter(group => valuesOf(group, 'relation').length > 0)
    if (known.length === 0) return [this.ask(`${short(this.leg)}.subjects`, label, 'exporter')]
    return known.flatMap((group, index): Text => {
      const text = factText(group, 'relation', { vocabulary: this.input.vocabulary, language: this.language })
      return [...(index > 0 ? [this.say(', ', '、')] : []), this.declared(label, text, group, 'relation')]
    })
  }

  day(day: string): string {
    return formatDay(day, this.language)
  }

  get asOf(): string {
    return this.day(this.input.decision.as_of)
  }

  /** Two words put together as the language does it. */
  join(parts: readonly Text[], between: string): Text {
    return parts.flatMap((part, index): Text => (index > 0 ? [between, ...part] : part))
  }
}
