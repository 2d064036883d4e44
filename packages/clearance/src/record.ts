/** The clearance record of one leg: what the ledger commits to. */
import type {
  ClearanceRecord,
  RecordedFinding,
  RecordedMeasure,
  RecordedOutput,
  RecordedParty,
} from '@carnet/credential'
import type { Decision, Fact, LegFinding } from '@carnet/law'
import type { Library } from '@carnet/lawbook'
import type { Plan } from '@carnet/plan'
import type { Protection } from '@carnet/protect'
import type { PeopleEntry } from '@carnet/state'
import type { CaseLeg } from './case.ts'
import { short } from './facts.ts'

export interface RecordInput {
  readonly id: string
  readonly clearedAt: Date
  readonly leg: Fact
  readonly opened: CaseLeg | null
  readonly output: RecordedOutput | null
  readonly decision: Decision
  readonly plan: Plan
  readonly protections: readonly Protection[]
  readonly measured: RecordedMeasure | null
  readonly library: Library
  readonly people: readonly PeopleEntry[]
  readonly declarationSha256: string
  readonly version: string
}

export function makeRecord(input: RecordInput): ClearanceRecord {
  const { leg, decision, opened, plan } = input
  const findings = decision.findings.flatMap(finding =>
    finding.legs.filter(one => one.leg === leg.name).map(one => recordedFinding(one, finding.digest)),
  )
  return {
    carnet_record: 1,
    id: input.id,
    cleared_at: input.clearedAt.toISOString(),
    leg: short(leg),
    places: { from: placeOf(leg, 'from_place'), to: placeOf(leg, 'to_place') },
    parties: { from: partyOf(leg, 'from'), to: partyOf(leg, 'to') },
    source: opened
      ? { sha256: opened.dataset.file.sha256, bytes: opened.dataset.file.bytes, rows: opened.dataset.rows }
      : null,
    output: input.output,
    decision: { as_of: decision.as_of, outcome: decision.outcome, standing: decision.standing, findings },
    plan: {
      name: plan.name,
      protections: opened
        ? input.protections
        : plan.changes
            .filter(change => change.leg === short(leg))
            .map(({ item, change }) => ({ column: item, do: change })),
      mechanisms: heldMechanisms(decision, leg.name),
    },
    measured: input.measured,
    regimes: input.library.regimes.map(({ code, digest }) => ({ code, digest })),
    people: input.people,
    declaration_sha256: input.declarationSha256,
    software: { name: 'carnet', version: input.version },
  }
}

function recordedFinding(finding: LegFinding, digest: string): RecordedFinding {
  return {
    regime: finding.regime,
    digest,
    outcome: finding.outcome,
    standing: finding.standing,
    provisions: finding.measures
      .filter(measure => measure.applies !== 'no')
      .map(({ provision, cite, source }) => ({ id: provision, cite, source })),
    duties: finding.duties.map(({ duty, provision, done }) => ({ duty, provision, done })),
  }
}

function heldMechanisms(decision: Decision, leg: string): string[] {
  const held = new Set<string>()
  for (const finding of decision.findings) {
    for (const one of finding.legs) {
      if (one.leg !== leg) continue
      for (const way of one.measures.flatMap(measure => measure.ways.flat()))
        if (way.state === 'held') held.add(`${finding.regime}/${way.mechanism}`)
    }
  }
  return [...held].sort()
}

function placeOf(leg: Fact, fact: string): string | null {
  const place = leg.values[fact]
  return typeof place === 'string' ? place : null
}

function partyOf(leg: Fact, end: 'from' | 'to'): RecordedParty {
  const party = leg.values[end] as Fact | undefined
  if (!party) return { name: '', identifiers: {} }
  const identifiers = ((party.values.identifiers ?? []) as readonly string[]).map(
    text => [text.slice(0, text.indexOf(':')), text.slice(text.indexOf(':') + 1)] as const,
  )
  return {
    name: typeof party.values.name === 'string' ? party.values.name : short(party),
    identifiers: Object.fromEntries(identifiers),
  }
}
