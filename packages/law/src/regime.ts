/**
 * The law as data: what `@carnet/lawbook` reads from YAML and this package judges.
 * Everything here is plain, frozen data; nothing is a function, and nothing names a place.
 */

/** The same text in the languages of the product. */
export interface Words {
  readonly en: string
  readonly zh: string
}

/** A day as `YYYY-MM-DD`. Days compare as strings. */
export type Day = string

/** From a day to a day, both included. `from: null` means enacted but not commenced. */
export interface InForce {
  readonly from: Day | null
  readonly until: Day | null
}

export type Confidence = 'verified' | 'secondary' | 'unverified'
export type Aim =
  | 'national-security'
  | 'public-interest'
  | 'personal-privacy'
  | 'intellectual-property'
  | 'other-stated'
  | 'none-stated'

/** Where a rule comes from and how sure we are that we have it right. */
export interface Provenance {
  readonly cite: Words
  readonly source: string
  readonly checked: Day
  readonly confidence: Confidence
}

/**
 * A way from a variable through records: `leg.from.establishments`. The root is a variable in scope; where days are
 * compared, it may be a day that the law itself names.
 */
export interface Path {
  readonly root: string
  readonly hops: readonly string[]
}

/** A number, or the name of a dated parameter of the regime. */
export type Bound = number | { readonly parameter: string }
export type Comparison = 'at_least' | 'above' | 'at_most' | 'below'
export type Literal = string | boolean | number

/** A span of time used in day arithmetic. Exactly one of the units is set. */
export interface Span {
  readonly days?: number
  readonly months?: number
  readonly years?: number
  readonly working_days?: number
  /** The list of holidays to count working days by. */
  readonly calendar?: string
  /** The list of days of weekends that are worked in exchange. */
  readonly worked?: string
}

/** The forms of condition. Each is judged in Kleene's three-valued logic. */
export type Condition =
  | { readonly form: 'always' }
  | { readonly form: 'all'; readonly of: readonly Condition[] }
  | { readonly form: 'any'; readonly of: readonly Condition[] }
  | { readonly form: 'not'; readonly of: Condition }
  | {
      readonly form: 'fact'
      readonly path: Path
      readonly test: 'is' | 'in' | 'has' | 'has_any' | 'only' | 'under'
      readonly values: readonly Literal[] | { readonly path: Path }
      /** The values are places: a country stands for its subdivisions, too. */
      readonly places?: true
    }
  | { readonly form: 'compare'; readonly path: Path; readonly by: Comparison; readonly bound: Bound }
  | {
      readonly form: 'quantify'
      readonly quantifier: 'some' | 'every' | 'no'
      readonly over: Path
      readonly as: string
      readonly where: Condition
    }
  | {
      readonly form: 'sum'
      readonly over: Path
      readonly field: string
      readonly as: string
      readonly where: Condition
      readonly by: Comparison
      readonly bound: Bound
    }
  | { readonly form: 'holds'; readonly regime: string | null; readonly definition: string; readonly of: Path }
  | {
      readonly form: 'listed'
      readonly list: string
      readonly key: Path
      readonly places?: true
      /** Where the leg tells its scenarios: entries of other scenarios do not count, and an attested scenario is closed. */
      readonly scenario?: Path
      /** Only entries with a tier that asks for this mechanism count. */
      readonly needs?: string
      /** Asks whether an entry that is loaded says so: what is not loaded counts as no, whatever the list lacks. */
      readonly loadedOnly?: true
    }
  | { readonly form: 'counter'; readonly counter: string; readonly by: Comparison; readonly bound: Bound }
  | { readonly form: 'judged'; readonly term: string; readonly of: Path }
  | { readonly form: 'day'; readonly day: Path; readonly by: Path }
  | { readonly form: 'age'; readonly day: Path; readonly not_older_than: Span }
  | {
      readonly form: 'window'
      readonly day: Path
      readonly within: Span
      readonly before: Path | null
      readonly after: Path | null
    }

