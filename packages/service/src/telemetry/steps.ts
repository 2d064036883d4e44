/** The steps of a transfer as spans, and what came of it as numbers. */
import { context } from '@opentelemetry/api'
import type { Telemetry } from './telemetry.ts'

/** A step is told when it is done: its span begins where the one before ended. Only its name is told, nothing of what was in it. */
export function observeSteps({ tracer, on }: Telemetry): (event: { readonly step: string }) => void {
  let last = Date.now()
  return ({ step }) => {
    if (!on || step === 'reading') return
    const now = Date.now()
    tracer.startSpan(`step ${step}`, { startTime: last }, context.active()).end(now)
    last = now
  }
}

export interface Came {
  readonly state: string
  /** What the regimes say, where that was the question. */
  readonly verdict?: string | undefined
  /** The code of what was wrong. */
  readonly problem?: string | undefined
}

export function countOutcome({ meter, on }: Telemetry, from: 'deciding' | 'clearing', came: Came): void {
  if (!on) return
  const name = from === 'clearing' ? 'carnet.clearances' : 'carnet.decisions'
  const description = from === 'clearing' ? 'Clearances by what came of them' : 'Decisions by their outcome'
  meter.createCounter(name, { description, unit: '{transfer}' }).add(1, {
    'carnet.outcome': came.verdict ?? came.state,
    ...(came.problem === undefined ? {} : { 'error.type': came.problem }),
  })
}
