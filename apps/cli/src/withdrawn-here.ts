/** Whom a command that moves nothing looks at data without: those whom `clear` would leave out. */
import { type Withdrawn, withdrawnOf } from '@carnet/clearance'
import type { Context } from './context.ts'
import { hasState, openStateOf } from './open-state.ts'

/** Null where nobody has withdrawn, and where there is no state yet: none is made for the sake of looking. */
export async function withdrawnHere(context: Context): Promise<Withdrawn | null> {
  if (!(await hasState(context))) return null
  const state = await openStateOf(context)
  try {
    return await withdrawnOf(state)
  } finally {
    state.close()
  }
}
