/** Ctrl-C while a clearance is under way: it is said, nothing is held any longer, and the same command goes on. */
import { existsSync, readdirSync } from 'node:fs'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { declaration, employees, ordinary, Workplace } from './carnet.ts'

const work = new Workplace()
const args = ['clear', 'staff.csv', '-d', 'way.yaml', '-o', 'out'] as const
beforeAll(() => {
  work.write('staff.csv', employees(0, 60, ordinary))
  work.write('way.yaml', declaration())
})
afterAll(() => work.close())

function interruptWhen(isTime: () => boolean): Promise<{ exit: number | null; err: string }> {
  const child = work.start(...args)
  let err = ''
  child.stdout.resume()
  child.stderr.on('data', chunk => {
    err += chunk
  })
  const timer = setInterval(() => {
    if (!isTime()) return
    clearInterval(timer)
    child.kill('SIGINT')
  }, 1)
  return new Promise(resolve =>
    child.on('close', exit => {
      clearInterval(timer)
      resolve({ exit, err })
    }),
  )
}

it('exit 130, in words; no lock and no copy of the data is left; the next run clears', async () => {
  const { exit, err } = await interruptWhen(() => existsSync(work.path('state/lock')))
  expect(exit).toBe(130)
  expect(err).toMatch(/^Interrupted; nothing was moved\.$/m)
  expect(existsSync(work.path('state/lock'))).toBe(false)
  expect(readdirSync(work.folder).filter(name => name.startsWith('carnet-data-'))).toEqual([])
  expect(work.visible('out')).toEqual([])
  expect(work.run(...args).exit).toBe(0)
  expect(work.ledgerSize()).toBe(1)
})
