/** Two regimes side by side over the API: what the command line says, while others are served. */
import { readRegimeFiles } from '@carnet/clearance'
import { conceptFiles, probesFile } from '@carnet/lawbook'
import { readAndCompare } from '@carnet/present'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startTestService, type TestService } from '../testing.ts'

const files = readRegimeFiles(new URL('../../../../regimes', import.meta.url).pathname)
const texts = { probes: files[probesFile]!, concepts: conceptFiles(files) }

let service: TestService
beforeAll(async () => {
  service = await startTestService(undefined, undefined, { comparison: texts })
})
afterAll(() => service?.stop())

const compare = (query: string) => service.call('GET', `/v1/comparison?${query}`)

it('says what is said where the law is, and nothing of it is left out', async () => {
  const { library } = service.context
  const [one, other] = ['CN', 'EU'].map(code => library.regimes.find(regime => regime.code === code)!)
  const asOf = '2026-11-01'
  const { status, body } = await compare(`one=cn&other=EU&as_of=${asOf}`)
  expect(status).toBe(200)
  const said = readAndCompare({ one: one!, other: other!, library, asOf, texts })
  expect(body).toEqual(JSON.parse(JSON.stringify(said)))
  expect(body.probes.length).toBeGreaterThan(0)
})

it('keeps nobody waiting: others are answered before it ends', async () => {
  const order: string[] = []
  const comparison = compare('one=US&other=SG&as_of=2026-10-01').then(() => order.push('comparison'))
  await service.call('GET', '/v1/regimes/CN?as_of=2026-10-01').then(() => order.push('regime'))
  await comparison
  expect(order).toEqual(['regime', 'comparison'])
})

it('says which code is none, and compares no regime with itself', async () => {
  const codeOf = async (query: string) => {
    const { status, body } = await compare(query)
    return [status, body.issues?.[0]?.code]
  }
  expect(await codeOf('one=CN&other=XX')).toEqual([404, 'CARNET_API_NOT_FOUND'])
  expect(await codeOf('one=CN&other=cn')).toEqual([422, 'CARNET_COMPARE_ITSELF'])
  expect(await codeOf('one=CN')).toEqual([400, 'CARNET_API_INVALID'])
})
