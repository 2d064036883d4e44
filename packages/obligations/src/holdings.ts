/** What is in hand and does not last: mechanisms, papers, and the time in which their renewal is to be asked for. */
import type { Condition, Day, FactRecord, Mechanism, Provenance, Regime, Span, Words } from '@carnet/law'
import { type AskedRecord, askedRecords } from './conditions.ts'
import type { LegInput } from './duties.ts'
import type { Basis, Caution, Kind, Owed } from './obligation.ts'
import { dayOf, recordsFor } from './records.ts'
import { counted } from './spans.ts'
import { holdingWords } from './words.ts'

/** Facts that say when something ends, and when it began. */
const ends = ['until', 'ends'] as const
const begins = ['from', 'day', 'in_force', 'signed', 'starts'] as const

interface End {
  readonly day: Day
  readonly basis: Basis
  readonly cautions: readonly Caution[]
}

export function holdingsOwed(input: LegInput): readonly Owed[] {
  const { leg } = input
  if (!leg) return []
  return [...mechanismsOwed(input, leg), ...renewalsOwed(input, leg), ...papersOwed(input, leg)]
}

function mechanismsOwed(input: LegInput, leg: FactRecord): readonly Owed[] {
  return input.regime.mechanisms.flatMap(mechanism =>
    endsOf(input, leg, mechanism).map(end =>
      owed(input, {
        kind: 'expiry',
        code: mechanism.name,
        provision: `${input.regime.code}/${mechanism.name}`,
        provenance: mechanism.provenance,
        doubt: mechanism.doubt,
        title: mechanism.title,
        more: mechanism.valid.words,
        starts: end.day,
        due: end.day,
        basis: end.basis,
        cautions: end.cautions,
      }),
    ),
  )
}

function endsOf(input: LegInput, leg: FactRecord, mechanism: Mechanism): readonly End[] {
  const { regime, burden } = input
  const asked = askedRecords(regime, mechanism.held_when)
  return distinct(
    asked.flatMap(one => {
      // A paper that several ways ask for ends one of them only where the leg goes by it.
      if (!isOfMechanism(one) && !burden.held.includes(mechanism.name)) return []
      return recordsFor(leg, one).flatMap(record => {
        const end = endOf(regime, record, one, mechanism.valid.years)
        return end ? [end] : []
      })
    }),
  )
}

/** Facts that name a mechanism in hand, a certificate, an official text. */
const naming = ['mechanism', 'scheme', 'text'] as const
const isOfMechanism = ({ values }: AskedRecord): boolean => naming.some(fact => values.has(fact))

const distinct = (found: readonly End[]): readonly End[] => [
  ...new Map(found.map(end => [`${end.basis.record} ${end.day}`, end])).values(),
]

/** What was said of its end; else counted from its beginning, as the condition limits its age or the mechanism is valid for. */
function endOf(regime: Regime, record: FactRecord, asked: AskedRecord, years: number | null): End | null {
  for (const fact of asked.over.length === 0 ? [] : ends) {
    const day = dayOf(record, fact)
    if (day !== null) return { day, basis: { event: 'end-stated', day, record: record.name }, cautions: [] }
  }
  for (const { fact, span } of asked.ages) {
    const end = countedEnd(regime, record, fact, span)
    if (end) return end
  }
  if (years === null || !isOfMechanism(asked)) return null
  for (const fact of begins) {
    const end = countedEnd(regime, record, fact, { years })
    if (end) return end
  }
  return null
}

function countedEnd(regime: Regime, record: FactRecord, fact: string, span: Span): End | null {
  const begun = dayOf(record, fact)
  if (begun === null) return null
  const { day, cautions } = counted(regime, begun, span, 1)
  return { day, basis: { event: 'validity', day: begun, record: record.name }, cautions }
}

/** Conditions of the regime, each with whose it is. */
function* conditionsOf(regime: Regime): Generator<{
  readonly condition: Condition
  readonly id: string
  readonly provenance: Provenance
  readonly doubt: Words | null
}> {
  for (const { name, when, provenance, doubt } of regime.definitions)
    yield { condition: when, id: `${regime.code}/${name}`, provenance, doubt }
  for (const { id, when, then, provenance, doubt } of regime.provisions) {
    yield { condition: when, id, provenance, doubt }
    for (const { done_when } of then.oblige)
      if (done_when) yield { condition: done_when, id, provenance, doubt }
  }
}

