/** A command below another, with its examples in the help. */
import type { Command } from 'commander'
import { commandName } from './command-name.ts'
import type { Context } from './context.ts'

/** Runs a command: it makes the context from the options and turns what goes wrong into words. */
export type Act = (command: Command, run: (context: Context) => Promise<number> | number) => Promise<void>

/** Adds a command; `heading` stands over the examples, which are given without the name of the program. */
export function subCommand(
  parent: Command,
  heading: string,
  [usage, text, ...examples]: readonly [usage: string, text: string, ...examples: readonly string[]],
): Command {
  const shown = examples.map(example => `  ${commandName} ${example}`).join('\n')
  return parent.command(usage).description(text).addHelpText('after', `\n${heading}\n${shown}`).exitOverride()
}
