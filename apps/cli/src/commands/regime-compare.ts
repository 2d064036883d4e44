/** `carnet regime compare ONE OTHER`: two regimes side by side. */
import { CarnetError } from '@carnet/errors'
import { commandName } from '../command-name.ts'
import type { Context } from '../context.ts'
import { exitCodes } from '../exit.ts'

export interface CompareOptions {
  readonly asOf?: string
  readonly format?: string
}

export function compareRegimes(
  _context: Context,
  one: string,
  other: string,
  _options: CompareOptions,
): number {
  if (one.toUpperCase() === other.toUpperCase())
    throw new CarnetError('CARNET_COMPARE_ITSELF', { code: one.toUpperCase(), command: commandName })
  return exitCodes.done
}
