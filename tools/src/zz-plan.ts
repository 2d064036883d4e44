import { findPlans } from '@carnet/plan'
import { loadLibrary, openCase, Totalling, isInLedger, openStateLog } from '@carnet/clearance'
import { openState } from '@carnet/state'
const [,, declaration, limit] = process.argv
const library = loadLibrary('regimes')
const state = await openState('/tmp/ex-state', { clock: () => new Date() } as never)
const opened = await openCase({ library, declaration: declaration!, today: '2026-11-24' as never })
const t = new Totalling(library, opened, state, isInLedger(await openStateLog(state)))
let n = 0, inTotals = 0; const began = performance.now()
setTimeout(() => { console.log('STOP', n, 'totals', Math.round(inTotals), 'all', performance.now() - began); process.exit() }, Number(limit ?? 30) * 1000)
let last = performance.now()
const plans = await findPlans({ declaration: opened.declaration, regimes: library.regimes, vocabulary: library.vocabulary, totals: async d => { n++
  const b = performance.now(); const r = await t.totals(d); inTotals += performance.now() - b
  if (n % 20 === 0) console.log(n, Math.round(performance.now() - began), Math.round(inTotals), d.legs.map(l => (l.values.items as any[]).length)); return r } })
console.log(plans.tried, plans.complete, performance.now() - began); for (const p of plans.plans) console.log(p.name, p.ready, p.cost, p.decision.outcome)
process.exit()
