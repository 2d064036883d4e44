// Proofs in a browser: the files of @carnet/ledger that need node:crypto, jose and Buffer give way to those of
// apps/console/src/proof, which have the same face.
import { join, sep } from 'node:path'

const replaced = /[/\\]packages[/\\]ledger[/\\]src[/\\](sha256|ed25519)\.ts$/

/** What a bundle that verifies proofs in a browser is built with. */
export function forBrowserProofs(root) {
  const home = join(root, 'apps/console/src/proof')
  return {
    inject: [join(home, 'bytes.ts')],
    plugin: {
      name: 'browser-proofs',
      setup(builder) {
        builder.onLoad({ filter: replaced }, ({ path }) => ({
          contents: `export * from ${JSON.stringify(`./${path.split(sep).at(-1)}`)}`,
          resolveDir: home,
        }))
        builder.onResolve({ filter: /^jose$/ }, () => ({ path: join(home, 'jws.ts') }))
      },
    },
  }
}
