/** A new release of a regime: who is told, and what it makes owed. */
import type { ServiceContext } from '../context.ts'
import { announce } from '../webhooks/events.ts'

/**
 * Compares the law as it is loaded with what organisations were last told of. Where it differs they are told, and what is owed is worked
 * out again. The first time there is nothing to differ from.
 */
export async function tellLawChanges(context: ServiceContext): Promise<readonly string[]> {
  const { store, library, jobs, clock } = context
  return store.over(async tx => {
    const told = new Map(
      (await tx.selectFrom('law_told').select(['regime', 'digest']).forUpdate().execute()).map(
        ({ regime, digest }) => [regime, digest],
      ),
    )
    const changed = library.regimes.filter(({ code, digest }) => told.get(code) !== digest)
    for (const { code, digest } of changed)
      await tx
        .insertInto('law_told')
        .values({ regime: code, digest })
        .onConflict(conflict => conflict.column('regime').doUpdateSet({ digest, told_at: clock() }))
        .execute()
    if (told.size === 0 || changed.length === 0) return []
    const organisations = await tx.selectFrom('organisation').select('id').execute()
    for (const { id } of organisations)
      for (const { code, digest } of changed)
        await announce(context, tx, id, 'law.changed', {
          regime: code,
          digest,
          before: told.get(code) ?? null,
        })
    const declarations = await tx
      .selectFrom('declaration')
      .select(['id', 'organisation_id'])
      .where('archived_at', 'is', null)
      .execute()
    for (const { id, organisation_id: organisation } of declarations)
      await jobs.send(tx, 'renew-obligations', { organisation, declaration: id })
    return changed.map(({ code }) => code)
  })
}