function renewalsOwed(input: LegInput, leg: FactRecord): readonly Owed[] {
  const { regime } = input
  return [...conditionsOf(regime)].flatMap(({ condition, id, provenance, doubt }) =>
    askedRecords(regime, condition).flatMap(asked =>
      asked.windows.flatMap(window =>
        recordsFor(leg, asked).flatMap(record => {
          const name = record.values.mechanism
          const mechanism = regime.mechanisms.find(one => one.name === name)
          const stated = dayOf(record, window.before)
          const end = stated ?? endStatedNowhere(regime, leg, record, mechanism)
          if (end === null || !mechanism) return []
          const opens = counted(regime, end, window.span, -1)
          return [
            owed(input, {
              kind: 'renewal',
              code: mechanism.name,
              provision: id,
              provenance,
              doubt,
              title: mechanism.title,
              more: null,
              starts: opens.day,
              due: end,
              basis: { event: 'end-of-validity', day: end, record: record.name },
              cautions: opens.cautions,
              done: dayOf(record, window.fact) !== null,
            }),
          ]
        }),
      ),
    ),
  )
}

function endStatedNowhere(
  regime: Regime,
  leg: FactRecord,
  record: FactRecord,
  mechanism: Mechanism | undefined,
): Day | null {
  if (!mechanism) return null
  for (const asked of askedRecords(regime, mechanism.held_when)) {
    if (!recordsFor(leg, asked).includes(record)) continue
    const end = endOf(regime, record, asked, mechanism.valid.years)
    if (end) return end.day
  }
  return null
}

/** Papers that a duty wants no older than so long. */
function papersOwed(input: LegInput, leg: FactRecord): readonly Owed[] {
  const { regime, burden, vocabulary } = input
  return burden.duties.flatMap(({ duty, provision: id }) => {
    const provision = regime.provisions.find(one => one.id === id)
    const laid = provision?.then.oblige.filter(one => one.duty === duty) ?? []
    return laid.flatMap(({ done_when }) =>
      askedRecords(regime, done_when).flatMap(asked =>
        asked.over.length === 0
          ? []
          : recordsFor(leg, asked).flatMap(record =>
              asked.ages.flatMap(({ fact, span }) => {
                const end = countedEnd(regime, record, fact, span)
                if (!end) return []
                return [
                  owed(input, {
                    kind: 'paper',
                    code: duty,
                    provision: id,
                    provenance: provision!.provenance,
                    doubt: provision!.doubt,
                    title: vocabulary.duties[duty] ?? { en: duty, zh: duty },
                    more: null,
                    starts: end.day,
                    due: end.day,
                    basis: end.basis,
                    cautions: end.cautions,
                  }),
                ]
              }),
            ),
      ),
    )
  })
}

interface Holding {
  readonly kind: Extract<Kind, 'expiry' | 'renewal' | 'paper'>
  readonly code: string
  readonly provision: string
  readonly provenance: Provenance
  readonly doubt: Words | null
  readonly title: Words
  readonly more: Words | null
  readonly starts: Day
  readonly due: Day
  readonly basis: Basis
  readonly cautions: readonly Caution[]
  readonly done?: boolean
}

function owed({ regime, burden }: LegInput, one: Holding): Owed {
  const { kind, code, provision, provenance, basis } = one
  return {
    // What was renewed is another record, or has another day: then it is owed anew.
    key: [regime.code, burden.leg, provision, code, kind, basis.record, one.due].join(' '),
    per: 'declaration',
    regime: regime.code,
    leg: burden.leg,
    kind,
    code,
    provision,
    cite: provenance.cite,
    source: provenance.source,
    confidence: provenance.confidence,
    doubt: one.doubt,
    words: holdingWords(kind, one.title, one.more),
    starts: one.starts,
    due: one.due,
    basis,
    recurring: null,
    papers: [],
    done: one.done ? 'yes' : 'unknown',
    cautions: one.cautions,
  }
}
