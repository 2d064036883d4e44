/** What was found, planned and approved, for an agent: data, and a short text. No value of the data is told. */
import type { Bounds, Use } from '@carnet/approval'
import type { Verified } from '@carnet/clearance'
import type { Verification } from '@carnet/credential'
import type { Inspection } from '@carnet/inspect'
import { errorText, type Language, label } from '@carnet/locales'
import type { planJson } from '@carnet/plan'
import type { Answer } from './tool.ts'

const countText = ({ low, high }: { low: number; high: number | null }): string =>
  low === high ? String(low) : `${low}–${high ?? '∞'}`

/** Samples stay with the data, masked or not. */
export function tellInspection(
  { file, rows, columns, people }: Pick<Inspection, 'file' | 'rows' | 'columns' | 'people'>,
  language: Language,
): Answer {
  const shown = columns.map(({ name, category, confidence, basis, nulls, distinct }) => ({
    name,
    category,
    confidence,
    basis,
    nulls,
    distinct,
  }))
  const head = label('mcp.found.rows', language, { rows, people: countText(people.count) })
  const lines = shown.map(
    ({ name, category, confidence }) =>
      `${name}: ${category === null ? label('mcp.found.unknown', language) : `${category} (${confidence.toFixed(2)})`}`,
  )
  const { identifiedBy, count } = people
  const { name, format } = file
  return {
    text: [head, ...lines].join('\n'),
    data: { file: { name, format }, rows, people: { identified_by: identifiedBy, count }, columns: shown },
  }
}

type PlanTold = ReturnType<typeof planJson>

export function tellPlans(
  decision: Answer,
  plans: readonly PlanTold[],
  complete: boolean,
  language: Language,
): Answer {
  const lines = plans.map(
    ({ name, ready }) => `- ${name} (${label(ready ? 'mcp.ready' : 'mcp.not-ready', language)})`,
  )
  const shown = plans.map(({ requirements, ...plan }) => ({
    ...plan,
    requirements: requirements.map(one => ({
      ...one,
      ways: one.ways.map(way => way.map(({ mechanism, state }) => ({ mechanism, state }))),
    })),
  }))
  return {
    text: [decision.text, '', ...(lines.length > 0 ? lines : [label('mcp.no-plan', language)])].join('\n'),
    data: { decision: decision.data, plans: shown, complete },
  }
}

export function tellVerified(verified: Verification | Verified, language: Language): Answer {
  const checks = verified.checks.map(({ check, result, code, data }) => ({
    check,
    result,
    says: code
      ? errorText({ code, data: data ?? {}, at: {} }, language).message
      : label(
          // A key that is not the pinned one, but comes after it.
          `check.${check}.${data?.pinned === undefined ? result : 'followed'}`,
          language,
          (data ?? {}) as Record<string, string | number>,
        ),
  }))
  const { record } = verified
  return {
    text: checks.map(({ check, result, says }) => `${check}: ${result} – ${says}`).join('\n'),
    data: {
      ok: verified.ok,
      issuer: verified.issuer,
      checks,
      cleared:
        verified.ok && record
          ? { at: record.cleared_at, places: record.places, plan: record.plan.name }
          : null,
    },
  }
}

export interface ApprovalTold {
  readonly id: string
  readonly bounds: Bounds
  readonly revoked: boolean
  readonly used: readonly Use[]
}

export function tellApprovals(approvals: readonly ApprovalTold[], language: Language): Answer {
  const lines = approvals.map(({ id, bounds, revoked, used }) =>
    revoked
      ? label('mcp.approval.revoked', language, { id })
      : label('mcp.approval', language, {
          id,
          clearances: used.length,
          most: bounds.clearances,
          people: bounds.people.at_most,
          per: label(`per.${bounds.people.per}`, language),
          until: bounds.until,
          plans: bounds.plans.join(' | '),
          categories: bounds.categories.join(', '),
        }),
  )
  return {
    text: lines.join('\n') || label('mcp.no-approval', language),
    data: { items: approvals },
  }
}
