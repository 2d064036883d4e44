/** A document under way: a leg of a transfer or several, what is known of them, and the words of one language. */
import type { FactRecord, LegFinding, Measure, Regime } from '@carnet/law'
import { formatDay, formatList, formatNumber, type Written } from '@carnet/locales'
import { placeName } from '@carnet/present'
import type { DocumentInput, InspectedLeg } from './input.ts'
import type { Filled, Gap, Knower, Source, Span, Text } from './model.ts'
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

/** By which a passage is known to have been said: gaps look alike, and are told apart by their keys. */
const wordsOf = (span: Exclude<Span, string>): string => (span.kind === 'gap' ? span.key : span.text)

type Legs = readonly [FactRecord, ...FactRecord[]]

/** The legs of each receiver. */
function receiversOf(legs: readonly FactRecord[]): readonly Legs[] {
  const of = new Map<string, [FactRecord, ...FactRecord[]]>()
  for (const leg of legs) {
    const to = recordOf(leg, 'to')?.name ?? ''
    const before = of.get(to)
    if (before) before.push(leg)
    else of.set(to, [leg])
  }
  return [...of.values()]
}

export class Draft {
  readonly input: DocumentInput
  readonly language: Written
  readonly leg: FactRecord
  readonly parties: Readonly<Record<Side, FactRecord | null>>
  readonly items: readonly Item[]
  readonly inspection: InspectedLeg | null
  /** One draft for each leg that the document is about: of one leg, this one itself. */
  readonly each: readonly Draft[]

  /** This draft is of one leg among several. */
  readonly among: boolean
  /** A short contract that takes its clauses in by reference. */
  readonly byReference: boolean

  readonly #sides: SideWords
  /** The document has several receivers: what is asked of one is asked under its name. */
  readonly #namesReceiver: boolean

