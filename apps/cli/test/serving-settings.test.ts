/** What `carnet serve` does by its settings, as it is built: telemetry that is sent, and what it says of who is let in. */
import { type ChildProcess, spawn } from 'node:child_process'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { program, Workplace } from './carnet.ts'

const work = new Workplace()
const received = new Set<string>()
let receiver: Server
let endpoint: string
beforeAll(async () => {
  receiver = createServer((request, response) => {
    received.add(`${request.url} ${request.headers['content-type']}`)
    request.resume().on('end', () => response.writeHead(200).end())
  })
  await new Promise<void>(resolve => receiver.listen(0, '127.0.0.1', resolve))
  endpoint = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}`
})
afterAll(async () => {
  await new Promise(resolve => receiver.close(resolve))
  work.close()
})

/** Starts the service, asks it for something, and stops it; all that it said. */
async function served(
  variables: NodeJS.ProcessEnv,
): Promise<{ exit: number | null; out: string; err: string }> {
  const child: ChildProcess = spawn(
    process.execPath,
    [program, '--state', work.state, 'serve', '--port', '0'],
    { cwd: work.folder, env: { ...work.environment(), ...variables } },
  )
  const ended = new Promise<number | null>(resolve => child.once('exit', resolve))
  let out = ''
  let err = ''
  const stop = new Promise<void>(resolve => {
    child.once('exit', () => resolve())
    child.stdout!.on('data', async text => {
      out += text
      const [url] = /http:\/\/\S+(?=\n)/.exec(out) ?? []
      if (!url || !out.includes('Ctrl-C')) return
      await fetch(`${url}/v1/regimes`)
      child.kill('SIGTERM')
      resolve()
    })
  })
  child.stderr!.on('data', text => {
    err += text
  })
  await stop
  return { exit: await ended, out, err }
}

it.each([
  ['http/protobuf', 'application/x-protobuf'],
  ['http/json', 'application/json'],
])('sends traces and metrics as %s', async (protocol, type) => {
  received.clear()
  const { exit, err } = await served({
    OTEL_EXPORTER_OTLP_ENDPOINT: endpoint,
    OTEL_EXPORTER_OTLP_PROTOCOL: protocol,
  })
  expect([exit, [...received].sort()]).toEqual([0, [`/v1/metrics ${type}`, `/v1/traces ${type}`]])
  // What is sent last is not asked of what has been closed.
  expect(err).not.toContain('"event":"error"')
})

it('says where people sign in, and that it is for this machine alone only where nobody does', async () => {
  expect((await served({})).out).toContain('without a login')
  const { exit, out } = await served({
    CARNET_OIDC_ISSUER: 'https://id.example',
    CARNET_OIDC_CLIENT_ID: 'carnet',
    CARNET_PUBLIC_URL: 'http://127.0.0.1:7411',
  })
  expect([exit, out]).toEqual([0, expect.stringContaining('https://id.example')])
  expect(out).not.toContain('without a login')
})
