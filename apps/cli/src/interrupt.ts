/** Ctrl-C: said in words, with what it means for the data; what is held is given back on the way out. */
import type { ClearanceEvent } from '@carnet/clearance'
import { type Language, label } from '@carnet/locales'

/** As shells have it: 128 and the number of the signal. */
const interrupted = 130

/** From its ledger entry on, a clearance is to be finished: nothing of it is thrown away any more. */
let entered = false
let language: Language = 'en'

/** Keeps in mind how far the clearance is, as far as an interruption must know it. */
export function noteEvent(event: ClearanceEvent): void {
  if (event.step === 'ledger' || (event.step === 'resume' && !event.finished)) entered = true
}

/** Ends the program at once. Locks and temporary folders are given back by their own listeners of `exit`. */
export function interrupt(): never {
  const text = label(entered ? 'cli.interrupted-entered' : 'cli.interrupted', language)
  const clearLine = process.stderr.isTTY ? '\r\u001b[K' : ''
  process.stderr.write(`${clearLine}${text}\n`)
  process.exit(interrupted)
}

export function listenForInterrupts(spoken: Language): void {
  language = spoken
  process.on('SIGINT', interrupt)
}
