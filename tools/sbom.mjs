// npm run sbom: what the program and the console hold of others, as CycloneDX: name, version, licence, and the hash by which it was installed.
// It has no time of its own: the same components make the same file.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The version of the format; the schema stands at cyclonedx.org. */
const specVersion = '1.6'

/** `folders` are those of packages, from the root: `node_modules/yaml`. */
export function sbomOf(root, folders) {
  const { name, version, license } = manifestOf(root, '.')
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
  const components = [...new Set(folders)]
    .sort()
    .map(folder => componentOf(manifestOf(root, folder), packages[folder]))
  const application = {
    type: 'application',
    'bom-ref': `${name}@${version}`,
    name,
    version,
    ...licences(license),
  }
  const unique = [...new Map(components.map(one => [one['bom-ref'], one])).values()]
  const hash = createHash('sha256')
    .update(JSON.stringify([application, unique]))
    .digest('hex')
  return {
    bomFormat: 'CycloneDX',
    specVersion,
    serialNumber: `urn:uuid:${uuidOf(hash)}`,
    version: 1,
    metadata: { component: application },
    components: unique,
    dependencies: [{ ref: application['bom-ref'], dependsOn: unique.map(one => one['bom-ref']) }],
  }
}

export const sbomText = (root, folders) => `${JSON.stringify(sbomOf(root, folders), null, 2)}\n`

const manifestOf = (root, folder) => JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'))

function componentOf({ name, version, license }, locked) {
  const [group, own] = name.startsWith('@') ? name.split('/') : [undefined, name]
  const purl = `pkg:npm/${group ? `${encodeURIComponent(group)}/` : ''}${own}@${version}`
  if (locked?.version !== version)
    throw new Error(`${name} ${version} is not what package-lock.json has: npm ci`)
  return {
    type: 'library',
    'bom-ref': purl,
    ...(group ? { group } : {}),
    name: own,
    version,
    purl,
    ...licences(license),
    ...hashes(locked.integrity),
  }
}

/** What SPDX knows is an id or an expression; whatever else somebody wrote is a name. */
function licences(license) {
  if (typeof license !== 'string') return {}
  if (/^\(?[\w.+-]+ (?:OR|AND) /.test(license)) return { licenses: [{ expression: license }] }
  const isId = /^[A-Za-z0-9][\w.+-]*$/.test(license) && !/^(?:UNLICENSED|SEE)/.test(license)
  return { licenses: [{ license: isId ? { id: license } : { name: license } }] }
}

function hashes(integrity) {
  const [, content] = /^sha512-([A-Za-z0-9+/=]+)$/.exec(integrity ?? '') ?? []
  return content
    ? { hashes: [{ alg: 'SHA-512', content: Buffer.from(content, 'base64').toString('hex') }] }
    : {}
}

/** An RFC 9562 UUID of version 8, made of a hash. */
function uuidOf(hash) {
  const variant = ((Number.parseInt(hash[16], 16) & 3) | 8).toString(16)
  return [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `8${hash.slice(13, 16)}`,
    `${variant}${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ].join('-')
}
