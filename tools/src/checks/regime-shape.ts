/** Every regime has the same parts, so that one learns the shape once. */
import type { Check, Problem } from '../tree.ts'

const parts: readonly (readonly [part: string, files: RegExp])[] = [
  ['regime.yaml', /^regime\.yaml$/],
  ['instruments.yaml', /^instruments\.yaml$/],
  ['definitions.yaml or definitions/', /^definitions(?:\.yaml|\/[a-z0-9-]+\.yaml)$/],
  ['mechanisms.yaml or mechanisms/', /^mechanisms(?:\.yaml|\/[a-z0-9-]+\.yaml)$/],
  ['coverage.yaml', /^coverage\.yaml$/],
  ['provisions/*.yaml', /^provisions\/[a-z0-9-]+\.yaml$/],
  ['provisions/*.examples.yaml', /^provisions\/[a-z0-9-]+\.examples\.yaml$/],
  ['lists/*.yaml', /^lists\/[a-z0-9-]+\.yaml$/],
]
/** A regime may have a README, and what people may ask under it. */
const besides = /^(?:README\.md|rights\.yaml)$/

export const regimeShape: Check = {
  name: 'regime shape',
  find(tree) {
    const regimes = new Map<string, string[]>()
    for (const path of tree.keys()) {
      const [, code, file] = /^regimes\/([A-Z]{2}(?:-[A-Z]+)?)\/(.+)$/.exec(path) ?? []
      if (code && file) regimes.set(code, [...(regimes.get(code) ?? []), file])
    }
    return [...regimes].flatMap(([code, files]) => findIn(`regimes/${code}`, files))
  },
}

function findIn(folder: string, files: readonly string[]): Problem[] {
  const missing = parts.filter(([, pattern]) => !files.some(file => pattern.test(file)))
  const strange = files.filter(
    file => !besides.test(file) && !parts.some(([, pattern]) => pattern.test(file)),
  )
  return [
    ...missing.map(([part]) => ({ file: folder, says: `${part} is missing` })),
    ...strange.map(file => ({ file: `${folder}/${file}`, says: 'is no part of a regime' })),
  ]
}
