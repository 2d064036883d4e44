/** Starts the service: state, store, jobs, then the address. Stops them in the other order. */
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { CarnetError } from '@carnet/errors'
import type { Library } from '@carnet/lawbook'
import type { ComparisonTexts } from '@carnet/present'
import { openState } from '@carnet/state'
import { openNotices, openStore, type Store } from '@carnet/store'
import type { FastifyInstance } from 'fastify'
import { makeApp } from './app.ts'
import { betweenBatches, enterEvents, keepOlderPages } from './audit/batches.ts'
import { callsOf } from './backup/dump.ts'
import type { Login, ServiceContext, WebhookRules } from './context.ts'
import { enterReceipts } from './desk/receipts.ts'
import { type KeepingRules, noKeepingRules } from './erasure/periods.ts'
import { startFlows } from './flows/enter.ts'
import { ownHands } from './hands/hands.ts'
import { type SecondProgram, secondProcess } from './hands/second-process.ts'
import { every, keepHouse } from './housekeeping.ts'
import { openProvider } from './identity/provider.ts'
import { type Environment, isLoopback, loopback, type ServingSettings } from './identity/settings.ts'
import { openJobs } from './jobs.ts'
import { localOrganisation } from './local-organisation.ts'
import { startObligationJobs } from './obligations/jobs.ts'
import { ProgressBoard } from './progress.ts'
import { type MailOptions, openMailer } from './reminders/mail.ts'
import { statesInFolders, statesInPostgres } from './states.ts'
import { noStorageRules, type StorageRules } from './storage.ts'
import { observeParts } from './telemetry/gauges.ts'
import { observedJobs } from './telemetry/jobs.ts'
import { errorFields, type LogFields, type LogOptions, openLog, silence } from './telemetry/log.ts'
import { noteQuery, openTelemetry } from './telemetry/telemetry.ts'
import { startJobs } from './transfers/jobs.ts'
import { networks } from './webhooks/address.ts'
import { usualWaits } from './webhooks/deliver.ts'

export interface ServiceOptions {
  readonly library: Library
  /** The cases and concepts by which regimes are compared; without them, no page compares. */
  readonly comparison?: ComparisonTexts | undefined
  /** The folder of the state, whose lock is held as long as the service runs; with PostgreSQL the folder of files that its processes share. */
  readonly stateFolder: string
  /** A PostgreSQL; without one, PGlite in the folder of the state. */
  readonly databaseUrl?: string | undefined
  /** With PostgreSQL: 32 bytes in base64url that seal the private keys there. Without: made once, in the folder of the state. */
  readonly masterKey?: string | undefined
  /** The folder of the built console. */
  readonly console?: string | undefined
  readonly port: number
  /** Where to listen and how people sign in; without it, on this machine and for one person. */
  readonly serving?: ServingSettings | undefined
  readonly clock: () => Date
  readonly version: string
  /** The server that sends mail; without one, nobody is reminded by mail. */
  readonly mail?: MailOptions | undefined
  /** How webhooks are called; without it, public addresses only, with the usual waits. */
  readonly webhooks?: Partial<WebhookRules> | undefined
  /** How much of the disk data sets may take, and for how long; without it, as much as there is, until somebody deletes them. */
  readonly storage?: StorageRules | undefined
  /** For how long the rest is kept; without it, until somebody erases it. */
  readonly keeping?: KeepingRules | undefined
  /** Ids of the organisations that may have a desk of an authority; without it, any. */
  readonly desks?: readonly string[] | null | undefined
  /** The program that works on data beside the service; without it, the service does so itself, and answers more slowly meanwhile. */
  readonly secondProgram?: SecondProgram | undefined
  /** What the service tells; without it, nothing. */
  readonly log?: LogOptions | undefined
  /** The `OTEL_…` variables; without them nothing is measured. */
  readonly telemetry?: Environment | undefined
  /** Is told what nobody foresaw besides the log, with its words: they could quote what was sent. */
  readonly onError?: ((error: Error) => void) | undefined
}

export interface Service {
  readonly url: string
  readonly app: FastifyInstance
  /** What its routes and jobs work with. */
  readonly context: ServiceContext
  readonly migrated: readonly string[]
  /** Answers what has been asked, takes nothing new, and closes. */
  stop(): Promise<void>
}

