/** Verification in a thread of its own. It asks nobody, and everything it needs is loaded with it: it works offline. */
import {
  checkRelease,
  readCarnet,
  readRelease,
  readSuccessions,
  type Trust,
  verifyCarnet,
  verifySuccessions,
} from '@carnet/credential'
import { CarnetError } from '@carnet/errors'
import { languages, loadLanguage } from '@carnet/locales'
import { hashFile } from './hash-file.ts'
import { answerLedger } from './ledger-answers.ts'
import type { LedgerAnswer, LedgerQuestion } from './ledger-protocol.ts'
import type { Answer, Question, ReleaseQuestion } from './protocol.ts'
import { tell, tellError, tellRelease } from './tell.ts'

const thread = self as unknown as {
  onmessage: ((event: MessageEvent<Question | ReleaseQuestion | LedgerQuestion>) => void) | null
  postMessage(answer: Answer | LedgerAnswer): void
}

/** Everything is told in every language. */
const spoken = Promise.all(languages.map(loadLanguage))

/** Whoever asks again has no use for the answer before. */
let latest = 0

thread.onmessage = async ({ data: question }) => {
  await spoken
  if ('ask' in question) return thread.postMessage(answerLedger(question))
  const { id } = question
  latest = id
  try {
    await ('release' in question ? answerRelease(question) : answer(question))
  } catch (error) {
    if (error instanceof CarnetError) thread.postMessage({ id, kind: 'refused', error: tellError(error) })
    else if (error instanceof DOMException) thread.postMessage({ id, kind: 'unreadable' })
    else throw error
  }
}

async function answerRelease({ id, release: file, issuer }: ReleaseQuestion): Promise<void> {
  const source = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await file.arrayBuffer())
  const trust = issuer ? { issuer } : {}
  const checked = await checkRelease(() => readRelease(source, file.name), trust)
  thread.postMessage({ id, kind: 'released', told: tellRelease(checked, source) })
}

async function answer({ id, carnet: file, data, issuer, logKey, successions }: Question): Promise<void> {
  // A byte order mark is no part of a carnet: here it stays, to be refused as it is elsewhere.
  const source = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await file.arrayBuffer())
  const carnet = readCarnet(source, file.name)
  const trust: Trust = {
    ...(issuer ? { issuer } : {}),
    ...(logKey ? { logKey } : {}),
    ...(successions ? await verifySuccessions(readSuccessions(successions)) : {}),
  }
  const first = tell(await verifyCarnet(carnet, trust))
  thread.postMessage({ id, kind: 'verified', told: first, done: data ? 0 : null })
  if (!data) return
  const dataSha256 = await hashFile(data, done => {
    thread.postMessage({ id, kind: 'reading', done })
    return latest === id
  })
  if (dataSha256 === null) return
  const whole = tell(await verifyCarnet(carnet, { ...trust, dataSha256 }))
  thread.postMessage({ id, kind: 'verified', told: whole, done: null })
}
