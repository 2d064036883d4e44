/** Programs of this bench as one file each, so that they start as built ones do. */
import { resolve } from 'node:path'
import { type BuildOptions, build } from 'esbuild'

/** The packages of the house are TypeScript and go in; those of others are left to node. */
const house: NonNullable<BuildOptions['plugins']>[number] = {
  name: 'house',
  setup(builder) {
    builder.onResolve({ filter: /^[^./]/ }, ({ path, kind }) => {
      if (kind === 'entry-point') return undefined
      if (!path.startsWith('@carnet/')) return { path, external: true }
      return { path: resolve('packages', path.slice('@carnet/'.length), 'src/index.ts') }
    })
  },
}

/** The text of the program for a browser. */
export async function bundledPage(file: string): Promise<string> {
  const options = { bundle: true, write: false, format: 'iife', target: 'es2023' } as const
  const { outputFiles } = await build({ ...options, entryPoints: [resolve(file)], plugins: [house] })
  return outputFiles[0]!.text
}

/** The file of the program for node, below the clone so that packages are found. */
export async function bundledProgram(file: string, name: string): Promise<string> {
  const outfile = resolve('.cache/bench', name)
  const options = { bundle: true, format: 'esm', platform: 'node', target: 'node20' } as const
  await build({ ...options, entryPoints: [resolve(file)], outfile, plugins: [house] })
  return outfile
}
