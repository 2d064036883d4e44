/**
 * `npm run api-fuzz`: the service answers what its document says, whatever it is asked. Starts it on a store and a state of its own and
 * has Schemathesis try the document (https://schemathesis.readthedocs.io). Exit code 0: nothing was found.
 *   npm run api-fuzz -- --seconds 100 [--seed N]
 */
import { spawn, spawnSync } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { loadLibrary } from '@carnet/clearance'
import { type Service, startService } from '@carnet/service'
import { roles } from '@carnet/store'

const root = process.cwd()

/** Not tried: a page that redirects people, and a stream of events that ends only with its transfer. */
const left = '^/auth/|/events$'

/**
 * Left out: what a signed-in key may do with a thing that was deleted (a revoked key is still listed), and whether every body that fits
 * its shape is taken (a declaration is a text of its own language: the shape does not say which texts are declarations).
 */
const leftOut = ['use_after_free', 'ensure_resource_availability', 'positive_data_acceptance']

/** How a request that fits no shape may be refused: too large, or of no type that is taken, are two of the ways, and an error of the service is none. */
const settings = `
[checks.negative_data_rejection]
expected-statuses = ["400", "401", "403", "404", "406", "413", "415", "422", "428"]
`

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: { seconds: { type: 'string', default: '90' }, seed: { type: 'string' } },
  })
  const program = ['schemathesis', 'st'].find(one => spawnSync(one, ['--version']).status === 0)
  if (program === undefined) {
    process.stderr.write('Schemathesis is not there. Install it with: pip install schemathesis\n')
    return 2
  }
  const folder = mkdtempSync(join(tmpdir(), 'carnet-fuzz-'))
  const failures: string[] = []
  const service = await start(folder, error => failures.push(error.stack ?? error.message))
  try {
    const config = join(folder, 'schemathesis.toml')
    writeFileSync(config, settings)
    const exit = await run(program, [
      ...['--config-file', config],
      'run',
      `${service.url}/openapi.json`,
      ...['--header', `Authorization: Bearer ${await keyFor(service)}`],
      ...['--max-time', values.seconds, '--workers', '1', '--max-examples', '15'],
      ...['--phases', 'coverage,fuzzing,stateful', '--exclude-path-regex', left],
      ...['--exclude-checks', leftOut.join(','), '--continue-on-failure', '--no-color'],
      ...['--warnings', 'off'],
      ...(values.seed === undefined ? [] : ['--seed', values.seed]),
    ])
    for (const failure of new Set(failures)) process.stderr.write(`\n${failure}\n`)
    return exit === 0 && failures.length === 0 ? 0 : 1
  } finally {
    await service.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** With a login, so that whoever brings no key is refused; the provider is asked by nobody. */
async function start(folder: string, onError: (error: Error) => void): Promise<Service> {
  const port = await freePort()
  const often = 1_000_000
  return startService({
    library: loadLibrary(join(root, 'regimes'), join(root, '.cache', 'library.json')),
    stateFolder: folder,
    port,
    clock: () => new Date(),
    version: '0.0.0',
    onError,
    serving: {
      host: '127.0.0.1',
      publicUrl: new URL(`http://127.0.0.1:${port}`),
      trustedProxies: [],
      attempts: { signIns: often, failures: often, requests: often, comments: often },
      login: {
        issuer: new URL('http://127.0.0.1:9'),
        clientId: 'none',
        clientSecret: null,
        firstOfficer: null,
        recentMinutes: 0,
        strength: null,
      },
    },
  })
}

/** A key that may do everything, of an organisation of its own. */
const keyFor = ({ context }: Service): Promise<string> =>
  context.store.over(async tx => {
    const { id } = await tx
      .insertInto('organisation')
      .values({ name: 'fuzz' })
      .returning('id')
      .executeTakeFirstOrThrow()
    const key = `carnet_${randomBytes(32).toString('base64url')}`
    await tx
      .insertInto('api_key')
      .values({
        organisation_id: id,
        label: 'fuzz',
        roles: [...roles],
        secret_sha256: createHash('sha256').update(key).digest(),
        created_by: 'fuzz',
      })
      .execute()
    return key
  })

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })

const run = (program: string, args: readonly string[]): Promise<number> =>
  new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: 'inherit', cwd: tmpdir() })
    child.once('error', reject)
    child.once('exit', code => resolve(code ?? 1))
  })

process.exitCode = await main()
