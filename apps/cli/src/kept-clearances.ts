/** The clearances that this installation has carried out, as far as they tell which provisions they rest on. */
import type { ClearanceRecord } from '@carnet/credential'
import type { Context } from './context.ts'
import { hasState, openStateOf } from './open-state.ts'

export interface KeptClearance {
  readonly id: string
  readonly begun: string
  /** SHA-256 of the text of its declaration, hex; the declaration itself is not kept. */
  readonly declaration: string
  /** Ids of the provisions that its finding rested on. */
  readonly provisions: readonly string[]
}

/** None where there is no state yet: nothing is made for the sake of looking. */
export async function keptClearances(context: Context): Promise<KeptClearance[]> {
  if (!(await hasState(context))) return []
  const state = await openStateOf(context)
  try {
    const kept: KeptClearance[] = []
    for (const { id, begun, intent, steps } of await state.clearances.list()) {
      const finished = steps.find(step => step.stage === 'finished')
      if (!finished) continue
      const released = finished.data as unknown as readonly { readonly entry: string }[]
      const provisions = new Set<string>()
      for (const { entry } of released) {
        const record = (await state.record(entry)) as unknown as ClearanceRecord | undefined
        for (const finding of record?.decision.findings ?? [])
          for (const provision of finding.provisions) provisions.add(provision.id)
      }
      const { declaration } = intent as unknown as { readonly declaration: string }
      kept.push({ id, begun, declaration, provisions: [...provisions].sort() })
    }
    return kept
  } finally {
    state.close()
  }
}
