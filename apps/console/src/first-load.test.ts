/** What a browser loads before the first page can be used, and how much of it is JavaScript. */
import { brotliCompressSync } from 'node:zlib'
import { expect, it } from 'vitest'

interface Output {
  readonly entryPoint?: string
  readonly imports: readonly { readonly path: string; readonly kind: string }[]
}

interface Bundle {
  readonly outputFiles: readonly { readonly path: string; readonly contents: Uint8Array }[]
  readonly metafile: { readonly outputs: Readonly<Record<string, Output>> }
}

const builder = (await import(new URL('../../../tools/build-console.mjs', import.meta.url).href)) as {
  bundleConsole(): Promise<{ main: Bundle; first: Bundle; worker: Bundle }>
}
const { main, first, worker } = await builder.bundleConsole()

/** Compressed as the service sends it, in bytes: the entry, what it imports, and the first page with what that imports. */
function sizeOf({ metafile, outputFiles }: Bundle, entries: readonly RegExp[]): number {
  const { outputs } = metafile
  const seen = new Set<string>()
  const load = (path: string): void => {
    if (seen.has(path) || !outputs[path]) return
    seen.add(path)
    for (const { path: next, kind } of outputs[path].imports) if (kind === 'import-statement') load(next)
  }
  for (const entry of entries) {
    const [path] =
      Object.entries(outputs).find(([, { entryPoint }]) => entryPoint && entry.test(entryPoint)) ?? []
    expect(path, String(entry)).toBeDefined()
    load(path!)
  }
  return [...seen]
    .filter(path => path.endsWith('.js'))
    .map(path => outputFiles.find(file => file.path.endsWith(path))!)
    .reduce((sum, file) => sum + brotliCompressSync(file.contents).length, 0)
}

/** In bytes: what issue and design promise. */
const budget = 250_000

it('loads less JavaScript than was promised, the thread of the law included', () => {
  const all =
    sizeOf(first, [/early\.ts$/]) +
    sizeOf(main, [/main\.tsx$/, /home-page\.tsx$/]) +
    sizeOf(worker, [/worker\.ts$/])
  expect(all).toBeLessThan(budget)
})
