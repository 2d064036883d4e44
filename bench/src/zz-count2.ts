import { loadLibrary, readRegimeFiles } from '@carnet/clearance'
import { readExamples } from '@carnet/lawbook'
import { counts } from '/work/wt/engine/packages/law/src/condition.ts'
import { worldOf } from '/work/wt/engine/packages/law/src/decide.ts'
import { judgeIn } from '/work/wt/engine/packages/law/src/node.ts'
import { settle } from '/work/wt/engine/packages/law/src/settle.ts'

const library = loadLibrary('regimes', null)
for (const code of ['EU']) {
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
  const w = worldOf(inputs[0], regime, inputs[0].declaration.legs[0])
  judgeIn(w.regime.applies, w, 4, null)
  console.log(counts)
  settle(w)
  console.log(counts)
}
