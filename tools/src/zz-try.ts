import { decide } from '@carnet/law'
import { loadLibrary, openCase, Totalling, isInLedger, openStateLog } from '@carnet/clearance'
import { openState } from '@carnet/state'
const [,, declaration, data] = process.argv
const library = loadLibrary('regimes')
const state = await openState('/tmp/ex-state', { clock: () => new Date() } as never)
const opened = await openCase({ library, declaration: declaration!, data, today: '2026-11-24' as never })
const t = new Totalling(library, opened, state, isInLedger(await openStateLog(state)))
let b = performance.now()
const totals = await t.totals(opened.declaration)
console.error('totals', performance.now() - b, totals)
b = performance.now()
const d = decide({ declaration: opened.declaration, regimes: library.regimes, vocabulary: library.vocabulary, totals })
console.error('decide', performance.now() - b)
for (const f of d.findings) for (const l of f.legs) {
  console.log('##', f.regime, l.leg, l.outcome, l.standing)
  for (const m of l.measures) console.log('   ', m.applies, m.effect, m.provision, (m as any).items?.map((i: string) => i.split('/').at(-1)).join(','), JSON.stringify(m.ways?.map(w => w.map(o => o.mechanism + ':' + o.state))))
  console.log('    missing', JSON.stringify((l as any).missing ?? (l as any).asks ?? Object.keys(l)))
}
await opened.close(); state.close()
