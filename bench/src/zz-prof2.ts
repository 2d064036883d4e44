import { loadLibrary, readRegimeFiles } from '@carnet/clearance'
import { readExamples } from '@carnet/lawbook'
import { worldOf } from '/work/wt/engine/packages/law/src/decide.ts'
import { settle } from '/work/wt/engine/packages/law/src/settle.ts'

const library = loadLibrary('regimes', null)
const code = process.env.CODE ?? 'US'
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
const run = () => {
  let n = 0
  for (const i of inputs)
    for (const leg of i.declaration.legs) {
      settle(worldOf(i, regime, leg))
      n++
    }
  return n
}
for (let r = 0; r < 30; r++) run()
const c = process.cpuUsage()
let n = 0
const t = performance.now()
while (performance.now() - t < 4000) n += run()
const u = process.cpuUsage(c)
console.log(code, 'cpu us per settle', (u.user + u.system) / n)
