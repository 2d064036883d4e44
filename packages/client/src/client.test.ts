/** The client against the service itself. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { loadLibrary } from '@carnet/clearance'
import { type Service, startService } from '@carnet/service'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Client, makeClient, upload } from './index.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'carnet-client-'))
const declaration = readFileSync(join(root, 'examples/payroll-shanghai-singapore/declaration.yaml'), 'utf8')

let service: Service
let client: Client
beforeAll(async () => {
  service = await startService({
    library: loadLibrary(join(root, 'regimes'), join(root, '.cache', 'library.json')),
    stateFolder: folder,
    port: 0,
    clock: () => new Date(),
    version: '0.0.0',
    onError: error => process.stderr.write(`${error.stack}\n`),
  })
  client = makeClient({ url: service.url, language: 'zh' })
})
afterAll(async () => {
  await service?.stop()
  rmSync(folder, { recursive: true, force: true })
})

it('keeps a declaration and reads it back, each answer with its type', async () => {
  const made = await client.POST('/v1/declarations', { body: { name: 'payroll', declaration } })
  expect(made.response.status).toBe(201)
  const id: string = made.data!.id
  const { data } = await client.GET('/v1/declarations/{id}', { params: { path: { id } } })
  const revision: number = data!.revision
  expect([revision, data!.text]).toEqual([1, declaration])
})

it('sends data as bytes, once under one name of an attempt', async () => {
  const csv = new Blob(['name,email\nAnn Lee,ann@example.com\n'])
  const first = await upload(client, 'people.csv', csv, 'attempt-1')
  expect(first.data).toMatchObject({ state: 'ready', bytes: csv.size })
  expect((await upload(client, 'people.csv', csv, 'attempt-1')).data).toEqual(first.data)
})

it('tells problems as they are described, in the language that was asked for', async () => {
  const { error, response } = await client.POST('/v1/decide', {
    body: { declaration: 'carnet: 1\nlegs: 3\n' },
  })
  expect(response.status).toBe(422)
  const [issue] = error!.issues
  expect(issue).toMatchObject({ where: 'declaration:2:7', message: expect.stringMatching(/\p{Script=Han}/u) })
})

it('is nobody with a key that is not known', async () => {
  const stranger = makeClient({ url: service.url, key: 'carnet_unknown' })
  expect((await stranger.GET('/v1/keys')).response.status).toBe(401)
})
