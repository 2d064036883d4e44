/** `npm run bench [-- decide | clear | start | interview] [--megabytes 100] [--rounds 5]`: measures, prints, and writes bench/RESULTS.md. */
import { parseArgs } from 'node:util'
import { benchClear } from './clear.ts'
import { benchDecide, benchLoading } from './decide.ts'
import { benchInterview } from './interview.ts'
import { commit, load, machineLine } from './machine.ts'
import { writeSection } from './results.ts'
import { benchStart } from './start.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    megabytes: { type: 'string', default: '100' },
    rounds: { type: 'string', default: '5' },
  },
})
const size = { megabytes: Number(values.megabytes), rounds: Number(values.rounds) }

const parts: Readonly<Record<string, () => Promise<string[]>>> = {
  decide: async () => [...(await benchDecide()), ...benchLoading()],
  clear: () => benchClear(size),
  start: benchStart,
  interview: async () => benchInterview(),
}

const wanted = positionals.length > 0 ? positionals : Object.keys(parts)
const unknown = wanted.filter(part => !Object.hasOwn(parts, part))
if (unknown.length > 0 || !(size.megabytes > 0) || !(size.rounds >= 1)) {
  process.stderr.write(
    'usage: npm run bench [-- decide | clear | start | interview] [--megabytes N] [--rounds N]\n',
  )
  process.exit(2)
}
for (const part of wanted) {
  process.stderr.write(`${part} …\n`)
  const before = load()
  const lines = await parts[part]!()
  const when = new Date().toISOString().slice(0, 16).replace('T', ' ')
  const where = `${machineLine()}; ${when} UTC, commit ${commit()}, load ${before} before and ${load()} after.`
  writeSection(part, [where, '', ...lines])
  process.stdout.write(`\n${part}: ${where}\n${lines.join('\n')}\n`)
}