/** What a regime makes of a record: covered person, important data, sensitive, adequate destination. */
export interface Definition {
  readonly name: string
  readonly title: Words
  /** The kind of record it is applied to: party, item, leg, people, agreement. */
  readonly of: string
  readonly when: Condition
  /** Definitions of one group may use themselves and each other, positively only; the least solution is taken. */
  readonly grows: string | null
  /** A legal presumption: unknown becomes no, until this condition holds. */
  readonly presumeNoUntil: Condition | null
  readonly provenance: Provenance
  readonly doubt: Words | null
}

/** A value that the law fixes, dated apart from the logic. `values` is sorted by day; a value holds until the next. */
export interface Parameter {
  readonly name: string
  /** `null`: it is shown by its name. */
  readonly title: Words | null
  readonly unit: string
  /** `null`: the law fixes a number, and we do not know it. */
  readonly values: readonly { readonly from: Day; readonly value: number | null; readonly cite: Words }[]
  readonly provenance: Provenance
}

/** From how many people on an entry asks for what: `needs` are the mechanisms of which one is enough. */
export interface ListTier {
  readonly needs: readonly string[]
  readonly when: Condition
}

/** Where in the document of the owner an entry was read. */
export interface EntryOrigin {
  readonly page: number | null
  readonly table: number | null
  readonly row: number | null
}

export interface ListEntry {
  readonly keys: readonly string[]
  readonly title: Words | null
  readonly in_force: InForce
  readonly when: Condition | null
  readonly cite: Words | null
  readonly confidence: Confidence
  readonly doubt: Words | null
  /** The scenario of the list to which the entry is limited. */
  readonly scenario?: string
  /** With tiers, an entry counts where one of them holds. */
  readonly tiers?: readonly ListTier[]
  /** Keys that an import proposes and nobody has confirmed: shown, never judged. */
  readonly suggested?: readonly string[]
  readonly origin?: EntryOrigin
}

/** A person's word that the entries of a scenario are all that the list has for it. */
export interface Attestation {
  readonly scenario: string
  readonly by: string
  readonly day: Day
  readonly edition: string
  /** How many entries are here, and how many the list of that edition has. */
  readonly given: number
  readonly of: number
}

/** From which file a list was imported, by whom, and who has looked it over. */
export interface ImportRecord {
  readonly file: string
  readonly sha256: string
  readonly by: string
  readonly day: Day
  readonly tool: string
  readonly reviewed: { readonly by: string; readonly day: Day } | null
}

/** A scenario that a list names; its tiers are those of its entries that have none of their own. */
export interface ListScenario {
  readonly name: string
  readonly title: Words
}

export interface List {
  readonly name: string
  readonly title: Words
  /** Only on a closed (complete) list does absence mean "not listed"; else absence is unknown. */
  readonly closed: boolean
  /** `exact`: the key itself; `under`: an entry also covers everything below it in its tree. */
  readonly match: 'exact' | 'under'
  readonly entries: readonly ListEntry[]
  readonly provenance: Provenance
  readonly doubt: Words | null
  /** The edition as its owner calls it, and how many entries it has there; `entries` may be fewer. */
  readonly edition?: string
  readonly total?: number
  readonly scenarios?: readonly ListScenario[]
  readonly attested?: readonly Attestation[]
  readonly imported?: ImportRecord
}

/** Definitions of items: an item counts when it is in `classes` (any) and in none of `not_classes`. */
export interface Counted {
  readonly classes: readonly string[]
  readonly not_classes: readonly string[]
}

/** A statutory running total. The engine is handed the total; `class` and `not_class` say which items count. */
export interface Counter extends Counted {
  readonly name: string
  readonly title: Words
  readonly counts: 'people' | 'devices'
  /** Up to `as_of`: since 1 January of its year, or of the year before, or so many months back. */
  readonly window: { readonly since: 'new-year' | 'last-new-year' } | { readonly months: number }
  /** Paths whose values identify the total: for whom, or between whom, is counted. */
  readonly key: readonly Path[]
  /** Provisions whose legs do not count. */
  readonly leave_out: readonly string[]
  /** What counts when no total is handed in, and nothing is presumed to have gone before. Null: then the total has no end. */
  readonly none_before: Counted | null
  readonly provenance: Provenance
}

