/** The whole way of the example: sent, declared, decided, the lightest plan chosen and approved, cleared. Everything is real but the people. */
import type { Client } from '@carnet/client'
import { answerOf, newKey } from '../api/client.ts'
import { ProblemError, UnreachableError } from '../api/problem.ts'
import { sendFile } from '../pages/transfers/new/send-file.ts'
import { isAtWork, type Transfer } from '../pages/transfers/one/transfer.ts'
import { theExample } from './the-example.ts'

export const exampleSteps = ['send', 'decide', 'approve', 'clear'] as const
export type ExampleStep = (typeof exampleSteps)[number]

interface Way {
  readonly api: Client
  readonly language: string
  /** What the declaration is called. */
  readonly name: string
  readonly signal: AbortSignal
  readonly onStep: (step: ExampleStep) => void
}

/** Milliseconds between two looks at how far it is. */
const betweenLooks = 400
/** No answers to a change that somebody else has to make, or may: the transfer waits for them. */
const forbidden = 403

/** Returns the transfer. Where the law of four eyes, or the role, leaves the next step to somebody else, it stops there. */
export async function clearExample({ api, language, name, signal, onStep }: Way): Promise<string> {
  onStep('send')
  const example = theExample()
  const [data, text] = await Promise.all([fetched(example.url), fetched(example.declaration)])
  const file = new File([data], example.name, { type: 'text/csv' })
  const upload = await sendFile({ file, language, key: newKey(), signal, onProgress: () => undefined })
  const body = { name, declaration: await text.text() }
  const kept = await answerOf(
    api.POST('/v1/declarations', { body, headers: { 'idempotency-key': newKey() }, signal }),
  )
  const begun = { declaration: kept.id, data: { [example.leg]: upload.id } }
  const { id } = await answerOf(
    api.POST('/v1/transfers', { body: begun, headers: { 'idempotency-key': newKey() }, signal }),
  )
  onStep('decide')
  const decided = await rested(api, id, signal)
  const plan = decided.plans?.plans.find(one => one.ready)
  if (decided.state !== 'decided' || !plan) return id
  onStep('approve')
  const params = { path: { id } }
  const plan_sha256 = plan.sha256
  await answerOf(
    api.POST('/v1/transfers/{id}/choose', {
      params,
      body: { plan_sha256 },
      headers: { 'idempotency-key': newKey() },
      signal,
    }),
  )
  try {
    await answerOf(
      api.POST('/v1/transfers/{id}/approval', {
        params,
        body: { plan_sha256, answer: 'approved' },
        headers: { 'idempotency-key': newKey() },
        signal,
      }),
    )
  } catch (error) {
    if (error instanceof ProblemError && error.problem.status === forbidden) return id
    throw error
  }
  onStep('clear')
  await rested(api, id, signal)
  return id
}

async function fetched(url: string): Promise<Blob> {
  const answer = await fetch(url).catch(error => {
    throw new UnreachableError(error)
  })
  if (!answer.ok) throw new UnreachableError(answer.status)
  return answer.blob()
}

/** The transfer as soon as the service has nothing to do for it. */
async function rested(api: Client, id: string, signal: AbortSignal): Promise<Transfer> {
  for (;;) {
    const found = await answerOf(api.GET('/v1/transfers/{id}', { params: { path: { id } }, signal }))
    const transfer = found as unknown as Transfer
    if (!isAtWork(transfer)) return transfer
    await new Promise(resolve => setTimeout(resolve, betweenLooks))
    signal.throwIfAborted()
  }
}
