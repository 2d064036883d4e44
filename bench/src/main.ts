/** `npm run bench [-- decide | peers | scaling | clear | start | interview | console | load] [--megabytes 100] [--rounds 5] [--minutes 10] [--users 200]`: measures, prints, and writes bench/RESULTS.md. */
import { parseArgs } from 'node:util'
import { benchClear } from './clear.ts'
import { benchConsole } from './console.ts'
import { benchPeers } from './decide/peers.ts'
import { benchScaling } from './decide/scaling.ts'
import { benchDecide } from './decide.ts'
import { benchInterview } from './interview.ts'
import { benchLoad } from './load.ts'
import { commit, load, machineLine } from './machine.ts'
import { writeSection } from './results.ts'
import { benchStart } from './start.ts'

const usage =
  'usage: npm run bench [-- decide | peers | scaling | clear | start | interview | console | load] [--megabytes N] [--rounds N] [--regimes CN,EU] [--minutes N] [--users N]\n'

const { values, positionals } = readArguments()
const crowd = { minutes: Number(values.minutes), users: Number(values.users) }
const size = { megabytes: Number(values.megabytes), rounds: Number(values.rounds) }

/** With `--regimes CN,EU` the peers are asked of these only. */
const only = values.regimes.split(',').filter(code => code !== '')

const parts: Readonly<Record<string, (keep: (lines: readonly string[]) => void) => Promise<string[]>>> = {
  decide: benchDecide,
  peers: keep => benchPeers(only, keep),
  scaling: benchScaling,
  clear: () => benchClear(size),
  start: benchStart,
  interview: async () => benchInterview(),
  console: benchConsole,
  load: () => benchLoad({ ...size, ...crowd }),
}

/** Only by its name: it takes as long as it is told to, and wants the machine for itself. */
const byNameAlone = ['load']
const usual = Object.keys(parts).filter(part => !byNameAlone.includes(part))
const wanted = positionals.length > 0 ? positionals : usual
const unknown = wanted.filter(part => !Object.hasOwn(parts, part))
if (
  unknown.length > 0 ||
  !(size.megabytes > 0) ||
  !(size.rounds >= 1) ||
  !(crowd.minutes > 0) ||
  !(crowd.users >= 1)
) {
  process.stderr.write(usage)
  process.exit(2)
}
const ofCommit = commit()
for (const part of wanted) {
  process.stderr.write(`${part} …\n`)
  const before = load()
  const where = (): string => {
    const when = new Date().toISOString().slice(0, 16).replace('T', ' ')
    return `${machineLine()}; ${when} UTC, commit ${ofCommit}, load ${before} before and ${load()} after.`
  }
  // What takes long writes down what it has so far.
  const section = part === 'peers' && only.length > 0 ? `peers, ${only.join(' ')}` : part
  const keep = (lines: readonly string[]): void => writeSection(section, [where(), '', ...lines])
  const lines = await parts[part]!(keep)
  keep(lines)
  process.stdout.write(`\n${part}: ${where()}\n${lines.join('\n')}\n`)
}

function readArguments() {
  try {
    const read = parseArgs({
      allowPositionals: true,
      options: {
        megabytes: { type: 'string', default: '100' },
        rounds: { type: 'string', default: '5' },
        regimes: { type: 'string', default: '' },
        minutes: { type: 'string', default: '10' },
        users: { type: 'string', default: '200' },
        help: { type: 'boolean', default: false },
      },
    })
    if (!read.values.help) return read
    process.stdout.write(usage)
    process.exit(0)
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n${usage}`)
    process.exit(2)
  }
}
