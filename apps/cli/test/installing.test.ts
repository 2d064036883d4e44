/** What somebody meets who has just got Carnet: a fresh clone, an archive without a network, the second start. */
import { execFile, execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../../..')
const run = promisify(execFile)
const work = mkdtempSync(join(tmpdir(), 'carnet-installing-'))
afterAll(() => rmSync(work, { recursive: true, force: true }))

const folder = join(work, 'clone')

/** The working tree as git would hand it out: no node_modules, nothing built. */
function clone(): void {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  })
  for (const path of listed.split('\0').filter(Boolean)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    cpSync(join(root, path), join(folder, path))
  }
  execFileSync('git', ['init', '-q'], { cwd: folder })
  execFileSync('git', ['add', '-A'], { cwd: folder })
}

describe('a fresh clone', () => {
  it('helps after its first command, with standard output for the command alone', async () => {
    clone()
    const first = await run(join(folder, 'carnet'), ['--help'], { cwd: work })
    expect(first.stderr).toMatch(/install|安装/)
    const second = await run(join(folder, 'carnet'), ['--help'], { cwd: work })
    expect(second).toEqual({ stdout: first.stdout, stderr: '' })
    expect(first.stdout).not.toBe('')
  })
})

describe('the archive', () => {
  let home: string
  beforeAll(() => {
    // In the clone: what others run meanwhile is not built under them.
    execFileSync('node', ['tools/bundle.mjs', work], { cwd: folder, stdio: 'ignore' })
    const archive = readdirSync(work).find(name => name.endsWith('.tar.gz'))!
    execFileSync('tar', ['-xzf', archive], { cwd: work })
    home = join(work, archive.replace('.tar.gz', ''))
  })

  /** Without a network, by the kernel where it lets us, else by proxies that lead nowhere; with nothing in PATH but node. */
  function withoutNetwork(args: string[]) {
    const bin = join(work, 'bin')
    mkdirSync(bin, { recursive: true })
    rmSync(join(bin, 'node'), { force: true })
    symlinkSync(process.execPath, join(bin, 'node'))
    const nowhere = 'http://127.0.0.1:9'
    const env = {
      PATH: bin,
      HOME: work,
      LANG: 'C',
      http_proxy: nowhere,
      https_proxy: nowhere,
      npm_config_registry: nowhere,
    }
    const unshare = execFileSync('sh', ['-c', 'command -v unshare || true'], { encoding: 'utf8' }).trim()
    const denied = unshare !== '' && spawnSync(unshare, ['-rn', 'true']).status === 0 ? [unshare, '-rn'] : []
    const [file, ...rest] = [...denied, join(home, 'carnet'), ...args] as [string, ...string[]]
    return spawnSync(file, rest, { cwd: work, env, encoding: 'utf8' })
  }

  it('names all that it holds of others, inside and beside it', () => {
    const inside = readFileSync(join(home, 'sbom.cdx.json'), 'utf8')
    expect(readFileSync(`${home}.cdx.json`, 'utf8')).toBe(inside)
    const names = JSON.parse(inside).components.map(({ group, name }: { group?: string; name: string }) =>
      group ? `${group}/${name}` : name,
    )
    const modules = join(home, 'node_modules')
    const held = readdirSync(modules).flatMap(name =>
      name.startsWith('@') ? readdirSync(join(modules, name)).map(own => `${name}/${own}`) : [name],
    )
    expect(held.filter(name => !name.startsWith('.') && !names.includes(name))).toEqual([])
  })

  it('helps without a network and without npm', () => {
    const { status, stdout, stderr } = withoutNetwork(['--help'])
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).not.toBe('')
  })

  it('finds its native packages in itself', () => {
    const open =
      "import('@duckdb/node-api').then(({ DuckDBInstance }) => DuckDBInstance.create()).then(() => console.log('open'))"
    const { stdout } = spawnSync(process.execPath, ['-e', open], {
      cwd: join(home, 'apps/cli'),
      encoding: 'utf8',
    })
    expect(stdout).toBe('open\n')
  })

  it('holds the law and the words of the licences of others', () => {
    expect(readdirSync(home)).toEqual(
      expect.arrayContaining(['LICENSE', 'THIRD-PARTY.txt', 'carnet', 'regimes']),
    )
  })
})
