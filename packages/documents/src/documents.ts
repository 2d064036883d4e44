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
import { privacyNotice, recordOfProcessing } from './forms/records.ts'
import { transferAssessment } from './forms/transfer-assessment.ts'
import { usComplianceFile } from './forms/us-compliance.ts'
import type { DocumentInput } from './input.ts'
import type { DocumentModel } from './model.ts'
import { Paper } from './paper.ts'
import { short } from './values.ts'

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

export const documentTitle = (kind: string): Words => formOf(kind).title

/** A document that a finding asks for, and by what. */
export interface AskedDocument {
  readonly kind: string
  readonly title: Words
  readonly leg: string
  readonly regime: string
  readonly provision: string
  readonly cite: Words
  /** The mechanism or the duty that it serves. */
  readonly serves: string
  /** The mechanism is in hand, or the duty shown as done. */
  readonly done: boolean
}

/** The documents that a decision asks for, in the order of `documentKinds`; a document once for each leg and regime. */
export function askedDocuments({ decision }: Pick<DocumentInput, 'decision'>): readonly AskedDocument[] {
  return forms.flatMap(form =>
    decision.findings.flatMap(finding => finding.legs.flatMap(leg => askedBy(form, leg))),
  )
}

function askedBy({ kind, title, asked }: Form, finding: LegFinding): readonly AskedDocument[] {
  const { regime } = finding
  if (asked.regimes !== null && !asked.regimes.includes(regime)) return []
  const leg = finding.leg.slice(finding.leg.indexOf('.') + 1)
  const found = { kind, title, leg, regime }
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
  /** Without one: the first leg that asks for the document, else the first of all. */
  readonly leg?: string | undefined
}

/** What a document says. Throws `CARNET_DOCUMENT_UNKNOWN` and `CARNET_DOCUMENT_LEG`. */
export function buildDocument(
  input: DocumentInput,
  { kind, language, leg: wanted }: DocumentChoice,
): DocumentModel {
  const form = formOf(kind)
  const draft = new Draft(input, language, legFor(input, form, wanted), form.sides)
  const paper = new Paper(draft)
  form.write(paper)
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

function legFor(input: DocumentInput, form: Form, wanted: string | undefined): FactRecord {
  const { legs } = input.declaration
  const name = wanted ?? askedDocuments(input).find(({ kind }) => kind === form.kind)?.leg
  const leg = name === undefined ? legs[0] : legs.find(one => short(one) === name)
  if (!leg) throw new CarnetError('CARNET_DOCUMENT_LEG', { leg: name ?? '', known: legs.map(short) })
  return leg
}

function footerOf({ input, say, language }: Draft): string {
  const { ledger, version, decision } = input
  const indexes = ledger.map(({ index }) => String(index))
  const all = formatList(indexes, language)
  const entry =
    ledger.length === 0
      ? say('draft, no ledger entry', '草稿，尚无账本记录')
      : say(`ledger ${ledger.length > 1 ? 'entries' : 'entry'} ${all}`, `账本记录${all}`)
  return `Carnet ${version} · ${say('law as of ', '适用法律：')}${formatDay(decision.as_of, language)} · ${entry}`
}
