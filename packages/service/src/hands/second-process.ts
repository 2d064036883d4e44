/** Work on data in a process of its own: begun when it is needed, gone when it has been idle, begun anew when it dies. */
import { type ChildProcess, fork } from 'node:child_process'
import { setPriority } from 'node:os'
import { CarnetError } from '@carnet/errors'
import type { Hands } from './hands.ts'
import { errorOf, type StatePlace, type ToChild, type ToParent, wrongOf } from './messages.ts'
import type { Asker, ClearTask, Outcome, Task } from './work.ts'

/** The program that is the second process: it calls `workForService`. */
export interface SecondProgram {
  readonly file: string
  readonly args: readonly string[]
}

interface Waiting {
  readonly asker: Asker
  readonly resolve: (outcome: Outcome) => void
  readonly reject: (error: Error) => void
}

/** Below whoever answers people: what moves data may wait for a moment. */
const niceness = 5
const idleMilliseconds = 5 * 60_000
/** A process that dies twice over the same work will die again. */
const tries = 2

export function secondProcess(
  program: SecondProgram,
  placeOf: (organisation: string) => Promise<StatePlace>,
  idleAfter = idleMilliseconds,
): Hands {
  let running: Running | null = null
  let idle: NodeJS.Timeout | undefined

  const begin = (): Running => {
    const begun = start(program, () => {
      if (running === begun) running = null
    })
    return begun
  }

  async function ask(kind: 'decide' | 'clear', task: Task, asker: Asker): Promise<Outcome> {
    const place = await placeOf(task.organisation)
    clearTimeout(idle)
    for (let attempt = 1; ; attempt++) {
      running ??= begin()
      try {
        return await running.ask({ kind, task: task as ClearTask, place }, asker)
      } catch (error) {
        if (!(error instanceof CarnetError && error.code === 'CARNET_WORK_ENDED') || attempt === tries)
          throw error
      } finally {
        if (running?.waiting === 0) {
          clearTimeout(idle)
          idle = setTimeout(() => void (running?.waiting === 0 && running.end()), idleAfter)
          idle.unref()
        }
      }
    }
  }

  return {
    decide: (task, asker) => ask('decide', task, asker),
    clear: (task, asker) => ask('clear', task, asker),
    async close() {
      clearTimeout(idle)
      await running?.end()
    },
  }
}

type Request = Pick<ToChild & { kind: 'clear' }, 'task' | 'place'> & { readonly kind: 'decide' | 'clear' }

interface Running {
  readonly waiting: number
  /** Throws `CARNET_WORK_ENDED` where the process ends meanwhile. */
  ask(request: Request, asker: Asker): Promise<Outcome>
  end(): Promise<void>
}

function start({ file, args }: SecondProgram, onEnd: () => void): Running {
  const child = fork(file, args, {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    serialization: 'advanced',
  })
  lower(child)
  const waiting = new Map<number, Waiting>()
  let last = 0
  const ended = new Promise<void>(resolve => {
    const over = (how: string): void => {
      onEnd()
      for (const { reject } of waiting.values())
        reject(new CarnetError('CARNET_WORK_ENDED', { how }, { kind: 'failure' }))
      waiting.clear()
      resolve()
    }
    // More than one can come: what is sent to a process that has gone is told so, too.
    child.on('error', error => over(error.message))
    child.once('exit', (code, signal) => over(signal ?? `exit ${code}`))
  })
  child.on('message', (message: ToParent) => {
    const one = waiting.get(message.ask)
    if (!one) return
    if (message.kind === 'progress') return one.asker.tell(message.progress)
    if (message.kind === 'approval') return void answer(child, message.ask, one.asker)
    waiting.delete(message.ask)
    if (message.kind === 'done') one.resolve(message.outcome)
    else one.reject(errorOf(message.wrong))
  })
  return {
    get waiting() {
      return waiting.size
    },
    ask: (request, asker) =>
      new Promise((resolve, reject) => {
        const ask = ++last
        waiting.set(ask, { asker, resolve, reject })
        // A channel that is cut is told as its end, too.
        child.send({ ask, ...request } as ToChild, error => {
          if (error) child.kill('SIGKILL')
        })
      }),
    async end() {
      if (child.connected) child.disconnect()
      await ended
    },
  }
}

async function answer(child: ChildProcess, ask: number, asker: Asker): Promise<void> {
  const message: ToChild = await asker.approval().then(
    facts => ({ ask, kind: 'approval' as const, facts }),
    error => ({ ask, kind: 'approval' as const, wrong: wrongOf(error) }),
  )
  if (child.connected) child.send(message)
}

function lower({ pid }: ChildProcess): void {
  try {
    if (pid !== undefined) setPriority(pid, niceness)
  } catch {
    // Where a system does not let it, both have the same.
  }
}
