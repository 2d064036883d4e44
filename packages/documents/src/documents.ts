/** Which documents there are, which of them a decision asks for, and what one of them says. */
import { CarnetError, nearest } from '@carnet/errors'
import type { FactRecord, LegFinding, Words } from '@carnet/law'
import { formatDay, formatList, type Written } from '@carnet/locales'
import { closing, missingSheet } from './closing.ts'
import { Draft } from './draft.ts'
import type { Form } from './form.ts'
import { aseanClauses } from './forms/asean-clauses.ts'
import { cnApplication } from './forms/cn-application.ts'
import { areaContractHk, areaContractMo } from './forms/cn-area.ts'
import { cnImpactAssessment, cnSelfAssessment } from './forms/cn-assessments.ts'
import { cnContract } from './forms/cn-contract.ts'
import { euClauses } from './forms/eu-clauses.ts'
import { gbAddendum } from './forms/gb-addendum.ts'
import { gbIdta } from './forms/gb-idta.ts'
import { privacyNotice } from './forms/privacy-notice.ts'
import { recordOfProcessing } from './forms/records.ts'
import { transferAssessment } from './forms/transfer-assessment.ts'
import { usComplianceFile } from './forms/us-compliance.ts'
import type { DocumentInput } from './input.ts'
import type { DocumentModel } from './model.ts'
import { Paper } from './paper.ts'
import { short, valuesOf } from './values.ts'

const forms: readonly Form[] = [
  cnContract,
  cnImpactAssessment,
  cnApplication,
  cnSelfAssessment,
  areaContractHk,
  areaContractMo,
  euClauses,
  transferAssessment,
  gbAddendum,
  gbIdta,
  aseanClauses,
  recordOfProcessing,
  usComplianceFile,
  privacyNotice,
]

export const documentKinds: readonly string[] = forms.map(({ kind }) => kind)

/** Contracts that may be concluded by reference. */
export const referenceKinds: readonly string[] = forms.flatMap(({ kind, writeShort }) =>
  writeShort ? [kind] : [],
)

export const documentTitle = (kind: string): Words => formOf(kind).title

/** A document that a finding asks for, and by what. */
export interface AskedDocument {
  readonly kind: string
  readonly title: Words
  readonly leg: string
  /** All legs that the document is about, `leg` the first of them. */
  readonly legs: readonly string[]
  readonly regime: string
  readonly provision: string
  readonly cite: Words
  /** The mechanism or the duty that it serves. */
  readonly serves: string
  /** The mechanism is in hand, or the duty shown as done. */
  readonly done: boolean
  /** It can also be a short contract that takes the clauses in by reference. */
  readonly by_reference: boolean
}

/** The documents that a decision asks for, in the order of `documentKinds`; a document once for each regime, and for each leg that has one of its own. */
export function askedDocuments(input: DocumentInput): readonly AskedDocument[] {
  return forms.flatMap(form =>
    input.decision.findings.flatMap(finding =>
      together(
        input,
        form,
        finding.legs.flatMap(leg => askedBy(form, leg)),
      ),
    ),
  )
}

/** What one document is about stands in one line. */
function together(
  input: DocumentInput,
  form: Form,
  asked: readonly AskedDocument[],
): readonly AskedDocument[] {
  const groups = new Map<string, AskedDocument>()
  for (const one of asked) {
    const leg = input.declaration.legs.find(({ name }) => name === `legs.${one.leg}`)
    const key = leg && form.together ? groupOf(input, form, leg) : one.leg
    const first = groups.get(key)
    groups.set(key, first ? { ...first, legs: [...first.legs, one.leg], done: first.done && one.done } : one)
  }
  return [...groups.values()]
}

const groupOf = (input: DocumentInput, { together: word, sides }: Form, leg: FactRecord): string =>
  word?.(new Draft(input, 'en', [leg], sides)) ?? leg.name

function askedBy({ kind, title, asked, writeShort }: Form, finding: LegFinding): readonly AskedDocument[] {
  const { regime } = finding
  if (asked.regimes !== null && !asked.regimes.includes(regime)) return []
  const leg = finding.leg.slice(finding.leg.indexOf('.') + 1)
  const found = { kind, title, leg, legs: [leg], regime, by_reference: writeShort !== undefined }
  const duty = finding.duties.find(one => asked.duties.includes(one.duty))
  if (duty)
    return [
      { ...found, provision: duty.provision, cite: duty.cite, serves: duty.duty, done: duty.done === 'yes' },
    ]
  for (const measure of finding.measures) {
    if (measure.effect !== 'require' || measure.applies === 'no') continue
    const way = measure.ways
      .flat()
      .find(
        ({ mechanism, state }) =>
          state !== 'unavailable' &&
          (asked.mechanisms.includes(mechanism) || asked.mechanisms.includes(`${regime}/${mechanism}`)),
      )
    if (way)
      return [
        {
          ...found,
          provision: measure.provision,
          cite: measure.cite,
          serves: way.mechanism,
          done: way.state === 'held',
        },
      ]
  }
  return []
}

