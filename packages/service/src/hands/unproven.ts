/**
 * Files in the folder of a transfer that no ledger knows. Nothing becomes visible before its entry is durable; but a backup is copied file by
 * file, so that one that was released meanwhile can be in it, while the ledger in it is from before.
 */
import { mkdir, readdir, rm } from 'node:fs/promises'
import { isInLedger } from '@carnet/clearance'
import type { State } from '@carnet/state'
import type { Task } from './work.ts'

/** Takes them away, so that the clearance is made anew; what the ledger knows stays, and is finished. */
export async function removeUnproven(
  state: State,
  { transfer, out }: Pick<Task, 'transfer' | 'out'>,
): Promise<void> {
  const names = await readdir(out).catch(() => [])
  // What is on its way to its name is hidden, and cleared away by whoever clears.
  if (names.every(name => name.startsWith('.'))) return
  const known = isInLedger(await state.log())
  for (const { intent, steps } of await state.clearances.list()) {
    // The folder may have lain elsewhere then.
    const { out: then = '' } = intent as { out?: string }
    if (then.split(/[/\\]/).at(-2) !== transfer) continue
    const prepared = steps.findLast(({ stage }) => stage === 'prepared')?.data ?? []
    for (const { entry } of prepared as unknown as readonly { readonly entry: string }[])
      if (await known(entry)) return
  }
  await rm(out, { recursive: true, force: true })
  await mkdir(out, { recursive: true, mode: 0o700 })
}
