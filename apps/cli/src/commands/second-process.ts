/** The process beside `carnet serve` that works on data: begun by the service, spoken to over its channel. */
import { CarnetError } from '@carnet/errors'
import { workForService } from '@carnet/service'
import { commandName } from '../command-name.ts'
import { type Context, version } from '../context.ts'
import { openLibrary } from '../open-library.ts'
import { secondCommand } from '../second-command.ts'

export async function secondProcessCommand(context: Context): Promise<number> {
  if (!process.send) throw new CarnetError('CARNET_SECOND_PROCESS', { command: commandName })
  const { library } = await openLibrary(context)
  return workForService({ library, clock: context.clock, version })
}

/** How the service begins it: this program, with the same law. */
export function secondProgram({ options }: Context): { file: string; args: readonly string[] } {
  const { regimes, regimesAdd = [] } = options
  return {
    file: process.argv[1]!,
    args: [
      ...(regimes === undefined ? [] : ['--regimes', regimes]),
      ...regimesAdd.flatMap(file => ['--regimes-add', file]),
      '--quiet',
      secondCommand,
    ],
  }
}