export interface DocumentChoice {
  readonly kind: string
  readonly language: Written
  /** Without them: all legs that ask for the document and belong into one, else the first of all. */
  readonly legs?: readonly string[] | undefined
  /** A contract that takes its clauses in by reference, and is short. Only some can be. */
  readonly byReference?: boolean | undefined
}

/** What a document says. Throws `CARNET_DOCUMENT_UNKNOWN`, `CARNET_DOCUMENT_LEG`, `CARNET_DOCUMENT_LEGS` and `CARNET_DOCUMENT_REFERENCE`. */
export function buildDocument(
  input: DocumentInput,
  { kind, language, legs: wanted, byReference = false }: DocumentChoice,
): DocumentModel {
  const form = formOf(kind)
  const legs = wanted === undefined ? legsFor(input, form) : legsNamed(input, form, wanted)
  if (byReference && !form.writeShort)
    throw new CarnetError('CARNET_DOCUMENT_REFERENCE', { kind, known: [...referenceKinds] })
  const draft = new Draft(input, language, legs, form.sides, { byReference })
  const paper = new Paper(draft)
  ;(byReference ? form.writeShort! : form.write)(paper)
  const cover = form.cover(draft)
  const { blocks } = paper
  const body = { cover, blocks }
  return {
    kind,
    language,
    layout: form.layout,
    title: form.title[language],
    subtitle: form.subtitle(draft),
    form: form.form[language],
    cover,
    blocks: [...missingSheet(draft, body), ...blocks, ...closing(draft, body, form.working)],
    footer: footerOf(draft),
    made: input.made,
  }
}

function formOf(kind: string): Form {
  const form = forms.find(one => one.kind === kind)
  if (form) return form
  const meant = nearest(kind, documentKinds)
  throw new CarnetError('CARNET_DOCUMENT_UNKNOWN', {
    kind,
    known: [...documentKinds],
    meant: meant ?? documentKinds[0]!,
  })
}

type Legs = readonly [FactRecord, ...FactRecord[]]

/** The legs that ask for the document and belong with the first of them; where none asks, the one that its regimes are most about. */
function legsFor(input: DocumentInput, form: Form): Legs {
  const { legs } = input.declaration
  const asking = new Set(
    askedDocuments(input).flatMap(({ kind, legs: named }) => (kind === form.kind ? named : [])),
  )
  const [first, ...others] = legs.filter(leg => asking.has(short(leg)))
  if (!first) {
    const only = nearestLeg(input, form)
    if (!only) throw new CarnetError('CARNET_DOCUMENT_LEG', { leg: '', known: [] })
    return [only]
  }
  if (!form.together) return [first]
  const group = groupOf(input, form, first)
  return [first, ...others.filter(leg => groupOf(input, form, leg) === group)]
}

/** An area contract is not written on a leg to elsewhere, as long as one goes there; of equals, the first. */
function nearestLeg({ declaration, decision }: DocumentInput, form: Form): FactRecord | undefined {
  const { asked, place } = form
  const inScope = ({ name }: FactRecord): boolean =>
    decision.findings.some(
      ({ regime, legs }) =>
        asked.regimes?.includes(regime) &&
        legs.some(({ leg, outcome }) => leg === name && outcome !== 'out-of-scope'),
    )
  const isThere = (leg: FactRecord): boolean =>
    place !== undefined &&
    [...valuesOf(leg, 'from_place'), ...valuesOf(leg, 'to_place')].some(value => value === place)
  const nearness = (leg: FactRecord): number => Number(inScope(leg)) + Number(isThere(leg))
  return [...declaration.legs].sort((one, other) => nearness(other) - nearness(one))[0]
}

/** The legs that were named, if they can stand in one document. */
function legsNamed(input: DocumentInput, form: Form, wanted: readonly string[]): Legs {
  const { legs } = input.declaration
  const named = [...new Set(wanted)].map(name => {
    const leg = legs.find(one => short(one) === name)
    if (!leg) throw new CarnetError('CARNET_DOCUMENT_LEG', { leg: name, known: legs.map(short) })
    return leg
  })
  const [first, ...others] = named
  if (!first) throw new CarnetError('CARNET_DOCUMENT_LEG', { leg: '', known: legs.map(short) })
  const group = groupOf(input, form, first)
  const apart = others.find(leg => groupOf(input, form, leg) !== group)
  if (apart) throw new CarnetError('CARNET_DOCUMENT_LEGS', { legs: [short(first), short(apart)] })
  return [first, ...others]
}

function footerOf({ input, entries, say, language }: Draft): string {
  const { version, decision } = input
  const indexes = entries.map(({ index }) => String(index))
  const all = formatList(indexes, language)
  const entry =
    entries.length === 0
      ? say('draft, no ledger entry', '草稿，尚无账本记录')
      : say(`ledger ${entries.length > 1 ? 'entries' : 'entry'} ${all}`, `账本记录${all}`)
  return `Carnet ${version} · ${say('law as of ', '适用法律：')}${formatDay(decision.as_of, language)} · ${entry}`
}
