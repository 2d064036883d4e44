/** The German of every error: what is wrong, and what to do next. A file of `errors/` adds one line here. */
import { approval } from './approval.ts'
import { backup } from './backup.ts'
import { clearance } from './clearance.ts'
import { cli } from './cli.ts'
import { consoleFile } from './console.ts'
import { credential } from './credential.ts'
import { dataset } from './dataset.ts'
import { desk } from './desk.ts'
import { documents } from './documents.ts'
import { inspect } from './inspect.ts'
import { lawbook } from './lawbook.ts'
import { lawbookCheck } from './lawbook-check.ts'
import { lawbookHarmless } from './lawbook-harmless.ts'
import { ledger } from './ledger.ts'
import { listing } from './listing.ts'
import { mcp } from './mcp.ts'
import { people } from './people.ts'
import { protect } from './protect.ts'
import { regimeRelease } from './regime-release.ts'
import { requests } from './requests.ts'
import { service } from './service.ts'
import { serviceKeeping } from './service-keeping.ts'
import { state } from './state.ts'
import { store } from './store.ts'

export const germanErrors: Readonly<Record<string, readonly [message: string, fix: string]>> = {
  ...approval,
  ...backup,
  ...clearance,
  ...cli,
  ...consoleFile,
  ...credential,
  ...dataset,
  ...desk,
  ...documents,
  ...inspect,
  ...lawbook,
  ...lawbookCheck,
  ...lawbookHarmless,
  ...ledger,
  ...listing,
  ...mcp,
  ...people,
  ...protect,
  ...regimeRelease,
  ...requests,
  ...service,
  ...serviceKeeping,
  ...state,
  ...store,
}
