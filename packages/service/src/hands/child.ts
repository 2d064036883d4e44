/** The second process: does what it is asked over its channel, and ends with whoever asks. */
import type { Library } from '@carnet/lawbook'
import { openState, type State } from '@carnet/state'
import { openOrganisationState, openStore, type Store } from '@carnet/store'
import type { ApprovalFacts } from '../standing-approvals/within.ts'
import { errorOf, type StatePlace, type ToChild, type ToParent, wrongOf } from './messages.ts'
import { type Asker, clearData, decideData, type Outcome } from './work.ts'

interface ChildOptions {
  readonly library: Library
  readonly clock: () => Date
  readonly version: string
}

/** Two at work: one that decides and one that clears. */
const connections = 2

/** Listens until the channel is cut: then nobody waits for what is being done, and whoever comes next does it again. */
export function workForService(options: ChildOptions): Promise<never> {
  const stores = new Map<string, Promise<Store>>()
  const answers = new Map<number, (message: ToChild & { kind: 'approval' }) => void>()
  const tell = (message: ToParent): void => {
    process.send!(message)
  }
  process.on('message', (message: ToChild) => {
    if (message.kind === 'approval') return answers.get(message.ask)?.(message)
    void work(message).then(
      outcome => tell({ ask: message.ask, kind: 'done', outcome }),
      error => tell({ ask: message.ask, kind: 'wrong', wrong: wrongOf(error) }),
    )
  })
  process.on('disconnect', () => process.exit())
  // A terminal tells all processes of a group: the service says when this one ends.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.removeAllListeners(signal)
    process.on(signal, () => {})
  }

  async function work(message: Exclude<ToChild, { kind: 'approval' }>): Promise<Outcome> {
    const { state, done } = await stateAt(message.place, message.task.organisation)
    const asker: Asker = {
      tell: progress => tell({ ask: message.ask, kind: 'progress', progress }),
      approval: () =>
        new Promise<ApprovalFacts | null>((resolve, reject) => {
          answers.set(message.ask, answer => {
            answers.delete(message.ask)
            if ('wrong' in answer) reject(errorOf(answer.wrong))
            else resolve(answer.facts)
          })
          tell({ ask: message.ask, kind: 'approval' })
        }),
    }
    try {
      const means = { ...options, state }
      return message.kind === 'decide'
        ? await decideData(means, message.task, asker)
        : await clearData(means, message.task, asker)
    } finally {
      done()
    }
  }

  async function stateAt(
    place: StatePlace,
    organisation: string,
  ): Promise<{ state: State; done: () => void }> {
    const { clock } = options
    if ('folder' in place) {
      const state = await openState(place.folder, { clock })
      return { state, done: () => state.close() }
    }
    const known = stores.get(place.url) ?? openStore({ url: place.url, connections })
    stores.set(place.url, known)
    const store = await known.catch(error => {
      stores.delete(place.url)
      throw error
    })
    const masterKey = Buffer.from(place.masterKey, 'base64url')
    const state = await openOrganisationState(store, organisation, { masterKey, clock })
    return { state, done: () => state.close() }
  }

  return new Promise(() => {})
}