/** Without logins the service is for this machine alone. */
const alone: ServingSettings = { host: loopback, publicUrl: null, trustedProxies: [], login: null }
const ownerFolder = 0o700

export async function startService(options: ServiceOptions): Promise<Service> {
  const { library, stateFolder, databaseUrl, serving = alone, clock, version } = options
  const log = options.log ? openLog(options.log) : silence
  const onError = (error: Error, about?: LogFields): void => {
    log('error', 'error', { ...about, ...errorFields(error) })
    options.onError?.(error)
  }
  const closing: (() => unknown)[] = []
  const stop = async (): Promise<void> => {
    log('info', 'stopping')
    for (const close of closing.reverse()) await close()
    closing.length = 0
    log('info', 'stopped')
  }
  log('info', 'starting', { version, store: databaseUrl === undefined ? 'pglite' : 'postgresql' })
  try {
    const telemetry = await openTelemetry(options.telemetry ?? {}, version)
    closing.push(() => telemetry.stop())
    const files = join(stateFolder, 'files')
    const held = databaseUrl === undefined ? await openState(stateFolder, { clock, holder: true }) : null
    if (held) closing.push(() => held.close())
    let opened: Store | null = null
    await held?.receiveGuests(callsOf(() => opened))
    await mkdir(files, { recursive: true, mode: ownerFolder })
    const store = await openStore(
      databaseUrl === undefined ? { folder: join(stateFolder, 'store') } : { url: databaseUrl },
      telemetry.on ? { onQuery: query => noteQuery(telemetry, query) } : {},
    )
    for (const migration of store.migrated) log('info', 'migrated', { migration })
    opened = store
    closing.push(() => {
      opened = null
      return store.close()
    })
    const login = openLogin(serving)
    const local =
      login === null ? await store.alone('local organisation', () => localOrganisation(store)) : null
    const place = { folder: stateFolder, clock }
    const states = held
      ? statesInFolders(held, local, place)
      : await statesInPostgres(store, options.masterKey, { ...place, url: databaseUrl! })
    closing.push(() => states.close())
    const hands = options.secondProgram
      ? secondProcess(options.secondProgram, organisation => states.place(organisation))
      : ownHands({ library, clock, version }, organisation => states.of(organisation))
    closing.push(() => hands.close())
    const jobs = await openJobs(store, onError, observedJobs(log, telemetry))
    closing.push(() => jobs.stop())
    const progress = new ProgressBoard(await openNotices(store, databaseUrl))
    closing.push(() => progress.close())
    networks(options.webhooks?.allow ?? [])
    const mailer = options.mail ? await openMailer(options.mail) : null
    closing.push(() => mailer?.close())
    const context: ServiceContext = {
      library,
      comparison: options.comparison ?? null,
      states,
      store,
      jobs,
      hands,
      progress,
      files,
      storage: options.storage ?? noStorageRules,
      keeping: options.keeping ?? noKeepingRules,
      desks: options.desks ?? null,
      clock,
      version,
      onError,
      log,
      telemetry,
      console: options.console ?? null,
      local,
      mailer,
      webhooks: { allow: [], waits: usualWaits, ...options.webhooks },
      login,
    }
    if (telemetry.on) closing.push(observeParts(context))
    const app = await makeApp(context, serving)
    closing.push(() => app.close())
    closing.push(await keepHouse(context))
    // What a stop left open is entered now; what happens from now on, from time to time.
    await enterEvents(context).catch(onError)
    await keepOlderPages(context).catch(onError)
    closing.push(every(betweenBatches, onError, () => enterEvents(context)))
    closing.push(every(betweenBatches, onError, () => enterReceipts(context)))
    await startJobs(context)
    await startObligationJobs(context)
    await startFlows(context)
    const url = await app.listen({ port: options.port, host: serving.host })
    log('info', 'started', { host: serving.host, port: Number(new URL(url).port), telemetry: telemetry.on })
    return { url, app, context, migrated: store.migrated, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

function openLogin({ host, login, publicUrl }: ServingSettings): Login | null {
  if (login === null || publicUrl === null) {
    if (!isLoopback(host)) throw new CarnetError('CARNET_SERVE_NEEDS_LOGIN', { host })
    return null
  }
  return {
    provider: openProvider(login, publicUrl),
    publicUrl,
    firstOfficer: login.firstOfficer,
    recentMinutes: login.recentMinutes,
    strength: login.strength,
  }
}