  constructor(
    input: DocumentInput,
    language: Written,
    legs: Legs,
    sides: SideWords = agreementSides,
    { among = false, byReference = false, namesReceiver = receiversOf(legs).length > 1 } = {},
  ) {
    const [leg] = legs
    this.input = input
    this.#sides = sides
    this.#namesReceiver = namesReceiver
    this.among = among
    this.byReference = byReference
    this.language = language
    this.leg = leg
    this.parties = { exporter: recordOf(leg, 'from'), importer: recordOf(leg, 'to') }
    this.inspection = input.inspections.get(short(leg)) ?? null
    this.items = valuesOf(leg, 'items')
      .filter(isRecord)
      .map(record => ({ record, name: this.#columnOf(record), treatment: this.#treatmentOf(record) }))
    this.each =
      legs.length === 1
        ? [this]
        : legs.map(
            one => new Draft(input, language, [one], sides, { among: true, byReference, namesReceiver }),
          )
  }

  /** Several legs, and this draft is of them all. */
  get several(): boolean {
    return this.each.length > 1
  }

  /** One draft for each receiver, of the legs that go to it. */
  get recipients(): readonly Draft[] {
    const receivers = receiversOf(this.each.map(({ leg }) => leg))
    if (receivers.length === 1) return [this]
    const { input, language, byReference } = this
    const named = { among: true, byReference, namesReceiver: true }
    return receivers.map(legs => new Draft(input, language, legs, this.#sides, named))
  }

  /** The entries in the ledger of the legs that this document is about. */
  get entries(): DocumentInput['ledger'] {
    const legs = new Set(this.each.map(({ leg }) => short(leg)))
    return this.input.ledger.filter(({ leg }) => legs.has(leg))
  }

  /** What is said of each leg, each thing once. */
  eachOnce(of: (leg: Draft) => Text): Text {
    const said = new Map<string, Text>()
    for (const one of this.each) {
      const text = of(one)
      const key = JSON.stringify(text.map(span => (typeof span === 'string' ? span : wordsOf(span))))
      if (text.length > 0 && !said.has(key)) said.set(key, text)
    }
    return this.join([...said.values()], this.say('; ', '；'))
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

  /**
   * A person's answer, else a gap. In a document on several legs each is asked under a key of its own, `LEG.KEY`; what is answered under
   * the key without the leg is the answer for all.
   */
  ask(key: string, missing: string, who: Knower, here?: string): Filled | Gap {
    if (!this.among) return this.askOnce(key, missing, who, here)
    const own = `${short(this.leg)}.${key}`
    return this.#asked([own, key], this.#ofLeg(missing), who, here ?? missing)
  }

  /** The same, of what is one for all legs, or whose key already names what it is about. */
  askOnce(key: string, missing: string, who: Knower, here?: string): Filled | Gap {
    return this.#asked([key], missing, who, here)
  }

  #asked(keys: readonly [string, ...string[]], missing: string, who: Knower, here?: string): Filled | Gap {
    const key = keys.find(one => this.input.answers.has(one)) ?? keys[0]
    const answer = this.input.answers.get(key)
    if (!answer) return { kind: 'gap', key, missing, who, ...(here === undefined ? {} : { here }) }
    const { text, by, day } = answer
    const source = { from: 'person', at: key, ...(by ? { by } : {}), ...(day ? { day } : {}) } as const
    return this.filled(missing, text, source)
  }

  /** Among several, what is missing says of which leg. */
  #ofLeg(missing: string): string {
    return this.among
      ? this.say(`${missing} (${short(this.leg)})`, `${missing}（${short(this.leg)}）`)
      : missing
  }

  /** What is missing of the leg itself: its key names it. */
  #askLeg(what: string, missing: string, who: Knower): Filled | Gap {
    const here = this.among ? missing : undefined
    return this.askOnce(`${short(this.leg)}.${what}`, this.#ofLeg(missing), who, here)
  }

  /** What was declared of a record, else a person's answer, else a gap. */
  fact(record: FactRecord | null, fact: string, label: string, who: Knower, key?: string): Text {
    if (record && valuesOf(record, fact).length > 0) {
      const { vocabulary, regimes } = this.input
      const text = factText(record, fact, { vocabulary, regimes, language: this.language })
      return [this.declared(label, text, record, fact)]
    }
    if (key !== undefined) return [this.askOnce(key, label, who)]
    if (record === this.leg)
      return [this.askOnce(`${record.name}.${fact}`, this.#ofLeg(label), who, this.among ? label : undefined)]
    return [record ? this.askOnce(`${record.name}.${fact}`, label, who) : this.#askLeg(fact, label, who)]
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

  /** What a heading calls a side: its name, else the name that the declaration uses for it. */
  called(side: Side): string {
    const party = this.parties[side]
    const names = { vocabulary: this.input.vocabulary, language: this.language }
    return party === null ? this.sideWord(side) : factText(party, 'name', names) || short(party)
  }

  /** The key of something of a side: several receivers are each named. */
  #sideKey(side: Side, what: string): string {
    const party = this.parties[side]
    return `${this.#namesReceiver && side === 'importer' && party ? short(party) : side}.${what}`
  }

  /** Among several receivers, what is missing says of which, and the place where it is missing does not say it again. */
  #askSide(side: Side, keys: readonly [string, ...string[]], missing: string): Filled | Gap {
    const party = this.parties[side]
    if (!this.#namesReceiver || side !== 'importer' || !party) return this.#asked(keys, missing, side)
    const named = this.say(`${missing} (${short(party)})`, `${missing}（${short(party)}）`)
    return this.#asked(keys, named, side, missing)
  }

  /** The full name; without one the name that the declaration uses for it, and a gap. */
  nameOf(side: Side): Text {
    const party = this.parties[side]
    const label = this.say(`full legal name of the ${this.sideWord(side)}`, `${this.sideWord(side)}全称`)
    if (party && valuesOf(party, 'name').length > 0) return this.fact(party, 'name', label, side)
    const missing = this.#askSide(side, [this.#sideKey(side, 'name')], label)
    if (party === null || missing.kind !== 'gap') return [missing]
    return [
      this.declared(this.sideWord(side), short(party), party, ''),
      this.say(' (', '（'),
      missing,
      this.say(')', '）'),
    ]
  }

  /** Something of a side that a declaration has no fact for: an address, a contact. */
  sideAsk(side: Side, what: string, en: string, zh: string): Text {
    const missing = this.say(`${this.sideWord(side)}: ${en}`, `${this.sideWord(side)}${zh}`)
    return [this.#askSide(side, [this.#sideKey(side, what)], missing)]
  }

  /** Something of a side under a key of the form; among several receivers each is asked under its own. */
  sideGap(side: Side, what: string, key: string, missing: string): Text {
    const own = this.#sideKey(side, what)
    const keys = this.#namesReceiver && side === 'importer' ? ([own, key] as const) : ([key] as const)
    return [this.#askSide(side, keys, missing)]
  }

  /** `bare`: where the line of the form says what number it is. */
  identifiers(side: Side, bare = false): Text {
    const party = this.parties[side]
    const label = this.say(
      `registration number of the ${this.sideWord(side)}`,
      `${this.sideWord(side)}登记号码`,
    )
    const numbers = valuesOf(party, 'identifiers').filter(value => typeof value === 'string')
    if (!party || numbers.length === 0)
      return [this.#askSide(side, [this.#sideKey(side, 'identifiers')], label)]
    // `uscc:9131…` as people write it.
    const text = numbers.map(number =>
      number.replace(/^([a-z]+):/, (_all, kind: string) =>
        kind !== 'uscc' ? `${kind.toUpperCase()} ` : bare ? '' : this.say('USCC ', '统一社会信用代码'),
      ),
    )
    return [this.declared(label, formatList(text, this.language), party, 'identifiers')]
  }

  place(side: Side): Text {
    const fact = side === 'exporter' ? 'from_place' : 'to_place'
    const label = this.say(`place of the ${this.sideWord(side)}`, `${this.sideWord(side)}所在国家（地区）`)
    return this.eachOnce(one => one.legFact(fact, label, side))
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
    return [this.#askLeg('people', label, 'exporter')]
  }

  #countText(number: string): string {
    return this.say(`${number} people`, `${number}人`)
  }

  rows(): Text {
    const label = this.say('number of records', '数据条数')
    if (!this.inspection) return [this.#askLeg('rows', label, 'exporter')]
    const { rows, file } = this.inspection
    const number = formatNumber(rows, this.language)
    return [this.filled(label, this.say(number, `${number}条`), { from: 'inspection', at: file })]
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
    if (known.length === 0) return [this.#askLeg('subjects', label, 'exporter')]
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
