/** What the queue does when its database is gone: it tells so, and does not end the process. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openStore } from '@carnet/store'
import { layEmptyDatabase } from '@carnet/test-postgres'
import { afterAll, expect, it } from 'vitest'
import { openJobs } from './jobs.ts'

const folder = mkdtempSync(join(tmpdir(), 'carnet-jobs-'))
afterAll(() => rmSync(folder, { recursive: true }))

it('a job whose end cannot be noted any more is told of, and nothing is left unheard', async () => {
  await layEmptyDatabase(join(folder, 'db'))
  const store = await openStore({ folder: join(folder, 'db') })
  const { id } = await store.over(tx =>
    tx.insertInto('organisation').values({ name: 'x' }).returning('id').executeTakeFirstOrThrow(),
  )
  const told: string[] = []
  const heard = new Promise<void>(resolve => {
    void openJobs(store, error => {
      told.push(error.message)
      resolve()
    }).then(async jobs => {
      await jobs.work('send-mail', async () => store.close())
      await store.within(id, tx => jobs.send(tx, 'send-mail', { organisation: id, mail: id }))
    })
  })
  await heard
  expect(told[0]).toMatch(/destroyed|closed/)
  // Whoever looks for work goes on looking, in vain, for as long as nobody stops them: what is unheard would end this process by now.
  await new Promise(resolve => setTimeout(resolve, 200))
})
