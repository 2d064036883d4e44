/** A service that runs, asked with a key of it, for commands that are nothing without one. */
import { CarnetError } from '@carnet/errors'
import { type AskService, asking, isOnThisMachine, readKey, safeAddress } from './ask-service.ts'
import type { Context } from './context.ts'

export interface ServiceOptions {
  readonly service: string
  readonly keyFile?: string
}

/** Where `carnet serve` listens unless it is told otherwise. */
export const usualService = 'http://127.0.0.1:7411'

/** A service on this machine may be one without a login, which asks for no key. Throws `CARNET_SERVICE_ADDRESS`, `CARNET_SERVICE_KEY_MISSING`. */
export function serviceOf(
  { language }: Pick<Context, 'language'>,
  { service, keyFile }: ServiceOptions,
): { readonly address: URL; readonly ask: AskService } {
  const address = safeAddress(service)
  if (address === null) throw new CarnetError('CARNET_SERVICE_ADDRESS', { received: service })
  const key = readKey(keyFile, process.env.CARNET_SERVICE_KEY, 'CARNET_SERVICE_KEY_MISSING')
  if (key === null && (keyFile !== undefined || !isOnThisMachine(address)))
    throw new CarnetError('CARNET_SERVICE_KEY_MISSING')
  const errors = { unreachable: 'CARNET_SERVICE_UNREACHABLE', refused: 'CARNET_SERVICE_REFUSED' } as const
  return { address, ask: asking(address, key, language, errors) }
}
