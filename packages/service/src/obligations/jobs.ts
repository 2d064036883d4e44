/** The work that goes on over time: what is owed, who is reminded, who is told. */
import type { ServiceContext } from '../context.ts'
import { lookDaily } from '../reminders/daily.ts'
import { resumeMail, sendMail } from '../reminders/mail.ts'
import { deliver, resumeDeliveries } from '../webhooks/deliver.ts'
import { tellLawChanges } from './law-changes.ts'
import { renewObligations } from './renew.ts'

/** Of universal time: before the working day begins where most of the law of this library is. */
const hour = 22

export async function startObligationJobs(context: ServiceContext): Promise<void> {
  const { jobs, store } = context
  await jobs.work('renew-obligations', input => renewObligations(context, input))
  await jobs.work('deliver-webhook', input => deliver(context, input))
  await jobs.work('send-mail', input => sendMail(context, input))
  await jobs.work('look-daily', () => lookDaily(context))
  await jobs.daily('look-daily', hour)
  await tellLawChanges(context)
  await store.over(async tx => {
    await resumeDeliveries(context, tx)
    await resumeMail(context, tx)
    // A service that was not running at that hour looks when it is started; what was told is not told again.
    await jobs.send(tx, 'look-daily', {})
  })
}
