/** The words of every error code, by the package that raises it. A package adds one line here. */
import type { ErrorWords } from '../words.ts'
import { approvalErrors } from './approval.ts'
import { backupErrors } from './backup.ts'
import { clearanceErrors } from './clearance.ts'
import { cliErrors } from './cli.ts'
import { consoleErrors } from './console.ts'
import { credentialErrors } from './credential.ts'
import { datasetErrors } from './dataset.ts'
import { deskErrors } from './desk.ts'
import { documentErrors } from './documents.ts'
import { inspectErrors } from './inspect.ts'
import { lawbookErrors } from './lawbook.ts'
import { lawbookCheckErrors } from './lawbook-check.ts'
import { lawbookHarmlessErrors } from './lawbook-harmless.ts'
import { ledgerErrors } from './ledger.ts'
import { listingErrors } from './listing.ts'
import { mcpErrors } from './mcp.ts'
import { peopleErrors } from './people.ts'
import { protectErrors } from './protect.ts'
import { regimeReleaseErrors } from './regime-release.ts'
import { requestErrors } from './requests.ts'
import { serviceErrors } from './service.ts'
import { serviceKeepingErrors } from './service-keeping.ts'
import { stateErrors } from './state.ts'
import { storeErrors } from './store.ts'

export const errorGroups: Readonly<Record<string, Readonly<Record<string, ErrorWords>>>> = {
  approval: approvalErrors,
  backup: backupErrors,
  clearance: clearanceErrors,
  cli: cliErrors,
  console: consoleErrors,
  credential: credentialErrors,
  dataset: datasetErrors,
  desk: deskErrors,
  documents: documentErrors,
  inspect: inspectErrors,
  lawbook: lawbookErrors,
  'lawbook-check': lawbookCheckErrors,
  'lawbook-harmless': lawbookHarmlessErrors,
  ledger: ledgerErrors,
  listing: listingErrors,
  mcp: mcpErrors,
  people: peopleErrors,
  protect: protectErrors,
  'regime-release': regimeReleaseErrors,
  requests: requestErrors,
  service: serviceErrors,
  'service-keeping': serviceKeepingErrors,
  state: stateErrors,
  store: storeErrors,
}

/** The words of every error code. */
export const errorWords: Readonly<Record<string, ErrorWords>> = Object.assign(
  {},
  ...Object.values(errorGroups),
)
