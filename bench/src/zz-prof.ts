import { loadLibrary, readRegimeFiles } from '@carnet/clearance'
import { decide } from '@carnet/law'
import { readExamples } from '@carnet/lawbook'
import { worldOf } from '/work/wt/engine/packages/law/src/decide.ts'
import { settle } from '/work/wt/engine/packages/law/src/settle.ts'

const library = loadLibrary('regimes', null)
const inputs: any[] = []
for (const [path, text] of Object.entries(readRegimeFiles('regimes'))) {
  if (!path.endsWith('.examples.yaml')) continue
  for (const example of readExamples(text, path, library, [])) {
    if (example.origin.official === undefined) continue
    const { declaration, expect } = example
    inputs.push({
      regimes: library.regimes,
      vocabulary: library.vocabulary,
      declaration: { ...declaration, regimes: [...declaration.regimes, ...Object.keys(expect.outcomes)] },
      code: path.slice(0, 2),
    })
  }
}
const byCode: any = {}
for (const code of ['CN', 'EU', 'US']) {
  const regime = library.regimes.find(r => r.code === code)!
  const mine = inputs.filter(i => i.code === code)
  for (let r = 0; r < 12; r++) {
    const t = performance.now()
    let n = 0
    let und = 0
    for (const i of mine)
      for (const leg of i.declaration.legs) {
        const s = settle(worldOf(i, regime, leg))
        n++
        if (s.possible.size > 1) und++
      }
    byCode[code] = [((performance.now() - t) / n) * 1000, n, und]
  }
}
console.log(byCode)
for (let r = 0; r < 3; r++) {
  const t = performance.now()
  for (const i of inputs) decide(i)
  console.log('decide mean us', ((performance.now() - t) / inputs.length) * 1000)
}
