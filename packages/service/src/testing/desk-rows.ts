/** Rows of an authority's desk, as they come about by its work: for tests that ask who may see them. */
import type { Store } from '@carnet/store'

export const inBoth = { en: 'x', zh: 'x' }

export const insertPublication = (store: Store, organisation: string): Promise<string> =>
  store.over(async tx => {
    const row = { organisation_id: organisation, regime: 'XX', digest: 'x', issuer: 'x', file: 'x' }
    const texts = { text: 'x', sha256: 'x', changes: '[]', ledger_index: 0 }
    const { id } = await tx
      .insertInto('publication')
      .values({ ...row, ...texts, published_at: new Date(), published_by: 'x' })
      .returning('id')
      .executeTakeFirstOrThrow()
    return id
  })

export const insertDraft = (store: Store, organisation: string): Promise<string> =>
  store.over(async tx => {
    const row = { organisation_id: organisation, title: JSON.stringify(inBoth), regime: 'XX', digest: 'x' }
    const texts = { files: '{}', arrangements: '{}', entries: '[]', created_by: 'x' }
    const { id } = await tx
      .insertInto('draft')
      .values({ ...row, ...texts, comment_until: '2099-01-01', effective_on: '2099-01-01' })
      .returning('id')
      .executeTakeFirstOrThrow()
    return id
  })

export const insertComment = (store: Store, organisation: string, draft: string): Promise<string> =>
  store.over(async tx => {
    const row = { organisation_id: organisation, draft_id: draft, author: 'x', text: 'x', sha256: 'x' }
    const { id } = await tx
      .insertInto('draft_comment')
      .values({ ...row, state: 'held' })
      .returning('id')
      .executeTakeFirstOrThrow()
    return id
  })

/** Filed with the desk of its own organisation, so that both sides are tested by one row. */
export const insertFiling = (store: Store, organisation: string): Promise<string> =>
  store.over(async tx => {
    const desk = { organisation_id: organisation, name: JSON.stringify(inBoth), signers: [], trusted: '[]' }
    const slug = `d${organisation}`.slice(0, 36)
    await tx
      .insertInto('desk')
      .values({ ...desk, slug, changed_at: new Date() })
      .onConflict(conflict => conflict.doNothing())
      .execute()
    const row = { organisation_id: organisation, filer_id: organisation, filer: 'x', filed_by: 'x', note: '' }
    const more = { state: 'received' as const, receipt: '{}', receipt_entry: 'ab'.repeat(32) }
    const { id } = await tx
      .insertInto('filing')
      .values({ ...row, ...more, carnet: '{}', created_at: new Date(), changed_at: new Date() })
      .returning('id')
      .executeTakeFirstOrThrow()
    return id
  })

export const insertFilingDocument = (store: Store, organisation: string, filing: string): Promise<string> =>
  store.over(async tx => {
    const id = crypto.randomUUID()
    const row = { id, organisation_id: organisation, filing_id: filing, name: 'x', bytes: 0, sha256: 'x' }
    await tx.insertInto('filing_document').values(row).execute()
    return id
  })
