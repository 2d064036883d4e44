import { expect, it } from 'vitest'

interface Output {
  readonly entryPoint?: string
  readonly imports: readonly { readonly path: string; readonly kind: string; readonly external?: boolean }[]
  readonly inputs: Readonly<Record<string, unknown>>
}

const build = (await import(new URL('../build.mjs', import.meta.url).href)) as {
  bundleCommandLine(): Promise<{ metafile: { outputs: Record<string, Output> } }>
}
const { outputs } = (await build.bundleCommandLine()).metafile

/** What is read from the disk before a command begins: files of the house and of packages, and packages left outside. */
function loadedBy(command: string): string[] {
  const [entry] = Object.entries(outputs).find(([, output]) => output.entryPoint?.endsWith(command)) ?? []
  const seen = new Set<string>()
  const loaded: string[] = []
  const load = (path: string): void => {
    if (seen.has(path)) return
    seen.add(path)
    loaded.push(...Object.keys(outputs[path]!.inputs))
    for (const { path: next, kind } of outputs[path]!.imports) {
      if (kind !== 'import-statement') continue
      if (outputs[next]) load(next)
      else loaded.push(next)
    }
  }
  load(entry!)
  return loaded
}

const heavy =
  /@duckdb|age-encryption|libphonenumber|unpdf|saxes|fflate|@noble\/(?:ciphers|curves|post-quantum)/

it.each([
  'src/main.ts',
  'commands/decide.ts',
  'commands/decide-with-totals.ts',
  'commands/verify.ts',
  'commands/regime.ts',
  'commands/regime-search.ts',
  'commands/regime-import.ts',
])('%s starts without what moves data', command => {
  expect(loadedBy(command).filter(path => heavy.test(path))).toEqual([])
})

it('the command that moves data does load it, so that the test above can fail', () => {
  expect(loadedBy('commands/clear.ts').some(path => heavy.test(path))).toBe(true)
})
