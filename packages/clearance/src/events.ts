/** What a clearance tells while it goes on: one event a step, for whoever shows it. */

import type { RecordedMeasure } from '@carnet/credential'
import type { Inspection } from '@carnet/inspect'
import type { Decision } from '@carnet/law'
import type { Plan, Plans } from '@carnet/plan'
import type { Protection } from '@carnet/protect'
import type { Choice } from './choose.ts'

export type ClearanceEvent =
  | { readonly step: 'reading'; readonly file: string; readonly done: number; readonly total: number }
  | {
      readonly step: 'inspect'
      readonly leg: string
      readonly inspection: Inspection
      readonly seconds: number
    }
  /** People who took their consent back were looked for: how many rows are left out, and by which kinds nobody could be looked for. */
  | {
      readonly step: 'withdrawn'
      readonly leg: string
      readonly rows: number
      readonly untold: readonly string[]
    }
  | { readonly step: 'decide'; readonly decision: Decision; readonly seconds: number }
  | {
      readonly step: 'plan'
      readonly plans: Plans
      readonly chosen: Plan | null
      readonly by: Choice['by'] | null
      readonly seconds: number
    }
  | {
      readonly step: 'protect'
      readonly leg: string
      readonly protections: readonly Protection[]
      readonly measured: RecordedMeasure | null
      /** For generalised columns: how many values could not be read and were left out. */
      readonly unparsed: Readonly<Record<string, number>>
      readonly encryptedTo: readonly string[]
      readonly seconds: number
    }
  | { readonly step: 'ledger'; readonly leg: string; readonly index: number; readonly size: number }
  | {
      readonly step: 'move'
      readonly leg: string
      readonly path: string
      readonly bytes: number
      readonly rows: number
    }
  | { readonly step: 'carnet'; readonly leg: string; readonly path: string }
  /** An earlier run was interrupted after its ledger entry: it is being finished. Or it had been finished already. */
  | { readonly step: 'resume'; readonly id: string; readonly finished: boolean }
  /** The keys were made just now: they must be backed up. */
  | { readonly step: 'keys'; readonly folder: string }

export type Report = (event: ClearanceEvent) => void
