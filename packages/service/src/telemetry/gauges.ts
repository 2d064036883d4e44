/** What is looked at whenever metrics are sent: jobs, ledgers, readiness. */
import type { State } from '@carnet/state'
import type { ServiceContext } from '../context.ts'
import { parts, readiness } from '../readiness.ts'

/** The states of this process that are open; one that cannot be opened has no size, and is told by readiness. */
export function observeParts(context: ServiceContext): void {
  const { jobs, states, onError, telemetry } = context
  const { meter } = telemetry
  const counts = meter.createObservableGauge('carnet.jobs', {
    description: 'Jobs that are not done',
    unit: '{job}',
  })
  counts.addCallback(async result => {
    for (const { job, state, count } of await jobs.counts().catch(told(onError, [])))
      result.observe(count, { 'carnet.job': job, 'carnet.state': state })
  })
  const sizes = meter.createObservableGauge('carnet.ledger.size', {
    description: 'Entries of the ledgers that this process has open',
    unit: '{entry}',
  })
  sizes.addCallback(async result => {
    let size = 0
    for (const state of states.opened()) {
      size += await state.then(sizeOf).catch(told(onError, 0))
    }
    result.observe(size)
  })
  const ready = meter.createObservableGauge('carnet.ready', {
    description: '1 where a part of the service works, 0 where it does not',
  })
  ready.addCallback(async result => {
    const { failing } = await readiness(context)
    for (const part of parts) result.observe(failing.includes(part) ? 0 : 1, { 'carnet.part': part })
  })
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
