/** What a person gave on the command line or on standard input, read. */
import { createInterface } from 'node:readline/promises'
import { CarnetError } from '@carnet/errors'

export function wholeNumber(text: string | undefined, option: string): number {
  if (text === undefined) throw new CarnetError('CARNET_OPTION_MISSING', { option })
  if (/^[1-9]\d{0,11}$/.test(text)) return Number(text)
  throw new CarnetError('CARNET_OPTION_NUMBER', { option, received: text })
}

export async function firstLine(): Promise<string> {
  const lines = createInterface({ input: process.stdin })
  for await (const line of lines) {
    lines.close()
    return line
  }
  return ''
}
