/** A service for tests, on a state of its own. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { loadLibrary } from '@carnet/clearance'
import type { ServingSettings } from './identity/settings.ts'
import { type Service, type ServiceOptions, startService } from './start.ts'
import { layEmptyStore } from './testing/empty-store.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))

export interface TestService extends Service {
  /** To stop it and leave its folder. */
  readonly service: Service
  /** The folder of its state. */
  readonly folder: string
  /** Stops it and leaves its folder. */
  halt(): Promise<void>
  /** A request to the service; JSON both ways. */
  call(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<TestAnswer>
}

export interface TestAnswer {
  readonly status: number
  readonly headers: Headers
  // biome-ignore lint/suspicious/noExplicitAny: a test looks into what came, whatever it is
  readonly body: any
}

export const makeFolder = (): string => mkdtempSync(join(tmpdir(), 'carnet-service-'))

export interface TestOptions {
  readonly serving?: ServingSettings
  readonly port?: number
  readonly clock?: () => Date
  readonly mail?: ServiceOptions['mail']
  readonly webhooks?: ServiceOptions['webhooks']
  /** The folder of the built console. */
  readonly console?: ServiceOptions['console']
  /** The cases and concepts by which regimes are compared. */
  readonly comparison?: ServiceOptions['comparison']
  readonly storage?: ServiceOptions['storage']
  readonly keeping?: ServiceOptions['keeping']
  readonly desks?: ServiceOptions['desks']
  readonly log?: ServiceOptions['log']
  readonly telemetry?: ServiceOptions['telemetry']
  readonly onError?: ServiceOptions['onError']
}

export async function startTestService(
  folder = makeFolder(),
  databaseUrl?: string,
  { serving, port = 0, clock = () => new Date(), ...more }: TestOptions = {},
): Promise<TestService> {
  if (databaseUrl === undefined) await layEmptyStore(folder)
  const library = loadLibrary(join(root, 'regimes'), join(root, '.cache', 'library.json'))
  const service = await startService({
    library,
    stateFolder: folder,
    databaseUrl,
    port,
    serving,
    clock,
    version: '0.0.0',
    onError: error => process.stderr.write(`${error.stack}\n`),
    ...more,
  })
  return {
    ...service,
    service,
    folder,
    halt: service.stop,
    async call(method, path, body, headers = {}) {
      const isStream = body instanceof Uint8Array
      const answer = await fetch(`${service.url}${path}`, {
        method,
        headers: {
          ...(body === undefined
            ? {}
            : { 'content-type': isStream ? 'application/octet-stream' : 'application/json' }),
          ...headers,
        },
        ...(body === undefined ? {} : { body: isStream ? body : JSON.stringify(body) }),
      })
      const text = await answer.text()
      const isJson = /[/+]json\b/.test(answer.headers.get('content-type') ?? '')
      const read = isJson ? JSON.parse(text) : text
      return { status: answer.status, headers: answer.headers, body: text === '' ? null : read }
    },
    async stop() {
      await service.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
