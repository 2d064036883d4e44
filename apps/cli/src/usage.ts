/** What the parser of the command line refuses, as errors with codes and words of our own. */
import { CarnetError } from '@carnet/errors'
import type { CommanderError } from 'commander'
import { commandName } from './command-name.ts'

/** Null when it is no error: help or version was asked for, and shown. */
export function usageError({ code, exitCode, message }: CommanderError): CarnetError | null {
  if (exitCode === 0) return null
  const quoted = [...message.matchAll(/'([^']*)'/g)].map(match => match[1] ?? '')
  const [first = '', second = ''] = quoted
  const near = /\(Did you mean (?:one of )?([^,?)]+)/.exec(message)?.[1]
  const received = { received: first, ...(near ? { near } : {}) }
  switch (code) {
    case 'commander.missingArgument':
      return new CarnetError('CARNET_USAGE_ARGUMENT', { missing: first })
    case 'commander.excessArguments':
      return new CarnetError('CARNET_USAGE_EXCESS', excess(message))
    case 'commander.missingMandatoryOptionValue':
      return new CarnetError('CARNET_OPTION_MISSING', { option: nameOf(first) })
    case 'commander.unknownCommand':
      return new CarnetError('CARNET_USAGE_COMMAND', { ...received, command: commandName })
    case 'commander.unknownOption':
      return new CarnetError('CARNET_USAGE_OPTION', received)
    case 'commander.optionMissingArgument':
      return new CarnetError('CARNET_USAGE_VALUE', { option: first })
    case 'commander.invalidArgument': {
      const known = /Allowed choices are (.*)\./.exec(message)?.[1] ?? ''
      return new CarnetError('CARNET_OPTION_VALUE', { option: first, received: second, known })
    }
    // The help itself, asked for by a command that does nothing alone: it has been shown.
    case 'commander.help':
      return null
    default:
      return new CarnetError('CARNET_USAGE_OTHER', { problem: message.replace(/^error: /, '') })
  }
}

/** `-o, --out <file>` is spoken of as `--out`. */
const nameOf = (flags: string): string => /--[\w-]+/.exec(flags)?.[0] ?? flags

/** How many things a command takes besides its options, and how many it was given. */
function excess(message: string): { takes: string; received: string } {
  const [takes = '?', received = '?'] = message.match(/\d+/g) ?? []
  return { takes, received }
}
