/** What is looked at whenever metrics are sent: jobs, ledgers, readiness. */

import type { State } from '@carnet/state'
import type { Attributes, ObservableCallback } from '@opentelemetry/api'
import type { ServiceContext } from '../context.ts'
import { parts, readiness } from '../readiness.ts'

type Callback = ObservableCallback<Attributes>

/**
 * The states of this process that are open; one that cannot be opened has no size, and is told by readiness. What it returns ends it: what is sent
 * when the service stops would ask parts that are closed by then, and say that they do not work.
 */
export function observeParts(context: ServiceContext): () => void {
  const { jobs, states, onError, telemetry } = context
  const { meter } = telemetry
  const counts = meter.createObservableGauge('carnet.jobs', {
    description: 'Jobs that are not done',
    unit: '{job}',
  })
  const count: Callback = async result => {
    for (const { job, state, count } of await jobs.counts().catch(told(onError, [])))
      result.observe(count, { 'carnet.job': job, 'carnet.state': state })
  }
  const sizes = meter.createObservableGauge('carnet.ledger.size', {
    description: 'Entries of the ledgers that this process has open',
    unit: '{entry}',
  })
  const measure: Callback = async result => {
    let size = 0
    for (const state of states.opened()) {
      size += await state.then(sizeOf).catch(told(onError, 0))
    }
    result.observe(size)
  }
  const ready = meter.createObservableGauge('carnet.ready', {
    description: '1 where a part of the service works, 0 where it does not',
  })
  const look: Callback = async result => {
    const { failing } = await readiness(context)
    for (const part of parts) result.observe(failing.includes(part) ? 0 : 1, { 'carnet.part': part })
  }
  const observed = [
    [counts, count],
    [sizes, measure],
    [ready, look],
  ] as const
  for (const [gauge, callback] of observed) gauge.addCallback(callback)
  return () => {
    for (const [gauge, callback] of observed) gauge.removeCallback(callback)
  }
}

/** With what other processes have entered. */
async function sizeOf(state: State): Promise<number> {
  const log = await state.log()
  await log.lookAgain()
  return log.size
}

const told =
  <Value>(onError: (error: Error) => void, otherwise: Value) =>
  (error: Error): Value => {
    onError(error)
    return otherwise
  }
