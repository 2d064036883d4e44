/** A decision under the totals of this installation. Loaded where there are some. */
import { type Case, isInLedger, Totalling } from '@carnet/clearance'
import { type Decision, decide } from '@carnet/law'
import type { Library } from '@carnet/lawbook'
import type { Context } from '../context.ts'
import { openStateOf } from '../open-state.ts'

export async function decideWithTotals(context: Context, library: Library, opened: Case): Promise<Decision> {
  const { declaration } = opened
  const { regimes, vocabulary } = library
  const state = await openStateOf(context)
  try {
    const totalling = new Totalling(library, opened, state, isInLedger(await state.log()))
    return decide({ declaration, regimes, vocabulary, totals: await totalling.totals(declaration) })
  } finally {
    state.close()
  }
}
