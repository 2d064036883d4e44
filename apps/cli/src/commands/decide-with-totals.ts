/** A decision under the totals of this installation. Loaded where there are some. */
import { type Case, isInLedger, Totalling } from '@carnet/clearance'
import { type Decision, decide } from '@carnet/law'
import type { Library } from '@carnet/lawbook'
import { openState } from '@carnet/state'

export async function decideWithTotals(
  library: Library,
  opened: Case,
  folder: string,
  clock: () => Date,
): Promise<Decision> {
  const { declaration } = opened
  const { regimes, vocabulary } = library
  const state = await openState(folder, { clock })
  try {
    const totalling = new Totalling(library, opened, state, isInLedger(await state.log()))
    return decide({ declaration, regimes, vocabulary, totals: await totalling.totals(declaration) })
  } finally {
    state.close()
  }
}