/** A legal way across. */
export interface Mechanism {
  readonly name: string
  readonly title: Words
  readonly in_force: InForce
  readonly available_when: Condition | null
  readonly held_when: Condition
  readonly steps: readonly Step[]
  readonly valid: { readonly years: number | null; readonly words: Words | null }
  readonly redo_when: Condition | null
  /** Needed besides whatever way is relied on: `relies_on` does not close it. */
  readonly besides: boolean
  /** What to add to the declaration once it is in hand: YAML, shown to the person. */
  readonly declare: string | null
  readonly provenance: Provenance
  readonly doubt: Words | null
}

/** One act on the way to a mechanism. */
export interface Step {
  readonly title: Words
  readonly due: Words | null
  /** How long the authority may take by law, where the law says so. */
  readonly takes: Span | null
  readonly papers: number
}

export type Ways =
  | { readonly mechanism: string }
  | { readonly any_of: readonly Ways[] }
  | { readonly all_of: readonly Ways[] }

export type Due =
  | { readonly when: 'before' }
  | { readonly when: 'standing' }
  /** `by`: the day of the year (`MM-DD`) by which, where the law names one. */
  | { readonly when: 'yearly'; readonly by?: string }
  /** Not later than so long after the event. */
  | { readonly when: 'after'; readonly span: Span; readonly event: string }
  /** For at least so long from the event on: records that are to be kept. */
  | { readonly when: 'for'; readonly span: Span; readonly event: string }

export interface Obligation {
  readonly duty: string
  readonly due: Due
  readonly done_when: Condition | null
  readonly only_when: Condition | null
}

export interface Effect {
  readonly prohibit: boolean
  readonly exempt: boolean
  readonly require: Ways | null
  readonly oblige: readonly Obligation[]
}

/** One rule of an instrument. */
export interface Provision {
  readonly id: string
  readonly instrument: string
  readonly group: string | null
  readonly in_force: InForce
  readonly aim: Aim
  readonly text: Words
  readonly doubt: Words | null
  readonly when: Condition
  /** Ids of provisions, and groups as `group:NAME`, that defeat this one. */
  readonly unless: readonly string[]
  /** Judged once for each record of this collection, so that it names what caused it. */
  readonly each: { readonly over: Path; readonly as: string } | null
  readonly binds: Path | null
  /** `any-leg`: reaches conduct that is not a transfer, too. */
  readonly reaches: 'transfer' | 'any-leg'
  readonly then: Effect
  readonly provenance: Provenance
  /** For a provision that names a country or an enterprise: what the instrument gives for it. */
  readonly basis: Words | null
  readonly evidence: Words | null
}

export interface Instrument {
  readonly name: string
  readonly title: Words
  /** In words where the languages call it differently. */
  readonly number: string | Words | null
  readonly in_force: InForce
  readonly source: string
  readonly checked: Day
}

/** One jurisdiction's rules, checked and frozen. Made only by `@carnet/lawbook`. */
export interface Regime {
  readonly code: string
  readonly name: Words
  readonly authority: Words
  readonly time_zone: string
  /** How codes of open schemes and groups of provisions are called: shown only, never judged. */
  readonly words: Readonly<Record<string, Words>>
  /** A regime is concerned when one of its own places is stated anywhere. */
  readonly places: readonly string[]
  /** Who answers: a path for each act, and one for all others. */
  readonly answerable: { readonly acts: Readonly<Record<string, Path>>; readonly otherwise: Path }
  readonly applies_when: Condition
  readonly transfer_when: Condition
  readonly instruments: readonly Instrument[]
  readonly definitions: readonly Definition[]
  readonly parameters: readonly Parameter[]
  readonly lists: readonly List[]
  readonly counters: readonly Counter[]
  readonly mechanisms: readonly Mechanism[]
  readonly provisions: readonly Provision[]
  /** SHA-256 of the canonical JSON (RFC 8785) of all of the above, lower-case hex. */
  readonly digest: string
}
