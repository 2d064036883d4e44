import { loadLibrary, readRegimeFiles } from '@carnet/clearance'
import { readExamples } from '@carnet/lawbook'
import { counts } from '/work/wt/engine/packages/law/src/condition.ts'
import { worldOf } from '/work/wt/engine/packages/law/src/decide.ts'
import { settle } from '/work/wt/engine/packages/law/src/settle.ts'

const library = loadLibrary('regimes', null)
for (const code of ['US', 'CN', 'EU']) {
  const regime = library.regimes.find(r => r.code === code)!
  const inputs: any[] = []
  for (const [path, text] of Object.entries(readRegimeFiles('regimes'))) {
    if (!path.endsWith('.examples.yaml') || !path.startsWith(code)) continue
    for (const example of readExamples(text, path, library, [])) {
      if (example.origin.official === undefined) continue
      inputs.push({
        regimes: library.regimes,
        vocabulary: library.vocabulary,
        declaration: example.declaration,
      })
    }
  }
  for (const k in counts) delete (counts as any)[k]
  let n = 0
  for (const i of inputs)
    for (const leg of i.declaration.legs) {
      settle(worldOf(i, regime, leg))
      n++
    }
  console.log(
    code,
    Object.fromEntries(Object.entries(counts).map(([k, v]) => [k, +((v as number) / n).toFixed(1)])),
  )
}
