import { execFile, execFileSync } from 'node:child_process'
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

const launcher = join(import.meta.dirname, '../../carnet')
const run = promisify(execFile)
const english = { LC_ALL: 'C' }

/** A house in small: an npm and a build that only write down that they ran. */
let house: string

function put(path: string, text: string, mode = 0o644): void {
  mkdirSync(dirname(join(house, path)), { recursive: true })
  writeFileSync(join(house, path), text)
  chmodSync(join(house, path), mode)
}

function environment(more: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv {
  return { ...process.env, ...english, PATH: `${house}/bin:${process.env.PATH}`, ...more }
}

const carnet = (args: string[], cwd = house, file = join(house, 'carnet'), more: NodeJS.ProcessEnv = {}) =>
  run(file, args, { cwd, env: environment(more) })

const happened = () =>
  existsSync(join(house, 'log')) ? readFileSync(join(house, 'log'), 'utf8').trim().split('\n') : []

beforeEach(() => {
  house = mkdtempSync(join(tmpdir(), 'carnet house '))
  copyFileSync(launcher, join(house, 'carnet'))
  put('package.json', '{ "type": "module" }')
  put('package-lock.json', '{}')
  put('packages/law/src/index.ts', '')
  put('packages/law/package.json', '{}')
  put('apps/cli/src/main.ts', '')
  put('apps/cli/package.json', '{ "type": "module" }')
  put(
    'bin/npm',
    `#!/bin/sh\n[ "$1" = ci ] || exit 0\nsleep 0.1\necho installed >> "${house}/log"\necho loud\nmkdir -p node_modules\ntouch node_modules/.package-lock.json\n`,
    0o755,
  )
  put(
    'tools/build.mjs',
    `import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs'
appendFileSync('log', 'built\\n')
console.log('loud')
mkdirSync('apps/cli/dist', { recursive: true })
writeFileSync('apps/cli/dist/carnet.js', 'process.stdout.write(JSON.stringify(process.argv.slice(2)))')
writeFileSync('apps/cli/dist/.built', '')
`,
  )
})

afterEach(() => rmSync(house, { recursive: true, force: true }))

describe('the launcher', () => {
  it('installs and builds the first time, says so on standard error, and hands the arguments on', async () => {
    const { stdout, stderr } = await carnet(['decide', 'a file.yaml', '--lang', 'zh'])
    expect(stdout).toBe('["decide","a file.yaml","--lang","zh"]')
    expect(stderr).toMatch(/installing packages \(once\) …/)
    expect(stderr).toMatch(/building: done in \d+ s/)
    expect(happened()).toEqual(['installed', 'built'])
  })

  it('does neither the second time, and says nothing', async () => {
    await carnet([])
    const { stdout, stderr } = await carnet(['--help'])
    expect(stdout).toBe('["--help"]')
    expect(stderr).toBe('')
    expect(happened()).toEqual(['installed', 'built'])
  })

  it('speaks Chinese where the environment does', async () => {
    const { stderr } = await carnet([], house, join(house, 'carnet'), { LC_ALL: 'zh_CN.UTF-8' })
    expect(stderr).toMatch(/安装依赖/)
  })

  it('works from any folder and through symbolic links', async () => {
    const elsewhere = mkdtempSync(join(tmpdir(), 'elsewhere-'))
    symlinkSync(join(house, 'carnet'), join(elsewhere, 'first'))
    symlinkSync('first', join(elsewhere, 'second'))
    const { stdout } = await carnet(['x'], elsewhere, join(elsewhere, 'second'))
    expect(stdout).toBe('["x"]')
    expect(existsSync(join(elsewhere, 'node_modules'))).toBe(false)
    rmSync(elsewhere, { recursive: true })
  })

  it('builds again when a source is newer or gone, and not for a test', async () => {
    await carnet([])
    const later = new Date(Date.now() + 5_000)
    put('packages/law/src/judge.test.ts', '')
    utimesSync(join(house, 'packages/law/src/judge.test.ts'), later, later)
    const before = new Date(Date.now() - 60_000)
    utimesSync(join(house, 'packages/law/src'), before, before)
    await carnet([])
    expect(happened()).toEqual(['installed', 'built'])
    utimesSync(join(house, 'packages/law/src/index.ts'), later, later)
    await carnet([])
    expect(happened()).toEqual(['installed', 'built', 'built'])
  })

  it('installs again only when the lockfile has changed in content', async () => {
    await carnet([])
    const later = new Date(Date.now() + 5_000)
    utimesSync(join(house, 'package-lock.json'), later, later)
    await carnet([])
    expect(happened().filter(line => line === 'installed')).toHaveLength(1)
    put('package-lock.json', '{ "changed": true }')
    const muchLater = new Date(Date.now() + 10_000)
    utimesSync(join(house, 'package-lock.json'), muchLater, muchLater)
    await carnet([])
    expect(happened().filter(line => line === 'installed')).toHaveLength(2)
  })

  it('lets one of several first runs set up while the others wait', async () => {
    const runs = await Promise.all(['a', 'b', 'c', 'd'].map(argument => carnet([argument])))
    expect(runs.map(({ stdout }) => stdout)).toEqual(['["a"]', '["b"]', '["c"]', '["d"]'])
    expect(happened()).toEqual(['installed', 'built'])
  })

  it('takes over from a first run that was killed', async () => {
    const gone = execFileSync('sh', ['-c', 'echo $$'], { encoding: 'utf8' })
    put('.cache/setup.lock/owner', gone)
    expect((await carnet(['x'])).stdout).toBe('["x"]')
  })

  it('says what is wrong when the installation fails, and fails', async () => {
    put('bin/npm', '#!/bin/sh\necho "no such registry" >&2\nexit 1\n', 0o755)
    await expect(carnet([])).rejects.toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringMatching(/no such registry[\s\S]*installing packages \(once\) failed/),
    })
    expect(existsSync(join(house, '.cache/setup.lock'))).toBe(false)
  })

  it('says so when node is too old', async () => {
    put('bin/node', '#!/bin/sh\necho v18.19.0\n', 0o755)
    await expect(carnet([])).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/20\.10 or newer is needed; .* is v18\.19\.0/),
    })
  })

  it('says so when there is no node', async () => {
    for (const tool of ['readlink', 'dirname', 'date']) {
      symlinkSync(
        execFileSync('sh', ['-c', `command -v ${tool}`], { encoding: 'utf8' }).trim(),
        join(house, 'bin', tool),
      )
    }
    await expect(
      carnet([], house, join(house, 'carnet'), { PATH: join(house, 'bin') }),
    ).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/Node\.js is needed, version 20\.10 or newer, and no 'node' is in PATH/),
    })
  })

  it('runs without npm and without sources, as in the archive', async () => {
    await carnet([])
    for (const part of ['tools', 'packages', 'package-lock.json', 'bin', 'node_modules'])
      rmSync(join(house, part), { recursive: true })
    const { stdout, stderr } = await carnet(['verify'])
    expect(stdout).toBe('["verify"]')
    expect(stderr).toBe('')
  })
})
