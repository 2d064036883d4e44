import { loadLibrary, readRegimeFiles } from '@carnet/clearance'
import { readExamples } from '@carnet/lawbook'
import { decide } from '@carnet/law'
const library = loadLibrary('regimes', null)
const inputs: any[] = []
for (const [path, text] of Object.entries(readRegimeFiles('regimes'))) {
  if (!path.endsWith('.examples.yaml')) continue
  for (const example of readExamples(text, path, library, [])) {
    if (example.origin.official === undefined) continue
    inputs.push({ regimes: library.regimes, vocabulary: library.vocabulary, declaration: { ...example.declaration, regimes: [...example.declaration.regimes, ...Object.keys(example.expect.outcomes)] }, code: path.slice(0, 2), id: example.id })
  }
}
for (const i of inputs) decide(i)
const times: [number, string, string][] = []
const c = process.cpuUsage(); let n = 0; const t = performance.now(); 
while (performance.now() - t < 6000) for (const i of inputs) { const a = performance.now(); const d = decide(i); n++; times.push([performance.now() - a, i.id, d.outcome]) }
const u = process.cpuUsage(c)
times.sort((a, b) => a[0] - b[0])
console.log('decide cpu us', (u.user + u.system) / n, 'p50', times[times.length >> 1][0], 'p90', times[Math.floor(times.length * .9)][0], 'p99', times[Math.floor(times.length * .99)][0])
const by = new Map<string, number>(); for (const [ms, , o] of times) by.set(o, (by.get(o) ?? 0) + ms)
console.log(by); console.log(times.slice(-200).filter((_, i) => i % 20 === 0))
