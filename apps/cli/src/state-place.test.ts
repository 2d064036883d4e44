import { describe, expect, it } from 'vitest'
import { databaseOf } from './state-place.ts'

const open = (url: string, more: NodeJS.ProcessEnv = {}) => databaseOf({ DATABASE_URL: url, ...more })
const refused = expect.objectContaining({ code: 'CARNET_DATABASE_TLS', data: { host: 'db.example' } })

describe('a database on another machine', () => {
  it.each([
    '',
    '?sslmode=disable',
    '?sslmode=prefer',
    '?sslmode=no-verify',
    '?ssl=1',
    '?sslmode=require&uselibpqcompat=true',
  ])('is refused without TLS that checks who answers: “%s”', async query => {
    await expect(open(`postgres://carnet:secret@db.example/carnet${query}`)).rejects.toEqual(refused)
  })

  it('that is named by a parameter is refused, too', async () => {
    await expect(open('postgres://carnet@localhost/carnet?host=db.example')).rejects.toEqual(refused)
  })

  it.each(['require', 'verify-ca', 'verify-full'])('is opened with sslmode=%s', async mode => {
    const url = `postgres://carnet@db.example/carnet?sslmode=${mode}`
    expect(await open(url)).toMatchObject({ databaseUrl: url })
  })

  it('is opened where somebody says that the way is safe otherwise', async () => {
    const url = 'postgres://carnet@db.example/carnet'
    expect(await open(url, { CARNET_DATABASE_PLAIN: '1' })).toMatchObject({ databaseUrl: url })
  })
})

it.each([
  'postgres://carnet@127.0.0.1:5433/carnet',
  'postgres://[::1]/carnet',
  'postgres:///carnet?host=/run/postgresql',
])('a database of this machine needs none: %s', async url => {
  expect(await open(url)).toMatchObject({ databaseUrl: url })
})

it('no database is none', async () => {
  expect(await databaseOf({ DATABASE_URL: '' })).toEqual({ databaseUrl: undefined, masterKey: undefined })
})
