import { expect, it } from 'vitest'
import { type Environment, readSettings } from './settings.ts'

const whole: Environment = {
  CARNET_OIDC_ISSUER: 'https://id.example/realm',
  CARNET_OIDC_CLIENT_ID: 'carnet',
  CARNET_PUBLIC_URL: 'https://carnet.example',
}
const read = (env: Environment, options: { host?: string } = {}) =>
  readSettings(env, options, path => (path === '/run/secret' ? 'of the file\n' : ''))

it('without a login the service is for this machine alone', () => {
  expect(read({})).toMatchObject({ host: '127.0.0.1', login: null })
  for (const env of [{ CARNET_HOST: '0.0.0.0' }, { CARNET_HOST: '192.0.2.1' }, { CARNET_HOST: '::' }])
    expect(() => read(env)).toThrow(expect.objectContaining({ code: 'CARNET_SERVE_NEEDS_LOGIN' }))
  expect(() => read({}, { host: '0.0.0.0' })).toThrow(
    expect.objectContaining({ code: 'CARNET_SERVE_NEEDS_LOGIN' }),
  )
})

it('with one it may listen elsewhere; options go before the environment', () => {
  expect(read({ ...whole, CARNET_HOST: '::' }, { host: '0.0.0.0' }).host).toBe('0.0.0.0')
  expect(read({ ...whole, CARNET_TRUSTED_PROXY: '10.0.0.1, 10.1.0.0/16' }).trustedProxies).toEqual([
    '10.0.0.1',
    '10.1.0.0/16',
  ])
})

it('what a login needs is named where it is missing', () => {
  for (const setting of ['CARNET_PUBLIC_URL', 'CARNET_OIDC_CLIENT_ID'])
    expect(() => read({ ...whole, [setting]: '' })).toThrow(
      expect.objectContaining({
        code: 'CARNET_SERVE_SETTING_MISSING',
        data: { setting, by: 'CARNET_OIDC_ISSUER' },
      }),
    )
})

it('addresses have TLS, unless they are on this machine', () => {
  for (const url of [
    'http://carnet.example',
    'carnet.example',
    'https://a:b@carnet.example',
    'https://carnet.example/?x',
  ])
    for (const setting of ['CARNET_PUBLIC_URL', 'CARNET_OIDC_ISSUER'])
      expect(() => read({ ...whole, [setting]: url })).toThrow(
        expect.objectContaining({ code: 'CARNET_SERVE_SETTING_VALUE' }),
      )
  expect(read({ ...whole, CARNET_PUBLIC_URL: 'http://localhost:7411' }).publicUrl?.port).toBe('7411')
})

it('the secret of the client may lie in a file, or be missing', () => {
  const secretOf = (env: Environment) => read({ ...whole, ...env }).login?.clientSecret
  expect(secretOf({})).toBe(null)
  expect(secretOf({ CARNET_OIDC_CLIENT_SECRET: 'x' })).toBe('x')
  expect(secretOf({ CARNET_OIDC_CLIENT_SECRET: 'x', CARNET_OIDC_CLIENT_SECRET_FILE: '/run/secret' })).toBe(
    'of the file',
  )
  expect(() => secretOf({ CARNET_OIDC_CLIENT_SECRET_FILE: '/run/empty' })).toThrow(
    expect.objectContaining({ code: 'CARNET_SERVE_SETTING_VALUE' }),
  )
})
