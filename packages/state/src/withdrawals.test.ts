import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { readWithdrawals, type Withdrawal, writeWithdrawal } from './withdrawals.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'carnet-withdrawals-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const one: Withdrawal = {
  carnet_withdrawal: 1,
  at: '2026-11-29T08:00:00.000Z',
  does: 'withdraw',
  kind: 'person.contact.email',
  fingerprint: 'ab'.repeat(16),
  to: null,
}

it('are kept once each, and come back as they were', async () => {
  const again: Withdrawal = { ...one, does: 'consent-again', at: '2026-11-30T08:00:00.000Z' }
  for (const each of [one, again, one]) await writeWithdrawal(folder, each)
  const read = await readWithdrawals(folder)
  expect(read).toHaveLength(2)
  expect(read).toEqual(expect.arrayContaining([one, again]))
})

it('are none where nobody withdrew yet', async () => {
  expect(await readWithdrawals(join(folder, 'none'))).toEqual([])
})

it('that were changed are an error: they would stop too few', async () => {
  await writeWithdrawal(folder, one)
  const [name] = readdirSync(folder)
  writeFileSync(join(folder, name!), JSON.stringify({ ...one, to: 'lei:1' }))
  await expect(readWithdrawals(folder)).rejects.toMatchObject({ code: 'CARNET_STATE_RECORD_DAMAGED' })
})
