/** The list of components names what is installed, as it is locked, and is the same whenever it is made. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

interface Sbom {
  readonly serialNumber: string
  readonly components: readonly { readonly purl: string }[]
  readonly dependencies: readonly { readonly dependsOn: readonly string[] }[]
}

const { sbomOf } = (await import(new URL('../sbom.mjs', import.meta.url).href)) as {
  sbomOf(root: string, folders: readonly string[]): Sbom
}

const { consolePackages } = (await import(new URL('../bundle.mjs', import.meta.url).href)) as {
  consolePackages(): Promise<readonly string[]>
}

const root = join(import.meta.dirname, '../..')
const folders = ['node_modules/commander', 'node_modules/@scure/base', 'node_modules/commander']
const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
  packages: Record<string, { version: string; integrity: string }>
}

it('has each component once, with version, licence, address and hash', () => {
  const sbom = sbomOf(root, folders)
  expect(sbom).toMatchObject({ bomFormat: 'CycloneDX', specVersion: '1.6', version: 1 })
  expect(sbom.serialNumber).toMatch(
    /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
  )
  const locked = packages['node_modules/@scure/base']!
  const content = Buffer.from(locked.integrity.slice('sha512-'.length), 'base64').toString('hex')
  const purl = `pkg:npm/%40scure/base@${locked.version}`
  expect(sbom.components).toHaveLength(2)
  expect(sbom.components).toContainEqual({
    type: 'library',
    'bom-ref': purl,
    group: '@scure',
    name: 'base',
    version: locked.version,
    purl,
    licenses: [{ license: { id: 'MIT' } }],
    hashes: [{ alg: 'SHA-512', content }],
  })
  expect(sbom.dependencies[0]!.dependsOn).toEqual(sbom.components.map(({ purl }) => purl))
})

it('is the same for the same components, and another for others', () => {
  expect(sbomOf(root, folders)).toEqual(sbomOf(root, [...folders].reverse()))
  expect(sbomOf(root, folders.slice(0, 1)).serialNumber).not.toBe(sbomOf(root, folders).serialNumber)
})

it('names what the console sends to browsers: its code, its fonts, and what its threads need', async () => {
  const folders = await consolePackages()
  const sbom = sbomOf(root, folders)
  const names = sbom.components.map(({ purl }) => purl.replace(/@[^@]+$/, ''))
  const { dependencies } = JSON.parse(readFileSync(join(root, 'apps/console/package.json'), 'utf8')) as {
    dependencies: Record<string, string>
  }
  const own = Object.keys(dependencies).filter(name => !name.startsWith('@carnet/'))
  expect(own.length).toBeGreaterThan(5)
  expect(own.filter(name => !names.includes(`pkg:npm/${name.replace('@', '%40')}`))).toEqual([])
  // What these bring along is named, too.
  expect(names).toContain('pkg:npm/scheduler')
})
