/** Who does the work on data: this process, or one of its own beside it, so that whoever asks meanwhile is answered at once. */
import type { State } from '@carnet/state'
import type { ServiceContext } from '../context.ts'
import { type Asker, type ClearTask, clearData, decideData, type Outcome, type Task } from './work.ts'

export interface Hands {
  decide(task: Task, asker: Asker): Promise<Outcome>
  clear(task: ClearTask, asker: Asker): Promise<Outcome>
  close(): Promise<void>
}

/** In this process. */
export function ownHands(
  context: Pick<ServiceContext, 'library' | 'clock' | 'version'>,
  stateOf: (organisation: string) => Promise<State>,
): Hands {
  const { library, clock, version } = context
  const means = async ({ organisation }: Task) => ({
    library,
    clock,
    version,
    state: await stateOf(organisation),
  })
  return {
    decide: async (task, asker) => decideData(await means(task), task, asker),
    clear: async (task, asker) => clearData(await means(task), task, asker),
    close: async () => {},
  }
}
