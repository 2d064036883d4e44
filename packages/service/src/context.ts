/** What the routes of a service are given. */
import type { Library } from '@carnet/lawbook'
import type { ComparisonTexts } from '@carnet/present'
import type { Store } from '@carnet/store'
import type { KeepingRules } from './erasure/periods.ts'
import type { Hands } from './hands/hands.ts'
import type { Provider } from './identity/provider.ts'
import type { SignInStrength } from './identity/strength.ts'
import type { Jobs } from './jobs.ts'
import type { ProgressBoard } from './progress.ts'
import type { Mailer } from './reminders/mail.ts'
import type { States } from './states.ts'
import type { StorageRules } from './storage.ts'
import type { Log, LogFields } from './telemetry/log.ts'
import type { Telemetry } from './telemetry/telemetry.ts'
import type { AddressRules } from './webhooks/address.ts'

/** How webhooks are called. */
export interface WebhookRules extends AddressRules {
  /** Seconds to wait after each failed attempt; after the last one, none is made. */
  readonly waits: readonly number[]
}

export interface ServiceContext {
  readonly webhooks: WebhookRules
  /** Sends mail; null where no server for it is named. */
  readonly mailer: Mailer | null
  readonly library: Library
  /** The cases and concepts by which regimes are compared; null: they are not at hand. */
  readonly comparison: ComparisonTexts | null
  /** What each organisation remembers. */
  readonly states: States
  readonly store: Store
  readonly jobs: Jobs
  /** Who does the work on data. */
  readonly hands: Hands
  readonly progress: ProgressBoard
  /** Where uploads and what was cleared lie: below the folder of the state. */
  readonly files: string
  /** How much of the disk data sets may take, and for how long. */
  readonly storage: StorageRules
  /** For how long the rest is kept. */
  readonly keeping: KeepingRules
  /** Ids of the organisations that may have a desk; null: any. */
  readonly desks: readonly string[] | null
  readonly clock: () => Date
  readonly version: string
  /** What nobody foresaw, and what it belonged to. The caller is told only that it happened. */
  readonly onError: (error: Error, about?: LogFields) => void
  readonly log: Log
  readonly telemetry: Telemetry
  /** The folder of the built console; null: the service has no pages. */
  readonly console: string | null
  /** The organisation of this machine, whose one user needs no login; null where there are logins. */
  readonly local: string | null
  /** How people sign in; null on the machine of one person. */
  readonly login: Login | null
}

export interface Login {
  readonly provider: Provider
  /** Where browsers find the service: never taken from what they send. */
  readonly publicUrl: URL
  readonly firstOfficer: string | null
  /** For how many minutes after signing in somebody may do what is not easily undone; 0: as long as the session lasts. */
  readonly recentMinutes: number
  /** How strongly somebody must have shown who they are; null: as the provider likes. */
  readonly strength: SignInStrength | null
}

/** The day in universal time: a service has no time zone of its own. */
export const today = ({ clock }: Pick<ServiceContext, 'clock'>): string => clock().toISOString().slice(0, 10)
