/** Carnet phones nobody: every command does its work where there is no network, and opens no socket where there is one. */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { declaration, employees, ordinary, program, Workplace } from './carnet.ts'

const work = new Workplace()
let preload = ''
beforeAll(() => {
  work.write('staff.csv', employees(0, 10, ordinary))
  work.write('way.yaml', declaration())
  preload = work.write('sockets.mjs', socketsNoted)
})
afterAll(() => work.close())

/**
 * Notes every attempt, and fails it. All of Node's networking goes through these few; what is native (the engine that reads the
 * data) is held back by the kernel alone.
 */
const socketsNoted = `
import { appendFileSync } from 'node:fs'
import { createRequire, syncBuiltinESMExports } from 'node:module'
const require = createRequire(import.meta.url)
const refuse = what => function () {
  appendFileSync(process.env.ATTEMPTS, what + '\\n')
  throw new Error('network: ' + what)
}
const net = require('node:net')
net.Socket.prototype.connect = refuse('net.connect')
net.Server.prototype.listen = refuse('net.listen')
const tls = require('node:tls')
tls.connect = refuse('tls.connect')
const dgram = require('node:dgram')
dgram.createSocket = refuse('dgram.createSocket')
const dns = require('node:dns')
for (const part of [dns, dns.promises])
  for (const name of Object.keys(part))
    if (/^(lookup|resolve|reverse)/.test(name)) part[name] = refuse('dns.' + name)
for (const name of ['http', 'https']) {
  const part = require('node:' + name)
  part.request = refuse(name + '.request')
  part.get = refuse(name + '.get')
}
require('node:http2').connect = refuse('http2.connect')
globalThis.fetch = refuse('fetch')
globalThis.WebSocket = refuse('WebSocket')
syncBuiltinESMExports()
`

const commands: readonly (readonly string[])[] = [
  ['--help'],
  ['inspect', 'staff.csv'],
  ['decide', 'way.yaml', '--data', 'staff.csv'],
  ['plan', 'way.yaml', 'staff.csv'],
  ['clear', 'staff.csv', '-d', 'way.yaml', '-o', 'out'],
  ['verify', 'out/staff.carnet'],
  ['regime', 'list'],
  ['regime', 'check', 'EU'],
]
const everythingIsFree = 0

const kernelDenies = process.platform === 'linux' && spawnSync('unshare', ['-rn', 'true']).status === 0

describe('without a network', () => {
  it.runIf(kernelDenies)('is really without one', () => {
    const connect = "require('node:net').connect(9, '1.1.1.1').on('error', error => console.log(error.code))"
    const { stdout } = spawnSync('unshare', ['-rn', process.execPath, '-e', connect], { encoding: 'utf8' })
    expect(stdout).toMatch(/ENETUNREACH/)
  })

  for (const args of commands)
    it.runIf(kernelDenies)(args.join(' '), () => {
      const all = ['-rn', process.execPath, program, '--state', work.path('alone'), ...args]
      const { status, stderr } = spawnSync('unshare', all, {
        cwd: work.folder,
        env: work.environment(),
        encoding: 'utf8',
      })
      expect({ status, stderr: stderr.replace(/^Keys were made.*\n/, '') }).toEqual({
        status: everythingIsFree,
        stderr: '',
      })
    })
})

describe('with a network', () => {
  const attempts = (run: () => unknown): string => {
    work.write('attempts', '')
    run()
    return readFileSync(work.path('attempts'), 'utf8')
  }
  const start = (...args: string[]) =>
    spawnSync(process.execPath, ['--import', preload, ...args], {
      cwd: work.folder,
      env: { ...work.environment(), ATTEMPTS: work.path('attempts') },
      encoding: 'utf8',
    })

  it('an attempt would be seen', () => {
    expect(attempts(() => start('-e', "fetch('http://127.0.0.1:9').catch(() => {})"))).toBe('fetch\n')
    expect(attempts(() => start('-e', "require('node:net').connect(9)"))).toBe('net.connect\n')
    expect(attempts(() => start('-e', "require('node:dns').lookup('a.example', () => {})"))).toBe(
      'dns.lookup\n',
    )
  })

  for (const args of commands)
    it(`none is made: ${args.join(' ')}`, () => {
      const seen = attempts(() => {
        const { status } = start(
          program,
          '--state',
          work.path('watched'),
          ...args.map(arg => arg.replace('out', 'out2')),
        )
        expect(status).toBe(everythingIsFree)
      })
      expect(seen).toBe('')
    })
})
