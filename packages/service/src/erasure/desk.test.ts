/** What a desk holds of others ends after the periods that its operator sets, and not before. */
import { randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { makeFolder, startTestService, type TestService } from '../testing.ts'
import { uploadFile } from '../upload-files.ts'
import { eraseByPeriod, noKeepingRules } from './periods.ts'

const day = 86_400_000
const begin = Date.parse('2026-11-24T09:00:00Z')
let now = begin
let service: TestService
let organisation: string
beforeAll(async () => {
  const keeping = { ...noKeepingRules, comments: 10, filings: 20 }
  service = await startTestService(makeFolder(), undefined, { clock: () => new Date(now), keeping })
  organisation = service.context.local!
})
afterAll(() => service?.stop())

const within: TestService['context']['store']['within'] = (...asked) => service.context.store.within(...asked)

it('a comment of the public loses its words once its draft was closed long enough; one of an organisation keeps them', async () => {
  const words = JSON.stringify({ en: 'x', zh: 'x' })
  const draftOf = async (closed: boolean): Promise<string> =>
    within(organisation, async tx => {
      const { id } = await tx
        .insertInto('draft')
        .values({
          organisation_id: organisation,
          title: words,
          regime: 'KZ',
          digest: 'x',
          files: '{}',
          arrangements: '{}',
          entries: '[]',
          comment_until: '2026-11-20',
          effective_on: '2026-11-20',
          public_comments: true,
          closed_at: closed ? new Date(begin) : null,
          created_by: 'local',
        })
        .returning('id')
        .executeTakeFirstOrThrow()
      for (const commenter of [null, randomUUID()])
        await tx
          .insertInto('draft_comment')
          .values({
            organisation_id: organisation,
            draft_id: id,
            entry: null,
            author: 'Zoe Quartermain',
            commenter_id: commenter,
            address: commenter === null ? 'zoe@example.org' : null,
            text: 'Not so wide.',
            sha256: randomUUID(),
            state: 'shown',
          })
          .execute()
      return id
    })
  const [closed, open] = [await draftOf(true), await draftOf(false)]
  const said = (draft: string) =>
    within(organisation, async tx => {
      const rows = await tx
        .selectFrom('draft_comment')
        .selectAll()
        .where('draft_id', '=', draft)
        .orderBy('commenter_id', 'asc')
        .execute()
      return rows.map(({ author, address, text }) => [author, address, text])
    })
  const before = await said(closed)
  now = begin + 10 * day - 1
  await eraseByPeriod(service.context)
  expect(await said(closed)).toEqual(before)
  now = begin + 10 * day
  await eraseByPeriod(service.context)
  expect((await said(closed)).sort()).toEqual(
    [
      ['Zoe Quartermain', null, 'Not so wide.'],
      ['–', null, '–'],
    ].sort(),
  )
  expect(await said(open)).toEqual(before)
  const { items } = (await service.call('GET', '/v1/audit?action=comment.erased')).body
  expect(items).toHaveLength(1)
})

it('a filing that was accepted goes with its steps and documents; one that is looked at stays', async () => {
  now = begin
  const filingOf = async (state: 'accepted' | 'under-review'): Promise<{ id: string; file: string }> => {
    const document = randomUUID()
    const file = uploadFile(service.context.files, organisation, document)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, 'Zoe Quartermain')
    const id = await within(organisation, async tx => {
      const made = await tx
        .insertInto('filing')
        .values({
          organisation_id: organisation,
          filer_id: organisation,
          filer: 'Exporter',
          filed_by: 'Zoe Quartermain',
          carnet: null,
          entry: null,
          summary: null,
          note: 'by Zoe Quartermain',
          state,
          receipt: randomUUID(),
          receipt_entry: randomUUID(),
          created_at: new Date(begin),
          changed_at: new Date(begin),
        })
        .returning('id')
        .executeTakeFirstOrThrow()
      await tx
        .insertInto('filing_document')
        .values({
          id: document,
          organisation_id: organisation,
          filing_id: made.id,
          name: 'zoe.pdf',
          bytes: 15,
          sha256: 'x',
        })
        .execute()
      return made.id
    })
    return { id, file }
  }
  const [accepted, open] = [await filingOf('accepted'), await filingOf('under-review')]
  const left = () =>
    within(organisation, async tx => [
      (await tx.selectFrom('filing').select('id').execute()).map(({ id }) => id).sort(),
      (await tx.selectFrom('filing_document').select('filing_id').execute()).map(one => one.filing_id).sort(),
    ])
  const both = [accepted.id, open.id].sort()
  now = begin + 20 * day - 1
  await eraseByPeriod(service.context)
  expect(await left()).toEqual([both, both])
  now = begin + 20 * day
  await eraseByPeriod(service.context)
  expect(await left()).toEqual([[open.id], [open.id]])
  expect([existsSync(accepted.file), existsSync(open.file)]).toEqual([false, true])
})
