import { loadLibrary, readRegimeFiles } from '@carnet/clearance'
import { readExamples } from '@carnet/lawbook'
import { worldOf } from '/work/wt/engine/packages/law/src/decide.ts'
import { settle } from '/work/wt/engine/packages/law/src/settle.ts'
import { newMemo } from '/work/wt/engine/packages/law/src/world.ts'

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
const worlds = inputs.flatMap(i => i.declaration.legs.map(leg => worldOf(i, regime, leg)))
const cpu = (f: () => number, s = 1500) => {
  for (let r = 0; r < 20; r++) f()
  const c = process.cpuUsage()
  let n = 0
  const t = performance.now()
  while (performance.now() - t < s) n += f()
  const u = process.cpuUsage(c)
  return (u.user + u.system) / n
}
const x = 0

if (process.env.ONE) {
  const k = 0
  console.log(
    'one',
    cpu(() => {
      for (let j = 0; j < 100; j++) settle({ ...worlds[k], memo: newMemo() })
      return 100
    }, 6000),
  )
}
{
  const w = worlds[0]
  const m = (name: string, f: () => unknown) => {
    const g = () => {
      for (let j = 0; j < 200; j++) f()
      return 200
    }
    console.log(name, cpu(g, 700).toFixed(3))
  }
  const { judgeIn } = await import('/work/wt/engine/packages/law/src/node.ts')
  const { requirementStanding } = await import('/work/wt/engine/packages/law/src/mechanisms.ts')
  const { apply } = await import('/work/wt/engine/packages/law/src/provisions.ts')
  if (!process.env.ONE) m('newMemo+spread', () => ({ ...w, memo: newMemo() }))
  if (!process.env.ONE) m('applies', () => judgeIn(w.regime.applies, { ...w, memo: newMemo() }, 4, null))
  if (!process.env.ONE) m('transfer', () => judgeIn(w.regime.transfer, { ...w, memo: newMemo() }, 4, null))
  if (!process.env.ONE)
    for (const r of w.regime.current) m(r.provision.id, () => apply({ ...w, memo: newMemo() }, r))
  if (!process.env.ONE)
    for (const r of w.regime.current)
      if (r.provision.then.require)
        m('ways ' + r.provision.id, () =>
          requirementStanding({ ...w, memo: newMemo() }, r.provision.then.require!, false),
        )
}
if (process.env.LEAF) {
  const w = worlds[0]
  const { compile } = await import('/work/wt/engine/packages/law/src/condition.ts')
  const { legScope, legFrame } = await import('/work/wt/engine/packages/law/src/node.ts')
  const P = (s: string) => {
    const [root, ...hops] = s.split('.')
    return { root: root!, hops }
  }
  const conds: any = {
    always: { form: 'always' },
    'fact 1hop': { form: 'fact', path: P('leg.act'), test: 'is', values: ['send'] },
    'fact 2hop': { form: 'fact', path: P('leg.from.kind'), test: 'is', values: ['company'] },
    'fact in 8': { form: 'fact', path: P('leg.act'), test: 'in', values: ['send', 'a', 'b', 'c'] },
    'fact under': { form: 'fact', path: P('leg.act'), test: 'under', values: ['send', 'a', 'b', 'c'] },
    'holds leg memo': { form: 'holds', regime: null, definition: 'carries-personal-data', of: P('leg') },
    'holds party memo': { form: 'holds', regime: null, definition: 'established', of: P('leg.from') },
    'listed places': { form: 'listed', list: 'eea', key: P('leg.from.organised_in'), places: true },
    'some items': {
      form: 'quantify',
      quantifier: 'some',
      over: P('leg.items'),
      as: 'item',
      where: { form: 'always' },
    },
    not: { form: 'not', of: { form: 'always' } },
    all3: { form: 'all', of: [{ form: 'always' }, { form: 'always' }, { form: 'always' }] },
    judged: { form: 'judged', term: 'systematic', of: P('leg') },
  }
  const nodes = Object.entries(conds).map(([k, c]) => [k, compile(c as any, legScope(w.regime))] as const)
  const frame = legFrame(w)
  for (let i = 0; i < 200000; i++) for (const [, n] of nodes) n.judge(frame)
  for (const [k, n] of nodes)
    console.log(
      k,
      (
        cpu(() => {
          for (let j = 0; j < 10000; j++) n.judge(frame)
          return 10000
        }, 400) * 1000
      ).toFixed(1),
      'ns',
    )
}
