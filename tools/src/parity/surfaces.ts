/** Commands, routes and the console, read from what there is. */
import { describeApi } from '@carnet/service'
import type { Command } from 'commander'
import { makeProgram } from '../../../apps/cli/src/program.ts'
import type { Tree } from '../tree.ts'
import type { Surfaces } from './page.ts'

const consoleSource = 'apps/console/src/'

export async function surfacesOf(tree: Tree): Promise<Surfaces> {
  const { paths } = (await describeApi('0.0.0')) as { paths: Record<string, Record<string, unknown>> }
  return {
    commands: commandsOf(makeProgram('en', async () => {})),
    routes: Object.entries(paths).flatMap(([path, methods]) =>
      Object.keys(methods).map(method => `${method.toUpperCase()} ${path}`),
    ),
    console: new Map(
      [...tree]
        .filter(([path]) => path.startsWith(consoleSource) && /\.tsx?$/.test(path) && !/\.test\./.test(path))
        .map(([path, text]) => [path.slice(consoleSource.length), text]),
    ),
  }
}

/** Those that do something; what is hidden is nobody's to call. */
const commandsOf = (program: Command, before = ''): string[] =>
  program
    .createHelp()
    .visibleCommands(program)
    .filter(one => one.name() !== 'help')
    .flatMap(one =>
      one.commands.length > 0 ? commandsOf(one, `${before}${one.name()} `) : [`${before}${one.name()}`],
    )
