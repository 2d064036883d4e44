/** The packages that decide run in a browser: bundled for one, they reach nothing of node. */
import { builtinModules } from 'node:module'
import { dirname, join } from 'node:path'
import { build, type Message, type PartialMessage } from 'esbuild'
import { inBrowser } from '../order.ts'
import type { Check, Problem } from '../tree.ts'

export const runsInBrowser: Check = {
  name: 'runs in a browser',
  async find(tree) {
    const faces = inBrowser.map(name => `packages/${name}/src/index.ts`).filter(path => tree.has(path))
    return (await Promise.all(faces.map(face => reachesNode(face)))).flat()
  },
}

/** Bundles one face for a browser, without writing it, and says which files ask for a module of node. */
export async function reachesNode(face: string): Promise<Problem[]> {
  const noNode = {
    name: 'no-node',
    setup(builder: import('esbuild').PluginBuild) {
      const filter = new RegExp(`^(?:node:.*|(?:${builtinModules.join('|')})(?:/.*)?)$`)
      builder.onResolve(
        { filter },
        ({ path }) => ({ errors: [{ text: `reaches ${path}` }] }) satisfies { errors: PartialMessage[] },
      )
    },
  }
  try {
    await build({
      entryPoints: [face],
      bundle: true,
      write: false,
      format: 'esm',
      platform: 'browser',
      logLevel: 'silent',
      plugins: [noNode],
    })
    return []
  } catch (error) {
    const { errors } = error as { errors?: Message[] }
    if (!errors) throw error
    return errors.map(({ location, text }) => ({
      file: location?.file ?? join(dirname(face)),
      line: location?.line ?? 1,
      says: text,
    }))
  }
}
