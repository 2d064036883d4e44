/** Every run of a job has a line in the log, a span and a duration. */
import type { Around, JobName } from '../jobs.ts'
import { errorFields, type Log } from './log.ts'
import { inSpan, type Telemetry } from './telemetry.ts'

const milliseconds = 1000

export function observedJobs(log: Log, telemetry: Telemetry): Around {
  const duration = telemetry.meter.createHistogram('carnet.job.duration', {
    description: 'Duration of runs of jobs',
    unit: 's',
  })
  return async (job: JobName, organisation, work) => {
    const begun = performance.now()
    const about = organisation === undefined ? {} : { organisation }
    const tell = (outcome: 'done' | 'failed', error?: unknown): void => {
      const ms = Math.round(performance.now() - begun)
      duration.record(ms / milliseconds, { 'carnet.job': job, 'carnet.outcome': outcome })
      if (error === undefined) log('info', 'job', { job, outcome, ms, ...about })
      else log('error', 'job', { job, outcome, ms, ...about, ...errorFields(error) })
    }
    try {
      const attributes = organisation === undefined ? {} : { 'carnet.organisation': organisation }
      await inSpan(telemetry, `job ${job}`, attributes, work)
    } catch (error) {
      tell('failed', error)
      throw error
    }
    tell('done')
  }
}
